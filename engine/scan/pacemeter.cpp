// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/pacemeter.h"

#include <algorithm>

namespace netsonde {

using namespace std::chrono;

void PaceFigures::add(const PaceFigures &other)
{
    attempts += other.attempts;
    rtts.add(other.rtts);
    if (other.rttMs >= 0)
        rttMs = other.rttMs;
    for (size_t limit = 0; limit < limits; ++limit)
        heldBack[limit] += other.heldBack[limit];
}

void PaceMeter::add(PaceFigures &figures)
{
    {
        const std::lock_guard lock(m_mutex);
        m_total.add(figures);
    }
    figures = {};
}

PaceFigures PaceMeter::total() const
{
    const std::lock_guard lock(m_mutex);
    return m_total;
}

SpeedLimit PaceMeter::takeLimit()
{
    const std::lock_guard lock(m_mutex);
    const auto most = std::ranges::max_element(m_total.heldBack);
    if (*most > 0ns)
        m_limit = static_cast<SpeedLimit>(most - m_total.heldBack.begin());
    m_total.heldBack.fill(0ns);
    return m_limit;
}

} // namespace netsonde
