// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/number128.h"

#include <optional>
#include <vector>

namespace netsonde {

/// First and last IPv6 number of one zone, both inclusive, first <= last.
struct Ipv6Range
{
    quint32 zone = 0;
    Number128 first {};
    Number128 last {};

    friend constexpr auto operator<=>(const Ipv6Range &, const Ipv6Range &) = default;
};

/// A set of IPv6 addresses as ranges, ordered by zone and then by number; disjoint and not touching, so that equal sets
/// are equal lists. A value.
class Ipv6Ranges
{
public:
    Ipv6Ranges() = default;
    /// In any order, overlapping or not.
    explicit Ipv6Ranges(std::vector<Ipv6Range> ranges);

    Ipv6Ranges united(const Ipv6Ranges &other) const;
    /// A range of @p other without a zone takes out these addresses in every zone: `!fe80::1` means the address
    /// wherever it is.
    Ipv6Ranges subtracted(const Ipv6Ranges &other) const;
    Ipv6Ranges intersected(const Ipv6Ranges &other) const;

    /// Saturates at the largest quint64, as indexOf() does.
    quint64 count() const;
    bool isEmpty() const { return m_ranges.empty(); }
    struct Place
    {
        quint32 zone = 0;
        Number128 number {};
    };
    bool contains(const Place &place) const { return indexOf(place).has_value(); }
    /// The n-th address, 0 <= n < count().
    Place at(quint64 n) const;
    std::optional<quint64> indexOf(const Place &place) const;

    friend bool operator==(const Ipv6Ranges &a, const Ipv6Ranges &b) { return a.m_ranges == b.m_ranges; }

private:
    std::vector<quint32> zones() const;
    Ipv6Ranges inEveryZoneOf(const Ipv6Ranges &other) const;

    std::vector<Ipv6Range> m_ranges {};
    std::vector<quint64> m_before {}; ///< addresses before the range of the same index, saturating
};

} // namespace netsonde
