// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/ipaddress.h"

#include <array>
#include <chrono>
#include <optional>

namespace netsonde {

/// What this computer fails to send (no descriptor, no local port, no address to send from), for IPv4 and IPv6 apart: a
/// computer without IPv6 must not hold back what goes to IPv4. All times are handed in. Thread: one.
class LocalTrouble
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Family = IpAddress::Family;

    /// An attempt is made.
    void begin(Family family) { of(family).isInPlay = true; }
    /// An attempt could not be made, for the @p times th time. Returns when to try it again; until then nothing of its
    /// family is to be begun.
    Time failed(Family family, int times, Time now);
    /// An attempt that was begun at @p begun left this computer.
    void gotOut(Family family, Time begun);

    /// The family that nothing is to be begun of, because only it has trouble; None for neither, or both.
    Family held(Time now) const;
    bool areBothHeld(Time now) const;
    /// When a family that is held now may be tried again, the earlier of two.
    std::optional<Time> heldUntil(Time now) const;
    /// The other family gets out meanwhile: what fails is no limit of this computer that both share.
    bool isOwn(Family family) const;
    /// The same for all that is known yet: the other family is in play and has no trouble.
    bool mayBeOwn(Family family) const { return other(family).isInPlay && !other(family).since; }

    /// It has lasted so long that what follows is not worth the same patience.
    void giveUp(Family family) { of(family).isBroken = true; }
    bool isBroken(Family family) const { return of(family).isBroken; }

private:
    struct State
    {
        Time holdUntil {};
        std::optional<Time> since; ///< the first failure after something got out
        Time lastOut {}; ///< begin of the latest attempt that got out
        bool isInPlay = false;
        bool isBroken = false;
    };

    State &of(Family family) { return m_families[family == Family::V6]; }
    const State &of(Family family) const { return m_families[family == Family::V6]; }
    const State &other(Family family) const { return m_families[family != Family::V6]; }

    std::array<State, 2> m_families;
};

} // namespace netsonde
