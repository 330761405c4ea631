// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/workqueue.h"

namespace netsonde {

void WorkQueue::append(const AddressSet &hosts)
{
    const std::lock_guard lock(m_mutex);
    m_schedule.append(hosts);
}

void WorkQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
}

ProbeSchedule::Supply WorkQueue::take(size_t most, std::vector<PlannedProbe> &probes)
{
    const std::lock_guard lock(m_mutex);
    const ProbeSchedule::Supply supply = m_schedule.take(most, probes);
    return supply == ProbeSchedule::Supply::Done && !m_closed ? ProbeSchedule::Supply::Wait : supply;
}

void WorkQueue::ended(const std::vector<Ended> &probes, std::vector<ProbeSchedule::Settled> &settled)
{
    const std::lock_guard lock(m_mutex);
    for (const Ended &end : probes) {
        if (const auto rest = m_schedule.ended(end.probe, end.news, static_cast<quint8>(end.reason)))
            settled.push_back(*rest);
    }
}

} // namespace netsonde
