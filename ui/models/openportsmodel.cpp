// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/openportsmodel.h"

#include <algorithm>
#include <array>

namespace netsonde {

ResultField OpenPortsModel::field(int column) const
{
    static constexpr std::array<ResultField, ColumnCount> fields {ResultField::Address,   ResultField::Name,
                                                                  ResultField::Port,      ResultField::Service,
                                                                  ResultField::RoundTrip, ResultField::Seen};
    return fields[static_cast<size_t>(column)];
}

ResultRow OpenPortsModel::rowAt(int row) const
{
    const OpenPort &open = results()->openPort(row);
    const HostResult &on = results()->host(open.hostRow);
    ResultRow values;
    values.address = on.address;
    values.name = on.name;
    const HostHardware hardware = results()->hardware(open.hostRow);
    values.mac = hardware.mac; // to be filtered by
    values.vendor = hardware.vendor;
    values.seenAt = open.seenAt;
    values.rttMs = open.rttMs;
    values.port = open.port;
    values.state = on.state;
    if (on.answersAll) {
        values.answersAll = true;
        values.folded = firstRowOf(open.hostRow) != row;
        if (!values.folded)
            values.openPorts = on.openPorts;
    }
    return values;
}

int OpenPortsModel::firstRowOf(int hostRow) const
{
    const auto host = static_cast<size_t>(hostRow);
    return host < m_firstOf.size() ? m_firstOf[host] : -1;
}

QList<int> OpenPortsModel::rowsOf(int hostRow) const
{
    QList<int> rows;
    if (firstRowOf(hostRow) < 0)
        return rows;
    for (int row = m_lastOf[static_cast<size_t>(hostRow)]; row >= 0; row = m_before[static_cast<size_t>(row)])
        rows.append(row);
    std::ranges::reverse(rows);
    return rows;
}

QList<int> OpenPortsModel::rowsBehind(int row) const
{
    return host(row).answersAll ? rowsOf(hostRow(row)) : QList<int> {row};
}

void OpenPortsModel::begin()
{
    m_named.clear();
    m_hardware.clear();
    m_answeringAll.clear();
    m_before.clear();
    m_firstOf.clear();
    m_lastOf.clear();
    takeNewRows();
}

void OpenPortsModel::takeNewRows()
{
    if (!results())
        return;
    m_firstOf.resize(static_cast<size_t>(results()->hostCount()), -1);
    m_lastOf.resize(m_firstOf.size(), -1);
    for (int row = static_cast<int>(m_before.size()); row < results()->openPortCount(); ++row) {
        const auto host = static_cast<size_t>(results()->openPort(row).hostRow);
        m_before.push_back(m_lastOf[host]);
        m_lastOf[host] = row;
        if (m_firstOf[host] < 0)
            m_firstOf[host] = row;
    }
}

QList<int> OpenPortsModel::changedRows(const ResultsChange &change)
{
    takeNewRows();
    QList<int> rows;
    for (const int row : change.changedHosts) {
        const HostResult &host = results()->host(row);
        if (host.openPorts.isEmpty())
            continue;
        const bool isNamed = !host.name.isEmpty() && !m_named.contains(row);
        if (isNamed)
            m_named.insert(row);
        const HostHardware hardware = results()->hardware(row);
        const bool isOther = hardware != m_hardware.value(row);
        if (isOther)
            m_hardware.insert(row, hardware);
        const bool isTurned = host.answersAll != m_answeringAll.contains(row);
        const bool hasMore = host.answersAll && m_answeringAll.value(row) != host.openPorts.size();
        if (host.answersAll)
            m_answeringAll.insert(row, host.openPorts.size());
        else
            m_answeringAll.remove(row);
        if (isNamed || isOther || isTurned)
            rows.append(rowsOf(row));
        else if (hasMore)
            rows.append(firstRowOf(row));
    }
    std::ranges::sort(rows);
    return rows;
}

int OpenPortsModel::rowFor(int hostRow, quint16 port) const
{
    for (const int row : rowsOf(hostRow)) {
        // The first one stands for all where everything answers.
        if (row < rowCount() && (results()->openPort(row).port == port || results()->host(hostRow).answersAll))
            return row;
    }
    return -1;
}
} // namespace netsonde
