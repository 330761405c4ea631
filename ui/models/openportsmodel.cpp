// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/openportsmodel.h"

#include "engine/targets/servicenames.h"
#include "ui/models/celltext.h"
#include "ui/words/words.h"

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

QString display(const HostResult &host, const OpenPort &open, int column)
{
    switch (column) {
    case OpenPortsModel::Address:
        return host.address.toString();
    case OpenPortsModel::Name:
        return words::visible(host.name);
    case OpenPortsModel::Port:
        return QString::number(open.port);
    case OpenPortsModel::Service:
        return ServiceNames::ofPort(open.port);
    case OpenPortsModel::RoundTrip:
        return words::roundTrip(open.rttMs);
    case OpenPortsModel::Seen:
        return celltext::timeOfDay(open.seenAt);
    default:
        return {};
    }
}

bool isNumber(int column)
{
    return column == OpenPortsModel::Port || column == OpenPortsModel::RoundTrip;
}

QString title(int column)
{
    switch (column) {
    case OpenPortsModel::Address:
        return OpenPortsModel::tr("Address");
    case OpenPortsModel::Name:
        return OpenPortsModel::tr("Name");
    case OpenPortsModel::Port:
        return OpenPortsModel::tr("Port");
    case OpenPortsModel::Service:
        return OpenPortsModel::tr("Service");
    case OpenPortsModel::RoundTrip:
        return OpenPortsModel::tr("Round Trip");
    case OpenPortsModel::Seen:
        return OpenPortsModel::tr("Seen");
    default:
        return {};
    }
}

QString widthSample(int column)
{
    switch (column) {
    case OpenPortsModel::Address:
        return u"255.255.255.255"_s;
    case OpenPortsModel::Name:
        return u"name-of-a-host.example"_s;
    case OpenPortsModel::Port:
        return u"65535"_s;
    case OpenPortsModel::Service:
        return u"microsoft-ds-long"_s;
    case OpenPortsModel::Seen:
        return u"00:00:00"_s;
    default:
        return {};
    }
}

} // namespace

QVariant OpenPortsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OpenPort &open = openPort(index.row());
    const HostResult &on = host(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(on, open, column);
    case Qt::ToolTipRole:
        return column == Seen ? celltext::dateAndTime(open.seenAt) : QString();
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case HostRowRole:
        return open.hostRow;
    case PortRole:
        return int(open.port);
    default:
        return {};
    }
}

QVariant OpenPortsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return ResultsTable::headerData(section, orientation, role);
    switch (role) {
    case Qt::DisplayRole:
        return title(section);
    case Qt::TextAlignmentRole:
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case WidthSampleRole:
        return widthSample(section);
    default:
        return {};
    }
}

QList<int> OpenPortsModel::changedRows(const ResultsChange &change)
{
    QSet<int> renamed;
    for (const int row : change.changedHosts) {
        if (!results()->host(row).name.isEmpty() && !m_named.contains(row))
            renamed.insert(row);
    }
    if (renamed.isEmpty())
        return {};
    m_named.unite(renamed);
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (renamed.contains(openPort(row).hostRow))
            rows << row;
    }
    return rows;
}

int OpenPortsModel::rowFor(int hostRow, quint16 port) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const OpenPort &open = openPort(row);
        if (open.hostRow == hostRow && open.port == port)
            return row;
    }
    return -1;
}

QString OpenPortsModel::searchText(int row) const
{
    QString text;
    for (const Column column : {Address, Name, Port, Service})
        text += display(host(row), openPort(row), column) + u'\n';
    return text;
}

std::weak_ordering OpenPortsModel::compare(int column, int left, int right) const
{
    const OpenPort &a = openPort(left);
    const OpenPort &b = openPort(right);
    switch (column) {
    case Address:
        return host(left).address <=> host(right).address;
    case Name:
        return celltext::order(host(left).name, host(right).name);
    case Port:
        return a.port <=> b.port;
    case Service:
        return celltext::order(ServiceNames::ofPort(a.port), ServiceNames::ofPort(b.port));
    case RoundTrip:
        return std::weak_order(a.rttMs, b.rttMs);
    case Seen:
        return a.seenAt <=> b.seenAt;
    default:
        return std::weak_ordering::equivalent;
    }
}

bool OpenPortsModel::unknown(int column, int row) const
{
    switch (column) {
    case Name:
        return host(row).name.isEmpty();
    case Service:
        return ServiceNames::ofPort(port(row)).isEmpty();
    case RoundTrip:
        return openPort(row).rttMs < 0;
    case Seen:
        return openPort(row).seenAt == 0;
    default:
        return false;
    }
}

} // namespace netsonde
