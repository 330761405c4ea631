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
        for (int n = 1; n <= 50; ++n) {
            clock.update(m_start + n * 40ms, static_cast<quint64>(n * 40));
            QVERIFY2(qAbs(clock.perSecond() - 1'000) < 1, qPrintable(QString::number(clock.perSecond())));
        }
    }

    void theRateFollowsAChangeWithinSeconds()
    {
        ScanClock clock(m_start);
        clock.update(m_start + 1s, 10'000);
        for (int n = 1; n <= 125; ++n)
            clock.update(m_start + 1s + n * 40ms, static_cast<quint64>(10'000 + n * 4));
        QVERIFY2(qAbs(clock.perSecond() - 100) < 100, qPrintable(QString::number(clock.perSecond())));
    }

    void pausesDoNotCount()
    {
        ScanClock clock(m_start);
        clock.update(m_start + 1s, 1'000);
        clock.pause(m_start + 1s);
        clock.update(m_start + 30s, 1'000);
        QCOMPARE(clock.elapsed(m_start + 60s), 1s);
        clock.resume(m_start + 61s, 1'500);
        QCOMPARE(clock.elapsed(m_start + 62s), 2s);
        clock.update(m_start + 62s, 2'500);
        QVERIFY(qAbs(clock.perSecond() - 1'000) < 1);
    }
};

QTEST_APPLESS_MAIN(ScanClockTest)
#include "tst_scanclock.moc"
