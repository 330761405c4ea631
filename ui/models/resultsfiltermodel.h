// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/resultstable.h"
#include "ui/models/rowarranger.h"

#include <QAbstractProxyModel>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <span>
#include <vector>

namespace netsonde {

/// Sorts and filters a ResultsTable, live. Not a QSortFilterProxyModel: that one announces each new row of a sorted
/// table by itself, which takes a second for a batch at 65 536 rows. Here a batch is at most one rowsInserted at the
/// end, one layout change that puts the rows in their places, and one rowsRemoved at the end.
///
/// A small table is rearranged at once. A large one in another thread, from a copy of its values: what was shown stays
/// until the new arrangement is ready, and what comes meanwhile is in the next one.
///
/// Rows that are unknown in the sort column are last in both orders; equal rows stand by address, then port, then row.
/// Sort column -1 is the order found.
class ResultsFilterModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit ResultsFilterModel(QObject *parent = nullptr);
    ~ResultsFilterModel() override;

    /// @p model must be a ResultsTable.
    void setSourceModel(QAbstractItemModel *model) override;
    /// Tables of more rows are rearranged in another thread.
    void setMostRowsAtOnce(int rows) { m_mostAtOnce = rows; }

    void setFilter(const FilterExpression &filter);
    void setQuick(QuickFilter quick);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_wish.order.direction; }
    /// While it is held back, nothing moves, comes or goes by itself; only what the user asks for happens.
    void setHeldBack(bool heldBack);
    bool isHeldBack() const { return m_heldBack; }

    /// Rows of the source, shown or not, but for those for which another row stands.
    int total() const { return m_total; }
    /// Every row of the source, shown or not, in the order of the sort column.
    QList<int> allRows() const;
    /// Of the source: what proxy rows show, where one stands for others all of them.
    QList<int> sourceRows(const QList<int> &proxyRows) const;

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
    /// Around everything that one batch or one wish of the user does; a view keeps its place between them.
    void aboutToRearrange(bool byUser);
    void rearranged();
    /// At most once for each batch.
    void shownChanged(int shown, int total);

private:
    struct Outcome
    {
        std::optional<RearrangedRows> rows;
        qint64 ns = 0; ///< spent in the other thread
    };

    void startOver();
    void takeBatch(const QList<int> &changedRows);
    void wish();
    void arrangeSoon();
    void arrangeNow();
    void stopWorking();
    bool takeIn();
    void finishWork(const ArrangementWish &wish, Outcome &outcome);
    void publish(RearrangedRows rows, const ArrangementWish &wish);
    void append(std::span<const int> rows);
    void reorder(std::vector<int> order, std::vector<int> placeOf);
    void dropLast(size_t count);
    void announceChanged(const QList<int> &rows);
    void announceShown();
    int placeOf(int row) const
    {
        return static_cast<size_t>(row) < m_placeOf.size() ? m_placeOf[static_cast<size_t>(row)] : -1;
    }

    QPointer<ResultsTable> m_table;
    ArrangementWish m_wish;
    int m_sortColumn = -1;
    int m_mostAtOnce = 20'000;
    bool m_heldBack = false;
    bool m_isWished = false; ///< the user's last wish is not fulfilled yet

    std::shared_ptr<RowArranger> m_arranger; ///< the other thread's while m_isWorking
    std::vector<int> m_changed; ///< rows whose values the arranger doesn't have yet
    std::shared_ptr<std::atomic_bool> m_stop;
    bool m_isWorking = false; ///< something is being arranged in the other thread
    int m_job = 0; ///< its number; what another one brings is dropped
    QTimer m_pause; ///< until the next batch may be arranged
    mutable QThreadPool m_pool;

    std::vector<int> m_rows; ///< proxy row -> source row
    std::vector<int> m_placeOf; ///< source row -> proxy row, -1 for not shown; later rows are not shown
    int m_total = 0;
    std::pair<int, int> m_lastShown {0, 0};
};

} // namespace netsonde
