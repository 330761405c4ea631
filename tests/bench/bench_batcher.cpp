// SPDX-License-Identifier: GPL-3.0-or-later
// Verdicts from several workers to the one thread that folds them.
#include "engine/scan/scanresults.h"
#include "engine/support/batcher.h"

#include <benchmark/benchmark.h>

using namespace netsonde;

namespace {

/// What a worker hands over at once, and how often everything is fetched: as in a scan at full speed.
constexpr size_t handedOver = 32;
constexpr int addsBetweenTakes = 500;

void addAndTake(benchmark::State &state)
{
    static Batcher<ProbeVerdict> batcher;
    std::vector<ProbeVerdict> values;
    int adds = 0;
    for ([[maybe_unused]] auto round : state) {
        values.resize(handedOver);
        batcher.add(values);
        if (state.thread_index() == 0 && ++adds % addsBetweenTakes == 0)
            benchmark::DoNotOptimize(batcher.take());
    }
    if (state.thread_index() == 0)
        batcher.take();
    state.SetItemsProcessed(state.iterations() * static_cast<int64_t>(handedOver));
}
BENCHMARK(addAndTake)->ThreadRange(1, 8)->UseRealTime();

} // namespace
