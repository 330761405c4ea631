// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/targetnotation.h"

namespace netsonde {

/// Host names: RFC 1123, with underscores and a final dot; letters beyond ASCII become the name's ACE form (RFC 3490).
namespace HostNotation {

Parsed<TargetMeaning> parse(TextSpan item);

} // namespace HostNotation

} // namespace netsonde
