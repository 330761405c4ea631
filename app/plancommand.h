// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <QByteArray>

namespace netsonde {

/// What a scan would send, as `netsonde plan` prints it: sentences, or one JSON object with counts as decimal strings.
QByteArray planText(const PlanCommand &command);

/// `netsonde plan`: prints it and returns the exit status.
int runPlan(const PlanCommand &command);

} // namespace netsonde
