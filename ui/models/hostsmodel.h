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
    enum Column { Address, Name, State, RoundTrip, OpenPorts, Closed, Filtered, Seen, ColumnCount };

    using ResultsTable::ResultsTable;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    int hostRow(int row) const override { return row; }
    quint16 port(int) const override { return 0; }
    int rowFor(int hostRow, quint16) const override { return hostRow < rowCount() ? hostRow : -1; }
    bool hasPortIn(int row, const PortSet &ports) const override;
    QString searchText(int row) const override;
    std::weak_ordering compare(int column, int left, int right) const override;
    bool unknown(int column, int row) const override;
    bool canChange(int column) const override { return column >= Name; }

protected:
    int rowsIn(const ScanResults &results) const override { return results.hostCount(); }
    QList<int> changedRows(const ResultsChange &change) override { return change.changedHosts; }
};

} // namespace netsonde
