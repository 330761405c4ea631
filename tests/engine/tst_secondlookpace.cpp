// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/secondlookpace.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <deque>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 1'000;
constexpr int manyLeft = 10'000;

struct Looks
{
    int ended = 0;
    int answered = 0;
};

/// Asks as many as may be at once, which all end before the next. @p isAnswered is told how many answers this round had
/// so far, and how many looks there were in all.
template <typename IsAnswered>
Looks askInRounds(SecondLookPace &pace, int left, const IsAnswered &isAnswered)
{
    Looks all;
    for (int round = 0; round < rounds; ++round) {
        int answers = 0;
        for (int out = pace.atOnce(); out > 0; ++all.ended) {
            const bool isAnswer = isAnswered(answers, all.ended);
            answers += isAnswer ? 1 : 0;
            pace.ended(isAnswer, --out, left);
        }
        all.answered += answers;
    }
    return all;
}

} // namespace

class SecondLookPaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void silenceMakesItQuick()
    {
        SecondLookPace pace(8, 64);
        QCOMPARE(pace.atOnce(), 8);
        askInRounds(pace, manyLeft, [](int, int) { return false; });
        QCOMPARE(pace.atOnce(), 64);
        for (int look = 0; look < 64; ++look)
            pace.ended(look % 10 == 0, 0, manyLeft);
        QCOMPARE(pace.atOnce(), 8);
    }

    void aHostThatLimitsItsAnswersIsAskedFewer()
    {
        SecondLookPace pace(128, 128);
        const Looks looks = askInRounds(pace, manyLeft, [](int answers, int) { return answers < 20; });
        QCOMPARE_GT(10 * looks.answered, 9 * looks.ended);
        QCOMPARE_GT(looks.answered, 15 * rounds); // and not fewer than it answers
    }

    void fewAreNotWorthATry()
    {
        SecondLookPace pace(128, 128);
        askInRounds(pace, 300, [](int answers, int) { return answers < 20; });
        QCOMPARE(pace.atOnce(), 128);
    }

    void silentPortsAreNoLimit_data()
    {
        QTest::addColumn<int>("atOnce");
        QTest::newRow("much room") << 128;
        QTest::newRow("little room") << 5;
        QTest::newRow("less than the fewest") << 2;
    }
    void silentPortsAreNoLimit()
    {
        QFETCH(int, atOnce);
        SecondLookPace pace(atOnce, atOnce);
        const Looks looks = askInRounds(pace, manyLeft, [](int, int look) { return look % 2 == 0; });
        QCOMPARE_GT(looks.ended, 9 * atOnce * rounds / 10);
    }

    void aHostWithoutALimitIsNotHeldBackForLong_data()
    {
        QTest::addColumn<int>("answered"); // one in so many
        QTest::newRow("many") << 2;
        QTest::newRow("some") << 10;
        QTest::newRow("few") << 25;
    }
    void aHostWithoutALimitIsNotHeldBackForLong()
    {
        QFETCH(int, answered);
        constexpr int atOnce = 128;
        constexpr int ports = 20'000;
        constexpr int timeout = 10;
        constexpr int hosts = 20; // one of them may look as if it had a limit
        QRandomGenerator random {42};
        int now = 0;
        for (int host = 0; host < hosts; ++host) {
            SecondLookPace pace(atOnce, atOnce);
            // Answers come at once, silence shows later: so also does that of what was out when the number changed.
            std::deque<int> silentUntil;
            const auto out = [&silentUntil] { return static_cast<int>(silentUntil.size()); };
            for (int asked = 0; asked < ports; ++now) {
                while (!silentUntil.empty() && silentUntil.front() <= now) {
                    silentUntil.pop_front();
                    pace.ended(false, out(), ports - asked);
                }
                for (; asked < ports && out() < pace.atOnce(); ++asked) {
                    if (random.bounded(answered) == 0)
                        pace.ended(true, out(), ports - asked);
                    else
                        silentUntil.push_back(now + timeout);
                }
            }
        }
        const int atFullSpeed = ports / answered * (answered - 1) / atOnce * timeout;
        QCOMPARE_LT(now, hosts * atFullSpeed * 7 / 5);
    }
};

QTEST_GUILESS_MAIN(SecondLookPaceTest)
#include "tst_secondlookpace.moc"
