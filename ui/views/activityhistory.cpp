// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/activityhistory.h"

#include <algorithm>

namespace netsonde {

namespace {

/// What is not known says nothing against what is.
double meanOfKnown(double a, int ofA, double b)
{
    if (a < 0 || b < 0)
        return std::max(a, b);
    return (a * ofA + b) / (ofA + 1);
}

void fold(ActivitySample &into, int ofInto, const ActivitySample &sample)
{
    into.perSecond = std::max(into.perSecond, sample.perSecond);
    into.inFlight = std::max(into.inFlight, sample.inFlight);
    into.loss = meanOfKnown(into.loss, ofInto, sample.loss);
}

} // namespace

void ActivityHistory::add(const ScanProgress &progress)
{
    m_latest = progress;
    m_fastest = std::max(m_fastest, progress.perSecond);
    m_mostInFlight = std::max(m_mostInFlight, progress.inFlight);
    const ActivitySample sample {progress.elapsed, progress.perSecond, static_cast<double>(progress.inFlight),
                                 progress.loss};
    if (!m_samples.empty() && sample.at < m_samples.back().at + m_step) {
        fold(m_samples.back(), m_inLast, sample);
        ++m_inLast;
        return;
    }
    if (m_samples.size() == mostSamples)
        halve();
    m_samples.push_back(sample);
    m_inLast = 1;
}

void ActivityHistory::halve()
{
    static_assert(mostSamples % 2 == 0);
    for (size_t pair = 0; pair < m_samples.size() / 2; ++pair) {
        fold(m_samples[2 * pair], 1, m_samples[2 * pair + 1]);
        m_samples[pair] = m_samples[2 * pair];
    }
    m_samples.resize(m_samples.size() / 2);
    m_step *= 2;
}

} // namespace netsonde
