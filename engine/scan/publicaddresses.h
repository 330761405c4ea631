// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/targetset.h"

namespace netsonde {

/// A scan of more globally routable addresses than this asks first.
constexpr quint64 mostUnaskedPublicAddresses = 4'096;

/// How many globally routable addresses a scan of @p targets could reach. A name's block counts whole: whether it is
/// public shows only when the scan has started.
quint64 publicAddresses(const TargetSet &targets);

} // namespace netsonde
