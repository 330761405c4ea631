// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/ipaddress.h"

#include <QHash>

#include <array>
#include <optional>
#include <vector>

namespace netsonde {

/// The hosts of a map by zone and address, in rows of 2^shift neighbouring addresses each: a row is a host (shift 0),
/// two of them, ... a subnet. Only rows that hold a host count. 256 neighbouring addresses cost 72 bytes.
class HostAxis
{
public:
    /// One row for each address family.
    static constexpr int mostShift = 128;

    void clear() { *this = {}; }
    /// Takes effect with settle(). The null address is no host.
    void add(const IpAddress &address);
    /// Returns whether rows have come, so that others have moved.
    bool settle();

    void setShift(int shift);
    int shift() const { return m_shift; }
    int rowCount() const { return m_rows; }
    /// How many rows there would be. Linear in the 256-address blocks.
    int rowCountAt(int shift) const;
    /// The row that holds the address or, where none does, the one before it; at least 0.
    int rowOf(const IpAddress &address) const;
    /// The lowest address that belongs to the row, whether it is a host or not.
    IpAddress firstOf(int row) const;
    IpAddress lastOf(int row) const;
    /// Calls @p visit for the row's hosts by address, those after @p after only where there is one, until it returns
    /// false; @p after is then the last one visited. Returns whether the row came to its end.
    template <typename Visit>
    bool forEachAfter(int row, std::optional<IpAddress> &after, Visit visit) const;

private:
    static constexpr int blockShift = 8;
    struct Block
    {
        IpAddress base;
        std::array<quint64, 4> present {}; ///< a bit for each address
    };

    static IpAddress floorOf(const IpAddress &address, int shift);
    static IpAddress offsetBy(const IpAddress &address, quint64 offset);
    static std::array<quint64, 4> rowStarts(const Block &block, int shift);
    static int rowsIn(const Block &block, int shift);
    /// The first one whose base is not below, or one past the end.
    size_t blockFrom(const IpAddress &base) const;
    int rowBefore(size_t at, const IpAddress &address) const;
    size_t blockOfRow(int row) const;
    bool sharesRow(size_t at, int shift) const;
    std::vector<int> firstRows(int shift) const;
    /// The first set bit from @p bit on, 256 for none.
    static int nextPresent(const Block &block, int bit);

    int m_shift = 0;
    int m_rows = 0;
    std::vector<Block> m_blocks; ///< by base
    std::vector<int> m_firstRow; ///< of each block, at m_shift
    QHash<IpAddress, std::array<quint64, 4>> m_coming; ///< base -> present, until settle()
};

template <typename Visit>
bool HostAxis::forEachAfter(int row, std::optional<IpAddress> &after, Visit visit) const
{
    const IpAddress first = firstOf(row);
    int bit = static_cast<int>(first.low() & 0xff);
    if (after)
        bit = static_cast<int>(after->low() & 0xff) + 1;
    for (size_t at = blockFrom(floorOf(after.value_or(first), blockShift)); at < m_blocks.size(); ++at, bit = 0) {
        const Block &block = m_blocks[at];
        for (bit = nextPresent(block, bit); bit < 256; bit = nextPresent(block, bit + 1)) {
            const IpAddress address = offsetBy(block.base, static_cast<quint64>(bit));
            if (floorOf(address, m_shift) != first)
                return true;
            if (!visit(address)) {
                after = address;
                return false;
            }
        }
    }
    return true;
}

} // namespace netsonde
