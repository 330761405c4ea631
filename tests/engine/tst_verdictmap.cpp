// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/verdictmap.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Verdict closed {PortState::Closed, Reason::ConnectionRefused};
constexpr Verdict open {PortState::Open, Reason::ConnectionAccepted};
constexpr Verdict filtered {PortState::Filtered, Reason::NoAnswer};

/// "0-3 closed, 5-5 open"
QString text(const VerdictMap &map)
{
    QStringList runs;
    for (const VerdictMap::Run &run : map.runs())
        runs.append(u"%1-%2 %3"_s.arg(run.first).arg(run.last).arg(stateKey(run.verdict.state)));
    return runs.join(u", "_s);
}

using Change = VerdictMap::Change;
constexpr Verdict silentSoFar {PortState::Filtered, Reason::NoAnswerYet};

/// What a VerdictMap means, the slow way.
class Naive
{
public:
    explicit Naive(int size)
        : m_verdicts(static_cast<size_t>(size))
    { }
    VerdictMap::Change set(int first, int last, Verdict verdict)
    {
        VerdictMap::Change change;
        for (int i = first; i <= last; ++i) {
            auto &slot = m_verdicts[static_cast<size_t>(i)];
            const bool isConfirmed = slot && slot->isProvisional() && !verdict.isProvisional();
            if (slot && !isConfirmed)
                continue;
            ++(slot ? change.confirmed : change.added);
            slot = verdict;
        }
        return change;
    }
    std::optional<Verdict> at(int i) const { return m_verdicts[static_cast<size_t>(i)]; }

private:
    std::vector<std::optional<Verdict>> m_verdicts;
};

bool runsAreCanonical(const VerdictMap &map)
{
    const auto &runs = map.runs();
    for (size_t i = 0; i < runs.size(); ++i) {
        if (runs[i].first > runs[i].last)
            return false;
        if (i == 0)
            continue;
        const bool disjoint = runs[i - 1].last < runs[i].first;
        const bool couldJoin = runs[i - 1].last + 1 == runs[i].first && runs[i - 1].verdict == runs[i].verdict;
        if (!disjoint || couldJoin)
            return false;
    }
    return true;
}

} // namespace

class TestVerdictMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void emptyHasNoVerdicts()
    {
        const VerdictMap map;
        QVERIFY(map.runs().empty());
        QVERIFY(!map.at(0));
        QVERIFY(!map.at(65535));
    }

    void alikeNeighboursAreOneRun()
    {
        VerdictMap map;
        for (const quint16 ordinal : std::initializer_list<quint16> {5, 4, 6, 2, 3})
            QCOMPARE(map.set(ordinal, closed), (Change {1, 0}));
        QCOMPARE(text(map), u"2-6 closed"_s);
    }

    void firstVerdictStands()
    {
        VerdictMap map;
        QCOMPARE(map.set(3, open), (Change {1, 0}));
        QCOMPARE(map.set(3, closed), (Change {0, 0}));
        QCOMPARE(map.set(0, 9, closed), (Change {9, 0}));
        QCOMPARE(map.set(0, 9, filtered), (Change {0, 0}));
        QCOMPARE(text(map), u"0-2 closed, 3-3 open, 4-9 closed"_s);
    }

    void rangeFillsEveryGap()
    {
        VerdictMap map;
        for (quint16 ordinal = 1; ordinal < 10; ordinal = static_cast<quint16>(ordinal + 4))
            map.set(ordinal, open);
        QCOMPARE(map.set(0, 11, filtered), (Change {9, 0}));
        QCOMPARE(text(map),
                 u"0-0 filtered, 1-1 open, 2-4 filtered, 5-5 open, 6-8 filtered, 9-9 open, 10-11 filtered"_s);
    }

    void lastOrdinalDoesNotWrap()
    {
        VerdictMap map;
        QCOMPARE(map.set(65535, closed), (Change {1, 0}));
        QCOMPARE(map.set(0, 65535, closed), (Change {65535, 0}));
        QCOMPARE(text(map), u"0-65535 closed"_s);
        QCOMPARE(map.set(0, 65535, open), (Change {0, 0}));
    }

    void aProvisionalVerdictGivesWay()
    {
        VerdictMap map;
        QCOMPARE(map.set(0, 9, silentSoFar), (Change {10, 0}));
        QCOMPARE(map.set(0, silentSoFar), (Change {0, 0}));
        QCOMPARE(map.set(0, closed), (Change {0, 1})); // at the front
        QCOMPARE(map.set(1, closed), (Change {0, 1}));
        QCOMPARE(map.set(9, open), (Change {0, 1})); // at the end
        QCOMPARE(map.set(5, open), (Change {0, 1})); // inside
        QCOMPARE(map.set(5, silentSoFar), (Change {0, 0})); // what lasts is not taken back
        QCOMPARE(map.set(0, 12, filtered), (Change {3, 6}));
        QCOMPARE(text(map), u"0-1 closed, 2-4 filtered, 5-5 open, 6-8 filtered, 9-9 open, 10-12 filtered"_s);
    }

    void agreesWithNaiveArray_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("longest");
        QTest::newRow("single ordinals") << 300 << 1;
        QTest::newRow("short ranges") << 300 << 8;
        QTest::newRow("long ranges") << 300 << 300;
        QTest::newRow("up to the last ordinal") << 65536 << 2000;
    }
    void agreesWithNaiveArray()
    {
        QFETCH(int, size);
        QFETCH(int, longest);
        constexpr Verdict verdicts[] = {closed, closed, open, filtered, silentSoFar, silentSoFar};
        QRandomGenerator random(20240 + longest);
        for (int round = 0; round < (size > 1000 ? 2 : 50); ++round) {
            VerdictMap map;
            Naive naive(size);
            for (int step = 0; step < std::min(size, 1000); ++step) {
                const int first = random.bounded(size);
                const int last = std::min(size - 1, first + random.bounded(longest));
                const Verdict verdict = verdicts[random.bounded(6)];
                const Change change = map.set(static_cast<quint16>(first), static_cast<quint16>(last), verdict);
                QCOMPARE(change, naive.set(first, last, verdict));
            }
            const QByteArray printed = text(map).toLocal8Bit();
            QVERIFY2(runsAreCanonical(map), printed.constData());
            for (int i = 0; i < size; ++i)
                QVERIFY2(map.at(static_cast<quint16>(i)) == naive.at(i), printed.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestVerdictMap)
#include "tst_verdictmap.moc"
