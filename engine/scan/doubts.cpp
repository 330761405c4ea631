// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/doubts.h"

#include <algorithm>
#include <utility>

namespace netsonde {

int Doubts::countOf(const IpAddress &host) const
{
    return static_cast<int>(
        std::ranges::count_if(m_ends, [&host](const End &end) { return end.probe.address == host; }));
}

void Doubts::add(const End &end, NetworkWatch &network)
{
    m_ends.push_back(end);
    if (end.wasSent && !network.vouchesFor(end.at))
        network.doubt(end.at);
}

void Doubts::judge(NetworkWatch &network, std::vector<End> &counted, std::vector<PlannedProbe> &askAgain)
{
    const quint32 returns = network.returns();
    if (std::exchange(m_returns, returns) != returns) {
        takeAll(askAgain);
        return;
    }
    while (!m_ends.empty() && m_ends.front().wasSent && network.vouchesFor(m_ends.front().at)) {
        counted.push_back(m_ends.front());
        m_ends.pop_front();
    }
    if (!m_ends.empty() && m_ends.front().wasSent)
        network.doubt(m_ends.front().at);
}

void Doubts::takeAll(std::vector<PlannedProbe> &probes)
{
    for (const End &end : m_ends)
        probes.push_back(end.probe);
    m_ends.clear();
}

} // namespace netsonde
