// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <limits>

namespace netsonde {

/// An IPv6 address as a number, in two halves since no portable integer is that wide. Arithmetic wraps at 2^128.
struct Number128
{
    quint64 high = 0;
    quint64 low = 0;

    friend constexpr auto operator<=>(const Number128 &, const Number128 &) = default;
    friend constexpr Number128 operator+(Number128 a, quint64 b)
    {
        const quint64 sum = a.low + b;
        return {a.high + (sum < b ? 1 : 0), sum};
    }
    friend constexpr Number128 operator-(Number128 a, Number128 b)
    {
        return {a.high - b.high - (a.low < b.low ? 1 : 0), a.low - b.low};
    }

    constexpr Number128 next() const { return *this + 1; }
    constexpr Number128 previous() const { return *this - Number128 {0, 1}; }
    static constexpr Number128 largest()
    {
        return {std::numeric_limits<quint64>::max(), std::numeric_limits<quint64>::max()};
    }
    /// The lowest @p bits bits set, 0 to 128.
    static constexpr Number128 lowBits(int bits)
    {
        constexpr quint64 all = std::numeric_limits<quint64>::max();
        if (bits <= 0)
            return {};
        if (bits <= 64)
            return {0, all >> (64 - bits)};
        return {all >> (128 - bits), all};
    }
};

/// a + b, or the largest number where that does not fit.
constexpr quint64 saturatingSum(quint64 a, quint64 b)
{
    return a + b < a ? std::numeric_limits<quint64>::max() : a + b;
}

/// How many numbers lie from @p first to @p last, both inclusive; the largest quint64 where there are more.
constexpr quint64 saturatingSize(Number128 first, Number128 last)
{
    const Number128 distance = last - first;
    return distance.high != 0 ? std::numeric_limits<quint64>::max() : saturatingSum(distance.low, 1);
}

} // namespace netsonde
