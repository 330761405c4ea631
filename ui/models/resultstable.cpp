// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resultstable.h"

#include <algorithm>

namespace netsonde {

void ResultsTable::setResults(std::shared_ptr<const ScanResults> results)
{
    beginResetModel();
    forget();
    m_results = std::move(results);
    m_announced = m_results ? rowsIn(*m_results) : 0;
    endResetModel();
}

void ResultsTable::apply(const ResultsChange &change)
{
    if (!m_results)
        return;
    QList<int> changed = changedRows(change);
    // After setResults() in the middle of a scan a batch may speak of rows that are announced already, and of none
    // later.
    changed.erase(std::lower_bound(changed.begin(), changed.end(), m_announced), changed.end());
    announceChanged(changed);

    const int firstNew = m_announced;
    const int rows = rowsIn(*m_results);
    if (rows > firstNew) {
        beginInsertRows({}, firstNew, rows - 1);
        m_announced = rows;
        endInsertRows();
    }
    if (!changed.isEmpty() || rows > firstNew)
        Q_EMIT batchApplied(changed, firstNew);
}

const QList<int> &ResultsTable::changingRoles()
{
    static const QList<int> roles {Qt::DisplayRole, Qt::DecorationRole, Qt::ToolTipRole, Qt::AccessibleTextRole};
    return roles;
}

void ResultsTable::announceChanged(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    int first = 0;
    int last = columnCount() - 1;
    while (first < last && !canChange(first))
        ++first;
    while (last > first && !canChange(last))
        --last;
    // One span instead of many: a view redraws what is in sight in any case.
    Q_EMIT dataChanged(index(rows.first(), first), index(rows.last(), last), changingRoles());
}

} // namespace netsonde
