// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/deadlinequeue.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace netsonde;
using namespace std::chrono_literals;

class DeadlineQueueTest : public QObject
{
    Q_OBJECT

    const DeadlineQueue::Time m_start {};

    std::vector<quint32> due(DeadlineQueue &queue, std::chrono::nanoseconds after)
    {
        std::vector<quint32> slots_;
        queue.takeDue(m_start + after, slots_);
        return slots_;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void theEarliestComesFirst()
    {
        DeadlineQueue queue(4);
        queue.set(0, m_start + 30ms);
        queue.set(1, m_start + 10ms);
        queue.set(2, m_start + 20ms);
        QCOMPARE(queue.next().value(), m_start + 10ms);
        QCOMPARE(due(queue, 9ms), std::vector<quint32> {});
        QCOMPARE(due(queue, 20ms), (std::vector<quint32> {1, 2}));
        QCOMPARE(due(queue, 30ms), std::vector<quint32> {0});
        QVERIFY(!queue.next());
    }

    void aClearedDeadlineIsNotDue()
    {
        DeadlineQueue queue(2);
        queue.set(0, m_start + 10ms);
        queue.clear(0);
        QCOMPARE(due(queue, 1s), std::vector<quint32> {});
        QVERIFY(!queue.next());
    }

    void aSlotUsedAgainHasItsNewDeadline_data()
    {
        QTest::addColumn<int>("second");
        QTest::newRow("later") << 50;
        QTest::newRow("earlier") << 5;
    }
    void aSlotUsedAgainHasItsNewDeadline()
    {
        QFETCH(int, second);
        DeadlineQueue queue(1);
        queue.set(0, m_start + 10ms);
        queue.clear(0);
        queue.set(0, m_start + std::chrono::milliseconds(second));
        QCOMPARE(due(queue, std::chrono::milliseconds(second - 1)), std::vector<quint32> {});
        QCOMPARE(due(queue, std::chrono::milliseconds(second)), std::vector<quint32> {0});
        QCOMPARE(due(queue, 1s), std::vector<quint32> {});
    }

    void agreesWithAMap()
    {
        QRandomGenerator random(1);
        DeadlineQueue queue(50);
        std::map<quint32, DeadlineQueue::Time> naive;
        DeadlineQueue::Time now = m_start;
        for (int n = 0; n < 20'000; ++n) {
            const auto slot = random.bounded(50U);
            if (random.bounded(3) == 0) {
                queue.clear(slot);
                naive.erase(slot);
            } else {
                naive[slot] = now + std::chrono::milliseconds(random.bounded(100));
                queue.set(slot, naive[slot]);
            }
            now += std::chrono::milliseconds(random.bounded(5));
            std::vector<quint32> found;
            queue.takeDue(now, found);
            std::sort(found.begin(), found.end());
            std::vector<quint32> expected;
            for (const auto &[candidate, deadline] : naive) {
                if (deadline <= now)
                    expected.push_back(candidate);
            }
            std::erase_if(naive, [now](const auto &entry) { return entry.second <= now; });
            QCOMPARE(found, expected);
            for (const auto &[candidate, deadline] : naive)
                QVERIFY(*queue.next() <= deadline);
        }
    }
};

QTEST_APPLESS_MAIN(DeadlineQueueTest)
#include "tst_deadlinequeue.moc"
