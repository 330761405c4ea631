// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/inflight.h"
#include "tests/support/fakescan.h"

#include <QTest>

#include <algorithm>

using namespace netsonde;
using namespace netsonde::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What a worker has in flight, at a network that never answers.
class InFlightTest : public QObject
{
    Q_OBJECT

    struct Stage
    {
        explicit Stage(int rate)
            : limit(rate)
        { }

        void start(double timeoutMs)
        {
            limit.take(1, clock->at());
            flight.start({.endpoint = {IpAddress::v4(0x0a000001), 80}, .timeoutMs = timeoutMs});
        }
        /// Lets time go by in small steps; how many became overdue.
        size_t pass(std::chrono::milliseconds time)
        {
            std::vector<quint32> overdue;
            const auto end = clock->at() + time;
            while (clock->at() < end) {
                clock->advance(10ms);
                flight.takeOverdue(clock->at(), overdue);
            }
            for (const quint32 slot : overdue)
                flight.release(slot);
            return overdue.size();
        }

        std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
        RateLimit limit;
        InFlight flight {FakeNetwork::connectors(network(clock, silent))(ConnectorKind::Auto)(4), 4, limit, *clock};
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void whatTheKernelSendsAgainIsCounted_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<double>("timeoutMs");
        QTest::addColumn<int>("charges");
        // The attempt itself, linear repeats after 1, 2, 3, 4, 5 s, then after 7 and 11.
        QTest::newRow("over before it is repeated") << 1 << 950.0 << 1;
        QTest::newRow("once") << 1 << 1'500.0 << 2;
        QTest::newRow("a patient one") << 1 << 12'000.0 << 8;
        QTest::newRow("no limit to keep") << 0 << 12'000.0 << 0;
    }
    void whatTheKernelSendsAgainIsCounted()
    {
        QFETCH(int, rate);
        QFETCH(double, timeoutMs);
        QFETCH(int, charges);
        Stage stage(rate);
        const auto begin = stage.clock->at();
        stage.start(timeoutMs);
        QCOMPARE(stage.pass(20s), 1U);
        QCOMPARE(stage.limit.untilNext(begin) / 1s, charges); // of one a second
        QCOMPARE(stage.flight.count(), 0U);
    }

    void onlyWhatHadItsTimeIsOverdue()
    {
        Stage stage(0);
        stage.start(50);
        stage.start(200);
        QCOMPARE(stage.pass(100ms), 1U);
        stage.flight.shorten([](const InFlight::Task &) { return 120; });
        QCOMPARE(stage.pass(20ms), 1U);
        QVERIFY(stage.flight.hasRoom());
    }

    void whatWasBegunAroundAPauseMayTakeLonger()
    {
        Stage stage(0);
        stage.start(50);
        stage.clock->advance(1ms);
        const auto since = stage.clock->at();
        stage.start(50);
        stage.clock->advance(300ms); // the program stood still before this attempt was sent
        stage.flight.prolong(since, 300ms);
        QCOMPARE(stage.pass(30ms), 1U);
        QCOMPARE(stage.pass(30ms), 1U);
    }

    void everythingCanBeAbandoned()
    {
        Stage stage(0);
        stage.start(50);
        stage.start(60);
        QList<double> timeouts;
        stage.flight.abandonEach([&](const InFlight::Task &task) { timeouts.append(task.timeoutMs); });
        std::ranges::sort(timeouts);
        QCOMPARE(timeouts, (QList<double> {50, 60}));
        QCOMPARE(stage.flight.count(), 0U);
        QCOMPARE(stage.pass(1s), 0U);
    }
};

QTEST_GUILESS_MAIN(InFlightTest)
#include "tst_inflight.moc"
