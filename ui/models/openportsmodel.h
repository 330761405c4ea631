// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/resultstable.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace netsonde {

/// One row for each open port, in the order found. Of a row only the host's name and hardware can change: it may be
/// known by its address first. Where everything answers (HostResult::answersAll) the row of the host's port that was
/// found first stands for all of them; the others are folded.
class OpenPortsModel : public ResultsTable
{
    Q_OBJECT

public:
    enum Column { Address, Name, Port, Service, RoundTrip, Seen, ColumnCount };

    using ResultsTable::ResultsTable;

    ResultField field(int column) const override;
    ResultRow rowAt(int row) const override;
    int hostRow(int row) const override { return results()->openPort(row).hostRow; }
    int rowFor(int hostRow, quint16 port) const override;
    QList<int> rowsBehind(int row) const override;
    bool canChange(int column) const override { return column == Name || column == Port || column == Service; }

protected:
    int columns() const override { return ColumnCount; }
    int rowsIn(const ScanResults &results) const override { return results.openPortCount(); }
    QList<int> changedRows(const ResultsChange &change) override;
    void begin() override;

private:
    void takeNewRows();
    int firstRowOf(int hostRow) const;
    QList<int> rowsOf(int hostRow) const;

    QSet<int> m_named; ///< host rows whose name has been announced
    QHash<int, HostHardware> m_hardware; ///< of host rows, as announced
    QHash<int, qsizetype> m_answeringAll; ///< host rows known to answer on everything, with the open ports announced
    std::vector<int> m_before; ///< row -> the host's row before it, -1 for none
    std::vector<int> m_firstOf; ///< host row -> its first row, -1 for none
    std::vector<int> m_lastOf;
};

} // namespace netsonde
