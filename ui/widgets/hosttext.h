// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanresults.h"

#include <QString>

namespace netsonde {

/// How often each verdict was given, and the like: "round trip 0.8 ms · 2 open · 98 closed".
QString hostFacts(const HostResult &host);
/// "Up: port 22 accepted a connection".
QString hostVerdict(const HostResult &host);
/// "MAC 00:04:0e:12:34:56 · AVM"; empty where it is not known.
QString hostHardware(const HostHardware &hardware);
/// All that is known of one host as lines of plain text: open ports one by one, others in ranges.
QString hostAsText(const ScanResults &results, int hostRow, const QString &note);

} // namespace netsonde
