// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filter/resultrow.h"

namespace netsonde {

/// A row of a results table in one sentence for who hears it: "192.168.1.7, nas.lan: Up, port 22 accepted a connection.
/// Open ports 22 80. 98 closed. Round trip 0.8 ms." @p hostReason is why the host's state is what it is.
QString rowSentence(const ResultRow &row, const QString &hostReason);

} // namespace netsonde
