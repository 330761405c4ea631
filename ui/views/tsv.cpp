// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tsv.h"

#include "ui/views/selectedrows.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>

namespace netsonde {

namespace {

QList<int> visibleColumns(const QHeaderView &header)
{
    QList<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            columns << column;
    }
    return columns;
}

/// A field that held a tab or a line break would be two.
QString field(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return text;
}

} // namespace

QString selectionAsTsv(const QTableView &view)
{
    if (!view.selectionModel() || !view.selectionModel()->hasSelection())
        return {};
    const QAbstractItemModel &model = *view.model();
    const QList<int> columns = visibleColumns(*view.horizontalHeader());
    QString text;
    const auto add = [&](auto &&fieldOf) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            text += (i > 0 ? QStringLiteral("\t") : QString()) + field(fieldOf(columns[i]));
        text += u'\n';
    };
    add([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (const int row : selectedRows(*view.selectionModel()))
        add([&](int column) { return model.index(row, column).data().toString(); });
    return text;
}

} // namespace netsonde
