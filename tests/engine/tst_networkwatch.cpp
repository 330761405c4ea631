// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pace/networkwatch.h"

#include <QTest>

using namespace netsonde;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using State = NetworkWatch::State;
using Time = NetworkWatch::Time;

namespace {

constexpr Time begin {1'000'000s};

Endpoint endpoint(quint32 host)
{
    return {IpAddress::v4(0x0a000000 + host), 80};
}

/// Lets every pulse fail until the watch is in @p state, or a minute has passed. Returns the time then.
Time failUntil(NetworkWatch &watch, State state, Time now)
{
    for (const Time end = now + 1min; watch.state() != state && now < end; now += 50ms) {
        if (watch.takePulse(now))
            watch.pulseFailed(true, now += 500ms);
    }
    return now;
}

} // namespace

class NetworkWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void silenceOfAllIsAllThereIs()
    {
        NetworkWatch watch;
        QVERIFY(watch.vouchesFor(begin));
        watch.doubt(begin);
        QCOMPARE(watch.state(), State::Alive);
        QVERIFY(!watch.takePulse(begin));
    }

    void anAnswerVouchesForWhatWasBefore()
    {
        NetworkWatch watch;
        watch.answered(endpoint(1), begin + 1s);
        QVERIFY(watch.vouchesFor(begin));
        QVERIFY(watch.vouchesFor(begin + 1s));
        QVERIFY(!watch.vouchesFor(begin + 2s));
    }

    void aDoubtAsksAWitness()
    {
        NetworkWatch watch;
        watch.answered(endpoint(1), begin);
        watch.doubt(begin + 2s);
        QCOMPARE(watch.state(), State::InDoubt);
        const auto witness = watch.takePulse(begin + 2s);
        QVERIFY(witness);
        QCOMPARE(witness->address, endpoint(1).address);
        QVERIFY(!watch.takePulse(begin + 2s)); // one at a time
        watch.answered(*witness, begin + 2'020ms);
        QCOMPARE(watch.state(), State::Alive);
        QCOMPARE(watch.returns(), 0U); // it never was down
        QVERIFY(watch.vouchesFor(begin + 2s));
    }

    void doubtsThatComeOftenAskLessOften()
    {
        NetworkWatch watch;
        Time now = begin;
        watch.answered(endpoint(1), now);
        const auto ask = [&watch, &now] {
            watch.doubt(now);
            const auto witness = watch.takePulse(now);
            if (witness) {
                watch.answered(*witness, now);
                watch.pulseAnswered();
            }
            return witness.has_value();
        };
        const auto pause = [&] {
            const Time last = now;
            do
                now += 1ms;
            while (!ask());
            return now - last;
        };
        QVERIFY(ask());
        QCOMPARE(pause(), 50ms);
        for (int n = 0; n < 100; ++n)
            pause();
        QCOMPARE(pause(), 100ms);
    }

    void severalWitnessesAreAsked()
    {
        NetworkWatch watch;
        for (quint32 host = 1; host <= 3; ++host)
            watch.answered(endpoint(host), begin);
        watch.doubt(begin + 2s);
        QSet<IpAddress> asked;
        for (int n = 0; n < 3; ++n) {
            asked.insert(watch.takePulse(begin + 3s)->address);
            watch.pulseFailed(true, begin + 3s);
        }
        QCOMPARE(asked.size(), 3);
        QCOMPARE(watch.state(), State::Down);
    }

    void aPulseThatIsPutOffGoesToTheNextWitness()
    {
        NetworkWatch watch;
        watch.answered(endpoint(1), begin);
        watch.answered(endpoint(2), begin);
        watch.doubt(begin + 2s);
        const auto first = watch.takePulse(begin + 2s);
        watch.putPulseOff(begin + 2'005ms);
        QCOMPARE(watch.state(), State::InDoubt);
        QVERIFY(!watch.takePulse(begin + 2'004ms));
        const auto second = watch.takePulse(begin + 2'005ms);
        QVERIFY(first && second && first->address != second->address);
    }

    void aNetworkThatIsBackReturns()
    {
        NetworkWatch watch;
        watch.answered(endpoint(1), begin);
        watch.doubt(begin + 2s);
        const Time down = failUntil(watch, State::Down, begin + 2s);
        QCOMPARE(watch.state(), State::Down);
        QVERIFY(!watch.vouchesFor(begin));
        QVERIFY(!watch.isLocal());
        watch.answered(endpoint(1), down + 5s);
        QCOMPARE(watch.state(), State::Alive);
        QCOMPARE(watch.returns(), 1U);
    }

    void aNetworkThatStaysDownIsLost()
    {
        NetworkWatch watch(10s);
        watch.answered(endpoint(1), begin);
        watch.doubt(begin + 2s);
        const Time down = failUntil(watch, State::Down, begin + 2s);
        const Time lost = failUntil(watch, State::Lost, down);
        QCOMPARE(watch.state(), State::Lost);
        QVERIFY(lost - down > 10s && lost - down < 12s);
        QVERIFY(!watch.takePulse(lost + 1h));
    }

    void anHourThatWasSleptIsNoHourOfSilence()
    {
        NetworkWatch watch(10s);
        watch.answered(endpoint(1), begin);
        watch.doubt(begin + 2s);
        const Time down = failUntil(watch, State::Down, begin + 2s);
        watch.restart(down + 1h);
        QVERIFY(watch.takePulse(down + 1h));
        watch.pulseFailed(true, down + 1h);
        QCOMPARE(watch.state(), State::Down);
    }

    void aLocalFailureIsBelievedAtOnce()
    {
        NetworkWatch watch;
        watch.localFailure(endpoint(9), begin);
        QCOMPARE(watch.state(), State::Down);
        QVERIFY(watch.isLocal());
        QVERIFY(!watch.vouchesFor(begin - 1h));
        const auto pulse = watch.takePulse(begin);
        QVERIFY(pulse);
        QCOMPARE(pulse->address, endpoint(9).address); // nobody else is known
        watch.pulseFailed(false, begin); // still not sent
        QCOMPARE(watch.state(), State::Down);
        QVERIFY(!watch.takePulse(begin + 10ms));
        QVERIFY(watch.takePulse(begin + 1s));
        watch.pulseFailed(true, begin + 1'500ms); // sent: all that can be known
        QCOMPARE(watch.state(), State::Alive);
        QCOMPARE(watch.returns(), 1U);
    }

    void afterALocalFailureAWitnessMustSpeak()
    {
        NetworkWatch watch;
        watch.answered(endpoint(1), begin);
        watch.localFailure(endpoint(9), begin + 1s);
        QCOMPARE(watch.takePulse(begin + 1s)->address, endpoint(1).address);
        watch.pulseFailed(true, begin + 1'500ms);
        QCOMPARE(watch.state(), State::Down);
        watch.answered(endpoint(1), begin + 3s);
        QCOMPARE(watch.state(), State::Alive);
    }
};

QTEST_APPLESS_MAIN(NetworkWatchTest)
#include "tst_networkwatch.moc"
