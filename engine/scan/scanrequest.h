// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pace/paceprofile.h"
#include "engine/probe/connector.h"
#include "engine/targets/portset.h"
#include "engine/targets/targetset.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace netsonde {

/// Everything a scan is asked to do; what is 0 or nothing is chosen by the profile.
struct ScanRequest
{
    TargetSet targets;
    PortSet ports;
    PaceProfile profile = PaceProfile::Normal;
    int workers = 0; ///< threads; 0: one per core
    int inFlight = 0; ///< most connects at once over all workers
    int perHost = 0; ///< most connects at once at one host
    int maxRate = 0; ///< most packets a second that begin a connection
    std::optional<std::chrono::milliseconds> timeout; ///< every try's patience; nothing: follows the round trips
    std::optional<int> retries; ///< further tries after a timeout; nothing: follows the loss
    ConnectorKind connector = ConnectorKind::Auto;
    bool assumeUp = false; ///< scan every port of hosts that answer nothing

    static constexpr int maxWorkers = 64;
    static constexpr int maxInFlight = 100'000;
    static constexpr int maxMaxRate = 10'000'000;
    static constexpr int maxRetries = 20;
    static constexpr std::chrono::milliseconds minTimeout {1};
    static constexpr std::chrono::milliseconds maxTimeout {60'000};

    friend bool operator==(const ScanRequest &, const ScanRequest &) = default;
};

/// Ports a host is asked before it is believed to be absent; 0: all of them.
inline int discoveryPorts(const ScanRequest &request)
{
    const bool discovers = !request.assumeUp && request.targets.count() > 1;
    return discovers ? std::min(paceRules(request.profile).discoveryPorts, request.ports.count()) : 0;
}

} // namespace netsonde
