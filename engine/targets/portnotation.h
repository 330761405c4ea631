// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/portset.h"
#include "engine/targets/textspan.h"

namespace netsonde {

namespace PortNotation {

/// One item without separators, `!` or `T:`: a number, a range, a preset, a service name or a wildcard.
Parsed<PortSet> parseItem(TextSpan item);

} // namespace PortNotation

} // namespace netsonde
