// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/targetset.h"

namespace netsonde {

/// How many globally routable addresses a scan of @p targets could reach. A name's block counts whole: whether it is
/// public shows only when the scan has started.
quint64 publicAddresses(const TargetSet &targets);

} // namespace netsonde
