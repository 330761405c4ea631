// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/forecast.h"

#include <QTest>

using namespace netsonde;
using namespace std::chrono_literals;

class TestForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void everyPortOfEveryHost()
    {
        const Forecast forecast {.total = 12'000, .work = 2'000, .hosts = 12, .hostsUp = 3};
        QCOMPARE(forecast.share(), 2'000.0 / 12'000);
        QCOMPARE(forecast.left(2'000, 1'000), 10s);
        QCOMPARE(forecast.left(6'000, 1'000), 30s); // each took three attempts, and so will the others
    }

    void silentHostsAreNoWork()
    {
        // Of 256 hosts x 1008 ports 100 were silent and took eight attempts each, 20 are up and half through.
        Forecast forecast {.total = 256 * 1'008,
                           .work = 100 * 1'008 + 20 * 504,
                           .spared = 100 * 1'000,
                           .sparedPerHost = 1'000,
                           .hosts = 256,
                           .hostsUp = 20};
        // To come: the other half of those, and of 136 hosts what the first 120 make likely.
        const double asked = 100 * 8 + 20 * 504;
        const double toCome = 20 * 504 + 136 * 1'008 - 136 * (100 / 120.0) * 1'000;
        QCOMPARE(forecast.share(), asked / (asked + toCome));
        QVERIFY(qAbs(static_cast<double>(forecast.left(quint64(asked), 100)->count()) - toCome * 10) < 2);
        // All that is left are hosts that answer.
        forecast = {.total = 256 * 1'008,
                    .work = 236 * 1'008 + 20 * 504,
                    .spared = 236 * 1'000,
                    .sparedPerHost = 1'000,
                    .hosts = 256,
                    .hostsUp = 20};
        QVERIFY(qAbs(forecast.left(236 * 8 + 20 * 504, 100)->count() - 20 * 504 * 10) < 2);
    }

    void nothingIsKnownAtFirst()
    {
        Forecast forecast {.total = 100, .sparedPerHost = 9, .hosts = 10};
        QCOMPARE(forecast.share(), 0.0);
        QVERIFY(!forecast.left(0, 0));
        QVERIFY(!forecast.left(50, 10));
        forecast.work = 1;
        QVERIFY(!forecast.left(50, 0));
        QVERIFY(forecast.left(50, 10));
        QCOMPARE(Forecast().share(), 0.0);
    }

    void nothingIsLeftWhenAllIsDone()
    {
        const Forecast forecast {
            .total = 100, .work = 100, .spared = 90, .sparedPerHost = 9, .hosts = 10, .hostsUp = 0};
        QCOMPARE(forecast.share(), 1.0);
        QCOMPARE(forecast.left(20, 0), 0ms);
    }
};

QTEST_APPLESS_MAIN(TestForecast)
#include "tst_forecast.moc"
