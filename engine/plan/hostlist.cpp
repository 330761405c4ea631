// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/hostlist.h"

#include <algorithm>

namespace netsonde {

void HostList::append(const AddressSet &hosts)
{
    if (hosts.isEmpty())
        return;
    m_stages.push_back({m_count, hosts});
    m_count += hosts.count();
}

IpAddress HostList::at(quint64 index) const
{
    Q_ASSERT(index < m_count);
    const auto next = std::upper_bound(m_stages.begin(), m_stages.end(), index,
                                       [](quint64 i, const Stage &stage) { return i < stage.firstIndex; });
    const Stage &stage = *std::prev(next);
    return stage.hosts.at(index - stage.firstIndex);
}

} // namespace netsonde
