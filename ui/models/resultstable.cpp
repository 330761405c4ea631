// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resultstable.h"

#include "engine/identify/macvendors.h"
#include "ui/models/celltext.h"
#include "ui/models/rowsentence.h"
#include "ui/theme/icons.h"
#include "ui/words/words.h"

#include <algorithm>

namespace netsonde {

namespace {

int alignment(ResultField field)
{
    // The digits of numbers stand in line in every direction.
    return int((FieldText::isNumber(field) ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void ResultsTable::setResults(std::shared_ptr<const ScanResults> results)
{
    beginResetModel();
    m_results = std::move(results);
    begin();
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

int ResultsTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant ResultsTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const ResultField what = field(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return FieldText::display(what, rowAt(row));
    case Qt::AccessibleTextRole:
        return what == ResultField::State ? toolTip(what, row) : FieldText::display(what, rowAt(row));
    case Qt::AccessibleDescriptionRole:
        return index.column() == 0 ? sentence(row) : QString();
    case Qt::DecorationRole:
        return what == ResultField::State ? stateIcon(row) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(what, row);
    case Qt::TextAlignmentRole:
        return alignment(what);
    case HostRowRole:
        return hostRow(row);
    case PortRole: {
        const ResultRow values = rowAt(row);
        return values.answersAll ? 0 : int(values.port);
    }
    case FilterTermRole:
        return filterFor(index.column(), row);
    default:
        return {};
    }
}

QVariant ResultsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return QAbstractTableModel::headerData(section, orientation, role);
    const ResultField what = field(section);
    switch (role) {
    case Qt::DisplayRole:
        return FieldText::title(what);
    case Qt::TextAlignmentRole:
        return alignment(what);
    case WidthSampleRole:
        return FieldText::widthSample(what);
    case LeastWidthSampleRole:
        return FieldText::leastWidthSample(what);
    default:
        return {};
    }
}

QString ResultsTable::sentence(int row) const
{
    return rowSentence(rowAt(row), words::hostReason(host(row)));
}

QVariant ResultsTable::stateIcon(int row) const
{
    return Theme::stateIcon(host(row).state);
}

QString ResultsTable::toolTip(ResultField field, int row) const
{
    const ResultRow values = rowAt(row);
    switch (field) {
    case ResultField::State: {
        //: %1 is a host's state, "Up", %2 why it is so.
        const QString text = tr("%1: %2").arg(FieldText::display(field, values), words::hostReason(host(row)));
        //: %1 and %2 are sentences about one host.
        return values.answersAll ? tr("%1; %2").arg(text, words::answersAll()) : text;
    }
    case ResultField::Seen:
        return celltext::dateAndTime(values.seenAt);
    case ResultField::Vendor:
        return values.vendor == MacVendors::locallyAdministered
            ? tr("The device or its user chose this MAC address, at random perhaps; it names no vendor.")
            : celltext::plainToolTip(FieldText::display(field, values));
    case ResultField::Name:
        return celltext::plainToolTip(FieldText::display(field, values));
    case ResultField::OpenPorts:
        return FieldText::display(field, values);
    case ResultField::Service:
        return values.answersAll ? words::answersAll() : QString();
    case ResultField::Address:
    case ResultField::Mac:
    case ResultField::Port:
    case ResultField::RoundTrip:
    case ResultField::Closed:
    case ResultField::Filtered:
        return {};
    }
    Q_UNREACHABLE();
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
