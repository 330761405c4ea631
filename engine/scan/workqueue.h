// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/plan/probeschedule.h"
#include "engine/probe/verdict.h"

#include <mutex>

namespace netsonde {

/// The schedule of one scan, shared by its workers. Thread: any.
class WorkQueue
{
public:
    struct Ended
    {
        PlannedProbe probe;
        ProbeSchedule::News news;
        Reason reason;
    };

    WorkQueue(int portCount, int discoveryPorts)
        : m_schedule(portCount, discoveryPorts)
        , m_wantsNews(m_schedule.wantsNews())
    { }

    /// Adds hosts that are not in it yet.
    void append(const AddressSet &hosts);
    /// No append() follows: only now can the supply be ProbeSchedule::Supply::Done.
    void close();
    ProbeSchedule::Supply take(size_t most, std::vector<PlannedProbe> &probes);
    /// Tells how probes ended; appends what that settles.
    void ended(const std::vector<Ended> &probes, std::vector<ProbeSchedule::Settled> &settled);
    bool wantsNews() const { return m_wantsNews; }

private:
    std::mutex m_mutex; ///< guards m_schedule and m_closed
    ProbeSchedule m_schedule;
    bool m_closed = false;
    const bool m_wantsNews;
};

} // namespace netsonde
