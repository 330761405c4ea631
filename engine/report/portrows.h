// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/stateset.h"
#include "engine/scan/scanresults.h"
#include "engine/targets/addressset.h"

#include <QList>

#include <functional>
#include <vector>

namespace netsonde {

/// What a report is about.
struct ReportScope
{
    /// Host-port pairs in these states are listed.
    StateSet states {PortState::Open};
    /// Hosts in the order they are written.
    QList<int> hostRows;
    /// Every address asked for. Where `not tested` is listed, those that have no row because the scan ended before
    /// their turn are listed too; hostRows must be by address then.
    AddressSet targets {};
};

/// All rows by address; names without an address come first, by name.
QList<int> hostRowsByAddress(const ScanResults &results);

/// One port of one host.
struct PortRow
{
    quint16 port = 0;
    Verdict verdict;
    float rttMs = -1; ///< known for open ports, negative for others
    qint64 seenAt = 0; ///< likewise
};

/// Finds the host-port pairs of a report one host at a time, so that no more than one host's are in memory.
class PortRows
{
public:
    /// Both are referred to, not copied.
    PortRows(const ScanResults &results, const ReportScope &scope);

    /// Calls @p visit for each host of the scope in turn, with row -1 for addresses that have none, until it returns
    /// false. Returns whether it was never false.
    bool forEachHost(const std::function<bool(const IpAddress &address, int hostRow)> &visit) const;
    /// The pairs to be listed for a host, ports ascending; for row -1 all ports as silent or as never tried.
    std::vector<PortRow> ofHost(const IpAddress &address, int hostRow) const;

private:
    std::vector<PortRow> ofHostWithoutRow(const IpAddress &address) const;
    bool mayHaveRows(const HostResult &host) const;
    PortRow openRow(int hostRow, quint16 port) const;

    const ScanResults &m_results;
    const ReportScope &m_scope;
    AddressSet m_withoutRow; ///< that are to be listed, beside others that have one
    std::vector<quint16> m_portsAscending;
    std::vector<int> m_openPorts; ///< rows of open ports by host row, then port
};

} // namespace netsonde
