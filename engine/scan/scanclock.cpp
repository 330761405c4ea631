// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/scanclock.h"

#include <cmath>

namespace netsonde {

using namespace std::chrono;

void ScanClock::resume(Time now, quint64 done, quint64 attempts)
{
    if (!m_pausedAt)
        return;
    m_paused += now - *m_pausedAt;
    m_pausedAt.reset();
    m_last = now; // the pause is no slow second
    m_done.last = done;
    m_attempts.last = attempts;
}

void ScanClock::update(Time now, quint64 done, quint64 attempts)
{
    const double seconds = duration<double>(now - m_last).count();
    if (m_pausedAt || seconds <= 0)
        return;
    // Exponential smoothing with a time constant of one second; dividing by the weight makes the first moments count
    // fully instead of starting from zero.
    const double keep = std::exp(-seconds);
    const double weight = m_weight * keep + (1 - keep);
    const auto smooth = [&](Rate &rate, quint64 total) {
        const double latest = static_cast<double>(total - rate.last) / seconds;
        rate = {total, (rate.perSecond * m_weight * keep + latest * (1 - keep)) / weight};
    };
    smooth(m_done, done);
    smooth(m_attempts, attempts);
    m_weight = weight;
    m_last = now;
}

milliseconds ScanClock::elapsed(Time now) const
{
    const Time until = m_pausedAt.value_or(now);
    return duration_cast<milliseconds>(until - m_start - m_paused);
}

std::optional<milliseconds> ScanClock::left(quint64 done, quint64 total) const
{
    if (done >= total)
        return milliseconds(0);
    if (perSecond() < 1e-3)
        return std::nullopt;
    const double seconds = static_cast<double>(total - done) / perSecond();
    return milliseconds(static_cast<qint64>(std::min(seconds, 1e9) * 1'000));
}

} // namespace netsonde
