// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/addressset.h"

#include "engine/targets/number128.h"

namespace netsonde {

namespace {

struct V4Block
{
    quint32 first;
    int prefix;
};

struct V6Block
{
    quint64 high;
    quint64 low;
    int prefix;
};

// IANA IPv4 Special-Purpose Address Registry, the blocks that are not globally reachable, and multicast.
constexpr V4Block specialV4[] = {
    {0x00000000, 8}, // this network
    {0x0a000000, 8}, // private
    {0x64400000, 10}, // shared between carriers
    {0x7f000000, 8}, // loopback
    {0xa9fe0000, 16}, // link-local
    {0xac100000, 12}, // private
    {0xc0000000, 24}, // protocol assignments
    {0xc0000200, 24}, // documentation
    {0xc0586300, 24}, // 6to4 relays, given up by RFC 7526
    {0xc0a80000, 16}, // private
    {0xc6120000, 15}, // benchmarking
    {0xc6336400, 24}, // documentation
    {0xcb007100, 24}, // documentation
    {0xe0000000, 4}, // multicast
    {0xf0000000, 4}, // reserved, limited broadcast
};

// IANA IPv6: global unicast is 2000::/3; addresses that stand for an IPv4 one reach where that one reaches.
constexpr V6Block globalUnicast = {0x2000000000000000, 0, 3};
constexpr V6Block nat64 = {0x0064ff9b00000000, 0, 96};
constexpr V6Block v4Mapped = {0, 0x0000ffff00000000, 96};
constexpr V6Block specialV6[] = {
    {0x2001000000000000, 0, 23}, // protocol assignments: Teredo, benchmarking, ORCHID
    {0x20010db800000000, 0, 32}, // documentation
    {0x2002000000000000, 0, 16}, // 6to4
    {0x3fff000000000000, 0, 20}, // documentation
};

AddressRange rangeOf(V4Block block)
{
    const quint32 hostBits = block.prefix == 0 ? ~quint32(0) : (quint32(1) << (32 - block.prefix)) - 1;
    return {IpAddress::v4(block.first), IpAddress::v4(block.first | hostBits)};
}

AddressRange rangeOf(V6Block block)
{
    const Number128 hostBits = Number128::lowBits(128 - block.prefix);
    return {IpAddress::v6(block.high, block.low), IpAddress::v6(block.high | hostBits.high, block.low | hostBits.low)};
}

V6Block inside(V6Block outer, V4Block inner)
{
    return {outer.high, outer.low | inner.first, outer.prefix + inner.prefix};
}

AddressSet makeGloballyRoutable()
{
    AddressSet routable({rangeOf(V4Block {0, 0}), rangeOf(globalUnicast), rangeOf(nat64), rangeOf(v4Mapped)});
    std::vector<AddressRange> special;
    for (const V4Block &block : specialV4) {
        special.push_back(rangeOf(block));
        special.push_back(rangeOf(inside(nat64, block)));
        special.push_back(rangeOf(inside(v4Mapped, block)));
    }
    for (const V6Block &block : specialV6)
        special.push_back(rangeOf(block));
    routable.subtract(AddressSet(special));
    return routable;
}

} // namespace

const AddressSet &AddressSet::globallyRoutable()
{
    static const AddressSet set = makeGloballyRoutable();
    return set;
}

} // namespace netsonde
