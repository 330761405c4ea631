// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/ipaddress.h"

#include <QSharedDataPointer>

#include <array>
#include <bitset>
#include <optional>
#include <vector>

namespace netsonde {

/// First and last address, both inclusive, of one family and zone; first <= last.
struct AddressRange
{
    IpAddress first;
    IpAddress last;

    friend bool operator==(const AddressRange &, const AddressRange &) = default;
};

/// The values each octet of an IPv4 address may take.
using OctetPattern = std::array<std::bitset<256>, 4>;

/// A set of addresses: IPv4 in ascending order, then IPv6 by zone and number. Counting, membership, the n-th address
/// and its inverse never walk the addresses: ranges and octet patterns cost the same whatever they hold. Implicitly
/// shared, a value. Thread: any, one object at a time; copies may be read from several.
class AddressSet
{
public:
    AddressSet();
    /// In any order, overlapping or not. Much faster than one insert() for each.
    explicit AddressSet(const std::vector<AddressRange> &ranges);
    AddressSet(const AddressSet &);
    AddressSet(AddressSet &&) noexcept;
    AddressSet &operator=(const AddressSet &);
    AddressSet &operator=(AddressSet &&) noexcept;
    ~AddressSet();

    void insert(const IpAddress &address) { insert(AddressRange {address, address}); }
    void insert(const AddressRange &range);
    void insert(const OctetPattern &pattern);
    void insert(const AddressSet &other);
    /// An IPv6 address of @p other without a zone goes in every zone.
    void subtract(const AddressSet &other);
    AddressSet intersected(const AddressSet &other) const;

    bool isEmpty() const;
    /// Exact; saturates at the largest quint64 where IPv6 ranges hold more.
    quint64 count() const;
    bool contains(const IpAddress &address) const;
    /// The n-th address, 0 <= n < count().
    IpAddress at(quint64 n) const;
    /// The inverse of at(); nothing for an address outside the set.
    std::optional<quint64> indexOf(const IpAddress &address) const;
    IpAddress first() const { return at(0); }
    IpAddress last() const { return at(count() - 1); }

    /// The globally routable addresses: what is left without the IANA special-purpose registries (RFC 6890: private,
    /// shared, loopback, link-local, documentation, benchmarking, multicast, reserved).
    static const AddressSet &globallyRoutable();

    friend bool operator==(const AddressSet &a, const AddressSet &b);

private:
    struct Data;
    QSharedDataPointer<Data> d;
};

} // namespace netsonde
