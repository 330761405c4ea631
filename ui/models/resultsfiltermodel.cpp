// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resultsfiltermodel.h"

#include <algorithm>
#include <numeric>

namespace netsonde {

ResultsFilterModel::ResultsFilterModel(QObject *parent)
    : QAbstractProxyModel(parent)
{ }

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
            rebuild();
            endResetModel();
            announceShown();
        });
        connect(m_table, &QObject::destroyed, this, [this] {
            beginResetModel();
            rebuild();
            endResetModel();
        });
    }
    rebuild();
    endResetModel();
    announceShown();
}

void ResultsFilterModel::setText(const QString &text)
{
    m_filter.setText(text);
    applyFilter();
}

void ResultsFilterModel::setQuick(QuickFilter quick)
{
    m_filter.quick = quick;
    applyFilter();
}

void ResultsFilterModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    std::vector<int> rows = m_rows;
    std::ranges::sort(rows, [this](int left, int right) { return before(left, right); });
    reorder(std::move(rows));
}

bool ResultsFilterModel::before(int left, int right) const
{
    if (m_sortColumn < 0)
        return m_sortOrder == Qt::AscendingOrder ? left < right : right < left;
    const bool leftUnknown = m_table->unknown(m_sortColumn, left);
    if (leftUnknown != m_table->unknown(m_sortColumn, right))
        return !leftUnknown;
    if (!leftUnknown) {
        const auto order = m_table->compare(m_sortColumn, left, right);
        if (order != 0)
            return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
    }
    if (const auto order = m_table->host(left).address <=> m_table->host(right).address; order != 0)
        return order < 0;
    if (const auto order = m_table->port(left) <=> m_table->port(right); order != 0)
        return order < 0;
    return left < right;
}

QList<int> ResultsFilterModel::allRows() const
{
    // The shown ones are in order already.
    std::vector<int> hidden;
    for (int row = 0; row < total(); ++row) {
        if (!isShown(row))
            hidden.push_back(row);
    }
    const auto less = [this](int left, int right) { return before(left, right); };
    std::ranges::sort(hidden, less);
    QList<int> rows;
    rows.reserve(total());
    std::ranges::merge(m_rows, hidden, std::back_inserter(rows), less);
    return rows;
}

void ResultsFilterModel::rebuild()
{
    m_rows.clear();
    m_placeOf.assign(m_table ? static_cast<size_t>(m_table->rowCount()) : 0, -1);
    for (int row = 0; row < total(); ++row) {
        if (m_filter.accepts(*m_table, row))
            m_rows.push_back(row);
    }
    std::ranges::sort(m_rows, [this](int left, int right) { return before(left, right); });
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_placeOf[static_cast<size_t>(m_rows[i])] = static_cast<int>(i);
}

void ResultsFilterModel::takeBatch(const QList<int> &changedRows, int firstNewRow)
{
    const bool sortValueMayChange = m_sortColumn >= 0 && m_table->canChange(m_sortColumn);
    m_placeOf.resize(static_cast<size_t>(m_table->rowCount()), -1);
    Moves moves;
    for (const int row : changedRows) {
        const bool accepted = m_filter.accepts(*m_table, row);
        if (accepted != isShown(row))
            (accepted ? moves.coming : moves.leaving).push_back(row);
        else if (accepted && sortValueMayChange)
            moves.moving.push_back(row);
    }
    for (int row = firstNewRow; row < total(); ++row) {
        if (m_filter.accepts(*m_table, row))
            moves.coming.push_back(row);
    }
    rearrange(std::move(moves));
    announceChanged(changedRows);
}

void ResultsFilterModel::applyFilter()
{
    Moves moves;
    for (int row = 0; row < total(); ++row) {
        const bool accepted = m_filter.accepts(*m_table, row);
        if (accepted != isShown(row))
            (accepted ? moves.coming : moves.leaving).push_back(row);
    }
    rearrange(std::move(moves));
}

void ResultsFilterModel::rearrange(Moves moves)
{
    Q_EMIT aboutToRearrange();
    append(moves.coming);
    if (!moves.coming.empty() || !moves.leaving.empty() || !moves.moving.empty())
        reorder(orderAfter(moves));
    dropLast(moves.leaving.size());
    Q_EMIT rearranged();
    announceShown();
}

void ResultsFilterModel::append(std::span<const int> rows)
{
    if (rows.empty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    for (const int row : rows) {
        m_placeOf[static_cast<size_t>(row)] = static_cast<int>(m_rows.size());
        m_rows.push_back(row);
    }
    endInsertRows();
}

std::vector<int> ResultsFilterModel::orderAfter(const Moves &moves) const
{
    const auto less = [this](int left, int right) { return before(left, right); };
    // What is out of place is taken out first: the rest is in order, so that a binary search finds each one's place.
    std::vector<bool> isMisplaced(m_placeOf.size());
    for (const auto *list : {&moves.coming, &moves.leaving, &moves.moving}) {
        for (const int row : *list)
            isMisplaced[static_cast<size_t>(row)] = true;
    }
    std::vector<int> inOrder;
    inOrder.reserve(m_rows.size());
    std::ranges::copy_if(m_rows, std::back_inserter(inOrder),
                         [&](int row) { return !isMisplaced[static_cast<size_t>(row)]; });

    std::vector<int> arriving = moves.coming;
    arriving.insert(arriving.end(), moves.moving.begin(), moves.moving.end());
    std::ranges::sort(arriving, less);

    std::vector<int> order;
    order.reserve(m_rows.size());
    auto from = inOrder.cbegin();
    for (const int row : arriving) {
        const auto place = std::lower_bound(from, inOrder.cend(), row, less);
        order.insert(order.end(), from, place);
        order.push_back(row);
        from = place;
    }
    order.insert(order.end(), from, inOrder.cend());
    order.insert(order.end(), moves.leaving.begin(), moves.leaving.end());
    return order;
}

void ResultsFilterModel::reorder(std::vector<int> order)
{
    if (order == m_rows)
        return;
    // The hint lets a selection be carried row by row instead of cell by cell.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<int> sourceRows;
    sourceRows.reserve(static_cast<size_t>(from.size()));
    for (const QModelIndex &old : from)
        sourceRows.push_back(m_rows[static_cast<size_t>(old.row())]);

    m_rows = std::move(order);
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_placeOf[static_cast<size_t>(m_rows[i])] = static_cast<int>(i);

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
        if (isShown(row)) {
            const int place = m_placeOf[static_cast<size_t>(row)];
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
    if (!m_table || !sourceIndex.isValid() || sourceIndex.row() >= total() || !isShown(sourceIndex.row()))
        return {};
    return createIndex(m_placeOf[static_cast<size_t>(sourceIndex.row())], sourceIndex.column());
}

} // namespace netsonde
