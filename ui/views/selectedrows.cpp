// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/selectedrows.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace netsonde {

QList<int> selectedRows(const QItemSelectionModel &selection)
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selection.selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int selectedRowCount(const QItemSelectionModel &selection)
{
    int rows = 0;
    for (const QItemSelectionRange &range : selection.selection())
        rows += range.height();
    return rows;
}

} // namespace netsonde
