// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NETSONDE_SIMNET_RANGES_H
#define NETSONDE_SIMNET_RANGES_H

#include "tests/simnet/address.h"

#include <optional>
#include <vector>

namespace netsonde::simnet {

struct AddressRange
{
    Address first;
    Address last; ///< inclusive
};

/// "10.77.0.0/24", "10.77.0.1-10.77.0.9" or one address.
std::optional<AddressRange> parseRange(std::string_view text);

/// "22,80,1000-2000": in that order, as often as named.
std::optional<std::vector<std::uint16_t>> parsePorts(std::string_view text);

} // namespace netsonde::simnet

#endif
