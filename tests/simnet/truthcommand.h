// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NETSONDE_SIMNET_TRUTHCOMMAND_H
#define NETSONDE_SIMNET_TRUTHCOMMAND_H

#include "tests/simnet/options.h"

#include <cstdio>

namespace netsonde::simnet {

/// Prints what the options ask for as CSV. False when it could not be written.
bool printTruth(const Options &options, std::FILE *out);

} // namespace netsonde::simnet

#endif
