// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/parsed.h"

#include <QString>

#include <optional>

namespace netsonde {

/// Why a text is no filter. The words for each are in filterwords.
enum class FilterProblem : quint8 {
    UnknownKey, ///< prot:22; subject: the key; suggestion: a near one
    MissingValue, ///< `port: 22`; subject: the key
    MissingTerm, ///< nothing after `or` or `!`, nothing between brackets; subject: what asks for it
    UnclosedQuote,
    UnclosedBracket,
    UnopenedBracket,
    TooDeep, ///< more brackets in brackets than anyone types
    BadNumber, ///< rtt:fast; subject: the value
    BadTime, ///< seen:noon; subject: the value
    ReversedRange, ///< rtt:50-10; suggestion: the other way round
    BadMac, ///< mac:xyz; subject: the value
    UnknownState, ///< state:opne; subject: the value; suggestion: the nearest
    BadPorts, ///< cause tells
    BadAddresses, ///< cause tells
    NameAsAddress, ///< ip:printer.lan; suggestion: name:printer.lan
};

/// Where and why a filter was refused. position and length are in UTF-16 units of the text that was parsed. suggestion
/// is a term ready to be typed instead of the marked one, or empty.
struct FilterError
{
    FilterProblem problem = FilterProblem::MissingTerm;
    qsizetype position = 0;
    qsizetype length = 0;
    QString subject {};
    QString suggestion {};
    std::optional<ParseError> cause {}; ///< of a value in the notation of ports or targets

    friend bool operator==(const FilterError &, const FilterError &) = default;
};

} // namespace netsonde
