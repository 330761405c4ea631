// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/resultstable.h"

namespace netsonde {

/// One row for each host that has a verdict, and for each name without an address; first verdict first.
class HostsModel : public ResultsTable
{
    Q_OBJECT

public:
    /// The one that never changes comes first, so that what can change lies together.
    enum Column { Address, Name, Vendor, Mac, State, RoundTrip, OpenPorts, Closed, Filtered, Seen, ColumnCount };

    using ResultsTable::ResultsTable;

    ResultField field(int column) const override;
    ResultRow rowAt(int row) const override;
    int hostRow(int row) const override { return row; }
    int rowFor(int hostRow, quint16) const override { return hostRow < rowCount() ? hostRow : -1; }
    bool canChange(int column) const override { return column >= Name; }

protected:
    int columns() const override { return ColumnCount; }
    int rowsIn(const ScanResults &results) const override { return results.hostCount(); }
    QList<int> changedRows(const ResultsChange &change) override { return change.changedHosts; }
};

} // namespace netsonde
