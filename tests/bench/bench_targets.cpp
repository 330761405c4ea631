// SPDX-License-Identifier: GPL-3.0-or-later
// From text to addresses and ports, and from a number to its address.
#include "engine/targets/portset.h"
#include "engine/targets/targetset.h"

#include <benchmark/benchmark.h>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

namespace {

void parseTargets(benchmark::State &state, const QString &text)
{
    for ([[maybe_unused]] auto round : state) {
        const auto targets = TargetSet::parse(text);
        if (!targets)
            state.SkipWithError("not parsed");
        benchmark::DoNotOptimize(targets);
    }
}
BENCHMARK_CAPTURE(parseTargets, network, u"10.0.0.0/8"_s);
BENCHMARK_CAPTURE(parseTargets, octet_lists, u"10.0-1.*.1,3,7-9 192.168.0-255.1,254"_s);
BENCHMARK_CAPTURE(parseTargets, with_exclusion, u"10.0.0.0/8 !10.0.0.1 !10.2.0.0/16 !10.*.*.255"_s);
BENCHMARK_CAPTURE(parseTargets, ipv6, u"2001:db8::/108 2001:db8:1::1 - 2001:db8:1::ff"_s);

/// A targets file: single addresses with gaps, in a shuffled order.
void parseTargetsFile(benchmark::State &state)
{
    QString text;
    const auto lines = static_cast<quint32>(state.range(0));
    for (quint32 n = 0; n < lines; ++n)
        text += IpAddress::v4(0x0a000000 + n * 40'503 % lines * 2).toString() + u'\n';
    for ([[maybe_unused]] auto round : state) {
        const auto targets = TargetSet::parseFile(text);
        if (!targets || targets->count() == 0)
            state.SkipWithError("not parsed");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(parseTargetsFile)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void parsePorts(benchmark::State &state, const QString &text)
{
    for ([[maybe_unused]] auto round : state) {
        const auto ports = PortSet::parse(text);
        if (!ports)
            state.SkipWithError("not parsed");
        benchmark::DoNotOptimize(ports);
    }
}
BENCHMARK_CAPTURE(parsePorts, all, u"all"_s);
BENCHMARK_CAPTURE(parsePorts, top1000, u"top1000"_s);
BENCHMARK_CAPTURE(parsePorts, names, u"http*,ssh,!8000-8999"_s);

/// What the plan asks of a set for every probe.
void addressAt(benchmark::State &state, const QString &text)
{
    const AddressSet set = TargetSet::parse(text)->addresses;
    const quint64 count = set.count();
    quint64 n = 0;
    for ([[maybe_unused]] auto round : state) {
        benchmark::DoNotOptimize(set.at(n));
        n = (n + 1) % count;
    }
}
BENCHMARK_CAPTURE(addressAt, network, u"10.0.0.0/8"_s);
BENCHMARK_CAPTURE(addressAt, octet_lists, u"10.0-1.*.1,3,7-9 192.168.0-255.1,254"_s);
BENCHMARK_CAPTURE(addressAt, ipv6, u"2001:db8::/108"_s);

} // namespace
