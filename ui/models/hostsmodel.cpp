// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hostsmodel.h"

#include <array>

namespace netsonde {

ResultField HostsModel::field(int column) const
{
    static constexpr std::array<ResultField, ColumnCount> fields {
        ResultField::Address,   ResultField::Name,      ResultField::Vendor, ResultField::Mac,      ResultField::State,
        ResultField::RoundTrip, ResultField::OpenPorts, ResultField::Closed, ResultField::Filtered, ResultField::Seen};
    return fields[static_cast<size_t>(column)];
}

ResultRow HostsModel::rowAt(int row) const
{
    const HostResult &host = results()->host(row);
    ResultRow values;
    values.address = host.address;
    values.name = host.name;
    values.openPorts = host.openPorts;
    values.seenAt = host.seenAt;
    const HostHardware hardware = results()->hardware(row);
    values.mac = hardware.mac;
    values.vendor = hardware.vendor;
    values.rttMs = host.rttMs;
    values.closed = host.counts.closed;
    values.filtered = host.counts.filtered;
    values.provisional = host.provisional;
    values.state = host.state;
    values.answersAll = host.answersAll;
    return values;
}

} // namespace netsonde
