// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/probeschedule.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;
using As = ProbeSchedule::Settled::As;
using News = ProbeSchedule::News;
using Supply = ProbeSchedule::Supply;

namespace {

AddressSet hosts(int count)
{
    AddressSet set;
    set.insert(AddressRange {IpAddress::v4(0x0a000000), IpAddress::v4(static_cast<quint32>(0x0a000000 + count - 1))});
    return set;
}

ProbeSchedule::Rules rules(int ports, int front)
{
    ProbeSchedule::Rules made;
    made.portCount = ports;
    made.frontPorts = front;
    return made;
}

ProbeSchedule schedule(int hostCount, const ProbeSchedule::Rules &rules)
{
    ProbeSchedule made(rules);
    made.append(hosts(hostCount));
    return made;
}

/// What a host of the played network does with a port.
News newsOf(quint64 host, int ordinal, int tries)
{
    switch (host % 5) {
    case 0:
        return News::Refused;
    case 1:
        return News::Unreachable;
    case 2: // there, with silent ports and some that need a second or third try
        return ordinal % 3 == 0 ? News::Silent : ordinal % 3 == 1 && tries < 2 ? News::Silent : News::Opened;
    case 3: // answers only on its last port
        return ordinal == 29 ? News::Opened : News::Silent;
    default:
        return News::Silent;
    }
}

/// Plays a schedule to its end, ends coming back in a seeded random order, and counts what each pair got.
struct Player
{
    using Pair = std::pair<quint64, int>;

    ProbeSchedule &schedule;
    QRandomGenerator random {42};
    QMap<Pair, int> attempts {};
    QMap<Pair, int> verdicts {};
    QMap<Pair, int> provisional {};
    QMap<quint64, int> answersAll {};
    QMap<quint64, int> out {};
    int mostAtOneHost = 0;
    int canaries = 0;
    std::vector<PlannedProbe> inFlight {};

    bool step()
    {
        std::vector<PlannedProbe> taken;
        const Supply supply = schedule.take(1 + random.bounded(20), taken);
        for (const PlannedProbe &probe : taken) {
            mostAtOneHost = std::max(mostAtOneHost, ++out[probe.hostIndex]);
            if (probe.canary)
                ++canaries;
            else
                ++attempts[{probe.hostIndex, probe.ordinal}];
        }
        inFlight.insert(inFlight.end(), taken.begin(), taken.end());
        if (supply == Supply::Done)
            return false;
        if (supply == Supply::Wait && inFlight.empty())
            qFatal("waits for nothing");
        for (int n = random.bounded(20) + (supply == Supply::Some ? 0 : 1); n > 0 && !inFlight.empty(); --n)
            endOne();
        return true;
    }

    void play()
    {
        while (step()) { }
    }

    void endOne()
    {
        std::swap(inFlight[random.bounded(static_cast<quint32>(inFlight.size()))], inFlight.back());
        const PlannedProbe probe = inFlight.back();
        inFlight.pop_back();
        --out[probe.hostIndex];
        const News news = newsOf(probe.hostIndex, probe.ordinal, probe.tries);
        if (!probe.canary && news != News::Silent)
            ++verdicts[{probe.hostIndex, probe.ordinal}];
        std::vector<ProbeSchedule::Settled> settled;
        schedule.ended(probe, news, 9, settled);
        for (const ProbeSchedule::Settled &told : settled)
            take(told);
    }

    void take(const ProbeSchedule::Settled &told)
    {
        if (told.as == As::AnswersAll) {
            ++answersAll[told.hostIndex];
            return;
        }
        QCOMPARE(told.cause, told.as == As::Unreachable ? 9 : told.cause);
        for (int ordinal = told.firstOrdinal; ordinal <= told.lastOrdinal; ++ordinal)
            ++(told.as == As::SilentSoFar ? provisional : verdicts)[{told.hostIndex, ordinal}];
    }

    void compareEveryPairOnce(int hostCount, int ports) const
    {
        for (quint64 host = 0; host < static_cast<quint64>(hostCount); ++host) {
            for (int ordinal = 0; ordinal < ports; ++ordinal) {
                const int times = verdicts.value({host, ordinal});
                QVERIFY2(times == 1, qPrintable(u"host %1 ordinal %2: %3"_s.arg(host).arg(ordinal).arg(times)));
                QVERIFY(provisional.value({host, ordinal}) <= 1);
            }
        }
    }
};

} // namespace

class ProbeScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everyPairHasOneVerdict_data()
    {
        QTest::addColumn<int>("hostCount");
        QTest::addColumn<int>("ports");
        QTest::addColumn<int>("front");
        QTest::newRow("one host") << 1 << 30 << 30;
        QTest::newRow("no discovery") << 15 << 30 << 30;
        QTest::newRow("fewer ports than discovery asks") << 15 << 3 << 8;
        QTest::newRow("as many ports as discovery asks") << 15 << 8 << 8;
        QTest::newRow("discovery") << 40 << 30 << 8;
        QTest::newRow("more hosts than take turns") << 2'400 << 12 << 2;
    }
    void everyPairHasOneVerdict()
    {
        QFETCH(int, hostCount);
        QFETCH(int, ports);
        QFETCH(int, front);
        ProbeSchedule played = schedule(hostCount, rules(ports, front));
        played.setTries(3);
        QCOMPARE(played.probeCount(), static_cast<quint64>(hostCount * ports));
        Player player {played};
        player.play();
        player.compareEveryPairOnce(hostCount, ports);
    }

    void aSilentHostIsAskedOnItsFirstPortsOnly()
    {
        ProbeSchedule played = schedule(40, rules(30, 8));
        Player player {played};
        player.play();
        for (quint64 host = 0; host < 40; ++host) {
            const bool isThere = host % 5 == 0 || host % 5 == 2;
            QVERIFY(player.attempts.contains({host, 7}));
            QCOMPARE(player.attempts.contains({host, 8}), isThere);
        }
        QCOMPARE(player.attempts.value({4, 0}), 2); // a silent host has its first tries, no more
        QCOMPARE(player.provisional.value({4, 0}), 0);
    }

    void silenceOfAHostThatIsThereHasASecondLook()
    {
        ProbeSchedule played = schedule(3, rules(30, 8));
        played.setTries(4);
        Player player {played};
        player.play();
        QCOMPARE(player.attempts.value({2, 0}), 4); // silent
        QCOMPARE(player.attempts.value({2, 1}), 3); // opens at the third try
        QCOMPARE(player.attempts.value({2, 2}), 1);
        QCOMPARE(player.provisional.value({2, 9}), 1);
        QCOMPARE(player.provisional.value({2, 11}), 0);
        QCOMPARE(played.secondLooks(), 20U);
    }

    void theSecondLookComesWhenNothingElseIsLeft()
    {
        ProbeSchedule played = schedule(2, rules(3, 3));
        played.setTries(2);
        std::vector<PlannedProbe> taken;
        std::vector<ProbeSchedule::Settled> settled;
        QCOMPARE(played.take(6, taken), Supply::Some);
        QCOMPARE(taken.size(), 6U);
        const std::vector<PlannedProbe> first = taken;
        played.ended(first[0], News::Refused, 0, settled); // host 0
        played.ended(first[2], News::Silent, 0, settled); // host 0 again, that is known to be there
        QCOMPARE(settled.size(), 1U);
        QCOMPARE(settled[0].as, As::SilentSoFar);
        taken.clear();
        QCOMPARE(played.take(6, taken), Supply::Some);
        QCOMPARE(taken.size(), 1U);
        QVERIFY(taken[0].secondLook);
        QCOMPARE(taken[0].tries, 1);
        played.ended(taken[0], News::Silent, 0, settled);
        QCOMPARE(settled.back().as, As::Silent);
    }

    void hostsTakeTurns()
    {
        ProbeSchedule played = schedule(4, rules(3, 3));
        std::vector<PlannedProbe> taken;
        played.take(12, taken);
        QCOMPARE(taken.size(), 12U);
        for (size_t n = 0; n < taken.size(); ++n) {
            QCOMPARE(taken[n].hostIndex, n % 4);
            QCOMPARE(taken[n].ordinal, n / 4);
        }
    }

    void oneHostHasOnlySoManyAtOnce()
    {
        ProbeSchedule::Rules limits = rules(30, 8);
        limits.perHost = 5;
        limits.perHostSecondLook = 3;
        ProbeSchedule played = schedule(10, limits);
        played.setTries(3);
        Player player {played};
        player.play();
        QCOMPARE(player.mostAtOneHost, 5);
        player.compareEveryPairOnce(10, 30);

        ProbeSchedule one = schedule(1, limits);
        std::vector<PlannedProbe> taken;
        QCOMPARE(one.take(20, taken), Supply::Some);
        QCOMPARE(taken.size(), 5U);
        QVERIFY(one.isHeldByHost());

        // The unlikely ports that an open one brings about come out of the same allowance.
        std::vector<ProbeSchedule::Settled> settled;
        one.ended(taken[0], News::Opened, 0, settled);
        std::vector<PlannedProbe> more;
        QCOMPARE(one.take(20, more), Supply::Some);
        QCOMPARE(more.size(), 1U);
        QVERIFY(more[0].canary);
    }

    void aLastTryIsNotTheLastIfMoreAreWantedMeanwhile()
    {
        ProbeSchedule played = schedule(1, rules(2, 2));
        played.setTries(2);
        std::vector<PlannedProbe> taken;
        std::vector<ProbeSchedule::Settled> settled;
        played.take(2, taken);
        played.ended(taken[0], News::Refused, 0, settled);
        played.ended(taken[1], News::Silent, 0, settled);
        std::vector<PlannedProbe> second;
        played.take(2, second);
        QCOMPARE(second.size(), 1U);
        QVERIFY(second[0].isLast);
        played.setTries(3); // more gets lost than was known
        settled.clear();
        played.ended(second[0], News::Silent, 0, settled);
        QVERIFY(settled.empty());
        std::vector<PlannedProbe> third;
        QCOMPARE(played.take(2, third), Supply::Some);
        QCOMPARE(third.size(), 1U);
        QCOMPARE(third[0].tries, 2);
        played.ended(third[0], News::Silent, 0, settled);
        QCOMPARE(settled.size(), 1U);
        QCOMPARE(settled[0].as, As::Silent);
    }

    void triesBeforeTheFirstAnswerAreNotTheLast()
    {
        ProbeSchedule::Rules limits = rules(2, 2);
        limits.firstTries = 2;
        ProbeSchedule played = schedule(1, limits);
        played.setTries(2);
        std::vector<PlannedProbe> taken;
        std::vector<ProbeSchedule::Settled> settled;
        played.take(2, taken);
        played.ended(taken[0], News::Silent, 0, settled);
        std::vector<PlannedProbe> again;
        played.take(2, again);
        QCOMPARE(again.size(), 1U);
        played.ended(again[0], News::Silent, 0, settled);
        played.ended(taken[1], News::Refused, 0, settled);
        for (const ProbeSchedule::Settled &one : settled)
            QVERIFY(one.as != As::Silent);
        std::vector<PlannedProbe> last;
        QCOMPARE(played.take(2, last), Supply::Some);
        QCOMPARE(last.size(), 1U);
        QCOMPARE(last[0].ordinal, taken[0].ordinal);
        QVERIFY(last[0].secondLook);
    }

    void aHostThatIsOpenOnUnlikelyPortsIsFound_data()
    {
        QTest::addColumn<int>("open"); // so many of the unlikely ports
        QTest::addColumn<News>("others");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("found");
        QTest::newRow("all open") << 6 << News::Opened << 6 << 1;
        QTest::newRow("none open") << 0 << News::Refused << 2 << 0;
        QTest::newRow("the first ones open: a host with many services") << 2 << News::Refused << 6 << 0;
        QTest::newRow("silent, and asked again") << 0 << News::Silent << 6 << 0; // 2 ports, 3 tries
    }
    void aHostThatIsOpenOnUnlikelyPortsIsFound()
    {
        QFETCH(int, open);
        QFETCH(News, others);
        QFETCH(int, asked);
        QFETCH(int, found);
        ProbeSchedule::Rules limits = rules(50, 50);
        limits.opensBeforeCanaries = 3;
        ProbeSchedule played = schedule(1, limits);
        played.setTries(3);
        std::vector<PlannedProbe> taken;
        std::vector<ProbeSchedule::Settled> settled;
        int canaries = 0;
        int told = 0;
        int opens = 0;
        while (played.take(1, taken) == Supply::Some) {
            const PlannedProbe probe = taken.back();
            canaries += probe.canary;
            QVERIFY(!probe.canary || opens >= 3);
            opens += !probe.canary;
            played.ended(probe, !probe.canary || probe.ordinal < open ? News::Opened : others, 0, settled);
        }
        for (const ProbeSchedule::Settled &one : settled)
            told += one.as == As::AnswersAll;
        QCOMPARE(canaries, asked);
        QCOMPARE(opens, 50);
        QCOMPARE(told, found);
    }

    void whatWasGivenBackComesAgain()
    {
        ProbeSchedule played = schedule(2, rules(2, 2));
        std::vector<PlannedProbe> taken;
        played.take(4, taken);
        QCOMPARE(taken.size(), 4U);
        played.giveBack(taken[3]);
        std::vector<PlannedProbe> again;
        QCOMPARE(played.take(4, again), Supply::Some);
        QCOMPARE(again.size(), 1U);
        QCOMPARE(again[0], taken[3]);
    }

    void aHostThatCouldNotBeAskedIsNotSettled()
    {
        ProbeSchedule played = schedule(1, rules(20, 4));
        std::vector<PlannedProbe> taken;
        std::vector<ProbeSchedule::Settled> settled;
        played.take(20, taken);
        QCOMPARE(taken.size(), 4U);
        for (const PlannedProbe &probe : taken)
            played.ended(probe, News::Untested, 0, settled);
        QCOMPARE(settled.size(), 0U);
        taken.clear();
        played.take(20, taken);
        QCOMPARE(taken.size(), 16U);
    }

    void hostsMayComeLater()
    {
        ProbeSchedule played = schedule(1, rules(2, 2));
        Player player {played};
        player.play();
        AddressSet more;
        more.insert(IpAddress::v4(0x0b000000));
        played.append(more);
        player.play();
        player.compareEveryPairOnce(2, 2);
    }

    void aHugeRangeCostsNothing()
    {
        ProbeSchedule played(rules(1'000, 8));
        AddressSet ten;
        ten.insert(AddressRange {IpAddress::v4(0x0a000000), IpAddress::v4(0x0affffff)});
        played.append(ten);
        QCOMPARE(played.probeCount(), Q_UINT64_C(16'777'216) * 1'000);
        std::vector<PlannedProbe> taken;
        QCOMPARE(played.take(100, taken), Supply::Some);
        QCOMPARE(taken.size(), 100U);
    }

    void theSecondLookOfACappedHostIsOneStretch()
    {
        ProbeSchedule::Rules limits = rules(60, 60);
        limits.perHost = 8;
        limits.perHostSecondLook = 2;
        ProbeSchedule played = schedule(1, limits);
        played.setTries(3);
        // One host that is there, with silent ports: newsOf() has such a one at index 2 only.
        std::vector<PlannedProbe> inFlight;
        std::vector<ProbeSchedule::Settled> settled;
        QList<bool> said {false};
        int firstTurns = 0;
        while (played.take(3, inFlight) != Supply::Done) {
            QVERIFY(!inFlight.empty());
            const PlannedProbe probe = inFlight.front();
            inFlight.erase(inFlight.begin());
            firstTurns += probe.tries == 0;
            played.ended(probe, newsOf(2, probe.ordinal, probe.tries), 0, settled);
            if (played.isInSecondLook() != said.last())
                said.append(played.isInSecondLook());
            QVERIFY(!said.last() || firstTurns >= 60 - 8);
        }
        QCOMPARE(said, (QList<bool> {false, true}));
    }

    void theSecondLookIsQuickOnlyWhereSilenceIsConfirmed_data()
    {
        QTest::addColumn<int>("answered"); // one in so many of the second look
        QTest::addColumn<News>("others");
        QTest::addColumn<size_t>("atOnce");
        QTest::newRow("filter") << 100 << News::Silent << size_t {64};
        QTest::newRow("limits its answers") << 5 << News::Silent << size_t {8};
        QTest::newRow("this computer could not ask") << 100 << News::Untested << size_t {8};
        QTest::newRow("a router says no") << 100 << News::Unreachable << size_t {8};
    }
    void theSecondLookIsQuickOnlyWhereSilenceIsConfirmed()
    {
        QFETCH(int, answered);
        QFETCH(News, others);
        QFETCH(size_t, atOnce);
        ProbeSchedule::Rules limits = rules(2'000, 2'000);
        limits.perHost = 100;
        limits.perHostSecondLook = 8;
        limits.perHostWhereSilent = 64;
        ProbeSchedule played = schedule(1, limits);
        played.setTries(2);
        size_t mostAgain = 0;
        int again = 0;
        std::vector<PlannedProbe> taken;
        std::vector<ProbeSchedule::Settled> settled;
        while (played.take(1'000, taken) != Supply::Done) {
            if (std::ranges::all_of(taken, &PlannedProbe::secondLook))
                mostAgain = std::max(mostAgain, taken.size());
            for (const PlannedProbe &probe : std::exchange(taken, {})) {
                const bool isAnswer = probe.secondLook ? ++again % answered == 0 : probe.ordinal == 0;
                const News silence = probe.secondLook ? others : News::Silent;
                played.ended(probe, isAnswer ? News::Refused : silence, 0, settled);
            }
        }
        QCOMPARE(again, 1'999);
        QCOMPARE(mostAgain, atOnce);
    }

    void answersMakeTheSecondLookSlowForLong()
    {
        ProbeSchedule::Rules limits = rules(2'000, 2'000);
        limits.perHost = 100;
        limits.perHostSecondLook = 8;
        limits.perHostWhereSilent = 64;
        ProbeSchedule played = schedule(1, limits);
        played.setTries(2);
        int again = 0;
        size_t mostBefore = 0;
        size_t mostSoonAfter = 0;
        size_t mostLater = 0;
        std::vector<PlannedProbe> taken;
        std::vector<ProbeSchedule::Settled> settled;
        while (played.take(1'000, taken) != Supply::Done) {
            if (std::ranges::all_of(taken, &PlannedProbe::secondLook)) {
                size_t &most = again < 1'000 ? mostBefore : again < 1'200 ? mostSoonAfter : mostLater;
                most = std::max(most, again < 1'000 || again >= 1'100 ? taken.size() : 0);
            }
            for (const PlannedProbe &probe : std::exchange(taken, {})) {
                again += probe.secondLook ? 1 : 0;
                const bool isAnswer = probe.secondLook ? again >= 1'000 && again < 1'070 : probe.ordinal == 0;
                played.ended(probe, isAnswer ? News::Refused : News::Silent, 0, settled);
            }
        }
        QCOMPARE(mostBefore, size_t {64});
        QCOMPARE_LE(mostSoonAfter, size_t {8});
        QCOMPARE(mostLater, size_t {64});
    }

    void aFamilyThatIsLeftOutHoldsNobodyBack()
    {
        ProbeSchedule played = schedule(3, rules(4, 4));
        AddressSet more;
        more.insert(AddressRange {IpAddress::v6(1, 1), IpAddress::v6(1, 3)});
        played.append(more);
        played.setTries(2);
        std::vector<PlannedProbe> taken;
        std::vector<ProbeSchedule::Settled> settled;
        // Everything of IPv4, first turns and second looks, while IPv6 waits with and without probes under way.
        QCOMPARE(played.take(6, taken), Supply::Some);
        QVERIFY(std::ranges::any_of(taken, [](const PlannedProbe &probe) { return probe.address.isV6(); }));
        int ofV4 = 0;
        while (!taken.empty()) {
            const PlannedProbe probe = taken.back();
            taken.pop_back();
            if (probe.address.isV6()) {
                played.giveBack(probe); // this one waits to be asked again
                continue;
            }
            ++ofV4;
            played.ended(probe, probe.ordinal == 0 ? News::Refused : News::Silent, 0, settled);
            played.take(1, taken, IpAddress::Family::V6);
        }
        QVERIFY(ofV4 >= 3 * (1 + 3 * 2));
        QCOMPARE(played.take(1, taken, IpAddress::Family::V6), Supply::Wait);
        QCOMPARE(played.take(1'000, taken), Supply::Some);
        QCOMPARE(taken.size(), 3U * 4U);
        QVERIFY(std::ranges::all_of(taken, [](const PlannedProbe &probe) { return probe.address.isV6(); }));
    }

    void whatIsLentCountsForTheHost()
    {
        ProbeSchedule::Rules limits = rules(10, 10);
        limits.perHost = 2;
        ProbeSchedule played = schedule(2, limits);
        const IpAddress first = IpAddress::v4(0x0a000000);
        std::vector<PlannedProbe> taken;
        std::vector<ProbeSchedule::Settled> settled;
        QVERIFY(played.lend(IpAddress::v4(0x0b000000), 0)); // not under way, so there is room
        played.returned(IpAddress::v4(0x0b000000));
        QCOMPARE(played.take(10, taken), Supply::Some);
        QCOMPARE(taken.size(), 4U);
        QVERIFY(!played.lend(first, 0));
        QVERIFY(played.lend(first, 1)); // one of the two is known to be over
        QVERIFY(!played.lend(first, 1));
        const auto ofFirst = std::ranges::find(taken, first, &PlannedProbe::address);
        played.ended(*ofFirst, News::Refused, 0, settled);
        std::vector<PlannedProbe> more;
        QCOMPARE(played.take(10, more), Supply::Wait); // the lent one has its place
        played.returned(first);
        QCOMPARE(played.take(10, more), Supply::Some);
        QCOMPARE(more.size(), 1U);
        QCOMPARE(more[0].address, first);
    }

    void aSingleHostIsSuspectedOnlyWhenMostIsOpen_data()
    {
        QTest::addColumn<int>("openOfHundred");
        QTest::addColumn<bool>("asked");
        QTest::newRow("a server with many services") << 30 << false;
        QTest::newRow("nearly everything") << 90 << true;
    }
    void aSingleHostIsSuspectedOnlyWhenMostIsOpen()
    {
        QFETCH(int, openOfHundred);
        QFETCH(bool, asked);
        ProbeSchedule::Rules limits = rules(200, 200);
        limits.opensBeforeCanaries = 20;
        limits.onlyIfMostAreOpen = true;
        ProbeSchedule played = schedule(1, limits);
        std::vector<PlannedProbe> taken;
        std::vector<ProbeSchedule::Settled> settled;
        int opens = 0;
        int canaries = 0;
        while (played.take(1, taken) == Supply::Some) {
            const PlannedProbe probe = taken.back();
            canaries += probe.canary;
            QVERIFY(!probe.canary || opens >= 20);
            const bool isOpen = !probe.canary && probe.ordinal * 37 % 100 < openOfHundred;
            opens += isOpen;
            played.ended(probe, isOpen ? News::Opened : News::Refused, 0, settled);
        }
        QCOMPARE(canaries > 0, asked);
    }

    void secondLooksBeginEarlyWhenTooManyHostsWait()
    {
        // Each host is there and has a silent port: what they take while they wait is bounded.
        constexpr quint64 count = 400'000;
        ProbeSchedule played = schedule(count, rules(2, 2));
        std::vector<PlannedProbe> taken;
        std::vector<ProbeSchedule::Settled> settled;
        quint64 hosts = 0;
        while (played.secondLooks() == 0) {
            QCOMPARE(played.take(1, taken), Supply::Some);
            hosts = std::max(hosts, taken[0].hostIndex);
            played.ended(taken[0], taken[0].ordinal == 0 ? News::Refused : News::Silent, 0, settled);
            taken.clear();
            settled.clear();
        }
        QVERIFY2(hosts < count * 3 / 4, qPrintable(QString::number(hosts)));
    }
};

QTEST_APPLESS_MAIN(ProbeScheduleTest)
#include "tst_probeschedule.moc"
