// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pace/localtrouble.h"

#include <algorithm>

namespace netsonde {

using namespace std::chrono;

namespace {

constexpr milliseconds pauseEachTime {10};
constexpr milliseconds longestPause {500};

} // namespace

LocalTrouble::Time LocalTrouble::failed(Family family, int times, Time now)
{
    State &state = of(family);
    if (!state.since)
        state.since = now;
    state.holdUntil = now + std::min(pauseEachTime * times, longestPause);
    return state.holdUntil;
}

void LocalTrouble::gotOut(Family family, Time begun)
{
    State &state = of(family);
    state.since.reset();
    state.isBroken = false;
    state.lastOut = std::max(state.lastOut, begun);
}

LocalTrouble::Family LocalTrouble::held(Time now) const
{
    const bool v4 = now < of(Family::V4).holdUntil;
    const bool v6 = now < of(Family::V6).holdUntil;
    if (v4 == v6)
        return Family::None;
    return v4 ? Family::V4 : Family::V6;
}

bool LocalTrouble::areBothHeld(Time now) const
{
    return now < std::min(of(Family::V4).holdUntil, of(Family::V6).holdUntil);
}

std::optional<LocalTrouble::Time> LocalTrouble::heldUntil(Time now) const
{
    std::optional<Time> until;
    for (const State &state : m_families) {
        if (now < state.holdUntil && (!until || state.holdUntil < *until))
            until = state.holdUntil;
    }
    return until;
}

bool LocalTrouble::isOwn(Family family) const
{
    const State &state = of(family);
    return state.since && mayBeOwn(family) && other(family).lastOut > *state.since;
}

} // namespace netsonde
