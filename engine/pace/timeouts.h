// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pace/paceprofile.h"
#include "engine/pace/rttestimate.h"
#include "engine/plan/probeschedule.h"

#include <optional>
#include <vector>

namespace netsonde {

/// How long each try may take, from what this worker has seen of the host, else of the whole network. Milliseconds.
/// Thread: one.
class Timeouts
{
public:
    /// @p fixed: the user's own timeout for every try.
    Timeouts(const PaceRules &rules, std::optional<double> fixed)
        : m_rules(rules)
        , m_fixed(fixed)
    { }

    void answered(const PlannedProbe &probe, double ms);
    /// How much time there is to wait, from what is in flight.
    enum class Time : quint8 { Plenty, Some, Scarce };
    double forProbe(const PlannedProbe &probe, Time time) const;
    /// The quickest answer of the probe's host, nothing while there is none.
    std::optional<double> least(const PlannedProbe &probe) const;
    const RttEstimate &network() const { return m_network; }

private:
    struct Host
    {
        quint64 index = 0;
        RttEstimate rtt;
    };

    double forUnheard(const PlannedProbe &probe, Time time) const;
    const RttEstimate *hostOf(const PlannedProbe &probe) const;

    const PaceRules m_rules;
    const std::optional<double> m_fixed;
    RttEstimate m_network; ///< over all hosts
    std::vector<Host> m_hosts; ///< by PlannedProbe::place
};

} // namespace netsonde
