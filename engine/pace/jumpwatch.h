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

    /// The next look comes @p after @p now at the latest.
    void expectLook(Steady now, std::chrono::nanoseconds after) { m_expected = now + after; }
    /// Whether more time has passed than was expected. The steady clock of Linux stands still while the computer is
    /// suspended, the wall clock does not; setting the wall clock is taken for a suspend, which does no harm.
    bool look(Steady now, Wall wallNow);

private:
    Steady m_last;
    Wall m_lastWall;
    Steady m_expected {};
};

} // namespace netsonde
