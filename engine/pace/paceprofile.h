// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace netsonde {

/// How hard a scan pushes.
enum class PaceProfile {
    Gentle, ///< for weak devices and networks of others
    Normal,
    Fast, ///< for networks that are known to be good
};

/// The numbers behind a profile. Times are milliseconds.
struct PaceRules
{
    double firstTimeout; ///< of a try before anything has answered
    double leastTimeout; ///< of a try at a host whose round trip is known
    double mostTimeout;
    double leastLastTimeout; ///< of the last try before a port or host is called silent
    int fewestTries; ///< of a silent port of a host that is there
    int mostTries; ///< the same, however much is lost
    int firstTries; ///< of a port of a host that was never heard
    int discoveryPorts; ///< asked before a host is believed to be there, when several are scanned
    int firstInFlight; ///< attempts at once to begin with, over all workers
    int inFlight; ///< most attempts at once, over all workers
    int perHost; ///< most attempts at once at one host
    int perHostSecondLook; ///< the same when silent ports are asked again
    int perHostWhereSilent; ///< up to this while they stay silent
    int maxRate; ///< packets a second, 0: no limit
};

const PaceRules &paceRules(PaceProfile profile);

} // namespace netsonde
