// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakescan.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>

using namespace netsonde;
using namespace netsonde::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What a scan finds out.
class ScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everyAttemptHasItsVerdict_data()
    {
        QTest::addColumn<Attempt>("attempt");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<HostState>("host");
        using A = Attempt;
        using R = Reason;
        using S = PortState;
        using H = HostState;
        QTest::newRow("accepted") << A::Accepted << Verdict {S::Open, R::ConnectionAccepted} << H::Up;
        QTest::newRow("refused") << A::Refused << Verdict {S::Closed, R::ConnectionRefused} << H::Up;
        QTest::newRow("self-connected") << A::SelfConnected << Verdict {S::Closed, R::SelfConnected} << H::Up;
        QTest::newRow("timed out") << A::TimedOut << Verdict {S::Filtered, R::NoAnswer} << H::NoAnswer;
        QTest::newRow("host unreachable")
            << A::HostUnreachable << Verdict {S::Unreachable, R::HostUnreachable} << H::Unreachable;
        QTest::newRow("network unreachable")
            << A::NetworkUnreachable << Verdict {S::Unreachable, R::NetworkUnreachable} << H::Unreachable;
        QTest::newRow("prohibited") << A::Prohibited << Verdict {S::Unreachable, R::Prohibited} << H::Unreachable;
        QTest::newRow("unknown") << A::UnknownError << Verdict {S::NotTested, R::UnknownError} << H::NotTested;
    }
    void everyAttemptHasItsVerdict()
    {
        QFETCH(Attempt, attempt);
        QFETCH(Verdict, verdict);
        QFETCH(HostState, host);
        const auto net = network([attempt](const Endpoint &) { return FakeAnswer {attempt}; });
        Scanner scanner(parts(net));
        const ScanSummary summary = run(scanner, request(u"10.0.0.1"_s, u"80"_s));
        QCOMPARE(summary.total, 1);
        QCOMPARE(summary.done.total(), 1);
        QCOMPARE(summary.isComplete(), verdict.state != PortState::NotTested);
        QCOMPARE(scanner.results()->hostCount(), 1);
        QCOMPARE(scanner.results()->verdict(0, 80).value(), verdict);
        QCOMPARE(scanner.results()->host(0).state, host);
    }

    void everyProbeEndsOnceAndTheTruthIsFound()
    {
        const auto isOpen = [](const Endpoint &to) { return to.port % 97 == to.address.v4Number() % 97; };
        const auto net = network([isOpen](const Endpoint &to) {
            return FakeAnswer {isOpen(to) ? Attempt::Accepted : Attempt::Refused, 100us};
        });
        Scanner scanner(parts(net));
        QSignalSpy changes(&scanner, &Scanner::resultsChanged);
        ScanRequest scan = request(u"10.0.0.0/28"_s, u"1-1000"_s);
        scan.workers = 3;
        const ScanSummary summary = run(scanner, scan);
        QVERIFY(summary.isComplete());
        QCOMPARE(summary.total, 16'000);
        QVERIFY(net->attempts >= 16'000U && net->attempts <= 16'000U + 16 * 6); // unlikely ports of each host
        QCOMPARE(summary.hostsUp, 16);
        const auto results = scanner.results();
        int open = 0;
        for (int row = 0; row < results->hostCount(); ++row) {
            const HostResult &host = results->host(row);
            for (const quint16 port : results->ports()) {
                const bool expected = isOpen({host.address, port});
                open += expected;
                QCOMPARE(results->verdict(row, port)->state, expected ? PortState::Open : PortState::Closed);
            }
        }
        QCOMPARE(summary.done.open, static_cast<quint64>(open));
        QCOMPARE(results->openPortCount(), open);
    }

    void silenceIsTriedAgain()
    {
        const auto net = network(silent);
        Scanner scanner(parts(net));
        ScanRequest scan = request(u"10.0.0.1"_s, u"1-10"_s);
        scan.retries = 3;
        const ScanSummary summary = run(scanner, scan);
        QCOMPARE(net->attempts, 40);
        QCOMPARE(summary.done.filtered, 10);
        QVERIFY(summary.isComplete());
    }

    void aLateAnswerStillCounts()
    {
        std::atomic<int> tries = 0;
        const auto net = network(
            [&tries](const Endpoint &) { return ++tries < 3 ? FakeAnswer {} : FakeAnswer {Attempt::Accepted}; });
        Scanner scanner(parts(net));
        ScanRequest scan = request(u"10.0.0.1"_s, u"80"_s);
        scan.retries = 2;
        QCOMPARE(run(scanner, scan).done.open, 1);
    }

    void silentHostsAreNotScannedWhole_data()
    {
        QTest::addColumn<bool>("assumeUp");
        QTest::addColumn<int>("attempts"); // 3 silent hosts and one that refuses, 50 ports, 2 tries
        QTest::newRow("discovery") << false << 3 * 8 * 2 + 50;
        QTest::newRow("assume up") << true << 3 * 50 * 2 + 50;
    }
    void silentHostsAreNotScannedWhole()
    {
        QFETCH(bool, assumeUp);
        QFETCH(int, attempts);
        const auto net = network([](const Endpoint &to) {
            return to.address == IpAddress::v4(0x0a000002) ? FakeAnswer {Attempt::Refused} : FakeAnswer {};
        });
        Scanner scanner(parts(net));
        ScanRequest scan = request(u"10.0.0.0/30"_s, u"1-50"_s);
        scan.assumeUp = assumeUp;
        const ScanSummary summary = run(scanner, scan);
        constexpr quint64 mostPulses = 500; // where little else speaks, the host that does is asked now and then
        QVERIFY(net->attempts >= static_cast<quint64>(attempts));
        QVERIFY(net->attempts <= static_cast<quint64>(attempts) + mostPulses);
        QCOMPARE(summary.done.closed, 50);
        QCOMPARE(summary.done.filtered, 150);
        QVERIFY(summary.isComplete());
        const auto results = scanner.results();
        const int row = results->rowOf(IpAddress::v4(0x0a000001));
        QCOMPARE(results->host(row).state, HostState::NoAnswer);
        const quint16 last = results->ports().last();
        QCOMPARE(results->verdict(row, last)->reason, assumeUp ? Reason::NoAnswer : Reason::HostSilent);
    }

    void anUnreachableHostIsSettledByItsDiscovery()
    {
        const auto net = network([](const Endpoint &) { return FakeAnswer {Attempt::NetworkUnreachable}; });
        Scanner scanner(parts(net));
        const ScanSummary summary = run(scanner, request(u"10.0.0.0/31"_s, u"1-100"_s));
        QCOMPARE(net->attempts, 16);
        QCOMPARE(summary.done.unreachable, 200);
        const auto results = scanner.results();
        QCOMPARE(results->verdict(0, results->ports().last())->reason, Reason::NetworkUnreachable);
    }

    void silenceGetsASecondLook()
    {
        // Every third port answers the second try only; every fifth one never.
        std::array<std::atomic<int>, 1'001> tries {};
        const auto net = network([&tries](const Endpoint &to) -> FakeAnswer {
            if (to.port > 1'000)
                return {Attempt::Refused};
            const int before = tries[to.port]++;
            if (to.port % 5 == 0 || (to.port % 3 == 0 && before == 0))
                return {};
            return {Attempt::Accepted};
        });
        Scanner scanner(parts(net));
        QSignalSpy progress(&scanner, &Scanner::progressChanged);
        const ScanSummary summary = run(scanner, request(u"10.0.0.1"_s, u"1-1000"_s));
        QVERIFY(summary.isComplete());
        QCOMPARE(summary.done.filtered, 200U);
        QCOMPARE(summary.done.open, 800U);
        QVERIFY(summary.secondLooks >= 200U + 266U - 8U); // but for what was asked before the first answer
        QVERIFY(std::any_of(progress.cbegin(), progress.cend(),
                            [](const QVariantList &call) { return call.at(0).value<ScanProgress>().provisional > 0; }));
    }

    void aHostThatAnswersEverythingIsTold()
    {
        const auto net = network([](const Endpoint &to) {
            const bool answersAll = to.address == IpAddress::v4(0x0a000001);
            return FakeAnswer {answersAll || to.port == 80 ? Attempt::Accepted : Attempt::Refused};
        });
        Scanner scanner(parts(net));
        const ScanSummary summary = run(scanner, request(u"10.0.0.0/30"_s, u"top100"_s));
        QCOMPARE(summary.hostsAnsweringAll, 1U);
        const auto results = scanner.results();
        for (int row = 0; row < results->hostCount(); ++row)
            QCOMPARE(results->host(row).answersAll, results->host(row).address == IpAddress::v4(0x0a000001));
    }

    void inFlightIsKept()
    {
        const auto net = network(silent);
        Scanner scanner(parts(net));
        ScanRequest scan = request(u"10.0.0.1"_s, u"1-500"_s);
        scan.inFlight = 37;
        scan.workers = 4;
        run(scanner, scan);
        QCOMPARE(net->mostInFlight, 37);
        QCOMPARE(net->inFlight, 0);
    }

    void aFilterThatRefusesTheFirstPortsHidesNoOpenOne()
    {
        const auto net = network(
            [](const Endpoint &to) { return FakeAnswer {to.port == 9090 ? Attempt::Accepted : Attempt::Prohibited}; });
        Scanner scanner(parts(net));
        const ScanSummary summary = run(scanner, request(u"10.0.0.0/31"_s, u"top100,9090"_s));
        QCOMPARE(summary.done.open, 2U);
        QCOMPARE(summary.done.unreachable, 200U);
    }
};

QTEST_GUILESS_MAIN(ScannerTest)
#include "tst_scanner.moc"
