// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace netsonde {

/// Elapsed time without pauses and the smoothed rate of one scan. All times are handed in. Thread: one.
class ScanClock
{
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit ScanClock(Time start)
        : m_start(start)
        , m_last(start)
    { }

    void pause(Time now) { m_pausedAt = now; }
    /// What was begun meanwhile (@p attempts in all) counts for no rate.
    void resume(Time now, quint64 attempts);
    /// @p attempts in all so far.
    void update(Time now, quint64 attempts);

    std::chrono::milliseconds elapsed(Time now) const;
    /// Attempts a second over about the last second.
    double perSecond() const { return m_perSecond; }

private:
    Time m_start;
    Time m_last;
    std::optional<Time> m_pausedAt;
    std::chrono::steady_clock::duration m_paused {};
    quint64 m_attempts = 0;
    double m_perSecond = 0;
    double m_weight = 0; ///< of what the rate has seen, 0 to 1
};

} // namespace netsonde
