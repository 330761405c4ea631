// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/usercommand.h"

namespace netsonde {

/// "There is no {name} here." One sentence.
QString commandProblem(const CommandRefusal &refusal);

} // namespace netsonde
