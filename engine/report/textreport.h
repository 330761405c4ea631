// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/portrows.h"
#include "engine/scan/scanresults.h"

class QIODevice;

namespace netsonde {

/// The readable table, in English and UTF-8: each host with its ports in the scope and what is not shown of it, then
/// the other hosts together, then completenessLine(). Written as it comes. Returns whether the device took everything.
bool writeTextReport(const ScanResults &results, const ReportScope &scope, const ScanSummary &summary,
                     QIODevice &device);

} // namespace netsonde
