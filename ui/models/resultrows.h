// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filter/resultrow.h"

#include <memory>
#include <vector>

namespace netsonde {

/// A table's rows as values, to be read where the results themselves can't be. Kept in pieces, so that growing never
/// moves a million of them.
class ResultRows
{
public:
    int size() const { return m_size; }
    const ResultRow &operator[](int row) const
    {
        const auto at = static_cast<size_t>(row);
        return m_pieces[at / perPiece][at % perPiece];
    }
    void append(ResultRow row)
    {
        const auto at = static_cast<size_t>(m_size++);
        if (at % perPiece == 0)
            m_pieces.push_back(std::make_unique<ResultRow[]>(perPiece));
        m_pieces[at / perPiece][at % perPiece] = std::move(row);
    }
    void replace(int row, ResultRow with)
    {
        const auto at = static_cast<size_t>(row);
        m_pieces[at / perPiece][at % perPiece] = std::move(with);
    }

private:
    static constexpr size_t perPiece = 1024;

    std::vector<std::unique_ptr<ResultRow[]>> m_pieces;
    int m_size = 0;
};

} // namespace netsonde
