// SPDX-License-Identifier: GPL-3.0-or-later
// What the schedule itself costs for each attempt: a network that answers at once is asked to the end.
#include "engine/plan/probeschedule.h"

#include <benchmark/benchmark.h>

using namespace netsonde;
using News = ProbeSchedule::News;
using Supply = ProbeSchedule::Supply;

namespace {

/// What a worker takes at once.
constexpr size_t burst = 32;

/// The same number for the same probe, however often it is asked: a mix of the bits of @p key.
quint32 dice(quint64 key, quint32 sides)
{
    key = (key ^ (key >> 31)) * 0x7fb5d329728ea185;
    return static_cast<quint32>((key ^ (key >> 27)) % sides);
}

News closed(const PlannedProbe &)
{
    return News::Refused;
}

News silent(const PlannedProbe &)
{
    return News::Silent;
}

/// Three in ten hosts are there; one in a hundred of their ports is open, one in five silent.
News mixed(const PlannedProbe &probe)
{
    if (dice(probe.hostIndex, 10) >= 3)
        return News::Silent;
    const quint32 port = probe.canary ? 99 : dice(probe.hostIndex << 16 | probe.ordinal, 100);
    return port == 0 ? News::Opened : port <= 20 ? News::Silent : News::Refused;
}

void walk(benchmark::State &state, News (*newsOf)(const PlannedProbe &))
{
    const auto hosts = static_cast<quint32>(state.range(0));
    ProbeSchedule::Rules rules;
    rules.portCount = static_cast<int>(state.range(1));
    rules.frontPorts = static_cast<int>(state.range(2));
    AddressSet addresses;
    addresses.insert(AddressRange {IpAddress::v4(0x0a000000), IpAddress::v4(0x0a000000 + hosts - 1)});

    int64_t attempts = 0;
    std::vector<PlannedProbe> taken;
    std::vector<ProbeSchedule::Settled> settled;
    for ([[maybe_unused]] auto round : state) {
        ProbeSchedule schedule(rules);
        schedule.append(addresses);
        Supply supply = Supply::Some;
        while (supply == Supply::Some) {
            taken.clear();
            supply = schedule.take(burst, taken);
            for (const PlannedProbe &probe : taken)
                schedule.ended(probe, newsOf(probe), 0, settled);
            attempts += static_cast<int64_t>(taken.size());
            benchmark::DoNotOptimize(settled.data());
            settled.clear();
        }
        if (supply != Supply::Done)
            state.SkipWithError("probes are left that nobody gets");
    }
    state.SetItemsProcessed(attempts);
}

// Hosts, ports, ports that are asked first.
BENCHMARK_CAPTURE(walk, all_closed, closed)
    ->Args({1, 65'000, 65'000})
    ->Args({256, 1'000, 8})
    ->Args({65'536, 3, 3})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(walk, all_silent, silent)
    ->Args({65'536, 1'000, 8})
    ->Args({65'536, 3, 3})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(walk, mixed, mixed)->Args({256, 1'000, 8})->Args({65'536, 3, 3})->Unit(benchmark::kMillisecond);

} // namespace
