// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pace/jumpwatch.h"

namespace netsonde {

using namespace std::chrono;

namespace {

/// Longer than work takes between two looks, and than a busy machine makes a thread wait.
constexpr seconds tolerance {1};

} // namespace

bool JumpWatch::look(Steady now, Wall wallNow, nanoseconds waited)
{
    const bool stoodStill = now - m_last > waited + tolerance;
    const auto drift = duration_cast<nanoseconds>(wallNow - m_lastWall) - duration_cast<nanoseconds>(now - m_last);
    const bool wasSuspended = drift > tolerance;
    m_last = now;
    m_lastWall = wallNow;
    return stoodStill || wasSuspended;
}

} // namespace netsonde
