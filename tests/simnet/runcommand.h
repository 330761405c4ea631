// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NETSONDE_SIMNET_RUNCOMMAND_H
#define NETSONDE_SIMNET_RUNCOMMAND_H

#include "tests/simnet/options.h"

namespace netsonde::simnet {

/// Runs the command inside the network. Returns its exit status, 128 + the signal that ended it, or 127 when it could
/// not be started. Throws std::system_error when there can be no network.
int runInside(const Options &options);

} // namespace netsonde::simnet

#endif
