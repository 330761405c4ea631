// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filter/filtererror.h"
#include "ui/filter/filterexpression.h"

#include <QStringView>

#include <optional>

namespace netsonde {

/// The filter's notation, a grammar of its own:
///
///     filter = all { "or" all }        all = { [ "and" ] not }        not = [ "!" ] ( term | "(" filter ")" )
///     term   = word | key ":" value
///
/// A word is looked for in every column with words or ports. Quotes hold spaces and brackets together and make signs
/// plain. Texts match in part, in any case; with `*` or `?` as a whole; after `=` as a whole and letter by letter.
/// Keys: `ip:10.0.0.0/24` (notation of targets), `name:*.lan`, `state:up`, `port:22,8000-8100` (notation of ports),
/// `service:http`; numbers `rtt:>50` (milliseconds, or `s`), `open:>3`, `closed:0`, `filtered:10-20`; `seen:>14:30`.
namespace Filter {

struct Result
{
    FilterExpression expression; ///< accepts everything where there is an error
    std::optional<FilterError> error;
};

/// The whole text or an error. A value that is still to be typed (`port:` at the end) asks for nothing.
Result parse(QStringView text);

} // namespace Filter

} // namespace netsonde
