// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/hostaxis.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace netsonde {

namespace {

IpAddress with(const IpAddress &address, quint64 high, quint64 low)
{
    return address.isV4() ? IpAddress::v4(static_cast<quint32>(low)) : IpAddress::v6(high, low, address.zone());
}

/// Zones apart, or their rows would lie between one another's.
bool isBefore(const IpAddress &a, const IpAddress &b)
{
    return std::tuple(a.family(), a.zone(), a) < std::tuple(b.family(), b.zone(), b);
}

/// The lowest @p bits set.
quint64 lowest(int bits)
{
    return bits >= 64 ? ~0ULL : (1ULL << bits) - 1;
}

} // namespace

IpAddress HostAxis::floorOf(const IpAddress &address, int shift)
{
    const quint64 high = shift > 64 ? address.high() & ~lowest(shift - 64) : address.high();
    return with(address, high, address.low() & ~lowest(shift));
}

IpAddress HostAxis::offsetBy(const IpAddress &address, quint64 offset)
{
    return with(address, address.high(), address.low() + offset);
}

/// A bit at the first address of each group of 2^shift that holds a host.
std::array<quint64, 4> HostAxis::rowStarts(const Block &block, int shift)
{
    std::array<quint64, 4> words = block.present;
    for (quint64 &word : words) {
        for (int step = 0; step < std::min(shift, 6); ++step)
            word |= word >> (1 << step); // may take from the group above, but not at the group's first bit
        constexpr std::array<quint64, 7> starts {~0ULL,
                                                 0x5555'5555'5555'5555ULL,
                                                 0x1111'1111'1111'1111ULL,
                                                 0x0101'0101'0101'0101ULL,
                                                 0x0001'0001'0001'0001ULL,
                                                 0x0000'0001'0000'0001ULL,
                                                 1ULL};
        word &= starts[static_cast<size_t>(std::min(shift, 6))];
    }
    if (shift >= 7) {
        words[0] |= std::exchange(words[1], 0);
        words[2] |= std::exchange(words[3], 0);
    }
    if (shift >= 8)
        words[0] |= std::exchange(words[2], 0);
    return words;
}

int HostAxis::rowsIn(const Block &block, int shift)
{
    int rows = 0;
    for (const quint64 word : rowStarts(block, shift))
        rows += std::popcount(word);
    return rows;
}

int HostAxis::nextPresent(const Block &block, int bit)
{
    while (bit < 256) {
        const quint64 rest = block.present[static_cast<size_t>(bit / 64)] >> (bit % 64);
        if (rest != 0)
            return bit + std::countr_zero(rest);
        bit = (bit / 64 + 1) * 64;
    }
    return 256;
}

size_t HostAxis::blockFrom(const IpAddress &base) const
{
    const auto found
        = std::lower_bound(m_blocks.begin(), m_blocks.end(), base,
                           [](const Block &block, const IpAddress &wanted) { return isBefore(block.base, wanted); });
    return static_cast<size_t>(found - m_blocks.begin());
}

void HostAxis::add(const IpAddress &address)
{
    if (address.isNull())
        return;
    const quint64 bit = address.low() & 0xff;
    m_coming[floorOf(address, blockShift)][bit / 64] |= 1ULL << (bit % 64);
}

bool HostAxis::settle()
{
    if (m_coming.isEmpty())
        return false;
    const auto known = static_cast<std::ptrdiff_t>(m_blocks.size());
    const auto isBlockBefore = [](const Block &a, const Block &b) { return isBefore(a.base, b.base); };
    std::vector<Block> fresh;
    for (auto coming = m_coming.cbegin(); coming != m_coming.cend(); ++coming) {
        const size_t at = blockFrom(coming.key());
        if (at == m_blocks.size() || m_blocks[at].base != coming.key()) {
            fresh.push_back({coming.key(), coming.value()});
            continue;
        }
        for (size_t word = 0; word < coming.value().size(); ++word)
            m_blocks[at].present[word] |= coming.value()[word];
    }
    m_coming.clear();
    std::sort(fresh.begin(), fresh.end(), isBlockBefore);
    m_blocks.insert(m_blocks.end(), fresh.begin(), fresh.end());
    std::inplace_merge(m_blocks.begin(), m_blocks.begin() + known, m_blocks.end(), isBlockBefore);
    const int before = m_rows;
    m_firstRow = firstRows(m_shift);
    m_rows = m_firstRow.back();
    return m_rows != before; // rows are never taken away
}

void HostAxis::setShift(int shift)
{
    if (shift == m_shift && !m_firstRow.empty())
        return;
    m_shift = std::clamp(shift, 0, mostShift);
    m_firstRow = firstRows(m_shift);
    m_rows = m_firstRow.back();
}

/// With the block before.
bool HostAxis::sharesRow(size_t at, int shift) const
{
    return at > 0 && shift > blockShift && floorOf(m_blocks[at].base, shift) == floorOf(m_blocks[at - 1].base, shift);
}

/// And the number of rows at the end.
std::vector<int> HostAxis::firstRows(int shift) const
{
    std::vector<int> first;
    first.reserve(m_blocks.size() + 1);
    int rows = 0;
    for (size_t at = 0; at < m_blocks.size(); ++at) {
        const bool isShared = sharesRow(at, shift);
        first.push_back(isShared ? rows - 1 : rows);
        if (!isShared)
            rows += rowsIn(m_blocks[at], shift);
    }
    first.push_back(rows);
    return first;
}

int HostAxis::rowCountAt(int shift) const
{
    if (shift == m_shift)
        return m_rows;
    int rows = 0;
    for (size_t at = 0; at < m_blocks.size(); ++at)
        rows += sharesRow(at, shift) ? 0 : rowsIn(m_blocks[at], shift);
    return rows;
}

int HostAxis::rowOf(const IpAddress &address) const
{
    const size_t at = blockFrom(floorOf(address, blockShift));
    if (at == m_blocks.size() || m_blocks[at].base != floorOf(address, blockShift))
        return rowBefore(at, address);
    if (m_shift >= blockShift)
        return m_firstRow[at];
    const std::array<quint64, 4> starts = rowStarts(m_blocks[at], m_shift);
    const auto offset = static_cast<int>(address.low() & 0xff);
    int below = 0; // row starts up to the address
    for (int word = 0; word <= offset / 64; ++word) {
        const quint64 mask = word < offset / 64 ? ~0ULL : lowest(offset % 64 + 1);
        below += std::popcount(starts[static_cast<size_t>(word)] & mask);
    }
    return std::max(0, m_firstRow[at] + below - 1);
}

/// Of an address whose block holds no host; @p at is the next block.
int HostAxis::rowBefore(size_t at, const IpAddress &address) const
{
    if (m_blocks.empty())
        return 0;
    const bool sharesRow = at < m_blocks.size() && floorOf(m_blocks[at].base, m_shift) == floorOf(address, m_shift);
    return sharesRow ? m_firstRow[at] : std::max(0, m_firstRow[at] - 1);
}

size_t HostAxis::blockOfRow(int row) const
{
    // The last entry is no block.
    const auto end = m_firstRow.end() - 1;
    if (m_shift > blockShift)
        return static_cast<size_t>(std::lower_bound(m_firstRow.begin(), end, row) - m_firstRow.begin());
    return static_cast<size_t>(std::upper_bound(m_firstRow.begin(), end, row) - m_firstRow.begin() - 1);
}

IpAddress HostAxis::firstOf(int row) const
{
    Q_ASSERT(row >= 0 && row < m_rows);
    const size_t at = blockOfRow(row);
    const Block &block = m_blocks[at];
    if (m_shift >= blockShift)
        return floorOf(block.base, m_shift);
    int skipped = row - m_firstRow[at];
    const std::array<quint64, 4> starts = rowStarts(block, m_shift);
    for (size_t word = 0; word < starts.size(); ++word) {
        quint64 rest = starts[word];
        const int inWord = std::popcount(rest);
        if (skipped >= inWord) {
            skipped -= inWord;
            continue;
        }
        for (; skipped > 0; --skipped)
            rest &= rest - 1;
        return offsetBy(block.base, word * 64 + static_cast<quint64>(std::countr_zero(rest)));
    }
    Q_UNREACHABLE();
}

IpAddress HostAxis::lastOf(int row) const
{
    const IpAddress first = firstOf(row);
    const quint64 high = m_shift > 64 ? first.high() | lowest(m_shift - 64) : first.high();
    const quint64 low = first.low() | lowest(first.isV4() ? std::min(m_shift, 32) : m_shift);
    return with(first, high, low);
}

} // namespace netsonde
