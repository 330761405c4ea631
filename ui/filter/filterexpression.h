// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filter/resultrow.h"

#include <functional>
#include <memory>

namespace netsonde {

using RowTest = std::function<bool(const ResultRow &)>;

/// What a row must be like to be shown. A value, cheap to copy; several threads may ask the same one.
class FilterExpression
{
public:
    /// Accepts every row.
    FilterExpression() = default;
    explicit FilterExpression(RowTest test)
        : m_test(std::make_shared<const RowTest>(std::move(test)))
    { }

    bool acceptsAll() const { return !m_test; }
    bool accepts(const ResultRow &row) const { return !m_test || (*m_test)(row); }

private:
    std::shared_ptr<const RowTest> m_test;
};

} // namespace netsonde

Q_DECLARE_METATYPE(netsonde::FilterExpression)
