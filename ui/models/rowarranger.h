// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filter/filterexpression.h"
#include "ui/models/rowsorter.h"

#include <optional>
#include <vector>

namespace netsonde {

/// The filter box's buttons.
enum class QuickFilter : quint8 { All, Up, WithOpenPorts };

/// Which rows are shown and in what order.
struct ArrangementWish
{
    RowOrder order;
    FilterExpression filter;
    QuickFilter quick = QuickFilter::All;
    int orderNumber = 0; ///< another one whenever order changes
    int filterNumber = 0; ///< likewise for filter and quick
};

/// What leads from the rows shown before to those shown now. Row lists hold rows of the source.
struct RearrangedRows
{
    std::vector<int> coming; ///< were not shown before
    std::vector<int> shown; ///< in order; the last `leaving` of them are to go
    size_t leaving = 0;
    std::vector<int> placeOf; ///< row -> place in `shown`, -1 for not shown
    int total = 0; ///< rows that can be shown by some filter
};

/// Keeps rows sorted and filtered. One thread at a time: rows are put in by the one that has the results, and
/// arranged by any other meanwhile. Every row is kept in order, shown or not, so that another filter needs no sorting;
/// what came or changed since the last time is sorted by itself and merged.
class RowArranger
{
public:
    ResultRows rows;
    /// Rows that were replaced since they were last arranged; with repetitions, in any order.
    std::vector<int> changed;

    /// Nothing, and nothing done, if @p stop is set before it is through.
    std::optional<RearrangedRows> arrange(const ArrangementWish &wish, const std::atomic_bool &stop);
    /// Rows known to arrange() in the order of the last wish, folded ones too.
    const std::vector<int> &all() const { return m_all; }
    bool isUpToDate() const { return changed.empty() && static_cast<int>(m_all.size()) == rows.size(); }

private:
    std::vector<int> sortedAnew(const ArrangementWish &wish, const std::atomic_bool &stop) const;
    std::vector<int> merged(const ArrangementWish &wish, const std::atomic_bool &stop) const;
    bool accepts(const ArrangementWish &wish, int row) const;

    ArrangementWish m_last {{}, {}, QuickFilter::All, -1, -1};
    std::vector<int> m_all;
    std::vector<bool> m_accepted;
    int m_folded = 0;
    std::vector<bool> m_isFolded;
};

} // namespace netsonde
