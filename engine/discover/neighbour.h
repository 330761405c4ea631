// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/ipaddress.h"
#include "engine/targets/macaddress.h"

#include <functional>
#include <vector>

namespace netsonde {

/// An address on a link of this computer, and the interface that it belongs to.
struct Neighbour
{
    enum class State : quint8 {
        Confirmed, ///< it answered a moment ago, or somebody wrote it down (Linux: REACHABLE, PERMANENT)
        Remembered, ///< it did once; whether it is still there is not known (STALE, DELAY, PROBE)
    };

    IpAddress address; ///< link-local ones with their zone
    MacAddress mac;
    State state = State::Remembered;

    friend bool operator==(const Neighbour &, const Neighbour &) = default;
};

/// Tells who is there now.
using NeighbourReader = std::function<std::vector<Neighbour>()>;

} // namespace netsonde
