// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/portrows.h"
#include "engine/scan/scanresults.h"

#include <QByteArray>

class QIODevice;

namespace netsonde {

/// The readable table, in English and UTF-8: each host with its ports in the scope and what is not shown of it, then
/// the other hosts together, then completenessLine(). Written as it comes. Returns whether the device took everything.
bool writeTextReport(const ScanResults &results, const ReportScope &scope, const ScanSummary &summary,
                     QIODevice &device);

/// "Done in 1.9 s: 25 600 of 25 600 probes have a verdict; 0 not tested; 12 of 256 hosts up." Without a line end.
QByteArray completenessLine(const ScanSummary &summary);

/// "1.9 s", "4 min 10 s", "2 h 5 min".
QByteArray shortDuration(std::chrono::milliseconds duration);

/// Digits in groups of three: "25 600".
QByteArray groupedNumber(quint64 number);

} // namespace netsonde
