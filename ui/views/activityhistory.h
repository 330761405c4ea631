// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanprogress.h"

#include <chrono>
#include <vector>

namespace netsonde {

/// A short time of a scan. Peaks stay, so that the curve reaches what is told as the most.
struct ActivitySample
{
    std::chrono::milliseconds at {0}; ///< its begin, pauses left out
    double perSecond = 0; ///< attempts, at most
    double inFlight = 0; ///< at most
    double loss = -1; ///< mean, part of 1; -1: not known
};

/// A scan's course from its start in bounded memory: when the samples get too many, each two become one of twice the
/// time.
class ActivityHistory
{
public:
    static constexpr size_t mostSamples = 600;

    void clear() { *this = {}; }
    /// Of one scan, as time goes on.
    void add(const ScanProgress &progress);

    const std::vector<ActivitySample> &samples() const { return m_samples; }
    const ScanProgress &latest() const { return m_latest; }
    double fastest() const { return m_fastest; }
    int mostInFlight() const { return m_mostInFlight; }

private:
    void halve();

    std::chrono::milliseconds m_step {100};
    std::vector<ActivitySample> m_samples;
    int m_inLast = 0; ///< what the last sample is the mean of
    ScanProgress m_latest;
    double m_fastest = 0;
    int m_mostInFlight = 0;
};

} // namespace netsonde
