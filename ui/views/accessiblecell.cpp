// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/accessiblecell.h"

#include "ui/views/accessibletable.h"
#include "ui/views/resultsview.h"

#include <QHeaderView>

namespace netsonde {

AccessibleCell::AccessibleCell(QTableView *view, int row, int column)
    : m_view(view)
    , m_row(row)
    , m_column(column)
{ }

bool AccessibleCell::exists() const
{
    return m_view && m_view->model() && m_row < m_view->model()->rowCount()
        && m_column < m_view->model()->columnCount();
}

QWindow *AccessibleCell::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *AccessibleCell::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QModelIndex AccessibleCell::index() const
{
    return exists() && m_row != head && m_column != head ? m_view->model()->index(m_row, m_column) : QModelIndex();
}

QString AccessibleCell::sortDirection() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    if (!header->isSortIndicatorShown() || header->sortIndicatorSection() != m_column)
        return {};
    return header->sortIndicatorOrder() == Qt::AscendingOrder ? ResultsView::tr("sorted ascending")
                                                              : ResultsView::tr("sorted descending");
}

QString AccessibleCell::text(QAccessible::Text which) const
{
    if (!exists() || (which != QAccessible::Name && which != QAccessible::Description))
        return {};
    const bool isName = which == QAccessible::Name;
    if (m_column == head) {
        const bool isRow = isName && m_row != head;
        return isRow ? m_view->model()->index(m_row, 0).data(Qt::AccessibleDescriptionRole).toString() : QString();
    }
    if (m_row == head)
        return isName ? m_view->model()->headerData(m_column, Qt::Horizontal).toString() : sortDirection();
    return index().data(isName ? Qt::AccessibleTextRole : Qt::AccessibleDescriptionRole).toString();
}

QRect AccessibleCell::rect() const
{
    if (!exists() || m_column == head || m_view->isColumnHidden(m_column))
        return {};
    const QHeaderView *titles = m_view->horizontalHeader();
    if (m_row == head) {
        const QPoint corner(titles->sectionViewportPosition(m_column), 0);
        return {titles->viewport()->mapToGlobal(corner), QSize(titles->sectionSize(m_column), titles->height())};
    }
    const QRect cell = m_view->visualRect(index());
    return {m_view->viewport()->mapToGlobal(cell.topLeft()), cell.size()};
}

QAccessible::Role AccessibleCell::role() const
{
    if (m_row == head)
        return m_column == head ? QAccessible::Pane : QAccessible::ColumnHeader;
    return m_column == head ? QAccessible::RowHeader : QAccessible::Cell;
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    if (!exists()) {
        state.invalid = true;
        state.invisible = true;
        return state;
    }
    const QRect place = rect();
    state.invisible = place.isEmpty() || !m_view->isVisible();
    if (m_row == head || m_column == head)
        return state;
    state.offscreen = !m_view->viewport()->rect().intersects(
        QRect(m_view->viewport()->mapFromGlobal(place.topLeft()), place.size()));
    state.focusable = true;
    state.selectable = true;
    state.focused = m_view->hasFocus() && m_view->currentIndex() == index();
    state.selected = isSelected();
    return state;
}

void *AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

bool AccessibleCell::isSelected() const
{
    return index().isValid() && m_view->selectionModel()->isSelected(index());
}

QList<QAccessibleInterface *> AccessibleCell::columnHeaderCells() const
{
    auto *table = static_cast<AccessibleTable *>(parent());
    if (!table || m_row == head || m_column == head)
        return {};
    return {table->cell(head, m_column)};
}

QStringList AccessibleCell::actionNames() const
{
    return m_column == head ? QStringList() : QStringList(pressAction());
}

void AccessibleCell::doAction(const QString &name)
{
    if (!exists() || m_column == head || name != pressAction())
        return;
    if (m_row != head) {
        m_view->setFocus();
        m_view->setCurrentIndex(index());
        return;
    }
    const QHeaderView *header = m_view->horizontalHeader();
    const bool isAscending
        = header->sortIndicatorSection() == m_column && header->sortIndicatorOrder() == Qt::AscendingOrder;
    m_view->sortByColumn(m_column, isAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace netsonde
