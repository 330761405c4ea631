// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NETSONDE_SIMNET_ADDRESS_H
#define NETSONDE_SIMNET_ADDRESS_H

#include <cstdint>
#include <optional>
#include <string> // brings <compare>, which moc of Qt 6.4 cannot read as the first header
#include <string_view>

namespace netsonde::simnet {

/// An IPv4 or IPv6 address as a number. It owes nothing to engine/targets on purpose: the network must be able to
/// contradict the scanner.
struct Address
{
    bool v6 = false;
    std::uint64_t high = 0; ///< always 0 for IPv4
    std::uint64_t low = 0;

    static Address fromV4(std::uint32_t number) { return {false, 0, number}; }
    /// \a bytes are 4 or 16 in network order.
    static Address fromBytes(const std::uint8_t *bytes, bool v6);
    void toBytes(std::uint8_t *bytes) const;
    std::string text() const;

    /// The address after this one; past the last one it starts again at 0.
    Address next() const;
    auto operator<=>(const Address &) const = default;
};

/// The whole text must be one address; no zone, no brackets.
std::optional<Address> parseAddress(std::string_view text);

/// Addresses that share their first \a length bits with \a base.
struct Prefix
{
    Address base;
    int length = 0;

    bool contains(const Address &address) const;
    Address first() const;
    Address last() const; ///< inclusive
};

/// "10.64.0.0/10"; an address alone is a prefix of its full length.
std::optional<Prefix> parsePrefix(std::string_view text);

} // namespace netsonde::simnet

#endif
