// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <bitset>
#include <memory>
#include <optional>
#include <vector>

namespace netsonde {

struct OctetNode;

/// A part of the address space below some octets: nothing, everything, or what a node says. Everything is the absence
/// of a node, so that a full subtree costs nothing.
struct OctetTree
{
    bool any = false;
    std::shared_ptr<const OctetNode> node {}; ///< only where any; null: everything
};

/// First and last IPv4 number, both inclusive, first <= last.
struct Ipv4Range
{
    quint32 first = 0;
    quint32 last = 0;
};

/// A set of IPv4 addresses as a decision diagram over the four octets: a node maps runs of values of its octet to the
/// diagram of the octets that follow, and equal parts are shared. `*.*.*.1,3,5` is four nodes. Immutable parts, a
/// value.
class Ipv4Set
{
public:
    static Ipv4Set fromRange(Ipv4Range range) { return fromSortedRanges({range}); }
    /// @p ranges ascend and do not overlap. Linear.
    static Ipv4Set fromSortedRanges(std::vector<Ipv4Range> ranges);
    static Ipv4Set fromPattern(const std::array<std::bitset<256>, 4> &pattern);

    Ipv4Set united(const Ipv4Set &other) const;
    Ipv4Set subtracted(const Ipv4Set &other) const;
    Ipv4Set intersected(const Ipv4Set &other) const;

    quint64 count() const;
    bool contains(quint32 number) const { return indexOf(number).has_value(); }
    /// The n-th number in ascending order, 0 <= n < count().
    quint32 at(quint64 n) const;
    std::optional<quint64> indexOf(quint32 number) const;

    friend bool operator==(const Ipv4Set &a, const Ipv4Set &b);

private:
    OctetTree m_root;
};

} // namespace netsonde
