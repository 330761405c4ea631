// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanresults.h"

namespace netsonde {

/// One line of a results table by its raw values: what sorting and filtering look at. A value that no longer changes
/// when the results do, so that it can be read in another thread. Numbers and times as in HostResult.
struct ResultRow
{
    IpAddress address;
    QString name;
    QList<quint16> openPorts; ///< ascending; empty where the row stands for one port
    qint64 seenAt = 0;
    MacAddress mac; ///< null: not known
    quint16 vendor = 0; ///< MacVendors::Number
    float rttMs = -1;
    quint16 port = 0; ///< 0 where the row stands for a whole host
    quint16 closed = 0; ///< closed, filtered and provisional are a host row's only
    quint16 filtered = 0;
    quint16 provisional = 0;
    HostState state = HostState::Pending;
    bool answersAll = false;
    bool folded = false; ///< another row stands for this one: never shown, never counted
};

} // namespace netsonde
