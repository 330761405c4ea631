// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe/connector.h"

namespace netsonde {

/// What an error number of Linux means for an attempt: of connect(2), or of a call that connect() needed.
Attempt meaningOfError(int error);

} // namespace netsonde
