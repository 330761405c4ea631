// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/targetnotation.h"

namespace netsonde {

/// IPv4 as DESIGN's notation has it: strict octets, CIDR, netmask, ranges, octet lists.
namespace Ipv4Notation {

/// Whether a text holds nothing but what IPv4 notation is made of, so that it can't be a name.
bool looksLike(QStringView text);
/// Four octets, each 0 to 255 without leading zeros.
Parsed<quint32> parseAddress(TextSpan span);
/// What follows the slash: a prefix length of at most @p longest, or a netmask. 0 to @p longest.
Parsed<int> parseMask(TextSpan mask, int longest = 32);
/// 0x7f.1 and the like.
std::optional<ParseError> hexProblem(TextSpan item);

Parsed<TargetMeaning> parse(TextSpan item);

} // namespace Ipv4Notation

} // namespace netsonde
