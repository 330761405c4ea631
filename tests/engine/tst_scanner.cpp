// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/scanner.h"
#include "tests/support/fakeconnector.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>
#include <optional>

using namespace netsonde;
using namespace netsonde::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Names that a test knows the addresses of; a name it does not know has none.
class FakeResolver final : public NameResolver
{
public:
    explicit FakeResolver(QHash<QString, IpAddress> names)
        : m_names(std::move(names))
    { }
    void resolve(const QString &name) override
    {
        if (name.startsWith(u"slow")) {
            m_slow.append(name);
            return;
        }
        QMetaObject::invokeMethod(
            this, [this, name] { Q_EMIT resolved(name, m_names.value(name)); }, Qt::QueuedConnection);
    }
    void abort() override { m_slow.clear(); }
    /// Answers the names that begin with "slow" now.
    void answerSlow()
    {
        for (const QString &name : std::exchange(m_slow, {}))
            Q_EMIT resolved(name, m_names.value(name));
    }

private:
    QHash<QString, IpAddress> m_names;
    QStringList m_slow;
};

Scanner::Parts parts(const std::shared_ptr<FakeNetwork> &network, const QHash<QString, IpAddress> &names = {})
{
    return {FakeNetwork::connectors(network), std::make_unique<FakeResolver>(names)};
}

std::shared_ptr<FakeNetwork> network(FakeNetwork::Answer answer)
{
    return std::make_shared<FakeNetwork>(std::move(answer));
}

FakeAnswer refused(const Endpoint &)
{
    return {Attempt::Refused};
}

FakeAnswer silent(const Endpoint &)
{
    return {};
}

ScanRequest request(const QString &targets, const QString &ports)
{
    ScanRequest made;
    made.targets = *TargetSet::parse(targets);
    made.ports = *PortSet::parse(ports);
    made.timeout = 20ms;
    return made;
}

} // namespace

class ScannerTest : public QObject
{
    Q_OBJECT

    static constexpr int generous = 30'000;

    /// Runs a scan to its end.
    static ScanSummary run(Scanner &scanner, const ScanRequest &request)
    {
        QSignalSpy finished(&scanner, &Scanner::finished);
        scanner.start(request);
        if (finished.isEmpty() && !finished.wait(generous))
            qFatal("the scan does not end");
        return finished.at(0).at(0).value<ScanSummary>();
    }

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

    void aFilterThatRefusesTheFirstPortsHidesNoOpenOne()
    {
        const auto net = network(
            [](const Endpoint &to) { return FakeAnswer {to.port == 9090 ? Attempt::Accepted : Attempt::Prohibited}; });
        Scanner scanner(parts(net));
        const ScanSummary summary = run(scanner, request(u"10.0.0.0/31"_s, u"top100,9090"_s));
        QCOMPARE(summary.done.open, 2U);
        QCOMPARE(summary.done.unreachable, 200U);
    }

    void aLimitThatStaysIsToldAndTakesNoMemory()
    {
        // No attempt can be made at all: the first ones are tried again for a while, then everything is not tested.
        const auto net = network([](const Endpoint &) { return FakeAnswer {Attempt::LocalLimit}; });
        Scanner scanner(parts(net));
        QSignalSpy finished(&scanner, &Scanner::finished);
        QSignalSpy progress(&scanner, &Scanner::progressChanged);
        scanner.start(request(u"10.0.0.0/8"_s, u"1-1000"_s));
        QTRY_VERIFY(progress.size() > 20);
        QVERIFY(net->attempts < 2'000U); // waits instead of running through the plan
        scanner.stop();
        QVERIFY(finished.wait(generous));
        QVERIFY(!finished[0][0].value<ScanSummary>().isComplete());
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

QTEST_GUILESS_MAIN(ScannerTest)
#include "tst_scanner.moc"
