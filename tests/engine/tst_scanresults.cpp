// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/identify/macvendors.h"
#include "engine/scan/scanresults.h"

#include <QRegularExpression>
#include <QTest>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Verdict open {PortState::Open, Reason::ConnectionAccepted};
constexpr Verdict refused {PortState::Closed, Reason::ConnectionRefused};
constexpr Verdict selfConnected {PortState::Closed, Reason::SelfConnected};
constexpr Verdict filtered {PortState::Filtered, Reason::NoAnswer};
constexpr Verdict silent {PortState::Filtered, Reason::HostSilent};
constexpr Verdict unreachable {PortState::Unreachable, Reason::HostUnreachable};
constexpr Verdict prohibited {PortState::Unreachable, Reason::Prohibited};
constexpr Verdict localLimit {PortState::NotTested, Reason::LocalLimit};

const IpAddress hostA = IpAddress::v4(0x0a000001);
const IpAddress hostB = IpAddress::v4(0x0a000002);
const IpAddress hostC = IpAddress::v4(0x0a000003);

ProbeVerdict seen(const IpAddress &address, int first, int last, Verdict verdict, float rtt = -1, qint64 at = 0)
{
    return {address, static_cast<quint16>(first), static_cast<quint16>(last), verdict, rtt, at, false};
}

ProbeVerdict seen(const IpAddress &address, int ordinal, Verdict verdict, float rtt = -1, qint64 at = 0)
{
    return seen(address, ordinal, ordinal, verdict, rtt, at);
}

QString stateName(HostState state)
{
    return hostStateKey(state);
}

} // namespace

using Verdicts = std::vector<ProbeVerdict>;
Q_DECLARE_METATYPE(Verdicts)

class TestScanResults : public QObject
{
    Q_OBJECT

    const QList<quint16> m_ports {80, 22, 443, 8080};

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void newIsEmpty()
    {
        const ScanResults results(m_ports, 1234);
        QCOMPARE(results.hostCount(), 0);
        QCOMPARE(results.openPortCount(), 0);
        QCOMPARE(results.rowOf(hostA), -1);
        QCOMPARE(results.startedAt(), 1234);
        QCOMPARE(results.counts().total(), 0U);
    }

    void hostsOfAGivenUpScanSayWhyAsTheirPortsDo_data()
    {
        QTest::addColumn<Verdicts>("verdicts");
        QTest::addColumn<HostState>("state");
        QTest::addColumn<Reason>("reason");
        constexpr Verdict soFar {PortState::Filtered, Reason::NoAnswerYet};
        constexpr Verdict lost {PortState::NotTested, Reason::NetworkSilent};
        QTest::newRow("silent so far") << Verdicts {seen(hostA, 0, soFar)} << HostState::NotTested
                                       << Reason::NetworkSilent;
        QTest::newRow("asked when it was lost")
            << Verdicts {seen(hostA, 0, lost)} << HostState::NotTested << Reason::NetworkSilent;
        QTest::newRow("up") << Verdicts {seen(hostA, 0, refused)} << HostState::Up << Reason::ConnectionRefused;
        QTest::newRow("decided") << Verdicts {seen(hostA, 0, 3, filtered)} << HostState::NoAnswer << Reason::NoAnswer;
    }
    void hostsOfAGivenUpScanSayWhyAsTheirPortsDo()
    {
        QFETCH(Verdicts, verdicts);
        QFETCH(HostState, state);
        QFETCH(Reason, reason);
        ScanResults results(m_ports);
        results.apply({seen(hostB, 0, open)});
        results.apply(verdicts);
        const HostState before = results.host(1).state;
        const ResultsChange change = results.giveUp(Reason::NetworkSilent);
        QCOMPARE(results.host(1).state, state);
        QCOMPARE(results.host(1).reason, reason);
        QCOMPARE(change.changedHosts, before == HostState::Pending ? QList<int> {1} : QList<int> {});
        QCOMPARE(change.firstNewHost, 2);
        QCOMPARE(*results.verdict(0, 443), (Verdict {PortState::NotTested, Reason::NetworkSilent}));
    }

    void silenceBeforeALossOfTheNetworkIsTakenBack()
    {
        constexpr Verdict soFar {PortState::Filtered, Reason::NoAnswerYet};
        ScanResults results(m_ports);
        results.apply({seen(hostA, 0, refused), seen(hostA, 1, filtered), seen(hostA, 2, soFar)});
        const ResultsChange change = results.giveUp(Reason::NetworkSilent);
        QCOMPARE(change.changedHosts, QList<int> {0});
        QCOMPARE(*results.verdict(0, m_ports.at(1)), filtered);
        QCOMPARE(*results.verdict(0, m_ports.at(2)), (Verdict {PortState::NotTested, Reason::NetworkSilent}));
        QCOMPARE(results.provisional(), 0U);
        QCOMPARE(results.host(0).provisional, 0);
        QCOMPARE(results.counts().filtered, 1U);
        QCOMPARE(results.counts().notTested, 1U);
        QCOMPARE(results.host(0).state, HostState::Up);
    }

    void ordinalsFollowTheOrderOfProbing()
    {
        const ScanResults results(m_ports);
        QCOMPARE(results.ordinalOf(80), 0);
        QCOMPARE(results.ordinalOf(8080), 3);
        QCOMPARE(results.ordinalOf(23), -1);
        QCOMPARE(results.ordinalOf(0), -1);
    }

    void everyPortHasAnOrdinal()
    {
        QList<quint16> ports;
        for (int port = 65535; port >= 1; --port)
            ports.append(static_cast<quint16>(port));
        const ScanResults results(ports);
        QCOMPARE(results.ordinalOf(65535), 0);
        QCOMPARE(results.ordinalOf(1), 65534);
    }

    void aSecondLookConfirms()
    {
        constexpr Verdict soFar {PortState::Filtered, Reason::NoAnswerYet};
        ScanResults results(m_ports);
        results.apply({seen(hostA, 0, 3, soFar)});
        QCOMPARE(results.counts().filtered, 4U);
        QCOMPARE(results.provisional(), 4U);
        QCOMPARE(results.host(0).provisional, 4);
        QCOMPARE(results.host(0).state, HostState::Pending);
        results.apply({seen(hostA, 1, open)});
        QCOMPARE(results.host(0).state, HostState::Up);
        QCOMPARE(results.host(0).openPorts, QList<quint16> {22});
        QCOMPARE(results.counts().open, 1U);
        QCOMPARE(results.counts().filtered, 3U);
        QCOMPARE(results.provisional(), 3U);
        results.apply({seen(hostA, 0, 3, filtered)});
        QCOMPARE(results.provisional(), 0U);
        QCOMPARE(results.counts().filtered, 3U);
        QCOMPARE(results.counts().total(), 4U);
        QCOMPARE(results.verdict(0, 80), filtered);
        QCOMPARE(results.verdict(0, 22), open);
    }

    void silenceIsSplitIntoAskedAndNotAsked()
    {
        ScanResults results(m_ports, 0, 2);
        results.apply({seen(hostA, 0, 3, silent)});
        QCOMPARE(results.verdict(0, 80), filtered);
        QCOMPARE(results.verdict(0, 22), filtered);
        QCOMPARE(results.verdict(0, 443), silent);
        QCOMPARE(results.verdict(0, 8080), silent);
        QCOMPARE(results.host(0).state, HostState::NoAnswer);
        QCOMPARE(results.counts().filtered, 4U);
        QCOMPARE(results.spared(), 2U);
    }

    void silentHostsBeyondCountingHaveNoRow()
    {
        ScanResults results(m_ports, 0, 2);
        Verdicts many;
        const quint32 rows = ScanResults::mostRowsWithSilence;
        for (quint32 n = 0; n < rows + 1'000; ++n)
            many.push_back(seen(IpAddress::v4(0x0a000000 + n), 0, 3, silent));
        results.apply({many.begin(), many.begin() + rows});
        QCOMPARE(results.hostCount(), static_cast<int>(rows));
        QVERIFY(results.silentHosts().isEmpty());
        const ResultsChange change = results.apply({many.begin() + rows, many.end()});
        QCOMPARE(change.firstNewHost, static_cast<int>(rows));
        QCOMPARE(results.hostCount(), static_cast<int>(rows));
        QCOMPARE(results.silentHosts().count(), 1'000U);
        QVERIFY(results.silentHosts().contains(IpAddress::v4(0x0a000000 + rows)));
        QCOMPARE(results.counts().filtered, 4U * (rows + 1'000U));
        QCOMPARE(results.spared(), 2U * (rows + 1'000U));
        QCOMPARE(results.silentVerdict(22), filtered);
        QCOMPARE(results.silentVerdict(8080), silent);
        // Whatever answers has its row all the same.
        results.apply({seen(IpAddress::v4(0x0b000000), 0, open)});
        QCOMPARE(results.hostCount(), static_cast<int>(rows) + 1);
    }

    void aHostThatAnswersAllIsCountedOnce()
    {
        ScanResults results(m_ports);
        results.apply({seen(hostA, 0, open)});
        ProbeVerdict all = seen(hostA, 0, 3, open);
        all.answersAll = true;
        const ResultsChange change = results.apply({all});
        QCOMPARE(change.changedHosts, QList<int> {0});
        QVERIFY(results.host(0).answersAll);
        QCOMPARE(results.apply({all}).changedHosts, QList<int> {});
        QCOMPARE(results.hostsAnsweringAll(), 1U);
        QCOMPARE(results.counts().open, 1U);
    }

    void hostState_data()
    {
        QTest::addColumn<Verdicts>("verdicts");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("provedBy");
        const auto row = [](const char *name, const Verdicts &verdicts, const QString &state, Reason reason, int port) {
            QTest::newRow(name) << verdicts << state << QString(reasonKey(reason)) << port;
        };
        row("one port filtered", {seen(hostA, 0, filtered)}, u"pending"_s, Reason::Stopped, 0);
        row("open", {seen(hostA, 1, open)}, u"up"_s, Reason::ConnectionAccepted, 22);
        row("refused", {seen(hostA, 2, refused)}, u"up"_s, Reason::ConnectionRefused, 443);
        row("self-connected", {seen(hostA, 2, selfConnected)}, u"up"_s, Reason::SelfConnected, 443);
        row("first answer proves it", {seen(hostA, 0, filtered), seen(hostA, 3, refused), seen(hostA, 1, open)},
            u"up"_s, Reason::ConnectionRefused, 8080);
        row("all filtered", {seen(hostA, 0, filtered), seen(hostA, 1, 3, silent)}, u"no answer"_s, Reason::HostSilent,
            0);
        row("unreachable", {seen(hostA, 0, filtered), seen(hostA, 1, unreachable), seen(hostA, 2, prohibited)},
            u"unreachable"_s, Reason::HostUnreachable, 0);
        row("unreachable whole host", {seen(hostA, 0, 3, prohibited)}, u"unreachable"_s, Reason::Prohibited, 0);
        row("answer outweighs unreachable", {seen(hostA, 0, unreachable), seen(hostA, 1, refused)}, u"up"_s,
            Reason::ConnectionRefused, 22);
        row("unreachable outweighs silence", {seen(hostA, 0, unreachable), seen(hostA, 1, 3, filtered)},
            u"unreachable"_s, Reason::HostUnreachable, 0);
        row("up stays up", {seen(hostA, 0, refused), seen(hostA, 1, unreachable), seen(hostA, 2, 3, filtered)}, u"up"_s,
            Reason::ConnectionRefused, 80);
        row("none could be tested", {seen(hostA, 0, 3, localLimit)}, u"not tested"_s, Reason::LocalLimit, 0);
        row("silent as far as tested", {seen(hostA, 0, 2, filtered), seen(hostA, 3, localLimit)}, u"no answer"_s,
            Reason::NoAnswer, 0);
        row("not tested, not all ended", {seen(hostA, 0, localLimit)}, u"pending"_s, Reason::Stopped, 0);
    }
    void hostState()
    {
        QFETCH(Verdicts, verdicts);
        QFETCH(QString, state);
        QFETCH(QString, reason);
        QFETCH(int, provedBy);
        ScanResults results(m_ports);
        results.apply(verdicts);
        QCOMPARE(results.hostCount(), 1);
        QCOMPARE(stateName(results.host(0).state), state);
        QCOMPARE(QString(reasonKey(results.host(0).reason)), reason);
        QCOMPARE(int(results.host(0).provedBy), provedBy);
        QCOMPARE(results.hostsUp(), state == u"up"_s ? 1U : 0U);
    }

    void firstVerdictStandsAndIsCountedOnce()
    {
        ScanResults results(m_ports);
        results.apply({seen(hostA, 0, open, 2.0F, 100)});
        const ResultsChange change
            = results.apply({seen(hostA, 0, open, 1.0F, 200), seen(hostA, 0, refused, 1.0F, 300)});
        QVERIFY(change.changedHosts.isEmpty());
        QCOMPARE(change.firstNewOpenPort, results.openPortCount());
        QCOMPARE(results.openPortCount(), 1);
        QCOMPARE(results.host(0).openPorts, QList<quint16> {80});
        QVERIFY(results.counts() == (ProbeCounts {.open = 1}));
        QCOMPARE(results.host(0).rttMs, 2.0F);
        QCOMPARE(results.host(0).seenAt, 100);

        results.apply({seen(hostA, 0, 3, filtered)});
        QVERIFY(results.counts() == (ProbeCounts {.open = 1, .filtered = 3}));
        QVERIFY(results.host(0).counts == (HostCounts {.open = 1, .filtered = 3}));
    }

    void openPortsAreAscendingPerHostAndInOrderFoundOverall()
    {
        ScanResults results(m_ports);
        results.apply({seen(hostA, 3, open, 3.0F, 30), seen(hostB, 0, open, 1.0F, 40), seen(hostA, 1, open, 2.0F, 50)});
        QCOMPARE(results.host(0).openPorts, (QList<quint16> {22, 8080}));
        QCOMPARE(results.openPortCount(), 3);
        QCOMPARE(results.openPort(0).port, 8080);
        QCOMPARE(results.openPort(1).hostRow, 1);
        QCOMPARE(results.openPort(2).port, 22);
        QCOMPARE(results.openPort(2).rttMs, 2.0F);
        QCOMPARE(results.openPort(2).seenAt, 50);
        QCOMPARE(results.hostsUp(), 2U);
    }

    void fastestAnswerAndLastSeen()
    {
        ScanResults results(m_ports);
        results.apply({seen(hostA, 0, filtered, -1, 900), seen(hostA, 1, refused, 5.0F, 100),
                       seen(hostA, 2, refused, 2.5F, 300), seen(hostA, 3, open, 4.0F, 200)});
        QCOMPARE(results.host(0).rttMs, 2.5F);
        QCOMPARE(results.host(0).seenAt, 300);
    }

    void closedPortsAreKeptTogether()
    {
        ScanResults results({80, 22, 443, 8080});
        const auto closed = [](quint16 ordinal, float rttMs, quint8 tries) {
            ProbeVerdict verdict {
                IpAddress::v4(0xC0000201), ordinal, ordinal, {PortState::Closed}, rttMs, 1, false, tries};
            verdict.verdict.reason = Reason::ConnectionRefused;
            return verdict;
        };
        ProbeVerdict open = closed(0, 0.1F, 4);
        open.verdict = {PortState::Open, Reason::ConnectionAccepted};
        results.apply({open, closed(1, 3, 1), closed(2, -1, 2), closed(3, 0.5F, 1)});
        QCOMPARE(results.openPort(0).tries, quint8(4));
        QCOMPARE(results.host(0).closedTries, quint8(2));
        QCOMPARE(results.host(0).closedFastestMs, 0.5F);
        QCOMPARE(results.host(0).closedSlowestMs, 3.0F);
        QCOMPARE(results.host(0).rttMs, 0.1F);
    }

    void verdictOfAPort()
    {
        ScanResults results(m_ports);
        results.apply({seen(hostA, 1, 2, silent)});
        QVERIFY(results.verdict(0, 443) == silent);
        QVERIFY(results.verdict(0, 80) == (Verdict {PortState::NotTested, Reason::Stopped}));
        QVERIFY(!results.verdict(0, 23));
    }

    void changeNamesNewAndChangedRows()
    {
        ScanResults results(m_ports);
        ResultsChange change = results.apply({seen(hostA, 0, refused), seen(hostB, 0, refused), seen(hostC, 0, open)});
        QCOMPARE(change.firstNewHost, 0);
        QCOMPARE(change.firstNewOpenPort, 0);
        QVERIFY(change.changedHosts.isEmpty());

        const IpAddress hostD = IpAddress::v4(0x0a000004);
        change = results.apply({seen(hostC, 1, open), seen(hostA, 1, refused), seen(hostD, 0, refused),
                                seen(hostC, 2, refused), seen(hostD, 1, refused), seen(hostA, 2, 3, filtered)});
        QCOMPARE(change.firstNewHost, 3);
        QCOMPARE(change.firstNewOpenPort, 1);
        QCOMPARE(change.changedHosts, (QList<int> {0, 2}));
        QCOMPARE(results.hostCount(), 4);
        QCOMPARE(results.rowOf(hostD), 3);
        QVERIFY(results.apply({}).changedHosts.isEmpty());
    }

    void namesStandInTheirRows()
    {
        ScanResults results(m_ports);
        results.setName(hostA, u"printer.lan"_s);
        results.apply({seen(hostB, 0, refused), seen(hostA, 0, refused)});
        QCOMPARE(results.host(0).name, QString());
        QCOMPARE(results.host(1).name, u"printer.lan"_s);
        results.setName(hostB, u"nas.lan"_s);
        QCOMPARE(results.host(0).name, u"nas.lan"_s);
        QCOMPARE(results.apply({}).changedHosts, QList<int> {0});
    }

    void hardwareIsAnnouncedLikeAName()
    {
        ScanResults results(m_ports);
        results.apply({seen(hostA, 0, refused), seen(hostB, 0, refused)});
        QVERIFY(results.hardware(1).mac.isNull());
        QCOMPARE(results.vendor(1), QString());
        const MacAddress mac = MacAddress::fromNumber(0x00040e123456);
        const HostHardware hardware {mac, MacVendors::of(mac)};
        results.setHardware(1, hardware);
        QVERIFY(results.hardware(1) == hardware);
        QCOMPARE(results.vendor(1), u"AVM"_s);
        QCOMPARE(results.vendor(0), QString());
        QCOMPARE(results.apply({}).changedHosts, QList<int> {1});
        QVERIFY(results.apply({}).changedHosts.isEmpty());
        QCOMPARE(results.allHardware().keys(), QList<int> {1});
    }

    void unresolvedNameHasARowAndNoProbes()
    {
        ScanResults results(m_ports);
        const ResultsChange change = results.addUnresolved(u"nowhere.lan"_s);
        QCOMPARE(change.firstNewHost, 0);
        QCOMPARE(stateName(results.host(0).state), u"not resolved"_s);
        QCOMPARE(results.host(0).name, u"nowhere.lan"_s);
        QVERIFY(results.host(0).address.isNull());
        QVERIFY(results.verdict(0, 80) == (Verdict {PortState::NotTested, Reason::NameNotResolved}));
        QCOMPARE(results.rowOf(IpAddress()), -1);
        QCOMPARE(results.counts().total(), 0U);
        QVERIFY(results.apply({seen(hostA, 0, refused)}).changedHosts.isEmpty());
        QCOMPARE(results.rowOf(hostA), 1);
    }
};

QTEST_GUILESS_MAIN(TestScanResults)
#include "tst_scanresults.moc"
