// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pace/rttestimate.h"

#include <algorithm>
#include <cmath>

namespace netsonde {

namespace {

/// What a busy computer adds by itself, whatever the network does.
constexpr double ownDelayMs = 10;

} // namespace

void RttEstimate::add(double ms)
{
    if (!isKnown()) {
        m_smoothed = m_least = ms;
        m_variation = ms / 2;
        return;
    }
    m_variation += (std::abs(m_smoothed - ms) - m_variation) / 4;
    m_smoothed += (ms - m_smoothed) / 8;
    m_least = std::min(m_least, ms);
}

double RttEstimate::timeout() const
{
    return m_smoothed + 4 * m_variation + ownDelayMs;
}

} // namespace netsonde
