// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/accessibletable.h"

#include "ui/views/accessiblecell.h"
#include "ui/views/resultsview.h"
#include "ui/views/selectedrows.h"

#include <QHeaderView>
#include <QTimer>

namespace netsonde {

namespace {

constexpr int head = AccessibleCell::head;
/// Objects that are kept for whoever knows them; the oldest go.
constexpr size_t mostCells = 50'000;
constexpr int mostChildren = 10'000;
constexpr int mostSelectedCells = 1'000;

QAccessibleInterface *makeTable(const QString &className, QObject *object)
{
    auto *view = className == QLatin1StringView(ResultsView::staticMetaObject.className())
        ? qobject_cast<ResultsView *>(object)
        : nullptr;
    return view ? new AccessibleTable(view) : nullptr;
}

int childNumber(int row, int column, int columns)
{
    return (row + 1) * (columns + 1) + column + 1;
}

} // namespace

void AccessibleTable::install()
{
    QAccessible::installFactory(makeTable); // once, however often it is called
}

int AccessibleTable::childOf(const QModelIndex &index)
{
    return childNumber(index.row(), index.column(), index.model()->columnCount());
}

AccessibleTable::AccessibleTable(ResultsView *view)
    : QAccessibleWidget(view, QAccessible::Table)
{ }

AccessibleTable::~AccessibleTable()
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
}

QTableView *AccessibleTable::view() const
{
    return static_cast<QTableView *>(widget());
}

void *AccessibleTable::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessibleTable::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiSelectable = true;
    state.extSelectable = true;
    return state;
}

QAccessibleInterface *AccessibleTable::cell(int row, int column) const
{
    // One of each column, which knows its title, stands for all that are nowhere.
    const bool isNowhere = row >= rowCount() || column >= columnCount();
    if (isNowhere) {
        row = std::numeric_limits<int>::max();
        column = qMin(column, columnCount());
    }
    const int number = isNowhere ? -2 - column : childNumber(row, column, columnCount());
    if (const auto known = m_cells.constFind(number); known != m_cells.cend())
        return QAccessible::accessibleInterface(*known);
    auto *fresh = new AccessibleCell(view(), row, column);
    m_cells.insert(number, QAccessible::registerAccessibleInterface(fresh));
    if (!isNowhere)
        m_oldest.push_back(number);
    // Not now: whoever asks holds some of them.
    if (m_oldest.size() > mostCells && !std::exchange(m_isForgetting, true))
        QTimer::singleShot(0, view(), [this] { forgetOldCells(); });
    return fresh;
}

void AccessibleTable::forgetOldCells() const
{
    m_isForgetting = false;
    while (m_oldest.size() > mostCells / 2) {
        QAccessible::deleteAccessibleInterface(m_cells.take(m_oldest.front()));
        m_oldest.pop_front();
    }
}

int AccessibleTable::childCount() const
{
    const qint64 all = (qint64(rowCount()) + 1) * (columnCount() + 1);
    return static_cast<int>(qMin<qint64>(all, mostChildren));
}

QAccessibleInterface *AccessibleTable::child(int index) const
{
    const int columns = columnCount() + 1;
    return index < 0 ? nullptr : cell(index / columns - 1, index % columns - 1);
}

QAccessibleInterface *AccessibleTable::childAt(int x, int y) const
{
    const QHeaderView *titles = view()->horizontalHeader();
    if (const QPoint inTitles = titles->mapFromGlobal(QPoint(x, y)); titles->rect().contains(inTitles)) {
        const int column = titles->logicalIndexAt(inTitles);
        return column < 0 ? nullptr : cell(head, column);
    }
    const QPoint inCells = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const QModelIndex index = view()->indexAt(inCells);
    if (index.isValid())
        return cell(index.row(), index.column());
    // What stands in a table without rows.
    QWidget *other = view()->viewport()->childAt(inCells);
    return other ? QAccessible::queryAccessibleInterface(other) : nullptr;
}

int AccessibleTable::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const AccessibleCell *>(child);
    return cell && cell->exists() ? childNumber(cell->rowIndex(), cell->columnIndex(), columnCount()) : -1;
}

QAccessibleInterface *AccessibleTable::focusChild() const
{
    const QModelIndex current = view()->currentIndex();
    if (!view()->hasFocus())
        return nullptr;
    return current.isValid() ? cell(current.row(), current.column()) : const_cast<AccessibleTable *>(this);
}

int AccessibleTable::columnCount() const
{
    return view()->model() ? view()->model()->columnCount() : 0;
}

int AccessibleTable::rowCount() const
{
    return view()->model() ? view()->model()->rowCount() : 0;
}

QString AccessibleTable::columnDescription(int column) const
{
    return column < 0 ? QString() : cell(head, column)->text(QAccessible::Name);
}

QString AccessibleTable::rowDescription(int row) const
{
    return row < 0 ? QString() : cell(row, head)->text(QAccessible::Name);
}

QList<QAccessibleInterface *> AccessibleTable::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const int row : selectedRows()) {
        for (int column = 0; column < columnCount(); ++column)
            cells.append(cell(row, column));
        if (cells.size() >= mostSelectedCells)
            break;
    }
    return cells;
}

int AccessibleTable::selectedRowCount() const
{
    return view()->selectionModel() ? netsonde::selectedRowCount(*view()->selectionModel()) : 0;
}

QList<int> AccessibleTable::selectedRows() const
{
    return view()->selectionModel() ? netsonde::selectedRows(*view()->selectionModel()) : QList<int>();
}

bool AccessibleTable::isRowSelected(int row) const
{
    return row >= 0 && row < rowCount() && view()->selectionModel()->isRowSelected(row, {});
}

bool AccessibleTable::select(int row, bool isWanted)
{
    if (row < 0 || row >= rowCount())
        return false;
    view()->selectionModel()->select(view()->model()->index(row, 0),
                                     QItemSelectionModel::Rows
                                         | (isWanted ? QItemSelectionModel::Select : QItemSelectionModel::Deselect));
    return true;
}

bool AccessibleTable::selectRow(int row)
{
    return select(row, true);
}

bool AccessibleTable::unselectRow(int row)
{
    return select(row, false);
}

} // namespace netsonde
