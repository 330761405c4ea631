// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <mutex>

namespace netsonde {

/// The user's maximum rate as a token bucket. What was not used is soon lost, so that no second has more than its
/// part. All times are handed in. Thread: any.
class RateLimit
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// @p perSecond packets; 0: no limit.
    explicit RateLimit(int perSecond);

    bool isLimited() const { return m_interval.count() > 0; }
    /// How many of @p wanted may go now; they count as gone.
    int take(int wanted, Time now);
    /// So many were taken and did not go.
    void giveBack(int unused);
    /// So many went without having been taken: what follows waits for them.
    void charge(double sent);
    /// How long until the next one may go.
    std::chrono::nanoseconds untilNext(Time now) const;

private:
    const std::chrono::nanoseconds m_interval; ///< between two
    mutable std::mutex m_mutex; ///< guards m_next
    Time m_next {}; ///< when the next one may go
};

} // namespace netsonde
