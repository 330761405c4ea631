// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/address.h"

#include <arpa/inet.h>
#include <array>
#include <charconv>

namespace netsonde::simnet {

namespace {

std::uint64_t number(const std::uint8_t *bytes, int count)
{
    std::uint64_t value = 0;
    for (int i = 0; i < count; ++i)
        value = value << 8 | bytes[i];
    return value;
}

void spell(std::uint64_t value, std::uint8_t *bytes, int count)
{
    for (int i = count - 1; i >= 0; --i, value >>= 8)
        bytes[i] = static_cast<std::uint8_t>(value);
}

struct Mask
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;
};

std::uint64_t topBits(int count)
{
    if (count <= 0)
        return 0;
    return count >= 64 ? ~std::uint64_t(0) : ~(~std::uint64_t(0) >> count);
}

Mask maskOf(const Prefix &prefix)
{
    if (!prefix.base.v6)
        return {0, topBits(prefix.length) >> 32};
    return {topBits(prefix.length), topBits(prefix.length - 64)};
}

} // namespace

Address Address::fromBytes(const std::uint8_t *bytes, bool v6)
{
    return v6 ? Address {true, number(bytes, 8), number(bytes + 8, 8)} : Address {false, 0, number(bytes, 4)};
}

void Address::toBytes(std::uint8_t *bytes) const
{
    if (v6) {
        spell(high, bytes, 8);
        spell(low, bytes + 8, 8);
    } else {
        spell(low, bytes, 4);
    }
}

Address Address::next() const
{
    if (!v6)
        return {false, 0, (low + 1) & 0xffffffffU};
    return {true, low + 1 == 0 ? high + 1 : high, low + 1};
}

std::optional<Address> parseAddress(std::string_view text)
{
    const std::string copy(text);
    std::array<std::uint8_t, 16> bytes {};
    if (inet_pton(AF_INET, copy.c_str(), bytes.data()) == 1)
        return Address::fromBytes(bytes.data(), false);
    if (inet_pton(AF_INET6, copy.c_str(), bytes.data()) == 1)
        return Address::fromBytes(bytes.data(), true);
    return std::nullopt;
}

std::string Address::text() const
{
    std::array<std::uint8_t, 16> bytes {};
    std::array<char, INET6_ADDRSTRLEN> result {};
    toBytes(bytes.data());
    inet_ntop(v6 ? AF_INET6 : AF_INET, bytes.data(), result.data(), result.size());
    return result.data();
}

bool Prefix::contains(const Address &address) const
{
    const Mask mask = maskOf(*this);
    return address.v6 == base.v6 && ((address.high ^ base.high) & mask.high) == 0
        && ((address.low ^ base.low) & mask.low) == 0;
}

Address Prefix::first() const
{
    const Mask mask = maskOf(*this);
    return {base.v6, base.high & mask.high, base.low & mask.low};
}

Address Prefix::last() const
{
    const Mask mask = maskOf(*this);
    if (!base.v6)
        return {false, 0, (base.low | ~mask.low) & 0xffffffffU};
    return {true, base.high | ~mask.high, base.low | ~mask.low};
}

std::optional<Prefix> parsePrefix(std::string_view text)
{
    const auto slash = text.find('/');
    const auto base = parseAddress(text.substr(0, slash));
    if (!base)
        return std::nullopt;
    const int longest = base->v6 ? 128 : 32;
    if (slash == std::string_view::npos)
        return Prefix {*base, longest};
    int length = 0;
    const char *end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data() + slash + 1, end, length);
    if (error != std::errc() || rest != end || length < 0 || length > longest)
        return std::nullopt;
    return Prefix {*base, length};
}

} // namespace netsonde::simnet
