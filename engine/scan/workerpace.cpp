// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/workerpace.h"

namespace netsonde {

WorkerPace::WorkerPace(const Capacity &capacity, const PaceRules &rules, std::optional<double> fixedMs)
    : m_timeouts(rules, fixedMs)
    , m_window(static_cast<int>(capacity.first), static_cast<int>(capacity.most))
    , m_capacityLimit(capacity.why)
{ }

quint32 WorkerPace::room(quint32 inFlight) const
{
    const auto window = static_cast<quint32>(m_window.size());
    return window - std::min(window, inFlight);
}

SpeedLimit WorkerPace::whyFull() const
{
    constexpr double mostly = 0.5;
    if (m_window.size() >= m_window.most())
        return m_silentShare > mostly && m_capacityLimit == SpeedLimit::InFlight ? SpeedLimit::SilentPorts
                                                                                 : m_capacityLimit;
    if (m_window.isCongested())
        return SpeedLimit::Congestion;
    return m_silentShare > mostly ? SpeedLimit::SilentPorts : SpeedLimit::Answers;
}

double WorkerPace::timeout(const PlannedProbe &probe, quint32 inFlight) const
{
    constexpr quint32 few = 128;
    const bool isHalfFull = static_cast<int>(inFlight) * 2 >= m_window.most();
    const Timeouts::Time thereIs = inFlight < few ? Timeouts::Time::Plenty
        : isHalfFull                              ? Timeouts::Time::Scarce
                                                  : Timeouts::Time::Some;
    return m_timeouts.forProbe(probe, thereIs);
}

bool WorkerPace::learn(const PlannedProbe &probe, double ms, double loss, Time at)
{
    const bool isFirst = !m_timeouts.network().isKnown();
    m_timeouts.answered(probe, ms);
    m_window.answered(ms, *m_timeouts.least(probe), loss, at);
    return isFirst;
}

} // namespace netsonde
