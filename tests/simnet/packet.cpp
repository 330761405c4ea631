// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/packet.h"

#include "tests/simnet/checksum.h"

namespace netsonde::simnet {

namespace {

std::optional<Packet> parseV4(Bytes bytes)
{
    if (bytes.size() < 20)
        return std::nullopt;
    const std::size_t header = (bytes[0] & 0x0fU) * 4U;
    const std::size_t total = get16(&bytes[2]);
    const bool fragment = (get16(&bytes[6]) & 0x3fffU) != 0; // "more fragments" or an offset
    if (header < 20 || total < header || total > bytes.size() || fragment)
        return std::nullopt;
    const Bytes whole = bytes.first(total);
    return Packet {Address::fromBytes(&bytes[12], false), Address::fromBytes(&bytes[16], false), bytes[9], whole,
                   whole.subspan(header)};
}

std::optional<Packet> parseV6(Bytes bytes)
{
    if (bytes.size() < 40)
        return std::nullopt;
    const std::size_t total = 40U + get16(&bytes[4]);
    if (total > bytes.size())
        return std::nullopt;
    const Bytes whole = bytes.first(total);
    return Packet {Address::fromBytes(&bytes[8], true), Address::fromBytes(&bytes[24], true), bytes[6], whole,
                   whole.subspan(40)};
}

} // namespace

std::optional<Packet> Packet::parse(Bytes bytes)
{
    if (bytes.empty())
        return std::nullopt;
    switch (bytes[0] >> 4) {
    case 4:
        return parseV4(bytes);
    case 6:
        return parseV6(bytes);
    }
    return std::nullopt;
}

std::optional<TcpSegment> TcpSegment::parse(Bytes payload)
{
    if (payload.size() < 20)
        return std::nullopt;
    const std::size_t header = (payload[12] >> 4) * 4U;
    if (header < 20 || header > payload.size())
        return std::nullopt;
    return TcpSegment {get16(&payload[0]), get16(&payload[2]), get32(&payload[4]),
                       get32(&payload[8]), payload[13],        static_cast<std::uint32_t>(payload.size() - header)};
}

} // namespace netsonde::simnet
