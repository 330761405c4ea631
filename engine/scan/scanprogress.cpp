// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/scanprogress.h"

#include <cmath>
#include <limits>

namespace netsonde {

namespace {

constexpr double firstBucketMs = 0.125;

} // namespace

double RttHistogram::lowest(int bucket)
{
    return bucket == 0 ? 0 : std::ldexp(firstBucketMs, bucket - 1);
}

double RttHistogram::highest(int bucket)
{
    return bucket == buckets - 1 ? std::numeric_limits<double>::infinity() : std::ldexp(firstBucketMs, bucket);
}

int RttHistogram::bucketOf(double ms)
{
    if (!(ms >= firstBucketMs))
        return 0;
    return std::min(buckets - 1, std::ilogb(ms / firstBucketMs) + 1);
}

void RttHistogram::add(const RttHistogram &other)
{
    for (size_t bucket = 0; bucket < counts.size(); ++bucket)
        counts[bucket] += other.counts[bucket];
}

} // namespace netsonde
