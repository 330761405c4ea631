// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace netsonde {

/// `netsonde scan`: scans, writes what was asked for and returns the exit status. Needs a QCoreApplication whose event
/// loop does not run yet.
int runScan(const ScanCommand &command);

} // namespace netsonde
