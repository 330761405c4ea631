// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resultsfilter.h"

#include "ui/models/resultstable.h"

#include <algorithm>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

bool accepts(QuickFilter quick, const HostResult &host)
{
    switch (quick) {
    case QuickFilter::All:
        return true;
    case QuickFilter::Up:
        return host.state == HostState::Up;
    case QuickFilter::WithOpenPorts:
        return !host.openPorts.isEmpty();
    }
    Q_UNREACHABLE();
}

} // namespace

void ResultsFilter::setText(const QString &text)
{
    words.clear();
    portSets.clear();
    const QStringList items = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &item : items) {
        constexpr auto key = "port:"_L1;
        if (!item.startsWith(key, Qt::CaseInsensitive)) {
            words << item;
            continue;
        }
        QStringView notation = QStringView(item).sliced(key.size());
        while (notation.endsWith(u','))
            notation.chop(1);
        if (notation.isEmpty())
            continue;
        if (const auto parsed = PortSet::parse(notation))
            portSets << *parsed;
        else
            words << item;
    }
}

bool ResultsFilter::accepts(const ResultsTable &table, int row) const
{
    if (!netsonde::accepts(quick, table.host(row)))
        return false;
    if (!std::ranges::all_of(portSets, [&](const PortSet &ports) { return table.hasPortIn(row, ports); }))
        return false;
    if (words.isEmpty())
        return true;
    const QString text = table.searchText(row);
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace netsonde
