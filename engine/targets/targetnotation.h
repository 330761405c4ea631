// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/targetset.h"
#include "engine/targets/textspan.h"

#include <variant>

namespace netsonde {

/// What one item of a Targets text means.
using TargetMeaning = std::variant<AddressRange, OctetPattern, NamedTarget>;

namespace TargetNotation {

/// Whether the commas of a word belong to octet lists (`10.0.0.1,5,9`), so that it is one item.
bool isOneItem(QStringView word);

/// One item without `!`, not empty. Errors mark the offending part and carry no suggestion but that of a reversed
/// range: the marked part the other way round.
Parsed<TargetMeaning> parseItem(TextSpan item);

} // namespace TargetNotation

} // namespace netsonde
