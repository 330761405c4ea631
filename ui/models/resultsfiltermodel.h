// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/resultsfilter.h"
#include "ui/models/resultstable.h"

#include <QAbstractProxyModel>
#include <QPointer>

#include <span>
#include <vector>

namespace netsonde {

/// Sorts and filters a ResultsTable, live. Not a QSortFilterProxyModel: that one announces each new row of a sorted
/// table by itself, which takes a second for a batch at 65 536 rows. Here a batch is at most one rowsInserted at the
/// end, one layout change that puts the rows in their places, and one rowsRemoved at the end.
///
/// Rows that are unknown in the sort column are last in both orders; equal rows stand by address, then port, then row.
/// Sort column -1 is the order found.
class ResultsFilterModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit ResultsFilterModel(QObject *parent = nullptr);

    /// @p model must be a ResultsTable.
    void setSourceModel(QAbstractItemModel *model) override;

    void setText(const QString &text);
    void setQuick(QuickFilter quick);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// Rows of the source, shown or not.
    int total() const { return static_cast<int>(m_placeOf.size()); }
    /// Every row of the source, shown or not, in the order of the sort column.
    QList<int> allRows() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    QModelIndex sibling(int row, int column, const QModelIndex &) const override { return index(row, column); }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &proxyIndex, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;

Q_SIGNALS:
    /// Around everything that one batch or one change of the filter does; a view keeps its place between them.
    void aboutToRearrange();
    void rearranged();
    /// At most once for each batch.
    void shownChanged(int shown, int total);

private:
    /// Source rows, each list ascending and none in two.
    struct Moves
    {
        std::vector<int> coming;
        std::vector<int> leaving;
        std::vector<int> moving; ///< shown before and after; their sort value may be another
    };

    void rebuild();
    void takeBatch(const QList<int> &changedRows, int firstNewRow);
    void applyFilter();
    void rearrange(Moves moves);
    void append(std::span<const int> rows);
    void reorder(std::vector<int> order);
    void dropLast(size_t count);
    std::vector<int> orderAfter(const Moves &moves) const;
    void announceChanged(const QList<int> &rows);
    void announceShown();
    bool before(int left, int right) const;
    bool isShown(int row) const { return m_placeOf[static_cast<size_t>(row)] >= 0; }

    QPointer<ResultsTable> m_table;
    ResultsFilter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<int> m_rows; ///< proxy row -> source row
    std::vector<int> m_placeOf; ///< source row -> proxy row, -1 for not shown
    std::pair<int, int> m_lastShown {0, 0};
};

} // namespace netsonde
