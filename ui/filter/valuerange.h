// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filter/filtererror.h"

#include <QStringView>

#include <functional>
#include <limits>
#include <optional>
#include <variant>

namespace netsonde {

/// The values that `>50`, `>=50`, `<50`, `<=50`, `=50`, `50` and `10-50` ask for.
struct ValueRange
{
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool lowIncluded = true;
    bool highIncluded = true;

    bool contains(double value) const
    {
        return (lowIncluded ? value >= low : value > low) && (highIncluded ? value <= high : value < high);
    }

    /// One value as it is written stands for [low, high): 0.8 is all that is shown as 0.8, 12:30 is that minute.
    struct Written
    {
        double low;
        double value; ///< what is larger or smaller is compared with this
        double high;
        double end; ///< where a range up to it ends, inclusive
    };
    /// Reads one value; nothing for a text that is none.
    using Reader = std::function<std::optional<Written>(QStringView)>;

    /// @p bad is the problem with a text that is no value. Nothing for a comparison whose value is still to be typed.
    /// Positions in the error are those of @p text.
    static std::variant<std::optional<ValueRange>, FilterError> parse(QStringView text, const Reader &read,
                                                                      FilterProblem bad);

    static std::optional<Written> wholeNumber(QStringView text);
    /// Milliseconds; `ms` or `s` may follow.
    static std::optional<Written> milliseconds(QStringView text);
    /// Seconds since midnight of HH:mm or HH:mm:ss.
    static std::optional<Written> timeOfDay(QStringView text);
};

} // namespace netsonde
