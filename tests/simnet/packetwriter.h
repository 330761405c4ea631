// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NETSONDE_SIMNET_PACKETWRITER_H
#define NETSONDE_SIMNET_PACKETWRITER_H

#include "tests/simnet/packet.h"

#include <string_view>

namespace netsonde::simnet {

/// A segment to be written. Only a SYN carries options (the MSS).
struct TcpAnswer
{
    Address from;
    Address to;
    TcpSegment segment; ///< its size is that of \a data
    std::string_view data = {};

    std::size_t size() const; ///< of the IP packet
};

enum class IcmpError : std::uint8_t { HostUnreachable, Prohibited };

/// Each writes one whole IP packet with right checksums. \a out has exactly the size that the size function tells.
void writeTcp(const TcpAnswer &answer, std::span<std::uint8_t> out);

std::size_t icmpErrorSize(const Packet &cause);
/// The error that \a from sends to the source of \a cause, with as much of it quoted as RFC 1812 and RFC 4443 ask for.
void writeIcmpError(IcmpError error, const Address &from, const Packet &cause, std::span<std::uint8_t> out);

bool isEchoRequest(const Packet &packet);
std::size_t echoReplySize(const Packet &request);
void writeEchoReply(const Packet &request, std::span<std::uint8_t> out);

} // namespace netsonde::simnet

#endif
