// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pace/timeouts.h"

#include <algorithm>

namespace netsonde {

namespace {

/// Each further try at a silent port waits so much longer.
constexpr double backOff = 0.5;

} // namespace

const RttEstimate *Timeouts::hostOf(const PlannedProbe &probe) const
{
    if (probe.place >= m_hosts.size())
        return nullptr;
    const Host &host = m_hosts[probe.place];
    return host.index == probe.hostIndex && host.rtt.isKnown() ? &host.rtt : nullptr;
}

void Timeouts::answered(const PlannedProbe &probe, double ms)
{
    m_network.add(ms);
    if (probe.place >= m_hosts.size())
        m_hosts.resize(probe.place + 1);
    Host &host = m_hosts[probe.place];
    if (host.index != probe.hostIndex)
        host = {probe.hostIndex, {}};
    host.rtt.add(ms);
}

std::optional<double> Timeouts::least(const PlannedProbe &probe) const
{
    const RttEstimate *host = hostOf(probe);
    return host ? std::optional(host->least()) : std::nullopt;
}

double Timeouts::forProbe(const PlannedProbe &probe, int tries) const
{
    if (m_fixed)
        return *m_fixed;
    const RttEstimate *host = hostOf(probe);
    if (!probe.heard && !host) {
        // Absent hosts are most of what is asked: no back-off, but never less than a slow device needs.
        return m_network.isKnown() ? std::clamp(m_network.timeout(), m_rules.leastLastTimeout, m_rules.firstTimeout)
                                   : m_rules.firstTimeout;
    }
    const RttEstimate &rtt = host ? *host : m_network;
    const double base = rtt.isKnown() ? rtt.timeout() : m_rules.firstTimeout;
    const double timeout = base * (1 + backOff * probe.tries);
    const bool isLast = probe.tries + 1 >= tries;
    return std::clamp(timeout, isLast ? m_rules.leastLastTimeout : m_rules.leastTimeout, m_rules.mostTimeout);
}

} // namespace netsonde
