// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe/connector.h"
#include "engine/targets/portset.h"
#include "engine/targets/targetset.h"

#include <chrono>

namespace netsonde {

/// Everything a scan is asked to do; what is 0 is chosen by the engine.
struct ScanRequest
{
    TargetSet targets;
    PortSet ports;
    int workers = 0; ///< threads; 0: one per core
    int inFlight = 0; ///< most connects at once over all workers; 0: the engine's own limit
    std::chrono::milliseconds timeout {1'000}; ///< one try's patience
    int retries = 1; ///< further tries after a timeout
    ConnectorKind connector = ConnectorKind::Auto;
    bool assumeUp = false; ///< scan every port of hosts that answer nothing

    /// Connects in flight over all workers where the request leaves it open.
    static constexpr int defaultInFlight = 1'024;
    /// Ports a host is asked before it is believed to be absent, when several hosts are scanned.
    static constexpr int discoveryPorts = 8;

    static constexpr int maxWorkers = 64;
    static constexpr int maxInFlight = 100'000;
    static constexpr int maxRetries = 20;
    static constexpr std::chrono::milliseconds minTimeout {1};
    static constexpr std::chrono::milliseconds maxTimeout {60'000};
};

} // namespace netsonde
