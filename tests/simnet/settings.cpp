// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/settings.h"

#include <array>

namespace netsonde::simnet {

Address Settings::router(bool v6) const
{
    Address address = v6 ? net6.last() : net4.last();
    if (address.low > 0)
        --address.low;
    return address;
}

std::optional<Settings> profile(std::string_view name)
{
    Settings settings;
    if (name == "lan")
        return settings;
    if (name == "wan") {
        settings.open = 0.01;
        settings.silent = 0.2;
        settings.rtt = 20;
        settings.jitter = 4;
        settings.loss = 0.01;
        return settings;
    }
    if (name == "sparse") {
        settings.up = 0.01;
        settings.open = 0.3;
        settings.silent = 0.3;
        settings.rtt = 20;
        settings.jitter = 4;
        settings.loss = 0.005;
        return settings;
    }
    return std::nullopt;
}

std::span<const SettingName> settingNames()
{
    static constexpr double ms = 600'000;
    static constexpr double count = 1e9;
    static constexpr std::array names {
        SettingName {"seed", &Settings::seed, 9e15, "which network: the same seed is the same truth"},
        SettingName {"up", &Settings::up, 1, "share of addresses with a host"},
        SettingName {"unreachable", &Settings::unreachable, 1, "share of the other addresses: ICMP host unreachable"},
        SettingName {"prohibited", &Settings::prohibited, 1, "share of the other addresses: ICMP prohibited"},
        SettingName {"open", &Settings::open, 1, "share of ports"},
        SettingName {"silent", &Settings::silent, 1, "share of ports"},
        SettingName {"rejected", &Settings::rejected, 1, "share of ports: ICMP prohibited from the host"},
        SettingName {"rtt", &Settings::rtt, ms, "ms"},
        SettingName {"rtt-spread", &Settings::rttSpread, 1, "hosts lie between 1 - this and 1 + this of the RTT"},
        SettingName {"jitter", &Settings::jitter, ms, "ms, at most this is added to each answer"},
        SettingName {"loss", &Settings::loss, 1, "share of packets, each way"},
        SettingName {"intercepted", &Settings::intercepted, 1, "share of hosts with every port open"},
        SettingName {"late", &Settings::late, 1, "share of hosts that answer late"},
        SettingName {"late-by", &Settings::lateBy, ms, "ms"},
        SettingName {"vanish", &Settings::vanish, 1, "share of hosts that fall silent"},
        SettingName {"vanish-after", &Settings::vanishAfter, count, "packets"},
        SettingName {"resets", &Settings::resets, 1, "share of hosts that accept and reset"},
        SettingName {"rst-rate", &Settings::rstRate, count, "RST a second from one host, 0: no limit"},
        SettingName {"rst-burst", &Settings::rstBurst, count, "RST at once, 0: a tenth of the rate"},
        SettingName {"rst-limited", &Settings::rstLimited, 1, "share of hosts with that limit"},
        SettingName {"attempt", &Settings::attempt, ms, "ms that a SYN without answer counts as in flight"},
    };
    return names;
}

} // namespace netsonde::simnet
