// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pace/jumpwatch.h"
#include "engine/pace/localtrouble.h"
#include "engine/pace/lossestimate.h"
#include "engine/pace/ratelimit.h"
#include "engine/pace/rttestimate.h"
#include "engine/pace/timeouts.h"
#include "engine/pace/window.h"

#include <QRandomGenerator>
#include <QTest>

using namespace netsonde;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Time = std::chrono::steady_clock::time_point;

namespace {

/// The moment a test's clock starts at: an ordinary one, far from zero.
constexpr Time begin {1'000'000s};

PlannedProbe probe(quint64 host, int tries = 0, bool heard = true)
{
    PlannedProbe made;
    made.hostIndex = host;
    made.place = static_cast<quint32>(host);
    made.tries = static_cast<quint8>(tries);
    made.heard = heard;
    return made;
}

using Has = Timeouts::Time;

PlannedProbe last(PlannedProbe probe)
{
    probe.isLast = true;
    return probe;
}

/// Lets a limit run for @p length, asking every @p step for as much as there is, and counts what went in each second.
QList<int> sentBySecond(RateLimit &limit, std::chrono::milliseconds length, std::chrono::microseconds step)
{
    QList<int> counts(static_cast<qsizetype>(length / 1s), 0);
    for (std::chrono::microseconds at {0}; at < length; at += step)
        counts[static_cast<qsizetype>(at / 1s)] += limit.take(1'000, begin + at);
    return counts;
}

} // namespace

class PaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void roundTripsFollowRfc6298()
    {
        RttEstimate rtt;
        QVERIFY(!rtt.isKnown());
        rtt.add(100);
        QCOMPARE(rtt.smoothed(), 100.0);
        QCOMPARE(rtt.timeout(), 100.0 + 4 * 50 + 10);
        rtt.add(200); // variation 3/4 x 50 + 1/4 x 100, smoothed 7/8 x 100 + 1/8 x 200
        QCOMPARE(rtt.smoothed(), 112.5);
        QCOMPARE(rtt.timeout(), 112.5 + 4 * 62.5 + 10);
        QCOMPARE(rtt.least(), 100.0);
        for (int n = 0; n < 200; ++n)
            rtt.add(20);
        QVERIFY(rtt.smoothed() < 20.1);
        QVERIFY(rtt.timeout() < 31);
    }

    void lossIsToldFromSilence_data()
    {
        QTest::addColumn<double>("loss");
        QTest::addColumn<double>("silent");
        QTest::addColumn<int>("tries");
        QTest::newRow("none") << 0.0 << 0.0 << 2;
        QTest::newRow("none, but silent ports") << 0.0 << 0.5 << 2;
        QTest::newRow("2 %") << 0.02 << 0.0 << 3;
        QTest::newRow("2 %, and silent ports") << 0.02 << 0.3 << 3;
        QTest::newRow("10 %") << 0.1 << 0.2 << 5;
        QTest::newRow("half") << 0.5 << 0.2 << 5;
    }
    void lossIsToldFromSilence()
    {
        QFETCH(double, loss);
        QFETCH(double, silent);
        QFETCH(int, tries);
        QRandomGenerator random(3);
        LossEstimate estimate;
        QVERIFY(!estimate.isKnown());
        constexpr int ports = 50'000;
        int lost = 0;
        int silentPorts = 0;
        for (int n = 0; n < ports; ++n) {
            const bool isSilent = random.generateDouble() < silent;
            const bool isLost = random.generateDouble() < loss;
            silentPorts += isSilent;
            lost += !isSilent && isLost;
            estimate.firstTry(!isSilent && !isLost);
        }
        for (int n = 0; n < silentPorts + lost; ++n)
            estimate.secondTry(n % (silentPorts + lost) < lost && random.generateDouble() >= loss);
        QVERIFY(estimate.isKnown());
        QVERIFY2(estimate.loss() >= loss * 0.45 && estimate.loss() <= loss + 0.002,
                 qPrintable(QString::number(estimate.loss())));
        QCOMPARE(estimate.tries(2, 5), tries);
        QCOMPARE(estimate.tries(2, 2), 2);
    }

    void theFirstSecondLooksAreCareful()
    {
        // Much silence of unknown nature: before second tries tell, more of them than a clean network needs.
        LossEstimate estimate;
        for (int n = 0; n < 10'000; ++n)
            estimate.firstTry(n % 4 != 0);
        QVERIFY(estimate.tries(2, 5) >= 3);
        for (int n = 0; n < 2'000; ++n)
            estimate.secondTry(false);
        QCOMPARE(estimate.tries(2, 5), 2);
    }

    void theRateIsKept_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("stepUs");
        QTest::newRow("500, asked often") << 500 << 100;
        QTest::newRow("500, asked seldom") << 500 << 15'000;
        QTest::newRow("3, slower than it is asked") << 3 << 1'000;
        QTest::newRow("100 000") << 100'000 << 1'000;
    }
    void theRateIsKept()
    {
        QFETCH(int, rate);
        QFETCH(int, stepUs);
        RateLimit limit(rate);
        const QList<int> counts = sentBySecond(limit, 10s, std::chrono::microseconds(stepUs));
        const double slack = std::max(1.0, rate * 0.05);
        for (const int count : counts)
            QVERIFY2(std::abs(count - rate) <= slack, qPrintable(QString::number(count)));
    }

    void anIdleHourGivesNoBurst()
    {
        RateLimit limit(500);
        QCOMPARE(limit.take(1'000, begin), 1); // nor does a beginning
        QVERIFY(limit.take(1'000, begin + 1h) <= 11);
        QCOMPARE(limit.take(1'000, begin + 1h), 0);
        QVERIFY(limit.untilNext(begin + 1h) > 0ns);
        QVERIFY(limit.untilNext(begin + 1h) <= 2ms);
    }

    void whatDidNotGoMayGoLater()
    {
        RateLimit limit(10);
        limit.take(1'000, begin);
        QVERIFY(limit.untilNext(begin) == 100ms);
        limit.giveBack(1);
        QVERIFY(limit.untilNext(begin) == 0ns);
        QCOMPARE(limit.take(1'000, begin), 1);
    }

    void whatWentUnaskedIsWaitedFor()
    {
        RateLimit limit(10);
        QCOMPARE(limit.take(1, begin), 1);
        limit.charge(5);
        QVERIFY(limit.untilNext(begin) == 600ms);
        QCOMPARE(limit.take(1, begin + 450ms), 0);
        QCOMPARE(limit.take(1, begin + 600ms), 1);
    }

    void troubleIsOfOneFamily()
    {
        using Family = LocalTrouble::Family;
        LocalTrouble trouble;
        QCOMPARE(trouble.held(begin), Family::None);
        QVERIFY(!trouble.isOwn(Family::V6));
        trouble.begin(Family::V6);
        const Time until = trouble.failed(Family::V6, 3, begin);
        QVERIFY(!trouble.mayBeOwn(Family::V6)); // there is no other
        trouble.begin(Family::V4);
        QVERIFY(trouble.mayBeOwn(Family::V6));
        QCOMPARE(until, begin + 30ms);
        QCOMPARE(trouble.held(begin), Family::V6);
        QCOMPARE(trouble.held(until), Family::None);
        QVERIFY(!trouble.areBothHeld(begin));
        QCOMPARE(trouble.heldUntil(begin), until);
        QVERIFY(!trouble.isOwn(Family::V6)); // nothing is known of the other
        trouble.gotOut(Family::V4, begin - 1ms);
        QVERIFY(!trouble.isOwn(Family::V6)); // that was before
        trouble.gotOut(Family::V4, begin + 1ms);
        QVERIFY(trouble.isOwn(Family::V6));

        trouble.failed(Family::V4, 1'000, begin + 2ms); // a limit that both share
        QVERIFY(!trouble.isOwn(Family::V6) && !trouble.isOwn(Family::V4));
        QVERIFY(!trouble.mayBeOwn(Family::V6) && !trouble.mayBeOwn(Family::V4));
        QVERIFY(trouble.areBothHeld(begin + 2ms));
        QCOMPARE(trouble.held(begin + 2ms), Family::None);
        QCOMPARE(trouble.heldUntil(begin + 2ms), until); // the earlier one
        QCOMPARE(trouble.heldUntil(begin + 40ms), begin + 502ms); // never longer than this
    }

    void whoeverGetsOutIsNotBroken()
    {
        using Family = LocalTrouble::Family;
        LocalTrouble trouble;
        trouble.giveUp(Family::V4);
        QVERIFY(trouble.isBroken(Family::V4) && !trouble.isBroken(Family::V6));
        trouble.gotOut(Family::V6, begin);
        QVERIFY(trouble.isBroken(Family::V4));
        trouble.gotOut(Family::V4, begin);
        QVERIFY(!trouble.isBroken(Family::V4));
    }

    void withoutALimitEverythingGoes()
    {
        RateLimit limit(0);
        QVERIFY(!limit.isLimited());
        QCOMPARE(limit.take(123, begin), 123);
    }

    void timeoutsFollowTheHost()
    {
        const PaceRules &rules = paceRules(PaceProfile::Normal);
        Timeouts timeouts(rules, std::nullopt);
        QCOMPARE(timeouts.forProbe(probe(1), Has::Some), rules.firstTimeout); // nothing known
        QCOMPARE(timeouts.forProbe(probe(1, 0, false), Has::Plenty), rules.firstTimeout);
        QCOMPARE(timeouts.forProbe(last(probe(1, 1, false)), Has::Plenty), rules.mostTimeout);
        QCOMPARE(timeouts.forProbe(last(probe(1, 1, false)), Has::Some), rules.firstTimeout);
        QVERIFY(!timeouts.least(probe(1)));
        for (int n = 0; n < 100; ++n) {
            timeouts.answered(probe(1), 1);
            timeouts.answered(probe(2), 100);
        }
        const double near = timeouts.forProbe(probe(1), Has::Some);
        const double far = timeouts.forProbe(probe(2), Has::Some);
        QCOMPARE(near, rules.leastTimeout);
        QVERIFY(far > 100 && far < 200);
        QCOMPARE(timeouts.least(probe(2)), 100.0);
        QVERIFY(timeouts.forProbe(probe(2, 1), Has::Some) > far); // back-off
        QVERIFY(timeouts.forProbe(last(probe(1, 2)), Has::Some) >= rules.leastLastTimeout);
        QVERIFY(timeouts.forProbe(probe(3), Has::Some) > near); // not heard by this worker: the network's
        QCOMPARE(timeouts.forProbe(last(probe(3, 1, false)), Has::Some), rules.firstTimeout); // a slow device's chance
        QVERIFY(timeouts.forProbe(last(probe(3, 1, false)), Has::Scarce) < rules.firstTimeout);
        const double absent = timeouts.forProbe(probe(3, 0, false), Has::Some);
        QVERIFY(absent >= rules.leastLastTimeout && absent <= rules.firstTimeout);
    }

    void aPlaceIsUsedAgainByAnotherHost()
    {
        Timeouts timeouts(paceRules(PaceProfile::Normal), std::nullopt);
        PlannedProbe first = probe(1);
        PlannedProbe second = probe(7);
        second.place = first.place;
        timeouts.answered(first, 5);
        timeouts.answered(second, 300);
        QCOMPARE(timeouts.least(second), 300.0);
        QVERIFY(!timeouts.least(first));
    }

    void theUsersTimeoutIsKept()
    {
        Timeouts timeouts(paceRules(PaceProfile::Normal), 123.0);
        timeouts.answered(probe(1), 1);
        QCOMPARE(timeouts.forProbe(probe(1, 2), Has::Some), 123.0);
        QCOMPARE(timeouts.forProbe(probe(2, 0, false), Has::Some), 123.0);
    }

    void theWindowGrowsWhileItIsUsed()
    {
        Window window(10, 100);
        QCOMPARE(window.size(), 10);
        for (int n = 0; n < 20; ++n)
            window.ended(false);
        QCOMPARE(window.size(), 10);
        for (int n = 0; n < 200; ++n)
            window.ended(true);
        QCOMPARE(window.size(), 100);
        QVERIFY(!window.isCongested());
    }

    void longerRoundTripsShrinkTheWindow()
    {
        Window window(1'000, 1'000);
        Time now = begin;
        for (int n = 0; n < 1'000; ++n)
            window.answered(25, 20, 0, now += 1ms); // jitter
        QCOMPARE(window.size(), 1'000);
        for (int n = 0; n < 1'000; ++n)
            window.answered(220, 20, 0, now += 1ms);
        QVERIFY(window.size() < 200);
        QVERIFY(window.size() >= 32);
        QVERIFY(window.isCongested());
        const int shrunk = window.size();
        window.ended(true);
        QVERIFY(window.size() <= shrunk + 1); // careful from now on
    }

    void aShrunkWindowComesBack()
    {
        Window window(4'000, 4'000);
        Window::Time now {};
        for (int i = 0; i < 2'000; ++i)
            window.answered(900, 20, 0, now += 1ms); // nobody had the processor for a while
        QVERIFY(window.size() < 100);
        const auto roundTrip = [&window] {
            for (int i = window.size(); i > 0; --i)
                window.ended(true);
        };
        const int shrunk = window.size();
        roundTrip();
        QVERIFY(window.size() < shrunk + 16); // first it is careful
        for (int i = 0; i < 14; ++i)
            roundTrip();
        QCOMPARE(window.size(), 4'000);
    }

    void lossThatIsOverIsForgiven()
    {
        Window window(1'000, 1'000);
        Window::Time now {};
        // What a moment's standstill lost stays in the figure for the rest of the scan.
        for (int i = 0; i < 5'000; ++i) {
            window.answered(20, 20, 0.3, now += 1ms);
            window.ended(true);
        }
        QCOMPARE(window.size(), 1'000);
        for (double loss = 0.3; loss < 0.5; loss += 0.02)
            window.answered(20, 20, loss, now += 200ms);
        QVERIFY(window.size() < 100); // it gets worse and worse
    }

    void aStandstillIsNotRemembered()
    {
        Window window(4'000, 4'000);
        Window::Time now = Window::Time() + 1h;
        // All that was in flight comes late at once, and then little comes at all.
        for (int i = 0; i < 2'000; ++i)
            window.answered(400, 20, 0, now);
        for (int i = 0; i < 100; ++i)
            window.answered(21, 20, 0, now += 10ms);
        QVERIFY2(window.size() >= 2'000, qPrintable(QString::number(window.size())));
    }

    void muchLossShrinksTheWindow()
    {
        Window window(1'000, 1'000);
        Time now = begin;
        for (int n = 0; n < 300; ++n)
            window.answered(20, 20, 0.1, now += 1ms);
        QCOMPARE(window.size(), 1'000);
        for (int n = 0; n < 300; ++n)
            window.answered(20, 20, 0.5, now += 1ms);
        QVERIFY(window.size() < 1'000);
    }

    void aLimitOfThisComputerIsTakenOver()
    {
        Window window(1'000, 1'000);
        window.localLimit(7);
        QCOMPARE(window.size(), 7);
        window.ended(true);
        QCOMPARE(window.size(), 8);
        window.localLimit(0);
        QCOMPARE(window.size(), 1);
    }

    void jumpsOfTimeAreNoticed_data()
    {
        QTest::addColumn<int>("steadySeconds");
        QTest::addColumn<int>("wallSeconds");
        QTest::addColumn<bool>("jumped");
        QTest::newRow("an ordinary wait") << 1 << 1 << false;
        QTest::newRow("stopped for an hour") << 3'601 << 3'601 << true;
        QTest::newRow("suspended for an hour") << 1 << 3'601 << true;
        QTest::newRow("the wall clock was set back") << 1 << -3'600 << false;
    }
    void jumpsOfTimeAreNoticed()
    {
        QFETCH(int, steadySeconds);
        QFETCH(int, wallSeconds);
        QFETCH(bool, jumped);
        const std::chrono::system_clock::time_point wall {500'000s};
        JumpWatch watch(begin, wall);
        const Time now = begin + std::chrono::seconds(steadySeconds);
        const auto wallNow = wall + std::chrono::seconds(wallSeconds);
        QCOMPARE(watch.look(now, wallNow, 1s), jumped);
        QVERIFY(!watch.look(now + 1s, wallNow + 1s, 1s)); // told once
    }

    void aStopBetweenTwoWaitsIsNoticed()
    {
        const std::chrono::system_clock::time_point wall {500'000s};
        JumpWatch watch(begin, wall);
        QVERIFY(!watch.look(begin + 300ms, wall + 300ms, 0s)); // a busy machine
        QVERIFY(watch.look(begin + 4'300ms, wall + 4'300ms, 0s));
    }

    void profilesPushInTheirOrder()
    {
        const PaceRules &gentle = paceRules(PaceProfile::Gentle);
        const PaceRules &normal = paceRules(PaceProfile::Normal);
        const PaceRules &fast = paceRules(PaceProfile::Fast);
        QVERIFY(gentle.inFlight < normal.inFlight && normal.inFlight < fast.inFlight);
        QVERIFY(gentle.perHost < normal.perHost && normal.perHost < fast.perHost);
        QVERIFY(gentle.firstTimeout > normal.firstTimeout && normal.firstTimeout > fast.firstTimeout);
        QVERIFY(gentle.fewestTries > normal.fewestTries);
        QVERIFY(gentle.maxRate > 0 && normal.maxRate == 0 && fast.maxRate == 0);
    }
};

QTEST_APPLESS_MAIN(PaceTest)
#include "tst_pace.moc"
