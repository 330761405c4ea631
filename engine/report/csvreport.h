// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/portrows.h"
#include "engine/scan/scanresults.h"

class QIODevice;

namespace netsonde {

// Each writes a header and its rows as they come, a line at a time, and returns whether the device took everything.
// What nobody knows (what the service is; the MAC address and its vendor beyond this computer's links) stays empty.
// rtt_ms and seen_at of a host-port pair are known for open ports only.

/// One row per host-port pair in the scope.
bool writePortsCsv(const ScanResults &results, const ReportScope &scope, QIODevice &device);
/// The same layout for these open ports (rows of ScanResults::openPort()) in this order.
bool writeOpenPortsCsv(const ScanResults &results, const QList<int> &openPortRows, QIODevice &device);
/// One row per host, in this order.
bool writeHostsCsv(const ScanResults &results, const QList<int> &hostRows, QIODevice &device,
                   const AddressSet &silentHosts = {});

} // namespace netsonde
