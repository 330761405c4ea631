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
    const bool listsUntried = m_scope.states.contains(PortState::NotTested);
    const quint64 targets = listsUntried ? m_scope.targets.count() : 0;
    quint64 target = 0;
    const auto visitUntriedBefore = [&](const IpAddress *end) {
        for (; target < targets; ++target) {
            const IpAddress address = m_scope.targets.at(target);
            if (end && address >= *end)
                break;
            if (m_results.rowOf(address) < 0 && !visit(address, -1))
                return false;
        }
        return true;
    };
    for (const int row : m_scope.hostRows) {
        const IpAddress &address = m_results.host(row).address;
        if (!visitUntriedBefore(&address) || !visit(address, row))
            return false;
    }
    return visitUntriedBefore(nullptr);
}

std::vector<PortRow> PortRows::ofHost(int hostRow) const
{
    std::vector<PortRow> rows;
    if (hostRow < 0) {
        for (const quint16 port : m_portsAscending)
            rows.push_back({port, {}});
        return rows;
    }
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
