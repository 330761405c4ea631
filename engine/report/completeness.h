// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanresults.h"

#include <QByteArray>

#include <map>

namespace netsonde {

/// How many probes were not tested, by what stood in the way.
using UntestedReasons = std::map<Reason, quint64>;

/// What never had its turn counts as Reason::Stopped. Looks at every host where something was not tested, at none
/// otherwise.
UntestedReasons untestedReasons(const ScanResults &results, const ScanSummary &summary);

/// "Done in 1.9 s: 25 600 of 25 600 probes have a verdict; 0 not tested; 24 800 not asked, as their hosts answered
/// nothing; 31 took a second look; 12 of 256 hosts up."
/// Without a line end. What is missing is told with @p why.
QByteArray completenessLine(const ScanSummary &summary, const UntestedReasons &why = {});

} // namespace netsonde
