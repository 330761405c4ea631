// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/number128.h"
#include "engine/targets/targetnotation.h"

namespace netsonde {

/// IPv6: RFC 4291 text, zones of link-local addresses (RFC 4007), prefixes, ranges, brackets.
namespace Ipv6Notation {

/// The address alone, without zone, brackets or prefix.
std::optional<Number128> parseNumber(QStringView text);

/// An item with a colon or a bracket.
Parsed<TargetMeaning> parse(TextSpan item);

} // namespace Ipv6Notation

} // namespace netsonde
