// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/resultstable.h"

#include <QSet>

namespace netsonde {

/// One row for each open port, in the order found. Of a row only the name can change: a host may be
/// known by its address first.
class OpenPortsModel : public ResultsTable
{
    Q_OBJECT

public:
    enum Column { Address, Name, Port, Service, RoundTrip, Seen, ColumnCount };

    using ResultsTable::ResultsTable;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    int hostRow(int row) const override { return openPort(row).hostRow; }
    quint16 port(int row) const override { return openPort(row).port; }
    int rowFor(int hostRow, quint16 port) const override;
    bool hasPortIn(int row, const PortSet &ports) const override { return ports.contains(port(row)); }
    QString searchText(int row) const override;
    std::weak_ordering compare(int column, int left, int right) const override;
    bool unknown(int column, int row) const override;
    bool canChange(int column) const override { return column == Name; }

protected:
    int rowsIn(const ScanResults &results) const override { return results.openPortCount(); }
    QList<int> changedRows(const ResultsChange &change) override;
    void forget() override { m_named.clear(); }

private:
    const OpenPort &openPort(int row) const { return results()->openPort(row); }

    QSet<int> m_named; ///< host rows whose name has been announced
};

} // namespace netsonde
