// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe/connector.h"

#include <array>
#include <mutex>
#include <optional>

namespace netsonde {

/// Whether the network still carries answers. A try that got none proves nothing while nobody answers any more: then
/// hosts that have answered before, the witnesses, are asked again, and until one of them speaks what was silent is in
/// doubt. All times are handed in. Thread: any.
class NetworkWatch
{
public:
    using Time = std::chrono::steady_clock::time_point;

    enum class State : quint8 {
        Alive,
        InDoubt, ///< a witness is being asked
        Down, ///< the witnesses are silent, or this computer says so
        Lost, ///< it was down for too long: the scan gives up
    };

    explicit NetworkWatch(std::chrono::milliseconds patience = std::chrono::seconds(30))
        : m_patience(patience)
    { }

    /// @p by is from now on a witness.
    void answered(const Endpoint &by, Time at);
    /// Whether an answer came at @p time or later, or nothing ever answered so that silence is all there is.
    bool vouchesFor(Time time);
    /// Something was silent that nobody vouches for.
    void doubt(Time now);
    /// This computer refused to send: its network is down. @p to is asked when there is no other witness.
    void localFailure(const Endpoint &to, Time now);

    /// Whether takePulse() has something, unless another thread takes it first.
    bool isPulseDue(Time now) const;
    /// What to ask now to learn more; only one is under way at a time.
    std::optional<Endpoint> takePulse(Time now);
    /// The pulse could not be sent now; one may be from @p until on.
    void putPulseOff(Time until);
    /// The pulse is over; what it told comes by answered(), if anything.
    void pulseAnswered();
    /// The pulse had no answer. @p wasSent: it left this computer.
    void pulseFailed(bool wasSent, Time now);

    State state() const;
    /// How often the network has come back: what was in doubt before is to be asked again.
    quint32 returns() const;
    /// The last failure was this computer's own.
    bool isLocal() const;
    /// Forgets a failure without a return: time has jumped.
    void restart(Time now);

private:
    bool isDue(Time now) const;
    void comeBack(Time at);

    const std::chrono::milliseconds m_patience; ///< how long the network may be down before the scan gives up
    mutable std::mutex m_mutex; ///< guards all below
    State m_state = State::Alive;
    std::array<Endpoint, 4> m_witnesses; ///< of different hosts; null addresses: none yet
    size_t m_nextWitness = 0;
    std::optional<Endpoint> m_refused; ///< what this computer would not send to
    Time m_lastAnswer {};
    Time m_downSince {};
    Time m_lastPulse {};
    Time m_troubleSince {}; ///< the doubt or failure that the pulses are for
    size_t m_turn = 0; ///< which witness is asked next
    int m_pulses = 0; ///< so far
    Time m_nextPulse {};
    int m_failures = 0;
    bool m_hasHeard = false;
    bool m_pulseOut = false;
    bool m_isLocal = false;
    quint32 m_returns = 0;
};

} // namespace netsonde
