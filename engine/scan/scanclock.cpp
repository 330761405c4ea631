// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/scanclock.h"

#include <cmath>

namespace netsonde {

using namespace std::chrono;

void ScanClock::resume(Time now, quint64 attempts)
{
    if (!m_pausedAt)
        return;
    m_paused += now - *m_pausedAt;
    m_pausedAt.reset();
    m_last = now; // the pause is no slow second
    m_attempts = attempts;
}

void ScanClock::update(Time now, quint64 attempts)
{
    const double seconds = duration<double>(now - m_last).count();
    if (m_pausedAt || seconds <= 0)
        return;
    // Exponential smoothing with a time constant of one second; dividing by the weight makes the first moments count
    // fully instead of starting from zero.
    const double keep = std::exp(-seconds);
    const double weight = m_weight * keep + (1 - keep);
    const double latest = static_cast<double>(attempts - m_attempts) / seconds;
    m_perSecond = (m_perSecond * m_weight * keep + latest * (1 - keep)) / weight;
    m_attempts = attempts;
    m_weight = weight;
    m_last = now;
}

milliseconds ScanClock::elapsed(Time now) const
{
    const Time until = m_pausedAt.value_or(now);
    return duration_cast<milliseconds>(until - m_start - m_paused);
}

} // namespace netsonde
