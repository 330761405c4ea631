// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/packetwriter.h"

#include "tests/simnet/checksum.h"

#include <algorithm>
#include <cstring>

namespace netsonde::simnet {

namespace {

constexpr std::uint8_t hopLimit = 57; // as if seven routers lay between

std::size_t ipHeaderSize(bool v6)
{
    return v6 ? 40 : 20;
}

/// The sum over the pseudo-header of RFC 9293 and RFC 8200.
Checksum pseudoHeader(const Address &from, const Address &to, Protocol protocol, std::size_t size)
{
    Checksum sum;
    for (const Address &address : {from, to}) {
        for (const std::uint64_t half : {address.high, address.low}) {
            sum.add(half >> 32);
            sum.add(half & 0xffffffffU);
        }
    }
    sum.add(static_cast<std::uint8_t>(protocol));
    sum.add(size);
    return sum;
}

void writeIpHeader(const Address &from, const Address &to, Protocol protocol, std::span<std::uint8_t> out)
{
    std::uint8_t *p = out.data();
    if (from.v6) {
        put32(p, 0x60000000U);
        put16(p + 4, out.size() - 40);
        p[6] = static_cast<std::uint8_t>(protocol);
        p[7] = hopLimit;
        from.toBytes(p + 8);
        to.toBytes(p + 24);
        return;
    }
    put16(p, 0x4500);
    put16(p + 2, out.size());
    put32(p + 4, 0x00004000U); // no id, don't fragment
    p[8] = hopLimit;
    p[9] = static_cast<std::uint8_t>(protocol);
    put16(p + 10, 0);
    from.toBytes(p + 12);
    to.toBytes(p + 16);
    Checksum sum;
    sum.add(p, 20);
    put16(p + 10, sum.value());
}

/// ICMPv6 sums the pseudo-header too, ICMP does not.
void sealIcmp(const Address &from, const Address &to, std::span<std::uint8_t> message)
{
    put16(&message[2], 0);
    Checksum sum;
    if (from.v6)
        sum = pseudoHeader(from, to, Protocol::Icmp6, message.size());
    sum.add(message.data(), message.size());
    put16(&message[2], sum.value());
}

std::size_t tcpHeaderSize(const TcpSegment &segment)
{
    return segment.has(TcpFlag::Syn) ? 24 : 20;
}

} // namespace

std::size_t TcpAnswer::size() const
{
    return ipHeaderSize(from.v6) + tcpHeaderSize(segment) + data.size();
}

void writeTcp(const TcpAnswer &answer, std::span<std::uint8_t> out)
{
    const TcpSegment &segment = answer.segment;
    const std::size_t header = tcpHeaderSize(segment);
    writeIpHeader(answer.from, answer.to, Protocol::Tcp, out);
    const auto tcp = out.subspan(ipHeaderSize(answer.from.v6));
    std::uint8_t *p = tcp.data();
    put16(p, segment.sourcePort);
    put16(p + 2, segment.destinationPort);
    put32(p + 4, segment.sequence);
    put32(p + 8, segment.acknowledged);
    p[12] = static_cast<std::uint8_t>(header << 2);
    p[13] = segment.flags;
    put16(p + 14, segment.has(TcpFlag::Rst) ? 0 : 0xffff); // the window
    put32(p + 16, 0); // checksum, urgent pointer
    if (segment.has(TcpFlag::Syn))
        put32(p + 20, 0x02040000U | (answer.from.v6 ? 1440U : 1460U)); // the MSS option
    std::copy(answer.data.begin(), answer.data.end(), p + header);
    Checksum sum = pseudoHeader(answer.from, answer.to, Protocol::Tcp, tcp.size());
    sum.add(p, tcp.size());
    put16(p + 16, sum.value());
}

std::size_t icmpErrorSize(const Packet &cause)
{
    // RFC 1812: at most 576 bytes in all; RFC 4443: at most the smallest MTU of IPv6.
    const std::size_t most = cause.source.v6 ? 1280 : 576;
    return std::min(most, ipHeaderSize(cause.source.v6) + 8 + cause.whole.size());
}

void writeIcmpError(IcmpError error, const Address &from, const Packet &cause, std::span<std::uint8_t> out)
{
    const bool v6 = from.v6;
    const bool prohibited = error == IcmpError::Prohibited;
    writeIpHeader(from, cause.source, v6 ? Protocol::Icmp6 : Protocol::Icmp, out);
    const auto message = out.subspan(ipHeaderSize(v6));
    message[0] = v6 ? 1 : 3; // destination unreachable
    if (v6)
        message[1] = prohibited ? 1 : 3;
    else
        message[1] = prohibited ? 13 : 1;
    put32(&message[4], 0);
    std::memcpy(&message[8], cause.whole.data(), message.size() - 8);
    sealIcmp(from, cause.source, message);
}

bool isEchoRequest(const Packet &packet)
{
    if (packet.payload.size() < 8)
        return false;
    return packet.source.v6 ? packet.is(Protocol::Icmp6) && packet.payload[0] == 128
                            : packet.is(Protocol::Icmp) && packet.payload[0] == 8;
}

std::size_t echoReplySize(const Packet &request)
{
    return ipHeaderSize(request.source.v6) + request.payload.size();
}

void writeEchoReply(const Packet &request, std::span<std::uint8_t> out)
{
    const bool v6 = request.source.v6;
    const Protocol protocol = v6 ? Protocol::Icmp6 : Protocol::Icmp;
    writeIpHeader(request.destination, request.source, protocol, out);
    const auto message = out.subspan(ipHeaderSize(v6));
    std::memcpy(message.data(), request.payload.data(), message.size());
    message[0] = v6 ? 129 : 0;
    message[1] = 0;
    sealIcmp(request.destination, request.source, message);
}

} // namespace netsonde::simnet
