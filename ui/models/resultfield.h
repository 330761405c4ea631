// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filter/resultrow.h"

#include <Qt>

#include <optional>

namespace netsonde {

/// What a column of a results table shows.
enum class ResultField : quint8 {
    Address,
    Name,
    Vendor,
    Mac,
    State,
    Port,
    Service,
    RoundTrip,
    OpenPorts,
    Closed,
    Filtered,
    Seen
};

/// How rows are sorted: by a field, or as they were found.
struct RowOrder
{
    std::optional<ResultField> by;
    Qt::SortOrder direction = Qt::AscendingOrder;

    friend bool operator==(const RowOrder &, const RowOrder &) = default;
};

/// What a row says, in words.
namespace FieldText {

QString title(ResultField field);
/// A text as wide as the column is at first; empty where the title decides.
QString widthSample(ResultField field);
/// The same where there is little room; empty: its title is enough.
QString leastWidthSample(ResultField field);
bool isNumber(ResultField field);
QString display(ResultField field, const ResultRow &row);
/// The term of the filter's notation that accepts the rows which say the same, or an empty string.
QString filterTerm(ResultField field, const ResultRow &row);

} // namespace FieldText

} // namespace netsonde
