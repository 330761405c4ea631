// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pace/ratelimit.h"

#include <algorithm>

namespace netsonde {

using namespace std::chrono;

namespace {

/// How far behind its schedule the sending may fall and still catch up.
constexpr nanoseconds slack = 20ms;

} // namespace

RateLimit::RateLimit(int perSecond)
    : m_interval(perSecond > 0 ? nanoseconds(1s) / perSecond : 0ns)
{ }

int RateLimit::take(int wanted, Time now)
{
    if (!isLimited())
        return wanted;
    const std::lock_guard lock(m_mutex);
    if (m_next == Time()) // nothing is to be caught up yet
        m_next = now;
    m_next = std::max(m_next, now - std::max(slack, m_interval));
    if (m_next > now)
        return 0;
    const auto due = 1 + (now - m_next) / m_interval;
    const int taken = static_cast<int>(std::min<decltype(due)>(wanted, due));
    m_next += taken * m_interval;
    return taken;
}

void RateLimit::giveBack(int unused)
{
    if (!isLimited() || unused <= 0)
        return;
    const std::lock_guard lock(m_mutex);
    m_next -= unused * m_interval;
}

void RateLimit::charge(double sent)
{
    if (!isLimited())
        return;
    const std::lock_guard lock(m_mutex);
    m_next += duration_cast<nanoseconds>(sent * m_interval);
}

nanoseconds RateLimit::untilNext(Time now) const
{
    const std::lock_guard lock(m_mutex);
    return std::max<nanoseconds>(m_next - now, 0ns);
}

} // namespace netsonde
