// SPDX-License-Identifier: GPL-3.0-or-later
// Folding verdicts into results, and the map of one host's verdicts.
#include "engine/scan/scanresults.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <numeric>
#include <random>

using namespace netsonde;

namespace {

constexpr size_t batchSize = 4'096;
constexpr Verdict open {PortState::Open, Reason::ConnectionAccepted};
constexpr Verdict closed {PortState::Closed, Reason::ConnectionRefused};
constexpr Verdict filtered {PortState::Filtered, Reason::NoAnswer};

QList<quint16> ports(int count)
{
    QList<quint16> list(count);
    std::iota(list.begin(), list.end(), quint16(1));
    return list;
}

/// In the order of a scan: every host on the first port, then every host on the second.
template <typename VerdictOf>
std::vector<std::vector<ProbeVerdict>> batches(quint32 hosts, int portCount, VerdictOf verdictOf)
{
    std::vector<std::vector<ProbeVerdict>> all(1);
    for (int port = 0; port < portCount; ++port) {
        for (quint32 host = 0; host < hosts; ++host) {
            if (all.back().size() == batchSize)
                all.emplace_back();
            const auto ordinal = static_cast<quint16>(port);
            all.back().push_back({.address = IpAddress::v4(0x0a000000 + host),
                                  .firstOrdinal = ordinal,
                                  .lastOrdinal = ordinal,
                                  .verdict = verdictOf(host, port),
                                  .rttMs = 1,
                                  .seenAt = 1'000});
        }
    }
    return all;
}

void fold(benchmark::State &state, const std::vector<std::vector<ProbeVerdict>> &all, int portCount)
{
    int64_t verdicts = 0;
    for (const auto &batch : all)
        verdicts += static_cast<int64_t>(batch.size());
    for ([[maybe_unused]] auto round : state) {
        ScanResults results(ports(portCount));
        for (const auto &batch : all)
            benchmark::DoNotOptimize(results.apply(batch));
    }
    state.SetItemsProcessed(state.iterations() * verdicts);
}

void applyAllClosed(benchmark::State &state)
{
    const auto hosts = static_cast<quint32>(state.range(0));
    const auto portCount = static_cast<int>(state.range(1));
    fold(state, batches(hosts, portCount, [](quint32, int) { return closed; }), portCount);
}
BENCHMARK(applyAllClosed)->Args({1, 65'000})->Args({1'024, 1'000})->Args({65'536, 3})->Unit(benchmark::kMillisecond);

/// One in fifty open, one in five silent, so that neighbouring ports seldom end alike.
void applyMixed(benchmark::State &state)
{
    const auto hosts = static_cast<quint32>(state.range(0));
    const auto portCount = static_cast<int>(state.range(1));
    std::minstd_rand random(1);
    const auto any = [&random](quint32, int) {
        const auto dice = random() % 50;
        return dice == 0 ? open : dice <= 10 ? filtered : closed;
    };
    fold(state, batches(hosts, portCount, any), portCount);
}
BENCHMARK(applyMixed)->Args({1, 65'000})->Args({1'024, 1'000})->Args({65'536, 3})->Unit(benchmark::kMillisecond);

void mapInOrder(benchmark::State &state)
{
    const auto count = static_cast<quint16>(state.range(0));
    for ([[maybe_unused]] auto round : state) {
        VerdictMap map;
        for (quint16 ordinal = 0; ordinal < count; ++ordinal)
            benchmark::DoNotOptimize(map.set(ordinal, closed));
    }
    state.SetItemsProcessed(state.iterations() * count);
}
BENCHMARK(mapInOrder)->Arg(1'000)->Arg(65'000);

/// As answers come that overtake each other over the whole range: many short runs that grow together.
void mapShuffled(benchmark::State &state)
{
    std::vector<quint16> ordinals(static_cast<size_t>(state.range(0)));
    std::iota(ordinals.begin(), ordinals.end(), quint16(0));
    std::shuffle(ordinals.begin(), ordinals.end(), std::minstd_rand(1));
    for ([[maybe_unused]] auto round : state) {
        VerdictMap map;
        for (const quint16 ordinal : ordinals)
            benchmark::DoNotOptimize(map.set(ordinal, closed));
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(mapShuffled)->Arg(1'000)->Arg(65'000)->Unit(benchmark::kMicrosecond);

} // namespace
