// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakescan.h"

#include <QSignalSpy>
#include <QTest>

using namespace netsonde;
using namespace netsonde::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Start, pause and stop, and what is told meanwhile.
class ScannerControlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void stopEndsEverything()
    {
        const auto net = network(silent);
        Scanner scanner(parts(net));
        QSignalSpy finished(&scanner, &Scanner::finished);
        ScanRequest scan = request(u"10.0.0.1"_s, u"all"_s);
        scan.timeout = 60s;
        scan.inFlight = 2'000;
        scanner.start(scan);
        QTRY_COMPARE_WITH_TIMEOUT(net->inFlight, 2'000, generous);
        scanner.stop();
        QCOMPARE(scanner.phase(), ScanPhase::Stopping);
        QVERIFY(finished.wait(generous));
        QCOMPARE(net->inFlight, 0);
        QVERIFY(!scanner.isRunning());
        const auto summary = finished[0][0].value<ScanSummary>();
        QCOMPARE(summary.end, ScanSummary::End::Stopped);
        QVERIFY(!summary.isComplete());
        QCOMPARE(summary.done.notTested, 65'535);
        QCOMPARE(summary.done.total(), summary.total);
    }

    void nothingIsHeardAfterFinished()
    {
        const auto net = network([](const Endpoint &) { return FakeAnswer {Attempt::Refused, 50us}; });
        Scanner scanner(parts(net));
        QSignalSpy finished(&scanner, &Scanner::finished);
        QSignalSpy changes(&scanner, &Scanner::resultsChanged);
        QSignalSpy progress(&scanner, &Scanner::progressChanged);
        scanner.start(request(u"10.0.0.0/24"_s, u"1-1000"_s));
        QTRY_VERIFY_WITH_TIMEOUT(changes.size() > 2, generous);
        scanner.stop();
        QVERIFY(finished.wait(generous));
        const qsizetype changesThen = changes.size();
        const qsizetype progressThen = progress.size();
        QVERIFY(!changes.wait(200));
        QCOMPARE(changes.size(), changesThen);
        QCOMPARE(progress.size(), progressThen);
        QCOMPARE(finished.size(), 1);
    }

    void manyStartsAndStops()
    {
        const auto net = network(silent);
        Scanner scanner(parts(net));
        QSignalSpy finished(&scanner, &Scanner::finished);
        ScanRequest scan = request(u"10.0.0.0/24"_s, u"1-100"_s);
        scan.timeout = 60s;
        for (int n = 1; n <= 100; ++n) {
            QCOMPARE(scanner.start(scan), static_cast<ScanId>(n));
            QCOMPARE(scanner.start(scan), 0U); // one at a time
            scanner.stop();
            scanner.stop();
            QVERIFY(finished.size() == n || finished.wait(generous));
            QCOMPARE(finished.size(), n);
        }
        QCOMPARE(net->inFlight, 0);
    }

    void destroyingItMidScanIsSilent()
    {
        const auto net = network(silent);
        auto scanner = std::make_unique<Scanner>(parts(net));
        QSignalSpy finished(scanner.get(), &Scanner::finished);
        ScanRequest scan = request(u"10.0.0.1"_s, u"1-1000"_s);
        scan.timeout = 60s;
        scanner->start(scan);
        QTRY_VERIFY(net->inFlight > 0);
        scanner.reset();
        QCOMPARE(net->inFlight, 0);
        QCOMPARE(finished.size(), 0);
    }

    void aScanMayStartTheNextFromItsEnd()
    {
        Scanner scanner(parts(network(refused)));
        QSignalSpy finished(&scanner, &Scanner::finished);
        int again = 3;
        connect(&scanner, &Scanner::finished, this, [&] {
            if (again-- > 0)
                QVERIFY(scanner.start(request(u"10.0.0.1"_s, u"1-10"_s)) > 0);
        });
        scanner.start(request(u"10.0.0.1"_s, u"1-10"_s));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 4, generous);
    }

    void pauseSendsNothingNew()
    {
        const auto net = network([](const Endpoint &) { return FakeAnswer {Attempt::Refused, 2ms}; });
        Scanner scanner(parts(net));
        QSignalSpy finished(&scanner, &Scanner::finished);
        QSignalSpy progress(&scanner, &Scanner::progressChanged);
        scanner.start(request(u"10.0.0.0/24"_s, u"1-200"_s));
        QTRY_VERIFY_WITH_TIMEOUT(net->attempts > 100U, generous);
        scanner.pause();
        QCOMPARE(scanner.phase(), ScanPhase::Paused);
        QTRY_COMPARE_WITH_TIMEOUT(net->inFlight, 0, generous);
        progress.clear();
        QTRY_VERIFY(progress.size() > 1); // time goes on, attempts do not
        const quint64 attempts = net->attempts;
        const auto elapsed = scanner.progress().elapsed;
        progress.clear();
        QTRY_VERIFY(progress.size() > 3);
        QCOMPARE(net->attempts, attempts);
        QCOMPARE(scanner.progress().elapsed, elapsed);
        QCOMPARE(scanner.progress().perSecond, 0.0);
        scanner.resume();
        QVERIFY(finished.wait(generous));
        QVERIFY(finished[0][0].value<ScanSummary>().isComplete());
        QCOMPARE(net->attempts, 51'200U);
    }

    void pausedScansStop()
    {
        Scanner scanner(parts(network(silent)));
        QSignalSpy finished(&scanner, &Scanner::finished);
        scanner.start(request(u"10.0.0.1"_s, u"1-100"_s));
        scanner.pause();
        scanner.stop();
        QVERIFY(finished.wait(generous));
    }

    void aPauseSendsNoRetries()
    {
        const auto net = network(silent);
        Scanner scanner(parts(net));
        QSignalSpy finished(&scanner, &Scanner::finished);
        QSignalSpy progress(&scanner, &Scanner::progressChanged);
        ScanRequest scan = request(u"10.0.0.1"_s, u"1-100"_s);
        scan.retries = 3;
        scanner.start(scan);
        QTRY_VERIFY_WITH_TIMEOUT(net->attempts > 0U, generous);
        scanner.pause();
        QTRY_COMPARE_WITH_TIMEOUT(net->inFlight, 0, generous);
        const quint64 attempts = net->attempts;
        progress.clear();
        QTRY_VERIFY(progress.size() > 5);
        QCOMPARE(net->attempts, attempts);
        scanner.resume();
        QVERIFY(finished.wait(generous));
        QCOMPARE(net->attempts, 400U);
    }

    void progressComesAtMostThirtyTimesASecond()
    {
        const auto net = network([](const Endpoint &) { return FakeAnswer {Attempt::Refused, 100us}; });
        Scanner scanner(parts(net));
        QSignalSpy progress(&scanner, &Scanner::progressChanged);
        const auto begin = std::chrono::steady_clock::now();
        const ScanSummary summary = run(scanner, request(u"10.0.0.0/24"_s, u"1-300"_s));
        const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        QVERIFY(static_cast<double>(progress.size()) <= 2 + 30 * seconds); // the first and the last are out of step
        const auto last = progress.last().at(0).value<ScanProgress>();
        QCOMPARE(last.phase, ScanPhase::Done);
        QCOMPARE(last.done, summary.done);
        QCOMPARE(last.total, summary.total);
        quint64 before = 0;
        for (const QList<QVariant> &call : progress) {
            const quint64 done = call.at(0).value<ScanProgress>().done.total();
            QVERIFY(done >= before);
            before = done;
        }
    }
};

QTEST_GUILESS_MAIN(ScannerControlTest)
#include "tst_scannercontrol.moc"
