// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/targetnotation.h"

#include <QSet>

#include <vector>

namespace netsonde {

/// Addresses and names as the items of a text bring them, made into sets once, at the end.
class TargetCollector
{
public:
    void add(const TargetMeaning &meaning);
    void add(const NamedTarget &name);
    AddressSet addresses() const;
    const QList<NamedTarget> &names() const { return m_names; }
    bool isEmpty() const { return m_ranges.empty() && m_patterns.empty() && m_names.isEmpty(); }

    /// How many addresses one item means; a name's block counts as IPv4 up to /32. Saturates.
    static quint64 sizeOf(const TargetMeaning &meaning);

private:
    void add(const OctetPattern &pattern);

    std::vector<AddressRange> m_ranges {};
    std::vector<OctetPattern> m_patterns {};
    QList<NamedTarget> m_names {};
    QSet<std::pair<QString, int>> m_knownNames {};
};

} // namespace netsonde
