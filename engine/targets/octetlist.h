// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/textspan.h"

#include <bitset>

namespace netsonde {

/// One octet of an IPv4 address as nmap writes it: `7`, `1-50`, `5-`, `-5`, `-`, `*`, and lists of these with commas.
namespace OctetList {

/// 0 to 255 without leading zeros.
Parsed<int> parseNumber(TextSpan span);
/// @p span is not empty.
Parsed<std::bitset<256>> parse(TextSpan span);
/// The smallest value in a set that is not empty.
int lowest(const std::bitset<256> &octets);

} // namespace OctetList

} // namespace netsonde
