// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/ipv6ranges.h"

#include <algorithm>

namespace netsonde {

Ipv6Ranges::Ipv6Ranges(std::vector<Ipv6Range> ranges)
    : m_ranges(std::move(ranges))
{
    std::sort(m_ranges.begin(), m_ranges.end());
    size_t kept = 0;
    for (size_t i = 1; i < m_ranges.size(); ++i) {
        Ipv6Range &previous = m_ranges[kept];
        const Ipv6Range &next = m_ranges[i];
        const bool touches
            = next.zone == previous.zone && (next.first <= previous.last || next.first == previous.last.next());
        if (touches)
            previous.last = std::max(previous.last, next.last);
        else
            m_ranges[++kept] = next;
    }
    if (!m_ranges.empty())
        m_ranges.resize(kept + 1);

    m_before.reserve(m_ranges.size());
    quint64 before = 0;
    for (const Ipv6Range &range : m_ranges) {
        m_before.push_back(before);
        before = saturatingSum(before, saturatingSize(range.first, range.last));
    }
}

Ipv6Ranges Ipv6Ranges::united(const Ipv6Ranges &other) const
{
    if (other.isEmpty())
        return *this;
    std::vector<Ipv6Range> all = m_ranges;
    all.insert(all.end(), other.m_ranges.cbegin(), other.m_ranges.cend());
    return Ipv6Ranges(std::move(all));
}

Ipv6Ranges Ipv6Ranges::subtracted(const Ipv6Ranges &other) const
{
    if (isEmpty() || other.isEmpty())
        return *this;
    const Ipv6Ranges holes = other.inEveryZoneOf(*this);
    std::vector<Ipv6Range> left;
    auto hole = holes.m_ranges.cbegin();
    for (Ipv6Range range : m_ranges) {
        while (hole != holes.m_ranges.cend()
               && (hole->zone < range.zone || (hole->zone == range.zone && hole->last < range.first))) {
            ++hole;
        }
        bool any = true;
        for (auto h = hole; any && h != holes.m_ranges.cend() && h->zone == range.zone && h->first <= range.last; ++h) {
            if (range.first < h->first)
                left.push_back({range.zone, range.first, h->first.previous()});
            any = h->last < range.last;
            range.first = h->last.next();
        }
        if (any)
            left.push_back(range);
    }
    return Ipv6Ranges(std::move(left));
}

Ipv6Ranges Ipv6Ranges::intersected(const Ipv6Ranges &other) const
{
    std::vector<Ipv6Range> both;
    auto a = m_ranges.cbegin();
    auto b = other.m_ranges.cbegin();
    while (a != m_ranges.cend() && b != other.m_ranges.cend()) {
        if (a->zone != b->zone) {
            ++(a->zone < b->zone ? a : b);
            continue;
        }
        const Number128 first = std::max(a->first, b->first);
        const Number128 last = std::min(a->last, b->last);
        if (first <= last)
            both.push_back({a->zone, first, last});
        ++(a->last < b->last ? a : b);
    }
    return Ipv6Ranges(std::move(both));
}

quint64 Ipv6Ranges::count() const
{
    if (m_ranges.empty())
        return 0;
    return saturatingSum(m_before.back(), saturatingSize(m_ranges.back().first, m_ranges.back().last));
}

Ipv6Ranges::Place Ipv6Ranges::at(quint64 n) const
{
    Q_ASSERT(n < count());
    const auto past = std::upper_bound(m_before.cbegin(), m_before.cend(), n);
    const auto index = static_cast<size_t>(past - m_before.cbegin() - 1);
    return {m_ranges[index].zone, m_ranges[index].first + (n - m_before[index])};
}

std::optional<quint64> Ipv6Ranges::indexOf(const Place &place) const
{
    const auto past
        = std::upper_bound(m_ranges.cbegin(), m_ranges.cend(), place, [](const Place &p, const Ipv6Range &range) {
              return p.zone != range.zone ? p.zone < range.zone : p.number < range.first;
          });
    if (past == m_ranges.cbegin())
        return std::nullopt;
    const Ipv6Range &range = *std::prev(past);
    if (range.zone != place.zone || range.last < place.number)
        return std::nullopt;
    const Number128 offset = place.number - range.first;
    const quint64 before = m_before[static_cast<size_t>(std::prev(past) - m_ranges.cbegin())];
    return saturatingSum(before, offset.high != 0 ? std::numeric_limits<quint64>::max() : offset.low);
}

std::vector<quint32> Ipv6Ranges::zones() const
{
    std::vector<quint32> zones;
    for (const Ipv6Range &range : m_ranges) {
        if (zones.empty() || zones.back() != range.zone)
            zones.push_back(range.zone);
    }
    return zones;
}

Ipv6Ranges Ipv6Ranges::inEveryZoneOf(const Ipv6Ranges &other) const
{
    std::vector<Ipv6Range> spread = m_ranges;
    for (const quint32 zone : other.zones()) {
        for (const Ipv6Range &range : m_ranges) {
            if (zone != 0 && range.zone == 0)
                spread.push_back({zone, range.first, range.last});
        }
    }
    return Ipv6Ranges(std::move(spread));
}

} // namespace netsonde
