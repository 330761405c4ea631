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

/// Absent hosts are most of what is asked, so a first try waits no longer than the network makes others wait. The last
/// one gives slow devices their chance, as far as there is time.
double Timeouts::forUnheard(const PlannedProbe &probe, Time time) const
{
    if (!m_network.isKnown())
        return probe.isLast && time == Time::Plenty ? m_rules.mostTimeout : m_rules.firstTimeout;
    const double least = probe.isLast && time != Time::Scarce ? m_rules.firstTimeout : m_rules.leastLastTimeout;
    return std::clamp(m_network.timeout(), least, m_rules.mostTimeout);
}

double Timeouts::forProbe(const PlannedProbe &probe, Time time) const
{
    if (m_fixed)
        return *m_fixed;
    const RttEstimate *host = hostOf(probe);
    if (!probe.heard && !host)
        return forUnheard(probe, time);
    const RttEstimate &rtt = host ? *host : m_network;
    const double base = rtt.isKnown() ? rtt.timeout() : m_rules.firstTimeout;
    const double timeout = base * (1 + backOff * probe.tries);
    return std::clamp(timeout, probe.isLast ? m_rules.leastLastTimeout : m_rules.leastTimeout, m_rules.mostTimeout);
}

} // namespace netsonde
