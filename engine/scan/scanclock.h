// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace netsonde {

/// Elapsed time without pauses, the smoothed rate and the time left of one scan. All times are handed in. Thread: one.
class ScanClock
{
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit ScanClock(Time start)
        : m_start(start)
        , m_last(start)
    { }

    void pause(Time now) { m_pausedAt = now; }
    /// What ended and was begun meanwhile (@p done verdicts and @p attempts in all) counts for no rate.
    void resume(Time now, quint64 done, quint64 attempts);
    /// @p done verdicts and @p attempts in all so far.
    void update(Time now, quint64 done, quint64 attempts);

    std::chrono::milliseconds elapsed(Time now) const;
    /// Verdicts a second over about the last second.
    double perSecond() const { return m_done.perSecond; }
    double attemptsPerSecond() const { return m_attempts.perSecond; }
    /// Nothing until something has been done.
    std::optional<std::chrono::milliseconds> left(quint64 done, quint64 total) const;

private:
    Time m_start;
    Time m_last;
    std::optional<Time> m_pausedAt;
    std::chrono::steady_clock::duration m_paused {};
    struct Rate
    {
        quint64 last = 0;
        double perSecond = 0;
    };
    Rate m_done;
    Rate m_attempts;
    double m_weight = 0; ///< of what the rates have seen, 0 to 1
};

} // namespace netsonde
