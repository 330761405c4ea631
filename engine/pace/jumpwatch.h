// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace netsonde {

/// Notices that this program stood still (SIGSTOP, a debugger, a starved machine) or that the computer was suspended:
/// what was in flight then proves nothing. All times are handed in. Thread: one.
class JumpWatch
{
public:
    using Steady = std::chrono::steady_clock::time_point;
    using Wall = std::chrono::system_clock::time_point;

    JumpWatch(Steady now, Wall wallNow)
        : m_last(now)
        , m_lastWall(wallNow)
    { }

    /// Whether more time has passed since the last look than work takes, and @p waited more that was meant to pass. The
    /// steady clock of Linux stands still while the computer is suspended, the wall clock does not; setting the wall
    /// clock is taken for a suspend, which does no harm.
    bool look(Steady now, Wall wallNow, std::chrono::nanoseconds waited = {});

private:
    Steady m_last;
    Wall m_lastWall;
};

} // namespace netsonde
