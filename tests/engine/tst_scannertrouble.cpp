// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakescan.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace netsonde;
using namespace netsonde::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Failures of this computer and of the network, which are never a verdict.
class ScannerTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aLocalLimitIsNoVerdict()
    {
        // Only 7 sockets at once: as with a descriptor limit, further attempts fail until others have ended.
        std::shared_ptr<FakeNetwork> net;
        net = network([&net](const Endpoint &) {
            return FakeAnswer {net->inFlight > 7 ? Attempt::LocalLimit : Attempt::Refused, 200us};
        });
        Scanner scanner(parts(net));
        const ScanSummary summary = run(scanner, request(u"10.0.0.1"_s, u"1-2000"_s));
        QCOMPARE(summary.done.closed, 2'000);
        QVERIFY(summary.isComplete());
    }

    void aNetworkThatFailsForAWhileCostsNoVerdict_data()
    {
        QTest::addColumn<std::optional<Attempt>>("meanwhile");
        QTest::newRow("silent") << std::optional<Attempt>();
        QTest::newRow("this computer's own") << std::optional(Attempt::LocalNetworkDown);
        QTest::newRow("no route for a while") << std::optional(Attempt::NetworkUnreachable);
    }
    void aNetworkThatFailsForAWhileCostsNoVerdict()
    {
        QFETCH(std::optional<Attempt>, meanwhile);
        // Three seconds are more than it takes to notice, and less than the scan waits.
        std::atomic<quint64> asked = 0;
        std::atomic<std::chrono::steady_clock::rep> failsUntil = 0;
        const auto net = network([&](const Endpoint &to) -> FakeAnswer {
            const auto now = std::chrono::steady_clock::now().time_since_epoch();
            constexpr quint64 fails = 3'000;
            if (++asked == fails)
                failsUntil = (now + 3s).count();
            if (asked >= fails && now.count() < failsUntil)
                return {meanwhile, 1ms};
            return {to.port % 100 == 0 ? Attempt::Accepted : Attempt::Refused, 1ms};
        });
        Scanner scanner(parts(net));
        QSignalSpy progress(&scanner, &Scanner::progressChanged);
        const ScanSummary summary = run(scanner, request(u"10.0.0.0/28"_s, u"1-500"_s));
        QVERIFY(summary.isComplete());
        QCOMPARE(summary.done.open, 16U * 5);
        QCOMPARE(summary.done.closed, 16U * 495);
        const auto saidSo
            = [](const QVariantList &call) { return call.at(0).value<ScanProgress>().phase == ScanPhase::NetworkDown; };
        QVERIFY(std::any_of(progress.cbegin(), progress.cend(), saidSo));
    }

    void aNetworkThatIsLostIsGivenUp_data()
    {
        QTest::addColumn<std::optional<Attempt>>("then");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("nobody answers any more") << std::optional<Attempt>() << Reason::NetworkSilent;
        QTest::newRow("this computer's own") << std::optional(Attempt::LocalNetworkDown) << Reason::LocalNetworkDown;
    }
    void aNetworkThatIsLostIsGivenUp()
    {
        QFETCH(std::optional<Attempt>, then);
        QFETCH(Reason, reason);
        const auto clock = std::make_shared<FakeClock>();
        std::chrono::nanoseconds lastAnswer {};
        int answers = 0;
        const auto net = network(clock, [&](const Endpoint &) -> FakeAnswer {
            if (answers == 1'000)
                return {then, 1ms};
            ++answers;
            lastAnswer = clock->elapsed();
            return {Attempt::Refused, 1ms};
        });
        Scanner scanner(parts(net));
        ScanRequest scan = request(u"10.0.0.0/29"_s, u"1-500"_s);
        scan.workers = 1;
        const ScanSummary summary = run(scanner, scan);
        QCOMPARE(summary.end, ScanSummary::End::NetworkLost);
        QVERIFY(!summary.isComplete());
        QCOMPARE(summary.done.closed, 1'000U);
        QCOMPARE(summary.done.notTested, 3'000U);
        QCOMPARE(summary.done.total(), summary.total);
        const auto waited = clock->elapsed() - lastAnswer;
        QVERIFY2(waited > 30s && waited < 35s, qPrintable(QString::number(waited / 1ms)));
        const auto results = scanner.results();
        for (int row = 0; row < results->hostCount(); ++row) {
            QCOMPARE(results->host(row).state, HostState::Up);
            for (const quint16 port : results->ports()) {
                const Verdict verdict = *results->verdict(row, port);
                QCOMPARE(verdict.reason, verdict.state == PortState::Closed ? Reason::ConnectionRefused : reason);
            }
        }
    }

    void aStopAtAnyMomentCostsNoVerdict_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("length");
        QTest::newRow("a short one") << std::chrono::milliseconds(300);
        QTest::newRow("a long one") << std::chrono::milliseconds(4'000);
    }
    void aStopAtAnyMomentCostsNoVerdict()
    {
        // Every answer is there in time, and there is no second try. Whenever the program stands still, what arrived
        // meanwhile is to be seen before anything is called silent.
        QFETCH(std::chrono::milliseconds, length);
        quint64 reads = 1;
        for (quint64 stop = 0; stop < reads; stop += 3) {
            const auto clock = std::make_shared<FakeClock>();
            clock->stopAt(stop, length);
            const auto net = network(clock, [](const Endpoint &to) {
                return FakeAnswer {to.port % 5 == 0 ? Attempt::Accepted : Attempt::Refused, 15ms};
            });
            Scanner scanner(parts(net));
            ScanRequest scan = request(u"10.0.0.0/31"_s, u"1-100"_s);
            scan.workers = 1;
            scan.inFlight = 40;
            scan.retries = 0;
            const ScanSummary summary = run(scanner, scan);
            QVERIFY2(summary.isComplete() && summary.done.open == 40 && summary.done.closed == 160,
                     qPrintable(u"stopped at read %1 of the clock: %2 open, %3 closed, %4 filtered"_s.arg(stop)
                                    .arg(summary.done.open)
                                    .arg(summary.done.closed)
                                    .arg(summary.done.filtered)));
            reads = std::max(reads, clock->reads());
        }
        QVERIFY(reads > 200);
    }

    void aLimitThatStaysIsToldAndTakesNoMemory()
    {
        // No attempt can be made at all: the first ones are tried again for a while, then everything is not tested.
        const auto clock = std::make_shared<FakeClock>();
        QSet<quint64> asked;
        qsizetype askedInTheWhile = 0;
        const auto net = network(clock, [&](const Endpoint &to) {
            asked.insert(quint64(to.address.v4Number()) << 16 | to.port);
            if (clock->elapsed() < 20s)
                askedInTheWhile = asked.size();
            return FakeAnswer {Attempt::LocalLimit};
        });
        Scanner scanner(parts(net));
        ScanRequest scan = request(u"10.0.0.0/25"_s, u"1-100"_s);
        scan.workers = 1;
        const ScanSummary summary = run(scanner, scan);
        QCOMPARE(summary.end, ScanSummary::End::Finished);
        QCOMPARE(summary.done.notTested, 12'800U);
        QCOMPARE(asked.size(), 12'800);
        QVERIFY2(askedInTheWhile < 4'000, qPrintable(QString::number(askedInTheWhile))); // waits for the first ones
        QVERIFY(clock->elapsed() > 20s);
        const auto results = scanner.results();
        QCOMPARE(results->hostCount(), 128);
        QCOMPARE(results->host(5).state, HostState::NotTested);
        QCOMPARE(results->host(5).reason, Reason::LocalLimit);
        QCOMPARE(results->verdict(5, 50)->reason, Reason::LocalLimit);
    }

    void aFamilyThatCannotBeSentToHoldsNobodyBack_data()
    {
        QTest::addColumn<Attempt>("failure");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("no address to send from") << Attempt::LocalLimit << Reason::LocalLimit;
        QTest::newRow("an interface that is down") << Attempt::LocalNetworkDown << Reason::LocalNetworkDown;
    }
    void aFamilyThatCannotBeSentToHoldsNobodyBack()
    {
        QFETCH(Attempt, failure);
        QFETCH(Reason, reason);
        const auto clock = std::make_shared<FakeClock>();
        std::chrono::nanoseconds lastOfV4 {};
        const auto net = network(clock, [&](const Endpoint &to) -> FakeAnswer {
            if (to.address.isV6())
                return {failure};
            lastOfV4 = clock->elapsed();
            return {to.port % 10 == 0 ? std::nullopt : std::optional(Attempt::Refused), 5ms}; // some second looks
        });
        Scanner scanner(parts(net));
        ScanRequest scan = request(u"10.0.0.0/27 fd00::/123"_s, u"1-200"_s);
        scan.workers = 1;
        const ScanSummary summary = run(scanner, scan);
        QCOMPARE(summary.done.closed, 32U * 180);
        QCOMPARE(summary.done.filtered, 32U * 20);
        QCOMPARE(summary.done.notTested, 32U * 200);
        QVERIFY2(lastOfV4 < 3s, qPrintable(QString::number(lastOfV4 / 1ms)));
        const auto results = scanner.results();
        const int row = results->rowOf(IpAddress::v6(Q_UINT64_C(0xfd00) << 48, 3));
        QCOMPARE(results->host(row).state, HostState::NotTested);
        QCOMPARE(results->verdict(row, 7)->reason, reason);
    }

    void witnessesAreAskedWithinTheCapOfTheirHost_data()
    {
        QTest::addColumn<int>("perHost");
        QTest::addColumn<int>("workers");
        QTest::newRow("one at once") << 1 << 1;
        QTest::newRow("five at once") << 5 << 1;
        QTest::newRow("five at once, two workers") << 5 << 2;
    }
    void witnessesAreAskedWithinTheCapOfTheirHost()
    {
        QFETCH(int, perHost);
        QFETCH(int, workers);
        // Most ports are silent, so that the host is asked whether it is still there. With two workers in real time.
        const auto answer = [](const Endpoint &to) {
            return to.port % 10 == 1 ? FakeAnswer {Attempt::Refused, 1ms} : FakeAnswer {};
        };
        const auto net = workers > 1 ? network(answer) : network(std::make_shared<FakeClock>(), answer);
        Scanner scanner(parts(net));
        ScanRequest scan = request(u"10.0.0.1"_s, u"1-100"_s);
        scan.workers = workers;
        scan.perHost = perHost;
        scan.retries = 0;
        const ScanSummary summary = run(scanner, scan);
        QVERIFY(summary.isComplete());
        QCOMPARE(summary.done.filtered, 90U);
        QVERIFY(net->attempts > 100U); // some for the witness
        QCOMPARE(net->mostInFlight, perHost);
    }
};

QTEST_GUILESS_MAIN(ScannerTroubleTest)
#include "tst_scannertrouble.moc"
