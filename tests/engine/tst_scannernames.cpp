// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakescan.h"

#include <QSignalSpy>
#include <QTest>

using namespace netsonde;
using namespace netsonde::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Targets and exclusions that are names.
class ScannerNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void namesAreResolvedAndKept()
    {
        const auto net = network(refused);
        Scanner scanner(parts(net, {{u"printer.lan"_s, IpAddress::v4(0x0a000009)}}));
        const ScanSummary summary = run(scanner, request(u"10.0.0.1 printer.lan nowhere.lan"_s, u"1-10"_s));
        QCOMPARE(summary.hostsTotal, 3);
        QCOMPARE(summary.hostsNotResolved, 1);
        QCOMPARE(summary.done.closed, 20);
        QCOMPARE(summary.done.notTested, 10);
        QCOMPARE(summary.done.total(), summary.total);
        QVERIFY(!summary.isComplete());
        const auto results = scanner.results();
        QCOMPARE(results->hostCount(), 3);
        QCOMPARE(results->host(results->rowOf(IpAddress::v4(0x0a000009))).name, u"printer.lan"_s);
        int unresolved = 0;
        for (int row = 0; row < results->hostCount(); ++row)
            unresolved += results->host(row).state == HostState::NotResolved;
        QCOMPARE(unresolved, 1);
    }

    void aNameThatIsAlreadyAskedForCountsOnce()
    {
        const auto net = network(refused);
        Scanner scanner(parts(net, {{u"a.lan"_s, IpAddress::v4(0x0a000001)}, {u"b.lan"_s, IpAddress::v4(0x0a000001)}}));
        const ScanSummary summary = run(scanner, request(u"10.0.0.1 a.lan b.lan"_s, u"1-10"_s));
        QCOMPARE(summary.total, 10);
        QCOMPARE(net->attempts, 10);
        QVERIFY(summary.isComplete());
    }

    void exclusionsByNameHoldBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QString>("targets");
        QTest::addColumn<int>("attempts");
        QTest::newRow("literal") << u"10.0.0.0/30 !gate.lan"_s << 3;
        QTest::newRow("name") << u"gate.lan 10.0.0.9 !10.0.0.1"_s << 1;
        QTest::newRow("block") << u"10.0.0.0/30 !gate.lan/31"_s << 2;
        QTest::newRow("unresolved") << u"10.0.0.0/30 !nowhere.lan"_s << 0;
    }
    void exclusionsByNameHoldBeforeAnythingIsSent()
    {
        QFETCH(QString, targets);
        QFETCH(int, attempts);
        const auto net = network([](const Endpoint &to) {
            return FakeAnswer {to.address == IpAddress::v4(0x0a000001) ? Attempt::Accepted : Attempt::Refused};
        });
        Scanner scanner(parts(net, {{u"gate.lan"_s, IpAddress::v4(0x0a000001)}}));
        const ScanSummary summary = run(scanner, request(targets, u"80"_s));
        QCOMPARE(net->attempts, attempts);
        QCOMPARE(summary.done.open, 0);
        QCOMPARE(summary.end, attempts == 0 ? ScanSummary::End::Failed : ScanSummary::End::Finished);
        QCOMPARE(summary.unresolvedExclusions, attempts == 0 ? QStringList {u"nowhere.lan"_s} : QStringList {});
    }

    void aStopWhileResolvingIsIncomplete_data()
    {
        QTest::addColumn<QString>("targets");
        QTest::addColumn<quint64>("total");
        QTest::newRow("an exclusion is not known") << u"10.0.0.0/30 !slow.lan"_s << Q_UINT64_C(40);
        QTest::newRow("a target is not known") << u"slow.lan"_s << Q_UINT64_C(10);
    }
    void aStopWhileResolvingIsIncomplete()
    {
        QFETCH(QString, targets);
        QFETCH(quint64, total);
        const auto net = network(refused);
        Scanner scanner(parts(net));
        QSignalSpy finished(&scanner, &Scanner::finished);
        scanner.start(request(targets, u"1-10"_s));
        QCOMPARE(scanner.phase(), ScanPhase::Resolving);
        QCOMPARE(scanner.progress().total, total);
        scanner.stop();
        QVERIFY(finished.wait(generous));
        const auto summary = finished[0][0].value<ScanSummary>();
        QCOMPARE(summary.end, ScanSummary::End::Stopped);
        QCOMPARE(summary.done.notTested, total);
        QVERIFY(!summary.isComplete());
        QCOMPARE(net->attempts, 0U);
    }

    void aPauseWhileResolvingHolds()
    {
        const auto net = network(refused);
        auto resolver = std::make_unique<FakeResolver>(QHash<QString, IpAddress> {});
        FakeResolver &names = *resolver;
        Scanner scanner({FakeNetwork::connectors(net), std::move(resolver)});
        QSignalSpy finished(&scanner, &Scanner::finished);
        scanner.start(request(u"10.0.0.1 slow.lan"_s, u"1-10"_s));
        scanner.pause();
        names.answerSlow();
        QCOMPARE(scanner.phase(), ScanPhase::Paused);
        scanner.resume();
        QVERIFY(finished.wait(generous));
        QCOMPARE(finished[0][0].value<ScanSummary>().done.closed, 10U);
    }

    void aNameThatIsKnownLateIsAnnounced()
    {
        const auto net = network(refused);
        auto resolver
            = std::make_unique<FakeResolver>(QHash<QString, IpAddress> {{u"slow.lan"_s, IpAddress::v4(0x0a000001)}});
        FakeResolver &names = *resolver;
        Scanner scanner({FakeNetwork::connectors(net), std::move(resolver)});
        QSignalSpy finished(&scanner, &Scanner::finished);
        scanner.start(request(u"10.0.0.1 slow.lan"_s, u"1-10"_s));
        QTRY_COMPARE_WITH_TIMEOUT(scanner.progress().done.closed, 10U, generous);
        QSignalSpy changes(&scanner, &Scanner::resultsChanged);
        names.answerSlow();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][0].value<ResultsChange>().changedHosts, QList<int> {0});
        QCOMPARE(scanner.results()->host(0).name, u"slow.lan"_s);
        QVERIFY(finished.wait(generous));
        QCOMPARE(finished[0][0].value<ScanSummary>().total, 10U);
    }
};

QTEST_GUILESS_MAIN(ScannerNamesTest)
#include "tst_scannernames.moc"
