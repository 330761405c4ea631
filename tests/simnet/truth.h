// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NETSONDE_SIMNET_TRUTH_H
#define NETSONDE_SIMNET_TRUTH_H

#include "tests/simnet/settings.h"

#include <cstdint>

namespace netsonde::simnet {

enum class HostKind : std::uint8_t { Up, Silent, Unreachable, Prohibited };
enum class PortState : std::uint8_t { Open, Closed, Silent, Rejected };

const char *word(HostKind kind);
const char *word(PortState state);

/// What one address is. Only `kind` counts unless the host is up.
struct HostTruth
{
    HostKind kind = HostKind::Silent;
    bool intercepted = false;
    bool late = false;
    bool vanishes = false;
    bool resets = false;
    bool limited = false; ///< sends only so many RST a second
    std::int64_t rtt = 0; ///< nanoseconds, without jitter and lateness
};

/// The network as a pure function of seed, address and port: no memory, whatever its size, and the same in every
/// process.
class Truth
{
public:
    explicit Truth(const Settings &settings);

    HostTruth host(const Address &address) const;
    PortState port(const Address &address, std::uint16_t port) const;
    /// The same for a caller that has asked for the host already, which must be up.
    PortState port(const HostTruth &host, const Address &address, std::uint16_t port) const;

    bool isUp(const Address &address) const { return host(address).kind == HostKind::Up; }
    bool isOpen(const Address &address, std::uint16_t port) const;
    bool contains(const Address &address) const;

    const Settings &settings() const { return m_settings; }

private:
    Settings m_settings;
    std::uint64_t m_seed;
};

} // namespace netsonde::simnet

#endif
