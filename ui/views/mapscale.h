// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <initializer_list>

namespace netsonde {

/// How large one direction of a map is drawn: 2^shift things share a cell of size pixels.
struct MapScale
{
    static constexpr int leastSize = 3; ///< a pattern has room

    int shift = 0;
    int size = leastSize;

    /// The next one, things larger by about a half. Cells get no larger than @p most.
    MapScale zoomedIn(int most) const
    {
        if (shift > 0)
            return {shift - 1, leastSize};
        for (const int next : {4, 6, 8, 12, 16, 24, 32, 48}) {
            if (next > size && next <= most)
                return {0, next};
        }
        return *this;
    }

    MapScale zoomedOut() const
    {
        if (shift == 0) {
            for (const int next : {32, 24, 16, 12, 8, 6, 4, leastSize}) {
                if (next < size)
                    return {0, next};
            }
        }
        return {shift + 1, leastSize};
    }

    /// The largest at which all cells fit into @p room pixels; @p countAt tells how many there are at a shift, never
    /// more at a higher one.
    template <typename CountAt>
    static MapScale fitting(int room, int most, int mostShift, CountAt countAt)
    {
        int low = 0;
        int high = mostShift;
        while (low < high) {
            const int middle = (low + high) / 2;
            if (countAt(middle) <= room / leastSize)
                high = middle;
            else
                low = middle + 1;
        }
        const int count = countAt(low);
        return {low, count > 0 ? std::clamp(room / count, leastSize, most) : most};
    }

    /// Whether things are drawn smaller than at @p other.
    bool isBelow(const MapScale &other) const { return shift != other.shift ? shift > other.shift : size < other.size; }

    friend bool operator==(const MapScale &, const MapScale &) = default;
};

} // namespace netsonde
