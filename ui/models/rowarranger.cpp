// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowarranger.h"

#include <algorithm>

namespace netsonde {

namespace {

/// Vectors that grow by a batch next time shall not move for it.
size_t withRoom(size_t size)
{
    return size + size / 16 + 1024;
}

bool accepts(QuickFilter quick, const ResultRow &row)
{
    switch (quick) {
    case QuickFilter::All:
        return true;
    case QuickFilter::Up:
        return row.state == HostState::Up;
    case QuickFilter::WithOpenPorts:
        return row.port != 0 || !row.openPorts.isEmpty();
    }
    Q_UNREACHABLE();
}

} // namespace

bool RowArranger::accepts(const ArrangementWish &wish, int row) const
{
    const ResultRow &values = rows[row];
    return !values.folded && netsonde::accepts(wish.quick, values) && wish.filter.accepts(values);
}

std::vector<int> RowArranger::sortedAnew(const ArrangementWish &wish, const std::atomic_bool &stop) const
{
    const RowSorter sorter(rows, wish.order);
    std::vector<RowSorter::Key> keys;
    keys.reserve(static_cast<size_t>(rows.size()));
    for (int row = 0; row < rows.size(); ++row)
        keys.push_back(sorter.key(row));
    sorter.sort(keys, stop);
    std::vector<int> order;
    order.reserve(withRoom(keys.size()));
    for (const auto &key : keys)
        order.push_back(key.row);
    return order;
}

/// @p changed must be ascending, each row once.
std::vector<int> RowArranger::merged(const ArrangementWish &wish, const std::atomic_bool &stop) const
{
    const RowSorter sorter(rows, wish.order);
    const auto less = [&sorter](const RowSorter::Key &a, const RowSorter::Key &b) { return sorter.before(a, b); };
    // What may be out of place is taken out: the rest is in order, so that a binary search finds each one's place.
    std::vector<bool> isOut(static_cast<size_t>(rows.size()));
    std::vector<RowSorter::Key> arriving;
    for (const int row : changed) {
        if (static_cast<size_t>(row) < m_all.size()) {
            isOut[static_cast<size_t>(row)] = true;
            arriving.push_back(sorter.key(row));
        }
    }
    for (int row = static_cast<int>(m_all.size()); row < rows.size(); ++row)
        arriving.push_back(sorter.key(row));
    sorter.sort(arriving, stop);

    std::vector<int> staying;
    const std::vector<int> *from = &m_all;
    if (!changed.empty()) {
        staying.reserve(m_all.size());
        std::ranges::copy_if(m_all, std::back_inserter(staying),
                             [&](int row) { return !isOut[static_cast<size_t>(row)]; });
        from = &staying;
    }
    std::vector<int> order;
    order.reserve(withRoom(static_cast<size_t>(rows.size())));
    auto next = from->cbegin();
    for (const RowSorter::Key &key : arriving) {
        if (stop)
            break;
        const auto place = std::lower_bound(next, from->cend(), key, [&](int row, const RowSorter::Key &wanted) {
            return less(sorter.key(row), wanted);
        });
        order.insert(order.end(), next, place);
        order.push_back(key.row);
        next = place;
    }
    order.insert(order.end(), next, from->cend());
    return order;
}

std::optional<RearrangedRows> RowArranger::arrange(const ArrangementWish &wish, const std::atomic_bool &stop)
{
    std::ranges::sort(changed);
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    const int known = static_cast<int>(m_all.size());
    const auto size = static_cast<size_t>(rows.size());
    const bool otherOrder = wish.orderNumber != m_last.orderNumber;
    const bool otherFilter = wish.filterNumber != m_last.filterNumber;

    std::optional<std::vector<int>> order;
    if (otherOrder)
        order = sortedAnew(wish, stop);
    else if (!isUpToDate())
        order = merged(wish, stop);
    if (stop)
        return std::nullopt;

    RearrangedRows result;
    std::vector<bool> accepted = m_accepted;
    std::vector<bool> isFolded = m_isFolded;
    accepted.resize(size);
    isFolded.resize(size);
    int folded = m_folded;
    std::vector<int> leaving;
    const auto judge = [&](int row) {
        const auto at = static_cast<size_t>(row);
        folded += (rows[row].folded ? 1 : 0) - (isFolded[at] ? 1 : 0);
        isFolded[at] = rows[row].folded;
        const bool accept = accepts(wish, row);
        if (accept != accepted[at])
            (accept ? result.coming : leaving).push_back(row);
        accepted[at] = accept;
    };
    if (otherFilter) {
        for (int row = 0; row < rows.size() && !stop; ++row)
            judge(row);
    } else {
        for (const int row : changed) {
            if (row < known)
                judge(row);
        }
        for (int row = known; row < rows.size(); ++row)
            judge(row);
    }
    if (stop)
        return std::nullopt;

    const std::vector<int> &all = order ? *order : m_all;
    result.shown.reserve(withRoom(size));
    for (const int row : all) {
        if (accepted[static_cast<size_t>(row)])
            result.shown.push_back(row);
    }
    result.shown.insert(result.shown.end(), leaving.begin(), leaving.end());
    result.leaving = leaving.size();
    result.placeOf.reserve(withRoom(size));
    result.placeOf.resize(size, -1);
    for (size_t i = 0; i < result.shown.size(); ++i)
        result.placeOf[static_cast<size_t>(result.shown[i])] = static_cast<int>(i);
    result.total = rows.size() - folded;
    if (stop)
        return std::nullopt;

    m_last = wish;
    if (order)
        m_all = std::move(*order);
    m_accepted = std::move(accepted);
    m_isFolded = std::move(isFolded);
    m_folded = folded;
    changed.clear();
    return result;
}

} // namespace netsonde
