// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NETSONDE_SIMNET_PACKET_H
#define NETSONDE_SIMNET_PACKET_H

#include "tests/simnet/address.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace netsonde::simnet {

using Bytes = std::span<const std::uint8_t>;

enum class Protocol : std::uint8_t { Icmp = 1, Tcp = 6, Icmp6 = 58 };

namespace TcpFlag {
constexpr std::uint8_t Fin = 1, Syn = 2, Rst = 4, Ack = 16;
}

/// An IP packet as it was read. It looks into the bytes it was made from.
struct Packet
{
    Address source;
    Address destination;
    std::uint8_t protocol = 0;
    Bytes whole; ///< as long as the IP header says, not longer
    Bytes payload; ///< after the IP header

    /// Nothing for fragments, short packets and IPv6 packets with extension headers.
    static std::optional<Packet> parse(Bytes bytes);
    bool is(Protocol wanted) const { return protocol == static_cast<std::uint8_t>(wanted); }
};

struct TcpSegment
{
    std::uint16_t sourcePort = 0;
    std::uint16_t destinationPort = 0;
    std::uint32_t sequence = 0;
    std::uint32_t acknowledged = 0;
    std::uint8_t flags = 0;
    std::uint32_t size = 0; ///< of the data, without SYN and FIN

    static std::optional<TcpSegment> parse(Bytes payload);
    bool has(std::uint8_t flag) const { return (flags & flag) != 0; }
    /// The sequence number after this segment: what its receiver acknowledges.
    std::uint32_t end() const
    {
        return sequence + size + (has(TcpFlag::Syn) ? 1U : 0U) + (has(TcpFlag::Fin) ? 1U : 0U);
    }
};

} // namespace netsonde::simnet

#endif
