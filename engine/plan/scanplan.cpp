// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/scanplan.h"

#include <algorithm>

namespace netsonde {

ScanPlan::ScanPlan(int portCount)
    : m_portCount(static_cast<quint64>(portCount))
{
    Q_ASSERT(portCount >= 1 && portCount <= 65'535);
}

void ScanPlan::append(const AddressSet &hosts)
{
    if (hosts.isEmpty())
        return;
    m_stages.push_back({m_hostCount, hosts});
    m_hostCount += hosts.count();
}

const ScanPlan::Stage &ScanPlan::stageOfHost(quint64 hostIndex) const
{
    const auto next = std::upper_bound(m_stages.begin(), m_stages.end(), hostIndex,
                                       [](quint64 index, const Stage &stage) { return index < stage.firstHost; });
    return *std::prev(next);
}

IpAddress ScanPlan::host(quint64 hostIndex) const
{
    const Stage &stage = stageOfHost(hostIndex);
    return stage.hosts.at(hostIndex - stage.firstHost);
}

PlannedProbe ScanPlan::at(quint64 n) const
{
    Q_ASSERT(n < probeCount());
    // A stage's probes begin at firstHost * portCount, so the stage of the host n / portCount is the stage of n.
    const Stage &stage = stageOfHost(n / m_portCount);
    const quint64 hosts = stage.hosts.count();
    const quint64 inStage = n - stage.firstHost * m_portCount;
    const quint64 group = inStage / (groupSize * m_portCount);
    const quint64 groupStart = group * groupSize;
    const quint64 groupHosts = std::min(groupSize, hosts - groupStart);
    const quint64 inGroup = inStage - groupStart * m_portCount;
    const quint64 host = groupStart + inGroup % groupHosts;
    return {stage.firstHost + host, stage.hosts.at(host), static_cast<quint16>(inGroup / groupHosts)};
}

} // namespace netsonde
