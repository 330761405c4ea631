// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QPointer>
#include <QTableView>

namespace netsonde {

class AccessibleTable;

/// What assistive tools see at one place of a table, whatever stands there at the moment: a cell, a column's title, or
/// the head of a row, whose name says the whole row in a sentence. At a place that the table no longer has it stays
/// harmless, empty and says in its state that it is invalid.
class AccessibleCell : public QAccessibleInterface,
                       public QAccessibleTableCellInterface,
                       public QAccessibleActionInterface
{
public:
    static constexpr int head = -1; ///< the row of the titles, and the column of the rows' heads

    AccessibleCell(QTableView *view, int row, int column);

    /// Qt's bridge complains of whoever asks an object that is not: a place that is gone is one that has nothing.
    bool isValid() const override { return m_view != nullptr; }
    /// The table has this place now.
    bool exists() const;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

    /// A title sorts by its column, a cell becomes the current one.
    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QModelIndex index() const;
    QString sortDirection() const;

    QPointer<QTableView> m_view;
    int m_row;
    int m_column;
};

} // namespace netsonde
