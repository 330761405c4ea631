// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/scanclock.h"

#include <QTest>

using namespace netsonde;
using namespace std::chrono_literals;

class ScanClockTest : public QObject
{
    Q_OBJECT

    const ScanClock::Time m_start {};

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aSteadyRateIsToldFromTheFirstMoment()
    {
        ScanClock clock(m_start);
        QVERIFY(!clock.left(0, 100));
        for (int n = 1; n <= 50; ++n) {
            clock.update(m_start + n * 40ms, static_cast<quint64>(n * 40), static_cast<quint64>(n * 120));
            QVERIFY2(qAbs(clock.perSecond() - 1'000) < 1, qPrintable(QString::number(clock.perSecond())));
            QVERIFY(qAbs(clock.attemptsPerSecond() - 3'000) < 3);
        }
        QVERIFY(qAbs((*clock.left(2'000, 12'000)).count() - 10'000) < 20);
    }

    void theRateFollowsAChangeWithinSeconds()
    {
        ScanClock clock(m_start);
        clock.update(m_start + 1s, 10'000, 0);
        for (int n = 1; n <= 125; ++n)
            clock.update(m_start + 1s + n * 40ms, static_cast<quint64>(10'000 + n * 4), 0);
        QVERIFY2(qAbs(clock.perSecond() - 100) < 100, qPrintable(QString::number(clock.perSecond())));
    }

    void pausesDoNotCount()
    {
        ScanClock clock(m_start);
        clock.update(m_start + 1s, 1'000, 2'000);
        clock.pause(m_start + 1s);
        clock.update(m_start + 30s, 1'000, 2'000);
        QCOMPARE(clock.elapsed(m_start + 60s), 1s);
        clock.resume(m_start + 61s, 1'500, 3'000);
        QCOMPARE(clock.elapsed(m_start + 62s), 2s);
        clock.update(m_start + 62s, 2'500, 5'000);
        QVERIFY(qAbs(clock.perSecond() - 1'000) < 1);
        QVERIFY(qAbs(clock.attemptsPerSecond() - 2'000) < 2);
    }

    void nothingIsLeftWhenAllIsDone()
    {
        ScanClock clock(m_start);
        QCOMPARE(clock.left(5, 5).value(), 0ms);
        clock.update(m_start + 1s, 0, 0);
        QVERIFY(!clock.left(0, 5));
    }
};

QTEST_APPLESS_MAIN(ScanClockTest)
#include "tst_scanclock.moc"
