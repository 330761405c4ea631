// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanresults.h"
#include "ui/models/resultfield.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>

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
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// @p column is below columnCount().
    virtual ResultField field(int column) const = 0;
    /// The row's values at this moment. @p row is below rowCount(), here and below.
    virtual ResultRow rowAt(int row) const = 0;
    virtual int hostRow(int row) const = 0;
    /// The row that stands for a port of a host, or for the host where rows are hosts; -1 for none.
    virtual int rowFor(int hostRow, quint16 port) const = 0;
    /// Rows of this table that @p row stands for, itself among them.
    virtual QList<int> rowsBehind(int row) const { return {row}; }
    /// Whether a row's value in the column can become another one.
    virtual bool canChange(int column) const = 0;
    const HostResult &host(int row) const { return m_results->host(hostRow(row)); }
    /// The row in one sentence, as one would tell it.
    QString sentence(int row) const;
    /// The filter's term for what a cell says, or an empty string.
    QString filterFor(int column, int row) const { return FieldText::filterTerm(field(column), rowAt(row)); }
    /// Those that are announced with a changed row.
    static const QList<int> &changingRoles();

Q_SIGNALS:
    /// The batch is announced: @p changedRows (ascending) and the rows from @p firstNewRow on.
    void batchApplied(const QList<int> &changedRows, int firstNewRow);

protected:
    virtual int columns() const = 0;
    virtual int rowsIn(const ScanResults &results) const = 0;
    /// Ascending, each once; rows that are new in @p change need not be left out.
    virtual QList<int> changedRows(const ResultsChange &change) = 0;
    /// results() are others than before.
    virtual void begin() { }

private:
    QString toolTip(ResultField field, int row) const;
    QVariant stateIcon(int row) const;
    void announceChanged(const QList<int> &rows);

    std::shared_ptr<const ScanResults> m_results;
    int m_announced = 0;
};

} // namespace netsonde
