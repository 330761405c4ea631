// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of a table.
#include "ui/models/roles.h"
#include "ui/theme/icons.h"
#include "ui/views/resultsview.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

namespace netsonde {

QMenu *ResultsView::makeColumnsMenu()
{
    auto *menu = new QMenu(this);
    fillColumnsMenu(menu);
    return menu;
}

void ResultsView::fillColumnsMenu(QMenu *menu)
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(header->isSectionHidden(column) || canHideColumn(column));
        connect(action, &QAction::toggled, header, [this, column](bool show) { showColumn(column, show); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Reset Columns")), &QAction::triggered, this, &ResultsView::resetColumns);
}

void ResultsView::fillSortMenu(QMenu *menu)
{
    const int sorted = horizontalHeader()->sortIndicatorSection();
    const Qt::SortOrder order = horizontalHeader()->sortIndicatorOrder();
    const auto add = [&](const QString &text, bool isChecked, int column, Qt::SortOrder wanted) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(isChecked);
        connect(action, &QAction::triggered, this, [this, column, wanted] { sortByColumn(column, wanted); });
    };
    for (int column = 0; column < model()->columnCount(); ++column)
        add(model()->headerData(column, Qt::Horizontal).toString(), column == sorted, column, order);
    menu->addSeparator();
    add(tr("&Ascending"), order == Qt::AscendingOrder, sorted, Qt::AscendingOrder);
    add(tr("&Descending"), order == Qt::DescendingOrder, sorted, Qt::DescendingOrder);
}

QMenu *ResultsView::makeContextMenu(const QModelIndex &cell)
{
    auto *menu = new QMenu(this);
    Q_EMIT contextMenuRequested(menu, cell);
    if (!menu->isEmpty())
        menu->addSeparator();
    addFilterActions(menu, cell);
    const QString text = cell.data().toString();
    QAction *copyCell = menu->addAction(Theme::menuIcon(Theme::Icon::Copy), tr("C&opy Cell"));
    copyCell->setEnabled(!text.isEmpty());
    connect(copyCell, &QAction::triggered, this, [text] { QGuiApplication::clipboard()->setText(text); });
    menu->addAction(m_copy);
    return menu;
}

void ResultsView::addFilterActions(QMenu *menu, const QModelIndex &cell)
{
    const QString term = cell.data(FilterTermRole).toString();
    if (term.isEmpty())
        return;
    connect(menu->addAction(Theme::menuIcon(Theme::Icon::Filter), tr("&Filter by This")), &QAction::triggered, this,
            [this, term] { Q_EMIT filterTermChosen(term); });
    connect(menu->addAction(Theme::menuIcon(Theme::Icon::FilterOut), tr("Filter &This Out")), &QAction::triggered, this,
            [this, term] { Q_EMIT filterTermChosen(u'!' + term); });
    menu->addSeparator();
}

void ResultsView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex cell = byKey ? currentIndex() : indexAt(event->pos());
    if (!cell.isValid())
        return;
    if (byKey)
        scrollTo(cell);
    QMenu *menu = makeContextMenu(cell);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(cell).center()) : event->globalPos());
}

} // namespace netsonde
