// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NETSONDE_SIMNET_FLOW_H
#define NETSONDE_SIMNET_FLOW_H

#include "tests/simnet/address.h"
#include "tests/simnet/mix.h"

namespace netsonde::simnet {

using Nanoseconds = std::int64_t;

/// One connection attempt, or what became of it. There is one client, so its address is no part of it.
struct FlowKey
{
    Address host;
    std::uint16_t hostPort = 0;
    std::uint16_t clientPort = 0;

    bool operator==(const FlowKey &) const = default;
};

struct FlowHash
{
    std::uint64_t operator()(const Address &host) const { return mix(mix(host.high) ^ host.low); }
    std::uint64_t operator()(const FlowKey &flow) const
    {
        return mix((*this)(flow.host) ^ (static_cast<std::uint64_t>(flow.hostPort) << 16) ^ flow.clientPort);
    }
};

} // namespace netsonde::simnet

#endif
