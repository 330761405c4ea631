// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resultsfiltermodel.h"

#include <QElapsedTimer>
#include <QRunnable>

#include <algorithm>
#include <utility>

namespace netsonde {

namespace {

/// The window's thread copies no more rows than this at a time; a scan brings far fewer.
constexpr int mostTakenIn = 20'000;
/// A table rests this many times as long as its last rearrangement took.
constexpr qint64 restFactor = 3;
constexpr qint64 longestRestMs = 1'000;

} // namespace

ResultsFilterModel::ResultsFilterModel(QObject *parent)
    : QAbstractProxyModel(parent)
    , m_arranger(std::make_shared<RowArranger>())
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ResultsFilterModel::arrangeNow);
}

ResultsFilterModel::~ResultsFilterModel()
{
    stopWorking();
    m_pool.waitForDone(); // its work ends by telling this object
}

void ResultsFilterModel::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    if (m_table)
        m_table->disconnect(this);
    m_table = qobject_cast<ResultsTable *>(model);
    Q_ASSERT(m_table || !model);
    QAbstractProxyModel::setSourceModel(model);
    if (m_table) {
        connect(m_table, &ResultsTable::batchApplied, this, &ResultsFilterModel::takeBatch);
        connect(m_table, &ResultsTable::modelAboutToBeReset, this, [this] { beginResetModel(); });
        connect(m_table, &ResultsTable::modelReset, this, [this] {
            startOver();
            endResetModel();
            announceShown();
        });
        connect(m_table, &QObject::destroyed, this, [this] {
            beginResetModel();
            startOver();
            endResetModel();
        });
    }
    if (m_sortColumn >= 0 && m_table)
        m_wish.order.by = m_table->field(m_sortColumn);
    startOver();
    endResetModel();
    announceShown();
}

void ResultsFilterModel::setFilter(const FilterExpression &filter)
{
    if (filter.acceptsAll() && m_wish.filter.acceptsAll())
        return;
    m_wish.filter = filter;
    ++m_wish.filterNumber;
    wish();
}

void ResultsFilterModel::setQuick(QuickFilter quick)
{
    if (m_wish.quick == quick)
        return;
    m_wish.quick = quick;
    ++m_wish.filterNumber;
    wish();
}

void ResultsFilterModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_wish.order.by = column >= 0 && m_table ? std::optional(m_table->field(column)) : std::nullopt;
    m_wish.order.direction = order;
    ++m_wish.orderNumber;
    wish();
}

void ResultsFilterModel::setHeldBack(bool heldBack)
{
    if (std::exchange(m_heldBack, heldBack) == heldBack)
        return;
    arrangeSoon();
    Q_EMIT shownChanged(m_lastShown.first, m_lastShown.second);
}

void ResultsFilterModel::wish()
{
    m_isWished = true;
    if (m_isWorking)
        *m_stop = true; // what it works on is not wanted any more
    else
        arrangeNow();
}

void ResultsFilterModel::takeBatch(const QList<int> &changedRows)
{
    announceChanged(changedRows);
    m_changed.insert(m_changed.end(), changedRows.begin(), changedRows.end());
    if (m_table->rowCount() <= m_mostAtOnce && !m_heldBack && !m_isWorking)
        arrangeNow();
    else
        arrangeSoon();
}

void ResultsFilterModel::arrangeSoon()
{
    if (m_isWorking || !m_table)
        return;
    if (m_isWished)
        arrangeNow();
    else if (!m_heldBack && !m_pause.isActive()
             && (!m_changed.empty() || m_arranger->rows.size() < m_table->rowCount() || !m_arranger->isUpToDate()))
        m_pause.start();
}

/// Copies what the arranger lacks; false if there is more than fits in a moment.
bool ResultsFilterModel::takeIn()
{
    if (!m_table)
        return true;
    ResultRows &rows = m_arranger->rows;
    for (const int row : std::exchange(m_changed, {})) {
        if (row < rows.size()) {
            rows.replace(row, m_table->rowAt(row));
            m_arranger->changed.push_back(row);
        }
    }
    const int upTo = std::min(m_table->rowCount(), rows.size() + std::max(mostTakenIn, m_mostAtOnce));
    while (rows.size() < upTo)
        rows.append(m_table->rowAt(rows.size()));
    return upTo == m_table->rowCount();
}

void ResultsFilterModel::arrangeNow()
{
    m_pause.stop();
    if (m_isWorking)
        return;
    if (!takeIn()) {
        m_pause.setInterval(0);
        m_pause.start();
        return;
    }
    m_stop = std::make_shared<std::atomic_bool>(false);
    if (m_arranger->rows.size() <= m_mostAtOnce) {
        publish(*m_arranger->arrange(m_wish, *m_stop), m_wish);
        return;
    }
    m_isWorking = true;
    const auto work = [this, job = ++m_job, arranger = m_arranger, wish = m_wish, stop = m_stop] {
        QElapsedTimer timer;
        timer.start();
        const auto outcome = std::make_shared<Outcome>(Outcome {arranger->arrange(wish, *stop), 0});
        outcome->ns = timer.nsecsElapsed();
        const auto finish = [this, job, wish, outcome] {
            if (m_isWorking && job == m_job)
                finishWork(wish, *outcome);
        };
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
    };
    m_pool.start(QRunnable::create(work));
}

void ResultsFilterModel::finishWork(const ArrangementWish &wish, Outcome &outcome)
{
    m_isWorking = false;
    QElapsedTimer timer;
    timer.start();
    if (outcome.rows)
        publish(std::move(*outcome.rows), wish);
    const qint64 spentMs = (outcome.ns + timer.nsecsElapsed()) / 1'000'000;
    m_pause.setInterval(static_cast<int>(std::min(longestRestMs, restFactor * spentMs)));
    arrangeSoon();
}

void ResultsFilterModel::stopWorking()
{
    m_pause.stop();
    if (std::exchange(m_isWorking, false))
        *m_stop = true; // what it brings is of no interest any more
}

void ResultsFilterModel::startOver()
{
    stopWorking();
    // A million rows take a while to be freed.
    m_pool.start(QRunnable::create(
        [old = std::exchange(m_arranger, std::make_shared<RowArranger>())]() mutable { old.reset(); }));
    m_changed.clear();
    m_rows.clear();
    m_placeOf.clear();
    m_total = 0;
    if (!m_table)
        return;
    if (m_table->rowCount() > m_mostAtOnce) {
        m_pause.setInterval(0);
        m_pause.start();
        return;
    }
    takeIn();
    RearrangedRows rows = *m_arranger->arrange(m_wish, std::atomic_bool(false));
    m_rows = std::move(rows.shown);
    m_placeOf = std::move(rows.placeOf);
    m_total = rows.total;
    m_isWished = false;
}

QList<int> ResultsFilterModel::allRows() const
{
    if (m_isWorking)
        m_pool.waitForDone(); // rare, and not long
    const std::vector<int> &all = m_arranger->all();
    QList<int> rows(all.begin(), all.end());
    for (int row = static_cast<int>(all.size()); m_table && row < m_table->rowCount(); ++row)
        rows.append(row); // not sorted yet
    return rows;
}

QList<int> ResultsFilterModel::sourceRows(const QList<int> &proxyRows) const
{
    QList<int> rows;
    rows.reserve(proxyRows.size());
    for (const int row : proxyRows)
        rows.append(m_table->rowsBehind(m_rows[static_cast<size_t>(row)]));
    return rows;
}

void ResultsFilterModel::publish(RearrangedRows rows, const ArrangementWish &wish)
{
    const bool isOfNow = wish.orderNumber == m_wish.orderNumber && wish.filterNumber == m_wish.filterNumber;
    const bool byUser = m_isWished && isOfNow;
    m_isWished = m_isWished && !isOfNow;
    Q_EMIT aboutToRearrange(byUser);
    append(rows.coming);
    reorder(std::move(rows.shown), std::move(rows.placeOf));
    dropLast(rows.leaving);
    m_total = rows.total;
    Q_EMIT rearranged();
    announceShown();
}

void ResultsFilterModel::append(std::span<const int> rows)
{
    if (rows.empty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    const int last = *std::ranges::max_element(rows);
    if (static_cast<size_t>(last) >= m_placeOf.size())
        m_placeOf.resize(static_cast<size_t>(last) + 1, -1);
    for (const int row : rows) {
        m_placeOf[static_cast<size_t>(row)] = static_cast<int>(m_rows.size());
        m_rows.push_back(row);
    }
    endInsertRows();
}

void ResultsFilterModel::reorder(std::vector<int> order, std::vector<int> placeOf)
{
    if (order == m_rows) {
        m_placeOf = std::move(placeOf);
        return;
    }
    // The hint lets a selection be carried row by row instead of cell by cell.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<int> sourceRows;
    sourceRows.reserve(static_cast<size_t>(from.size()));
    for (const QModelIndex &old : from)
        sourceRows.push_back(m_rows[static_cast<size_t>(old.row())]);

    m_rows = std::move(order);
    m_placeOf = std::move(placeOf);

    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i)
        to << createIndex(m_placeOf[static_cast<size_t>(sourceRows[static_cast<size_t>(i)])], from[i].column());
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ResultsFilterModel::dropLast(size_t count)
{
    if (count == 0)
        return;
    const size_t left = m_rows.size() - count;
    beginRemoveRows({}, static_cast<int>(left), static_cast<int>(m_rows.size()) - 1);
    for (size_t i = left; i < m_rows.size(); ++i)
        m_placeOf[static_cast<size_t>(m_rows[i])] = -1;
    m_rows.resize(left);
    endRemoveRows();
}

void ResultsFilterModel::announceChanged(const QList<int> &rows)
{
    int first = static_cast<int>(m_rows.size());
    int last = -1;
    for (const int row : rows) {
        if (const int place = placeOf(row); place >= 0) {
            first = qMin(first, place);
            last = qMax(last, place);
        }
    }
    if (last < 0)
        return;
    int firstColumn = 0;
    while (firstColumn < columnCount() - 1 && !m_table->canChange(firstColumn))
        ++firstColumn;
    Q_EMIT dataChanged(index(first, firstColumn), index(last, columnCount() - 1), ResultsTable::changingRoles());
}

void ResultsFilterModel::announceShown()
{
    const std::pair shown {rowCount(), total()};
    if (shown != m_lastShown) {
        m_lastShown = shown;
        Q_EMIT shownChanged(shown.first, shown.second);
    }
}

QModelIndex ResultsFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int ResultsFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResultsFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : m_table->columnCount();
}

bool ResultsFilterModel::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_rows.empty();
}

QVariant ResultsFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // QAbstractProxyModel asks by way of row 0, which an empty table hasn't.
    if (!m_table || orientation != Qt::Horizontal)
        return {};
    return m_table->headerData(section, orientation, role);
}

QVariant ResultsFilterModel::data(const QModelIndex &proxyIndex, int role) const
{
    const QModelIndex source = mapToSource(proxyIndex);
    return source.isValid() ? m_table->data(source, role) : QVariant();
}

QModelIndex ResultsFilterModel::mapToSource(const QModelIndex &proxyIndex) const
{
    // An index that someone kept from before rows went, as assistive tools do, is no row any more.
    if (!m_table || !proxyIndex.isValid() || proxyIndex.row() >= rowCount())
        return {};
    return m_table->index(m_rows[static_cast<size_t>(proxyIndex.row())], proxyIndex.column());
}

QModelIndex ResultsFilterModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!m_table || !sourceIndex.isValid() || sourceIndex.row() >= m_table->rowCount()
        || placeOf(sourceIndex.row()) < 0)
        return {};
    return createIndex(placeOf(sourceIndex.row()), sourceIndex.column());
}

} // namespace netsonde
