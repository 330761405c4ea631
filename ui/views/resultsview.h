// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QTableView>
#include <QTimer>

class QAction;
class QMenu;

namespace netsonde {

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

    /// The selected rows as tab-separated text under a line of titles, visible columns only, onto the clipboard.
    void copySelection();
    QAction *copyAction() const { return m_copy; }

    /// A new menu, owned by the view, for the cell and what is selected: contextMenuRequested() first, then filtering
    /// by the cell (where its model answers FilterTermRole) and copying.
    QMenu *makeContextMenu(const QModelIndex &cell);

    /// A new menu, owned by the view, with a checkable action for each column; the last visible column can't be hidden.
    QMenu *makeColumnsMenu();

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

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpHeader();
    void setRowHeight();
    void setFirstWidths();
    void takeSelection();
    void addFilterActions(QMenu *menu, const QModelIndex &cell);
    void rememberPlace(bool byUser);
    void keepPlace();

    QAction *m_copy;
    QTimer m_letGo;
    QPersistentModelIndex m_topRow; ///< valid between rememberPlace() and keepPlace() where the top row is to stay
    int m_topOffset = 0;
    bool m_atBottom = false;
    bool m_selectsAllAgain = false;
};

} // namespace netsonde
