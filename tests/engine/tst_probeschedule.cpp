// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/probeschedule.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace netsonde;
using News = ProbeSchedule::News;
using Supply = ProbeSchedule::Supply;

namespace {

AddressSet hosts(int count)
{
    AddressSet set;
    set.insert(AddressRange {IpAddress::v4(0x0a000000), IpAddress::v4(static_cast<quint32>(0x0a000000 + count - 1))});
    return set;
}

ProbeSchedule schedule(int hostCount, int ports, int discovery)
{
    ProbeSchedule made(ports, discovery);
    made.append(hosts(hostCount));
    return made;
}

/// What a host of the played network does; by host index.
News newsOf(quint64 host)
{
    switch (host % 4) {
    case 0:
        return News::Answered;
    case 1:
        return News::Unreachable;
    default:
        return News::Silent;
    }
}

/// Plays a schedule to its end, ends coming back in a seeded random order, and counts what each pair got.
struct Player
{
    ProbeSchedule &schedule;
    QRandomGenerator random {42};
    QMap<std::pair<quint64, int>, int> probed {};
    QMap<std::pair<quint64, int>, int> settled {};
    std::vector<PlannedProbe> inFlight {};

    bool step()
    {
        std::vector<PlannedProbe> taken;
        const Supply supply = schedule.take(1 + random.bounded(20), taken);
        inFlight.insert(inFlight.end(), taken.begin(), taken.end());
        if (supply == Supply::Done && inFlight.empty())
            return false;
        for (int n = random.bounded(20) + (supply == Supply::Some ? 0 : 1); n > 0 && !inFlight.empty(); --n)
            endOne();
        return true;
    }

    void endOne()
    {
        std::swap(inFlight[random.bounded(static_cast<quint32>(inFlight.size()))], inFlight.back());
        const PlannedProbe probe = inFlight.back();
        inFlight.pop_back();
        ++probed[{probe.hostIndex, probe.ordinal}];
        const auto rest = schedule.ended(probe, newsOf(probe.hostIndex), 9);
        if (!rest)
            return;
        QCOMPARE(rest->unreachable, newsOf(probe.hostIndex) == News::Unreachable);
        QCOMPARE(rest->cause, rest->unreachable ? 9 : 0);
        for (int ordinal = rest->firstOrdinal; ordinal <= rest->lastOrdinal; ++ordinal)
            ++settled[{rest->hostIndex, ordinal}];
    }
};

void compareEveryPairOnce(const Player &player, int hostCount, int ports)
{
    for (quint64 host = 0; host < static_cast<quint64>(hostCount); ++host) {
        for (int ordinal = 0; ordinal < ports; ++ordinal) {
            const int times = player.probed.value({host, ordinal}) + player.settled.value({host, ordinal});
            QVERIFY2(times == 1,
                     qPrintable(QStringLiteral("host %1 ordinal %2: %3").arg(host).arg(ordinal).arg(times)));
        }
    }
}

} // namespace

class ProbeScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void everyPairEndsOnce_data()
    {
        QTest::addColumn<int>("hostCount");
        QTest::addColumn<int>("ports");
        QTest::addColumn<int>("discovery");
        QTest::newRow("no discovery") << 10 << 30 << 0;
        QTest::newRow("fewer ports than discovery asks") << 10 << 3 << 8;
        QTest::newRow("as many ports as discovery asks") << 10 << 8 << 8;
        QTest::newRow("discovery") << 40 << 30 << 8;
        QTest::newRow("more live hosts than take turns") << 2'400 << 12 << 2;
    }
    void everyPairEndsOnce()
    {
        QFETCH(int, hostCount);
        QFETCH(int, ports);
        QFETCH(int, discovery);
        ProbeSchedule played = schedule(hostCount, ports, discovery);
        QCOMPARE(played.probeCount(), static_cast<quint64>(hostCount * ports));
        Player player {played};
        while (player.step()) { }
        compareEveryPairOnce(player, hostCount, ports);
    }

    void silentHostsAreAskedOnDiscoveryPortsOnly()
    {
        ProbeSchedule played = schedule(40, 30, 8);
        Player player {played};
        while (player.step()) { }
        for (quint64 host = 0; host < 40; ++host) {
            const bool answers = newsOf(host) == News::Answered;
            QCOMPARE(player.probed.contains({host, 7}), true);
            QCOMPARE(player.probed.contains({host, 8}), answers);
        }
    }

    void aLocalFailureSettlesNothing()
    {
        ProbeSchedule played = schedule(2, 5, 2);
        std::vector<PlannedProbe> taken;
        QCOMPARE(played.take(4, taken), Supply::Some);
        QCOMPARE(taken.size(), 4);
        for (const PlannedProbe &probe : taken)
            QVERIFY(!played.ended(probe, probe.hostIndex == 0 && probe.ordinal == 1 ? News::Untested : News::Silent)
                    || probe.hostIndex == 1);
        taken.clear();
        QCOMPARE(played.take(10, taken), Supply::Some);
        QCOMPARE(taken.size(), 3); // the rest of host 0, of which nothing is known
        for (const PlannedProbe &probe : taken)
            QCOMPARE(probe.hostIndex, 0);
    }

    void waitsForDiscoveryBeforeItIsDone()
    {
        ProbeSchedule played = schedule(1, 5, 2);
        std::vector<PlannedProbe> taken;
        QCOMPARE(played.take(10, taken), Supply::Some);
        QCOMPARE(taken.size(), 2);
        const std::vector<PlannedProbe> discovery = taken;
        QCOMPARE(played.take(10, taken), Supply::Wait);
        played.ended(discovery[1], News::Answered);
        taken.clear();
        QCOMPARE(played.take(10, taken), Supply::Some);
        QCOMPARE(taken.size(), 3);
        played.ended(discovery[0], News::Silent);
        QCOMPARE(played.take(10, taken), Supply::Done);
    }

    void liveHostsTakeTurns()
    {
        ProbeSchedule played = schedule(3, 12, 1);
        std::vector<PlannedProbe> taken;
        played.take(3, taken);
        for (const PlannedProbe &probe : taken)
            played.ended(probe, News::Answered);
        taken.clear();
        played.take(9, taken);
        for (size_t n = 0; n < taken.size(); ++n)
            QCOMPARE(taken[n].hostIndex, n % 3);
    }

    void aHugeRangeCostsNothing()
    {
        ProbeSchedule played(1'000, 8);
        AddressSet ten;
        ten.insert(AddressRange {IpAddress::v4(0x0a000000), IpAddress::v4(0x0affffff)});
        played.append(ten);
        QCOMPARE(played.probeCount(), Q_UINT64_C(16'777'216) * 1'000);
        std::vector<PlannedProbe> taken;
        QCOMPARE(played.take(100, taken), Supply::Some);
        QCOMPARE(taken.size(), 100);
    }

    void aSavedPositionGoesOnWhereItWas()
    {
        ProbeSchedule first = schedule(1'100, 20, 4);
        Player player {first};
        for (int n = 0; n < 300; ++n)
            QVERIFY(player.step());
        const ProbeSchedule::Position position = first.position();

        ProbeSchedule second = schedule(1'100, 20, 4);
        second.restore(position);
        QCOMPARE(second.position(), position);
        for (const PlannedProbe &probe : player.inFlight)
            second.askAgain(probe);
        Player rest {second, QRandomGenerator(7), player.probed, player.settled, {}};
        while (rest.step()) { }
        compareEveryPairOnce(rest, 1'100, 20);
    }
};

QTEST_APPLESS_MAIN(ProbeScheduleTest)
#include "tst_probeschedule.moc"
