// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pace/timeouts.h"
#include "engine/pace/window.h"
#include "engine/scan/scanprogress.h"

namespace netsonde {

/// How many attempts a worker may have in flight and how long each may take, as its answers teach it. Thread: one.
class WorkerPace
{
public:
    using Time = Window::Time;

    struct Capacity
    {
        quint32 first = 1; ///< attempts at once to begin with
        quint32 most = 1;
        SpeedLimit why = SpeedLimit::InFlight; ///< what sets the most
    };

    /// @p fixedMs: the user's own timeout for every try.
    WorkerPace(const Capacity &capacity, const PaceRules &rules, std::optional<double> fixedMs);

    /// Of attempts, while @p inFlight are under way.
    quint32 room(quint32 inFlight) const;
    /// There is none, and why.
    SpeedLimit whyFull() const;
    /// Milliseconds.
    double timeout(const PlannedProbe &probe, quint32 inFlight) const;
    /// Smoothed over all hosts in milliseconds, negative while there is none.
    double roundTrip() const { return m_timeouts.network().smoothed(); }

    /// An attempt ended while the window was full or nearly, if @p used.
    void ended(bool used) { m_window.ended(used); }
    /// It had an answer.
    void answered() { m_silentShare -= m_silentShare * smoothing; }
    /// The answer took @p ms, and what is lost in the network is @p loss, 0 to 1. Returns whether it was the first.
    bool learn(const PlannedProbe &probe, double ms, double loss, Time at);
    void unanswered() { m_silentShare += (1 - m_silentShare) * smoothing; }
    /// This computer could not make another one while @p inFlight were under way.
    void localLimit(quint32 inFlight) { m_window.localLimit(static_cast<int>(inFlight)); }

private:
    static constexpr double smoothing = 1.0 / 64;

    Timeouts m_timeouts;
    Window m_window;
    const SpeedLimit m_capacityLimit;
    double m_silentShare = 0; ///< smoothed part of attempts that went unanswered
};

} // namespace netsonde
