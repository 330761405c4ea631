// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/portrows.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace netsonde {

QList<int> hostRowsByAddress(const ScanResults &results)
{
    QList<int> rows(results.hostCount());
    std::iota(rows.begin(), rows.end(), 0);
    std::sort(rows.begin(), rows.end(), [&](int a, int b) {
        const HostResult &left = results.host(a);
        const HostResult &right = results.host(b);
        return std::tie(left.address, left.name, a) < std::tie(right.address, right.name, b);
    });
    return rows;
}

PortRows::PortRows(const ScanResults &results, const ReportScope &scope)
    : m_results(results)
    , m_scope(scope)
    , m_portsAscending(results.ports().cbegin(), results.ports().cend())
{
    std::sort(m_portsAscending.begin(), m_portsAscending.end());
    if (m_scope.states.contains(PortState::NotTested))
        m_withoutRow = m_scope.targets;
    if (m_scope.states.contains(PortState::Filtered))
        m_withoutRow.insert(results.silentHosts());
    else
        m_withoutRow.subtract(results.silentHosts());
    if (!m_scope.states.contains(PortState::Open))
        return;
    m_openPorts.resize(static_cast<size_t>(results.openPortCount()));
    std::iota(m_openPorts.begin(), m_openPorts.end(), 0);
    std::sort(m_openPorts.begin(), m_openPorts.end(), [&](int a, int b) {
        const OpenPort &left = results.openPort(a);
        const OpenPort &right = results.openPort(b);
        return std::tie(left.hostRow, left.port) < std::tie(right.hostRow, right.port);
    });
}

bool PortRows::forEachHost(const std::function<bool(const IpAddress &, int)> &visit) const
{
    const quint64 withoutRow = m_withoutRow.count();
    quint64 next = 0;
    const auto visitOthersBefore = [&](const IpAddress *end) {
        for (; next < withoutRow; ++next) {
            const IpAddress address = m_withoutRow.at(next);
            if (end && address >= *end)
                break;
            if (m_results.rowOf(address) < 0 && !visit(address, -1))
                return false;
        }
        return true;
    };
    for (const int row : m_scope.hostRows) {
        const IpAddress &address = m_results.host(row).address;
        if (!visitOthersBefore(&address) || !visit(address, row))
            return false;
    }
    return visitOthersBefore(nullptr);
}

std::vector<PortRow> PortRows::ofHostWithoutRow(const IpAddress &address) const
{
    const bool isSilent = m_results.silentHosts().contains(address);
    std::vector<PortRow> rows;
    if (!m_scope.states.contains(isSilent ? PortState::Filtered : PortState::NotTested))
        return rows;
    for (const quint16 port : m_portsAscending)
        rows.push_back({port, isSilent ? m_results.silentVerdict(port) : m_results.untested()});
    return rows;
}

std::vector<PortRow> PortRows::ofHost(const IpAddress &address, int hostRow) const
{
    if (hostRow < 0)
        return ofHostWithoutRow(address);
    std::vector<PortRow> rows;
    const HostResult &host = m_results.host(hostRow);
    if (m_scope.states == StateSet {PortState::Open}) {
        for (const quint16 port : host.openPorts)
            rows.push_back(openRow(hostRow, port));
        return rows;
    }
    if (!mayHaveRows(host))
        return rows;
    if (!m_scope.states.contains(PortState::NotTested) && host.state != HostState::NotResolved) {
        // Only what ended: after a stop most of a host's ports may have had no turn.
        for (const VerdictMap::Run &run : host.verdicts.runs()) {
            if (!m_scope.states.contains(run.verdict.state))
                continue;
            for (int ordinal = run.first; ordinal <= run.last; ++ordinal) {
                const quint16 port = m_results.ports().at(ordinal);
                rows.push_back(run.verdict.state == PortState::Open ? openRow(hostRow, port)
                                                                    : PortRow {port, run.verdict});
            }
        }
        std::sort(rows.begin(), rows.end(), [](const PortRow &a, const PortRow &b) { return a.port < b.port; });
        return rows;
    }
    for (const quint16 port : m_portsAscending) {
        const Verdict verdict = *m_results.verdict(hostRow, port);
        if (!m_scope.states.contains(verdict.state))
            continue;
        if (verdict.state == PortState::Open)
            rows.push_back(openRow(hostRow, port));
        else
            rows.push_back({port, verdict});
    }
    return rows;
}

/// Spares the walk over all ports where the counts tell that there is nothing to list.
bool PortRows::mayHaveRows(const HostResult &host) const
{
    for (const PortState state :
         {PortState::Open, PortState::Closed, PortState::Filtered, PortState::Unreachable, PortState::NotTested}) {
        if (m_scope.states.contains(state) && host.counts.of(state) > 0)
            return true;
    }
    return m_scope.states.contains(PortState::NotTested) && host.counts.total() < m_portsAscending.size();
}

PortRow PortRows::openRow(int hostRow, quint16 port) const
{
    const auto found = std::lower_bound(m_openPorts.cbegin(), m_openPorts.cend(), std::pair(hostRow, port),
                                        [&](int row, const std::pair<int, quint16> &wanted) {
                                            const OpenPort &open = m_results.openPort(row);
                                            return std::pair(open.hostRow, open.port) < wanted;
                                        });
    const OpenPort &open = m_results.openPort(*found);
    return {port, {PortState::Open, Reason::ConnectionAccepted}, open.rttMs, open.seenAt};
}

} // namespace netsonde
