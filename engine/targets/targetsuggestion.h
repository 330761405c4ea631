// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/textspan.h"

namespace netsonde {

/// What the writer of a refused item may have meant, as notation that is accepted, or an empty string. @p item is
/// without `!`; @p error is what TargetNotation::parseItem() said of it.
QString suggestedTarget(TextSpan item, const ParseError &error);

} // namespace netsonde
