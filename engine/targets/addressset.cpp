// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/addressset.h"

#include "engine/targets/ipv4set.h"
#include "engine/targets/ipv6ranges.h"

#include <algorithm>

namespace netsonde {

struct AddressSet::Data : QSharedData
{
    Ipv4Set v4 {};
    Ipv6Ranges v6 {};
};

namespace {

Ipv6Ranges::Place placeOf(const IpAddress &address)
{
    return {address.zone(), {address.high(), address.low()}};
}

/// Ascending and disjoint, as Ipv4Set wants them.
std::vector<Ipv4Range> merged(std::vector<Ipv4Range> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](Ipv4Range a, Ipv4Range b) { return a.first < b.first; });
    size_t kept = 0;
    for (size_t i = 1; i < ranges.size(); ++i) {
        if (ranges[i].first <= ranges[kept].last)
            ranges[kept].last = std::max(ranges[kept].last, ranges[i].last);
        else
            ranges[++kept] = ranges[i];
    }
    if (!ranges.empty())
        ranges.resize(kept + 1);
    return ranges;
}

} // namespace

AddressSet::AddressSet()
    : d(new Data)
{ }

AddressSet::AddressSet(const AddressSet &) = default;
AddressSet::AddressSet(AddressSet &&) noexcept = default;
AddressSet &AddressSet::operator=(const AddressSet &) = default;
AddressSet &AddressSet::operator=(AddressSet &&) noexcept = default;
AddressSet::~AddressSet() = default;

AddressSet::AddressSet(const std::vector<AddressRange> &ranges)
    : AddressSet()
{
    std::vector<Ipv4Range> v4;
    std::vector<Ipv6Range> v6;
    for (const AddressRange &range : ranges) {
        Q_ASSERT(range.first <= range.last && range.first.family() == range.last.family());
        if (range.first.isV4())
            v4.push_back({range.first.v4Number(), range.last.v4Number()});
        else if (range.first.isV6())
            v6.push_back({range.first.zone(), placeOf(range.first).number, placeOf(range.last).number});
    }
    d->v4 = Ipv4Set::fromSortedRanges(merged(std::move(v4)));
    d->v6 = Ipv6Ranges(std::move(v6));
}

void AddressSet::insert(const AddressRange &range)
{
    insert(AddressSet(std::vector<AddressRange> {range}));
}

void AddressSet::insert(const OctetPattern &pattern)
{
    d->v4 = d->v4.united(Ipv4Set::fromPattern(pattern));
}

void AddressSet::insert(const AddressSet &other)
{
    d->v4 = d->v4.united(other.d->v4);
    d->v6 = d->v6.united(other.d->v6);
}

void AddressSet::subtract(const AddressSet &other)
{
    d->v4 = d->v4.subtracted(other.d->v4);
    d->v6 = d->v6.subtracted(other.d->v6);
}

AddressSet AddressSet::intersected(const AddressSet &other) const
{
    AddressSet both;
    both.d->v4 = d->v4.intersected(other.d->v4);
    both.d->v6 = d->v6.intersected(other.d->v6);
    return both;
}

bool AddressSet::isEmpty() const
{
    return count() == 0;
}

quint64 AddressSet::count() const
{
    return saturatingSum(d->v4.count(), d->v6.count());
}

bool AddressSet::contains(const IpAddress &address) const
{
    return indexOf(address).has_value();
}

IpAddress AddressSet::at(quint64 n) const
{
    Q_ASSERT(n < count());
    const quint64 v4Count = d->v4.count();
    if (n < v4Count)
        return IpAddress::v4(d->v4.at(n));
    const Ipv6Ranges::Place place = d->v6.at(n - v4Count);
    return IpAddress::v6(place.number.high, place.number.low, place.zone);
}

std::optional<quint64> AddressSet::indexOf(const IpAddress &address) const
{
    switch (address.family()) {
    case IpAddress::Family::None:
        break;
    case IpAddress::Family::V4:
        return d->v4.indexOf(address.v4Number());
    case IpAddress::Family::V6: {
        const std::optional<quint64> index = d->v6.indexOf(placeOf(address));
        return index ? std::optional(saturatingSum(d->v4.count(), *index)) : std::nullopt;
    }
    }
    return std::nullopt;
}

bool operator==(const AddressSet &a, const AddressSet &b)
{
    return a.d == b.d || (a.d->v4 == b.d->v4 && a.d->v6 == b.d->v6);
}

} // namespace netsonde
