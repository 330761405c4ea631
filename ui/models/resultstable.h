// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanresults.h"
#include "engine/targets/portset.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>

#include <compare>
#include <memory>

namespace netsonde {

/// A table that reads its rows straight from a ScanResults and announces them batch by batch: one dataChanged for the
/// older rows that changed, then one rowsInserted for all new ones, then batchApplied. It owns nothing but the number
/// of rows it has announced, for the results already hold more when a batch arrives.
class ResultsTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Starts over with another scan's results, or with none.
    void setResults(std::shared_ptr<const ScanResults> results);
    const std::shared_ptr<const ScanResults> &results() const { return m_results; }
    /// Announces what the results took in.
    void apply(const ResultsChange &change);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_announced; }

    /// The questions of the filter model, without a QVariant on the way. @p row is below rowCount().
    virtual int hostRow(int row) const = 0;
    const HostResult &host(int row) const { return m_results->host(hostRow(row)); }
    /// 0 where a row stands for no single port.
    virtual quint16 port(int row) const = 0;
    /// The row of a port of a host, or of the host where rows are hosts; -1 for none.
    virtual int rowFor(int hostRow, quint16 port) const = 0;
    virtual bool hasPortIn(int row, const PortSet &ports) const = 0;
    /// Everything of the row that a filter's words look at.
    virtual QString searchText(int row) const = 0;
    /// By raw value. Rows that are unknown() in the column must not be asked about.
    virtual std::weak_ordering compare(int column, int left, int right) const = 0;
    virtual bool unknown(int column, int row) const = 0;
    /// Whether a row's value in the column can become another one.
    virtual bool canChange(int column) const = 0;
    /// Those that are announced with a changed row.
    static const QList<int> &changingRoles();

Q_SIGNALS:
    /// The batch is announced: @p changedRows (ascending) and the rows from @p firstNewRow on.
    void batchApplied(const QList<int> &changedRows, int firstNewRow);

protected:
    virtual int rowsIn(const ScanResults &results) const = 0;
    virtual QList<int> changedRows(const ResultsChange &change) = 0;
    /// Other results are about to be shown.
    virtual void forget() { }

private:
    void announceChanged(const QList<int> &rows);

    std::shared_ptr<const ScanResults> m_results;
    int m_announced = 0;
};

} // namespace netsonde
