// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NETSONDE_SIMNET_SETTINGS_H
#define NETSONDE_SIMNET_SETTINGS_H

#include "tests/simnet/address.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace netsonde::simnet {

/// Every number of a network. Shares are from 0 to 1, times are in milliseconds.
struct Settings
{
    double seed = 1;

    double up = 0.3; ///< of all addresses
    double unreachable = 0; ///< of the hosts that are down: the router answers "host unreachable"
    double prohibited = 0; ///< of the hosts that are down: the router answers "administratively prohibited"

    double open = 0.02; ///< of the ports of a host that is up
    double silent = 0;
    double rejected = 0; ///< the host itself answers "administratively prohibited"; what is left is closed

    double rtt = 1;
    double rttSpread = 0.5; ///< a host keeps to one RTT between (1 - spread) and (1 + spread) of rtt
    double jitter = 0.5; ///< from nothing to this is added to each answer
    double loss = 0; ///< each way, packet by packet

    double intercepted = 0; ///< of the hosts that are up: every port is open
    double late = 0; ///< of the hosts that are up: each answer comes later by lateBy
    double lateBy = 1500;
    double vanish = 0; ///< of the hosts that are up: silent after their vanishAfter-th packet
    double vanishAfter = 100;
    double resets = 0; ///< of the hosts that are up: they accept, then reset
    double rstRate = 0; ///< RST a second from one host, 0 for no limit
    double rstBurst = 0; ///< RST at once after a rest; 0 for a tenth of rstRate
    double rstLimited = 1; ///< of the hosts that are up: the limit holds for them

    double attempt = 1200; ///< how long a SYN without an answer counts as in flight; Linux repeats it after 1000

    std::string banner; ///< what an open port says after the handshake

    Prefix net4 {Address::fromV4(0x0a400000), 10}; // 10.64.0.0/10
    Prefix net6 {{true, 0xfd77000000000000, 0}, 48}; // fd77::/48

    /// The one that sends ICMP errors: the last address but one of each net.
    Address router(bool v6) const;
};

/// "lan", "wan" or "sparse"; nothing for another name.
std::optional<Settings> profile(std::string_view name);

/// One number as the command line knows it.
struct SettingName
{
    const char *name;
    double Settings::*number;
    double most; ///< the largest value that makes sense
    const char *help;
};
std::span<const SettingName> settingNames();

} // namespace netsonde::simnet

#endif
