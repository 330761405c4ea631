// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanresults.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

#include <memory>

namespace netsonde {

/// Every port that one host was asked for with its verdict. Rows are worked out when they are looked at: 65
/// 535 ports cost a list of port numbers.
class VerdictsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The results keep round trip, tries and time of open ports; of closed ones only the host's as a whole.
    enum Column { Port, Service, State, Why, RoundTrip, Tries, Seen, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// -1 shows nothing. A name without an address has no ports to show.
    void setHost(std::shared_ptr<const ScanResults> results, int hostRow);
    int hostRow() const { return m_hostRow; }
    /// While the scan runs, a port without a verdict is one whose turn is still to come.
    void setRunning(bool running);
    /// Tells of new verdicts, if there are any.
    void refresh();

    /// Ports are in order where all else is equal; ports without a registered service are last in both orders.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Of a port whose turn is still to come: like a host that is waited for.
    static QString pendingText();
    static QIcon pendingIcon();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Found
    {
        Verdict verdict;
        bool hasVerdict = false;
    };
    Found found(quint16 port) const;
    int rank(quint16 port) const;
    QIcon icon(quint16 port) const;
    QString toolTip(quint16 port) const;
    QString display(quint16 port, int column) const;
    static QString openPortText(const OpenPort &open, int column);
    QString sentence(quint16 port) const;
    double sortValue(quint16 port) const;
    void sortPorts();
    void announceAll();
    void collectOpenPorts();
    void findLongestReason();
    QString widthSample(int column) const;

    std::shared_ptr<const ScanResults> m_results;
    int m_hostRow = -1;
    bool m_running = false;
    int m_sortColumn = Port;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QList<quint16> m_ports; ///< row -> port
    HostCounts m_seenCounts; ///< of the host, as of the last refresh
    quint16 m_seenProvisional = 0; ///< likewise
    QString m_longestReason; ///< likewise, in words
    QHash<quint16, int> m_openPorts; ///< of this host: port -> row of ScanResults::openPort()
    int m_seenOpenPorts = 0; ///< rows that were looked at
};

} // namespace netsonde
