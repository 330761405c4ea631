// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/probeschedule.h"

#include <algorithm>

namespace netsonde {

namespace {

/// Live hosts that take turns: enough that none gets a burst, few enough that hosts are finished one after the other.
constexpr size_t activeAtOnce = 256;

int frontPorts(int portCount, int discoveryPorts)
{
    return discoveryPorts > 0 ? std::min(portCount, discoveryPorts) : portCount;
}

} // namespace

ProbeSchedule::ProbeSchedule(int portCount, int discoveryPorts)
    : m_portCount(static_cast<quint64>(portCount))
    , m_front(frontPorts(portCount, discoveryPorts))
{ }

ProbeSchedule::Supply ProbeSchedule::take(size_t most, std::vector<PlannedProbe> &probes)
{
    // Half and half, so that discovery's waiting for silent hosts overlaps with the scan of those that answered.
    size_t taken = takeFromLive((most + 1) / 2, probes);
    taken += takeFromFront(most - taken, probes);
    if (taken < most)
        taken += takeFromLive(most - taken, probes);
    if (taken > 0)
        return Supply::Some;
    return m_discoveries.empty() ? Supply::Done : Supply::Wait;
}

size_t ProbeSchedule::takeFromFront(size_t most, std::vector<PlannedProbe> &probes)
{
    size_t taken = 0;
    while (taken < most) {
        if (!m_again.empty()) {
            probes.push_back(m_again.front());
            m_again.pop_front();
        } else if (m_nextInFront < m_front.probeCount()) {
            probes.push_back(m_front.at(m_nextInFront++));
            if (wantsNews() && probes.back().ordinal == 0)
                m_discoveries.try_emplace(probes.back().hostIndex);
        } else {
            break;
        }
        ++taken;
    }
    return taken;
}

size_t ProbeSchedule::takeFromLive(size_t most, std::vector<PlannedProbe> &probes)
{
    size_t taken = 0;
    while (taken < most && !m_active.empty()) {
        LiveHost host = m_active.front();
        m_active.pop_front();
        probes.push_back({host.hostIndex, host.address, host.nextOrdinal});
        ++taken;
        if (++host.nextOrdinal < m_portCount) {
            m_active.push_back(host);
        } else if (!m_waiting.empty()) {
            m_active.push_back(m_waiting.front());
            m_waiting.pop_front();
        }
    }
    return taken;
}

void ProbeSchedule::goLive(const LiveHost &host)
{
    auto &queue = m_active.size() < activeAtOnce ? m_active : m_waiting;
    queue.push_back(host);
}

std::optional<ProbeSchedule::Settled> ProbeSchedule::ended(const PlannedProbe &probe, News news, quint8 cause)
{
    const auto found = m_discoveries.find(probe.hostIndex);
    if (found == m_discoveries.end())
        return std::nullopt; // no discovery, or decided already
    const auto afterDiscovery = static_cast<quint16>(m_front.portCount());
    Discovery &host = found->second;
    ++host.ended;
    switch (news) {
    case News::Answered:
        m_discoveries.erase(found);
        goLive({probe.hostIndex, probe.address, afterDiscovery});
        return std::nullopt;
    case News::Silent:
        break;
    case News::Unreachable:
        host.unreachable = true;
        host.cause = cause;
        break;
    case News::Untested:
        host.untested = true;
        break;
    }
    if (host.ended < afterDiscovery)
        return std::nullopt;
    const Discovery decided = host;
    m_discoveries.erase(found);
    if (decided.untested && !decided.unreachable) {
        goLive({probe.hostIndex, probe.address,
                afterDiscovery}); // nothing is known of the host, so nothing may be settled
        return std::nullopt;
    }
    return Settled {probe.hostIndex,     probe.address, afterDiscovery, static_cast<quint16>(m_portCount - 1),
                    decided.unreachable, decided.cause};
}

ProbeSchedule::Position ProbeSchedule::position() const
{
    Position position {m_nextInFront, {}};
    for (const auto *queue : {&m_active, &m_waiting}) {
        for (const LiveHost &host : *queue)
            position.hosts.push_back({host.hostIndex, host.nextOrdinal});
    }
    for (const auto &[hostIndex, host] : m_discoveries)
        position.hosts.push_back({hostIndex, 0, host.ended, host.unreachable, host.untested, host.cause});
    std::sort(position.hosts.begin(), position.hosts.end(),
              [](const Position::Host &a, const Position::Host &b) { return a.hostIndex < b.hostIndex; });
    return position;
}

void ProbeSchedule::restore(const Position &position)
{
    m_nextInFront = position.next;
    m_again.clear();
    m_discoveries.clear();
    m_active.clear();
    m_waiting.clear();
    for (const Position::Host &host : position.hosts) {
        if (host.nextOrdinal == 0) {
            m_discoveries.insert({host.hostIndex, {host.ended, host.unreachable, host.untested, host.cause}});
        } else {
            goLive({host.hostIndex, m_front.host(host.hostIndex), host.nextOrdinal});
        }
    }
}

} // namespace netsonde
