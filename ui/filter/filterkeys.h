// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanresults.h"

#include <QStringList>

#include <optional>

namespace netsonde {

/// What stands before the colon of a term.
enum class FilterKey : quint8 { Ip, Name, State, Port, Service, Rtt, Open, Closed, Filtered, Seen, Vendor, Mac };

/// The fixed words of the filter's notation; they are the same in every language.
namespace FilterKeys {

std::optional<FilterKey> fromText(QStringView text);
QString text(FilterKey key);
/// The key nearest to a misspelt one, or an empty string.
QString near(QStringView text);
/// One text for each key, in the order in which they are offered.
QStringList offered();

/// What `state:` may ask for.
enum class StateValue : quint8 {
    Up,
    Pending,
    NoAnswer,
    Unreachable,
    NotTested,
    NotResolved,
    Open,
    Closed,
    Filtered,
    AwaitsSecondLook,
    AnswersAll
};
/// Also with spaces, underscores or nothing in place of the dashes, and as the table says it in the user's language.
std::optional<StateValue> stateFromText(const QString &text);
QString text(StateValue value); ///< `no-answer`
QString text(HostState state);
QStringList states();
QString nearState(QStringView text);

} // namespace FilterKeys

} // namespace netsonde
