// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/attempts.h"
#include "tests/simnet/delayqueue.h"
#include "tests/simnet/flatmap.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <random>
#include <unordered_map>

using namespace netsonde::simnet;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Nanoseconds ms = 1'000'000;
constexpr Nanoseconds tick = 1 << 15;

FlowKey flow(std::uint32_t host, std::uint16_t hostPort)
{
    return {Address::fromV4(host), hostPort, 40000};
}

/// All keys fall together, the worst that can happen to a table.
struct SameHash
{
    std::size_t operator()(int) const { return 60; }
};

template <typename Hash>
void compareWithStandardMap()
{
    FlatMap<int, int, Hash> map;
    std::unordered_map<int, int> expected;
    std::mt19937 random(1);
    for (int i = 0; i < 20'000; ++i) {
        const int key = static_cast<int>(random() % 300);
        if (random() % 2 == 0) {
            map[key] = i;
            expected[key] = i;
        } else {
            map.erase(key);
            expected.erase(key);
        }
        const int other = static_cast<int>(random() % 300);
        const auto found = expected.find(other);
        const int *value = map.find(other);
        QCOMPARE(value != nullptr, found != expected.end());
        if (value)
            QCOMPARE(*value, found->second);
        QCOMPARE(map.size(), expected.size());
    }
}

struct Identity
{
    std::size_t operator()(int key) const { return static_cast<std::size_t>(key); }
};

} // namespace

class TstSimCounting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theTableIsAMap();
    void parcelsLeaveInTheOrderOfTime();
    void parcelsOfOneTickLeaveInTheOrderTheyCame();
    void largeParcelsKeepTheirBytes();
    void theNextDueTimeIsNeverLate();

    void theFastestSecondIsFound();
    void aReaderThatIsLateDoesNotMakeTheSenderFast();
    void attemptsAreCountedPerHost();
    void repeatsAreOneAttempt();
    void silenceExpires();
    void openConnectionsCountUntilTheyEnd();
    void figuresAreJson();
};

void TstSimCounting::theTableIsAMap()
{
    compareWithStandardMap<Identity>();
    compareWithStandardMap<SameHash>();
}

void TstSimCounting::parcelsLeaveInTheOrderOfTime()
{
    // Up to 5 s ahead: more than two rounds of the wheel.
    std::mt19937_64 random(1);
    Nanoseconds now = 123'456'789;
    DelayQueue queue(now);
    std::multimap<Nanoseconds, std::uint16_t> expected;
    std::size_t delivered = 0;
    for (int step = 0; step < 20'000; ++step) {
        const auto due = now + static_cast<Nanoseconds>(random() % (step % 10 == 0 ? 5000 * ms : 3 * ms));
        const auto name = static_cast<std::uint16_t>(step);
        queue.push(due).flow.hostPort = name;
        expected.emplace(due, name);
        now += static_cast<Nanoseconds>(random() % ms);
        queue.deliver(now, [&](Parcel &parcel) {
            ++delivered;
            const auto match = std::find_if(expected.begin(), expected.end(),
                                            [&](const auto &entry) { return entry.second == parcel.flow.hostPort; });
            QVERIFY(match != expected.end());
            QVERIFY(match->first < now + tick);
            expected.erase(match);
        });
        QVERIFY(expected.empty() || expected.begin()->first >= now - tick);
        QCOMPARE(queue.size(), expected.size());
    }
    queue.deliver(now + 6000 * ms, [&](Parcel &) { ++delivered; });
    QCOMPARE(delivered, 20'000U);
    QCOMPARE(queue.size(), 0U);
    QVERIFY(!queue.nextDue());
}

void TstSimCounting::parcelsOfOneTickLeaveInTheOrderTheyCame()
{
    DelayQueue queue(0);
    for (std::uint16_t i = 0; i < 3000; ++i)
        queue.push(10 * ms).flow.hostPort = i;
    queue.push(0).flow.hostPort = 9999;
    std::vector<std::uint16_t> order;
    queue.deliver(11 * ms, [&](Parcel &parcel) { order.push_back(parcel.flow.hostPort); });
    QCOMPARE(order.size(), 3001U);
    QCOMPARE(order.front(), std::uint16_t(9999));
    QVERIFY(std::is_sorted(order.begin() + 1, order.end()));
}

void TstSimCounting::largeParcelsKeepTheirBytes()
{
    DelayQueue queue(0);
    for (const std::size_t size : {20U, 136U, 137U, 1500U, 40U}) {
        const auto bytes = queue.push(ms).resize(size);
        std::fill(bytes.begin(), bytes.end(), static_cast<std::uint8_t>(size));
    }
    std::vector<std::size_t> sizes;
    queue.deliver(2 * ms, [&](Parcel &parcel) {
        const auto bytes = parcel.bytes();
        sizes.push_back(bytes.size());
        for (const std::uint8_t byte : bytes)
            QCOMPARE(byte, static_cast<std::uint8_t>(bytes.size()));
    });
    QCOMPARE(sizes, (std::vector<std::size_t> {20, 136, 137, 1500, 40}));
}

void TstSimCounting::theNextDueTimeIsNeverLate()
{
    std::mt19937_64 random(3);
    for (int round = 0; round < 2000; ++round) {
        const auto now = static_cast<Nanoseconds>(random() % (10'000 * ms));
        const auto due = now + static_cast<Nanoseconds>(random() % (2000 * ms)); // within one round of the wheel
        DelayQueue queue(now);
        queue.push(due);
        QVERIFY(queue.nextDue());
        QVERIFY(*queue.nextDue() <= due);
        QVERIFY(*queue.nextDue() > due - tick);
    }
}

void TstSimCounting::theFastestSecondIsFound()
{
    Counters counters;
    Attempts attempts(counters, ms);
    std::uint16_t port = 0;
    const auto sentAt = [&attempts, &port](Nanoseconds at) {
        attempts.noneWaitedAt(at);
        attempts.synSent(flow(1, ++port), at);
    };
    // Ten a second, and 50 across the border of two seconds.
    for (int i = 0; i < 100; ++i)
        sentAt(i * 100 * ms);
    for (int i = 0; i < 50; ++i)
        sentAt(11'600 * ms + i * 19 * ms);
    QCOMPARE(counters.syns.value(), 150);
    QCOMPARE(counters.synsPerSecondMax.value(), 50);
}

void TstSimCounting::aReaderThatIsLateDoesNotMakeTheSenderFast()
{
    Counters counters;
    Attempts attempts(counters, ms);
    // A hundred a second, and nobody reads for 300 ms of the second second.
    for (int i = 0; i < 300; ++i) {
        const bool isHeldUp = i > 120 && i < 150;
        if (!isHeldUp)
            attempts.noneWaitedAt(i * 10 * ms);
        attempts.synSent(flow(1, static_cast<std::uint16_t>(i)), isHeldUp ? 1'500 * ms : i * 10 * ms);
    }
    QCOMPARE(counters.synsPerSecondMax.value(), 100);
}

void TstSimCounting::attemptsAreCountedPerHost()
{
    Counters counters;
    Attempts attempts(counters, 1000 * ms);
    for (std::uint16_t port = 1; port <= 5; ++port) {
        attempts.synSent(flow(1, port), port);
        attempts.synSent(flow(2, port), port);
        attempts.willBeAnswered(flow(1, port));
        attempts.ended(flow(1, port));
    }
    QCOMPARE(counters.inFlightMax.value(), 6); // five of the second host, one of the first
    QCOMPARE(counters.hostInFlightMax.value(), 5);
    QCOMPARE(counters.answeredInFlightMax.value(), 1);
    QCOMPARE(counters.answeredHostInFlightMax.value(), 1);
}

void TstSimCounting::repeatsAreOneAttempt()
{
    Counters counters;
    Attempts attempts(counters, 1500 * ms);
    attempts.synSent(flow(1, 80), 0);
    attempts.synSent(flow(1, 80), 1000 * ms);
    attempts.synSent(flow(1, 81), 2400 * ms); // 80 lives on: its second SYN renewed it
    QCOMPARE(counters.syns.value(), 3);
    QCOMPARE(counters.synsRepeated.value(), 1);
    QCOMPARE(counters.inFlightMax.value(), 2);
}

void TstSimCounting::silenceExpires()
{
    Counters counters;
    Attempts attempts(counters, 100 * ms);
    for (int i = 0; i < 50; ++i)
        attempts.synSent(flow(1, static_cast<std::uint16_t>(i)), i * 10 * ms);
    QCOMPARE(counters.inFlightMax.value(), 10);
    QCOMPARE(counters.answeredInFlightMax.value(), 0);
}

void TstSimCounting::openConnectionsCountUntilTheyEnd()
{
    Counters counters;
    Attempts attempts(counters, 100 * ms);
    for (std::uint16_t port = 1; port <= 3; ++port) {
        attempts.synSent(flow(1, port), 0);
        attempts.willBeAnswered(flow(1, port));
        attempts.opened(flow(1, port));
    }
    attempts.ended(flow(1, 2));
    attempts.ended(flow(1, 2));
    attempts.synSent(flow(1, 9), 10'000 * ms); // an open connection doesn't expire
    attempts.willBeAnswered(flow(1, 9));
    attempts.opened(flow(1, 9));
    QCOMPARE(counters.openMax.value(), 3);
    QCOMPARE(counters.hostInFlightMax.value(), 3);
    attempts.synSent(flow(1, 10), 10'000 * ms);
    QCOMPARE(counters.hostInFlightMax.value(), 4);
}

void TstSimCounting::figuresAreJson()
{
    Counters counters;
    counters.syns.set(12'345'678'901);
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(counters.json()));
    QVERIFY(document.isObject());
    QCOMPARE(document.object().value("syns"_L1).toInteger(), 12'345'678'901);
    QVERIFY(document.object().contains("host_in_flight_max"_L1));
}

QTEST_GUILESS_MAIN(TstSimCounting)
#include "tst_simcounting.moc"
