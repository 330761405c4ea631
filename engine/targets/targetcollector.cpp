// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/targetcollector.h"

#include "engine/targets/number128.h"
#include "engine/targets/octetlist.h"

#include <span>

namespace netsonde {

namespace {

quint64 sizeOfRange(const AddressRange &range)
{
    return saturatingSize({range.first.high(), range.first.low()}, {range.last.high(), range.last.low()});
}

quint64 sizeOfPattern(const OctetPattern &pattern)
{
    quint64 size = 1;
    for (const std::bitset<256> &octet : pattern)
        size *= octet.count();
    return size;
}

/// By halves, so that no pattern is united with everything before it.
AddressSet unionOf(std::span<const OctetPattern> patterns)
{
    AddressSet set;
    if (patterns.size() == 1) {
        set.insert(patterns.front());
    } else if (!patterns.empty()) {
        set = unionOf(patterns.first(patterns.size() / 2));
        set.insert(unionOf(patterns.subspan(patterns.size() / 2)));
    }
    return set;
}

} // namespace

void TargetCollector::add(const TargetMeaning &meaning)
{
    if (const auto *range = std::get_if<AddressRange>(&meaning))
        m_ranges.push_back(*range);
    else if (const auto *pattern = std::get_if<OctetPattern>(&meaning))
        add(*pattern);
    else if (const auto *name = std::get_if<NamedTarget>(&meaning))
        add(*name);
}

/// Lists in the last octet alone are ranges, which are many at once cheaper.
void TargetCollector::add(const OctetPattern &pattern)
{
    quint32 stem = 0;
    for (int i = 0; i < 3; ++i) {
        if (pattern[i].count() != 1) {
            m_patterns.push_back(pattern);
            return;
        }
        stem = stem << 8 | static_cast<quint32>(OctetList::lowest(pattern[i]));
    }
    for (quint32 value = 0; value < 256; ++value) {
        if (pattern[3].test(value)) {
            const IpAddress address = IpAddress::v4(stem << 8 | value);
            m_ranges.push_back({address, address});
        }
    }
}

void TargetCollector::add(const NamedTarget &name)
{
    const std::pair key(name.name.toLower(), name.prefixLength);
    if (m_knownNames.contains(key))
        return;
    m_knownNames.insert(key);
    m_names.append(name);
}

AddressSet TargetCollector::addresses() const
{
    AddressSet set(m_ranges);
    if (!m_patterns.empty())
        set.insert(unionOf(m_patterns));
    return set;
}

quint64 TargetCollector::sizeOf(const TargetMeaning &meaning)
{
    if (const auto *range = std::get_if<AddressRange>(&meaning))
        return sizeOfRange(*range);
    if (const auto *pattern = std::get_if<OctetPattern>(&meaning))
        return sizeOfPattern(*pattern);
    return std::get<NamedTarget>(meaning).blockSize();
}

} // namespace netsonde
