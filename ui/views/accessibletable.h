// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QTableView>

#include <deque>

namespace netsonde {

class AccessibleCell;
class ResultsView;

/// What assistive tools see of a ResultsView. Qt's own table keeps an object with a persistent index for each cell that
/// anybody ever asked for, moves all of them with every batch, and has crashed on cells that are gone. Here a cell is a
/// place: rows that come, go and move cost nothing, and what is asked of a place that is gone finds an invalid cell.
///
/// Children are numbered as QTableView numbers them in its events: row by row, titles and row heads among them.
class AccessibleTable : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    /// From now on every ResultsView has one.
    static void install();
    /// The child that QTableView means when it tells of an index.
    static int childOf(const QModelIndex &index);

    explicit AccessibleTable(ResultsView *view);
    ~AccessibleTable() override;

    /// Never null; AccessibleCell::head is a row and a column as well.
    QAccessibleInterface *cell(int row, int column) const;

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    /// A tool that wants all children would get millions: no more are counted than are reasonable, though each can be
    /// had by its number or its place.
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override { return cell(qMax(0, row), qMax(0, column)); }
    int selectedCellCount() const override { return selectedRowCount() * columnCount(); }
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    /// The row in a sentence.
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override;
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override;
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { }

private:
    QTableView *view() const;
    void forgetOldCells() const;
    bool select(int row, bool isWanted);

    mutable QHash<int, QAccessible::Id> m_cells; ///< by the number of the child
    mutable std::deque<int> m_oldest; ///< their numbers, oldest first
    mutable bool m_isForgetting = false;
};

} // namespace netsonde
