// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/columnfit.h"

#include <QPersistentModelIndex>
#include <QTableView>
#include <QTimer>

class QAction;
class QMenu;

namespace netsonde {

class RowCopy;

/// A table as every table of the window is: rows of one height, elided text, selection by rows, sorting by a click on
/// the header also while rows come in, columns that can be hidden, copying of the selected rows. It keeps its place
/// while rows come in, and follows the end only while the user is there. While very many rows are selected, none comes
/// or moves, for Qt would carry each of them by itself.
class ResultsView : public QTableView
{
    Q_OBJECT

public:
    explicit ResultsView(const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// The selected rows as RowCopy writes them, onto the clipboard; very many take a while.
    void copySelection();
    bool isCopying() const { return m_copying != nullptr; }
    void cancelCopy();
    QAction *copyAction() const { return m_copy; }

    /// A new menu, owned by the view, for the cell and what is selected: contextMenuRequested() first, then filtering
    /// by the cell (where its model answers FilterTermRole) and copying.
    QMenu *makeContextMenu(const QModelIndex &cell);

    /// A new menu, owned by the view, with a checkable action for each column; the last visible column can't be hidden.
    QMenu *makeColumnsMenu();
    /// The same actions in another menu, and those that sort by a column.
    void fillColumnsMenu(QMenu *menu);
    void fillSortMenu(QMenu *menu);
    /// The last visible column stays.
    bool canHideColumn(int column) const;
    /// From now on that is where the column stands at first.
    void placeColumn(int column, int place);
    void showColumn(int column, bool shown);
    /// From now on these are not shown at first.
    void hideAtFirst(const QList<int> &columns);
    /// From now on, as long as nobody changes a width or what is shown, all columns stay in sight as ColumnFit does it.
    void letColumnsYield(const QList<int> &columns, const QList<int> &spare, const QList<int> &lastSpare);
    /// What the model says of the columns' widths is another than before.
    void fitColumns();
    /// Makes the widths that the user gave so many times as wide.
    void scaleOwnWidths(double factor);
    /// All columns as they are at first: shown or not, their order, their widths.
    void resetColumns();

    /// The columns' state as HeaderState keeps it; bad data changes nothing.
    QByteArray saveColumns() const;
    bool restoreColumns(const QByteArray &state);

Q_SIGNALS:
    /// The user moved, resized, hid, showed or sorted columns and let go.
    void columnsChanged();
    /// A context menu is about to open: what is added to @p menu stands on top of it. @p cell is one of the selected
    /// rows' (HostRowRole and PortRole tell what it is about); selectedRows() gives the others.
    void contextMenuRequested(QMenu *menu, const QModelIndex &cell);
    /// The user wants the filter to demand this: a term of the filter's notation.
    void filterTermChosen(const QString &term);
    /// Copying goes on after copySelection() has returned.
    void copyProgressed(int done, int total);
    void copyFinished(int rows);
    /// Given up by the user, or because the rows are gone.
    void copyCancelled();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void setUpHeader();
    void setRowHeight();
    void setFirstWidths();
    void showFirstColumns();
    void takeSelection();
    void addFilterActions(QMenu *menu, const QModelIndex &cell);
    void rememberPlace(bool byUser);
    void keepPlace();

    ColumnFit m_fit;
    QAction *m_copy;
    RowCopy *m_copying = nullptr;
    QList<int> m_firstOrder; ///< empty: as the model has them
    QList<int> m_hiddenAtFirst;
    QTimer m_letGo;
    QPersistentModelIndex m_topRow; ///< valid between rememberPlace() and keepPlace() where the top row is to stay
    int m_topOffset = 0;
    bool m_atBottom = false;
    bool m_selectsAllAgain = false;
};

} // namespace netsonde
