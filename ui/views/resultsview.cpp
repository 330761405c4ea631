// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/resultsview.h"

#include "ui/models/resultsfiltermodel.h"
#include "ui/models/roles.h"
#include "ui/theme/icons.h"
#include "ui/views/accessibletable.h"
#include "ui/views/celldelegate.h"
#include "ui/views/headerstate.h"
#include "ui/views/resultsheader.h"
#include "ui/views/rowcopy.h"
#include "ui/views/selectedrows.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <utility>

namespace netsonde {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// More selected rows than this hold a table back.
constexpr int mostCarried = 2'000;

int lastVisiblePlace(const QHeaderView &header)
{
    int place = header.count() - 1;
    while (place > 0 && header.isSectionHidden(header.logicalIndex(place)))
        --place;
    return place;
}

} // namespace

ResultsView::ResultsView(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_fit(*this)
    , m_copy(new QAction(Theme::menuIcon(Theme::Icon::Copy), tr("&Copy Rows"), this))
{
    AccessibleTable::install();
    setAccessibleName(accessibleName);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    // Tab leads to the next widget; the arrow keys move within the table.
    setTabKeyNavigation(false);
    setItemDelegate(new CellDelegate(this));
    setUpHeader();
    setRowHeight();

    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_copy->setEnabled(false);
    connect(m_copy, &QAction::triggered, this, &ResultsView::copySelection);
    addAction(m_copy);
}

void ResultsView::setUpHeader()
{
    auto *header = new ResultsHeader(this);
    setHorizontalHeader(header);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &position) {
        QMenu *menu = makeColumnsMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header->viewport()->mapToGlobal(position));
    });
    header->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);

    m_letGo.setSingleShot(true);
    m_letGo.setInterval(300ms);
    connect(&m_letGo, &QTimer::timeout, this, &ResultsView::columnsChanged);
    const auto touched = [this] { m_letGo.start(); };
    // Columns that go and come, which reading their widths does as well, and the last one, which fills what is left,
    // are no change by the user; showColumn() tells of those.
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column, int before, int now) {
        if (m_fit.isAtWork() || before <= 0 || now <= 0 || header->visualIndex(column) >= lastVisiblePlace(*header))
            return;
        m_fit.setOn(false);
        m_letGo.start();
    });
    connect(header, &QHeaderView::sectionMoved, this, touched);
    connect(header, &QHeaderView::sortIndicatorChanged, this, touched);
}

void ResultsView::setRowHeight()
{
    constexpr int padding = 6;
    QHeaderView *rows = verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setMinimumSectionSize(1);
    rows->setDefaultSectionSize(fontMetrics().height() + padding);
}

void ResultsView::setModel(QAbstractItemModel *newModel)
{
    if (auto *old = qobject_cast<ResultsFilterModel *>(model()))
        old->disconnect(this);
    QTableView::setModel(newModel);
    // Rows are all alike: nothing of theirs is to be carried through a new order, which Qt would look for in each.
    if (newModel)
        disconnect(newModel, &QAbstractItemModel::layoutAboutToBeChanged, verticalHeader(), nullptr);
    if (auto *filter = qobject_cast<ResultsFilterModel *>(newModel)) {
        connect(filter, &ResultsFilterModel::aboutToRearrange, this, &ResultsView::rememberPlace);
        connect(filter, &ResultsFilterModel::rearranged, this, &ResultsView::keepPlace);
    }
    if (selectionModel())
        connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResultsView::takeSelection);
    if (newModel)
        newModel->sort(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    setFirstWidths();
    m_letGo.stop(); // nobody touched anything
    takeSelection();
}

void ResultsView::setFirstWidths()
{
    m_fit.setOn(true);
    m_fit.widen();
    m_fit.fit();
}

void ResultsView::fitColumns()
{
    if (m_fit.fit())
        m_letGo.start();
}

void ResultsView::scaleOwnWidths(double factor)
{
    if (!m_fit.isOn())
        HeaderState::scaleWidths(*horizontalHeader(), factor);
}

void ResultsView::letColumnsYield(const QList<int> &columns, const QList<int> &spare, const QList<int> &lastSpare)
{
    m_fit.setYielding(columns);
    m_fit.setSpare(spare);
    m_fit.setLastSpare(lastSpare);
    m_fit.fit();
    m_letGo.stop(); // nobody touched anything
}

void ResultsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    setRowHeight();
    if (m_fit.isOn() && model()) {
        m_fit.widen();
        fitColumns();
    }
}

void ResultsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ResultsView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitColumns();
}

void ResultsView::keyPressEvent(QKeyEvent *event)
{
    // The base class would copy one cell.
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
#ifndef Q_OS_WIN // where the system does it
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        const QPoint middle = visualRect(currentIndex()).center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, middle, viewport()->mapToGlobal(middle));
        contextMenuEvent(&menu);
        return;
    }
#endif
    if (event->key() == Qt::Key_Escape && isCopying()) {
        cancelCopy();
        return;
    }
    QTableView::keyPressEvent(event);
}

/// Without a cell to draw it around the focus would not show.
void ResultsView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid())
        return;
    // The style's own frame is filled, which is right for a cell and not for all of them.
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -2, -2));
}

/// QTableView's own makes an index of every cell that was selected, to tell assistive tools of the first: seconds for
/// a million rows. It also tells of cells that are gone.
void ResultsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    if (selected.isEmpty())
        return;
    QAccessibleEvent event(this, QAccessible::SelectionAdd);
    event.setChild(AccessibleTable::childOf(selected.first().topLeft()));
    QAccessible::updateAccessibility(&event);
}

void ResultsView::copySelection()
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return;
    cancelCopy();
    m_copying = new RowCopy(*this, this);
    connect(m_copying, &RowCopy::progressed, this,
            [this] { Q_EMIT copyProgressed(m_copying->done(), m_copying->total()); });
    connect(m_copying, &RowCopy::lost, this, &ResultsView::cancelCopy);
    connect(m_copying, &RowCopy::finished, this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        m_copying->deleteLater();
        Q_EMIT copyFinished(std::exchange(m_copying, nullptr)->total());
    });
    m_copying->start();
}

void ResultsView::cancelCopy()
{
    if (!m_copying)
        return;
    m_copying->disconnect(this);
    std::exchange(m_copying, nullptr)->deleteLater();
    Q_EMIT copyCancelled();
}

void ResultsView::takeSelection()
{
    const int selected = selectionModel() ? selectedRowCount(*selectionModel()) : 0;
    m_copy->setEnabled(selected > 0);
    if (auto *filter = qobject_cast<ResultsFilterModel *>(model()))
        filter->setHeldBack(selected > mostCarried);
}

QByteArray ResultsView::saveColumns() const
{
    return HeaderState::save(*horizontalHeader(), m_fit.isOn());
}

bool ResultsView::restoreColumns(const QByteArray &state)
{
    const bool restored = HeaderState::restore(*horizontalHeader(), state);
    if (restored && HeaderState::areFitted(state))
        showFirstColumns();
    else if (restored)
        m_fit.setOn(false);
    m_letGo.stop();
    return restored;
}

bool ResultsView::canHideColumn(int column) const
{
    const QHeaderView *header = horizontalHeader();
    return !header->isSectionHidden(column) && header->count() - header->hiddenSectionCount() > 1;
}

void ResultsView::placeColumn(int column, int place)
{
    QHeaderView *header = horizontalHeader();
    header->moveSection(header->visualIndex(column), place);
    m_firstOrder.clear();
    for (int at = 0; at < header->count(); ++at)
        m_firstOrder.append(header->logicalIndex(at));
    m_letGo.stop(); // nobody touched anything
}

void ResultsView::showColumn(int column, bool shown)
{
    if (isColumnHidden(column) == shown)
        m_fit.setOn(false);
    setColumnHidden(column, !shown);
    m_letGo.start();
}

void ResultsView::hideAtFirst(const QList<int> &columns)
{
    m_hiddenAtFirst = columns;
    for (const int column : columns)
        setColumnHidden(column, true);
    m_letGo.stop(); // nobody touched anything
}

void ResultsView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = m_firstOrder.isEmpty() ? place : m_firstOrder[place];
        header->moveSection(header->visualIndex(column), place);
    }
    showFirstColumns();
    m_letGo.start();
}

void ResultsView::showFirstColumns()
{
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        setColumnHidden(column, m_hiddenAtFirst.contains(column));
    setFirstWidths();
}

void ResultsView::rememberPlace(bool byUser)
{
    const QScrollBar *bar = verticalScrollBar();
    m_atBottom = bar->maximum() > 0 && bar->value() == bar->maximum();
    // At the top the top is what one wants to see, whatever comes in above.
    m_topRow = bar->value() > 0 ? QPersistentModelIndex(indexAt(QPoint(0, 0))) : QPersistentModelIndex();
    m_topOffset = m_topRow.isValid() ? rowViewportPosition(m_topRow.row()) : 0;

    const int selected = byUser ? selectedRowCount(*selectionModel()) : 0;
    if (selected > mostCarried) {
        // Carried one by one they would take seconds, and in another order fall into as many pieces.
        m_selectsAllAgain = selected == model()->rowCount();
        selectionModel()->clearSelection();
    }
}

void ResultsView::keepPlace()
{
    if (m_atBottom || m_topRow.isValid()) {
        executeDelayedItemsLayout(); // or the scroll bar ends where the rows ended before
        QScrollBar *bar = verticalScrollBar();
        if (m_atBottom)
            scrollToBottom();
        else
            bar->setValue(bar->value() + rowViewportPosition(m_topRow.row()) - m_topOffset);
        m_topRow = QPersistentModelIndex();
    }
    if (std::exchange(m_selectsAllAgain, false))
        selectAll();
}

} // namespace netsonde
