// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hostsmodel.h"

#include "engine/targets/servicenames.h"
#include "ui/models/celltext.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <algorithm>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The most telling first.
int rank(HostState state)
{
    switch (state) {
    case HostState::Up:
        return 0;
    case HostState::Pending:
        return 1;
    case HostState::NoAnswer:
        return 2;
    case HostState::Unreachable:
        return 3;
    case HostState::NotTested:
        return 4;
    case HostState::NotResolved:
        return 5;
    }
    Q_UNREACHABLE();
}

QString display(const HostResult &host, int column)
{
    const auto count = [&host](quint64 n) { return host.address.isNull() ? QString() : words::number(n); };
    switch (column) {
    case HostsModel::Address:
        return host.address.toString();
    case HostsModel::Name:
        return words::visible(host.name);
    case HostsModel::State:
        return words::hostState(host.state);
    case HostsModel::RoundTrip:
        return words::roundTrip(host.rttMs);
    case HostsModel::OpenPorts:
        return celltext::portList(host.openPorts);
    case HostsModel::Closed:
        return count(host.counts.closed);
    case HostsModel::Filtered:
        return count(host.counts.filtered);
    case HostsModel::Seen:
        return celltext::timeOfDay(host.seenAt);
    default:
        return {};
    }
}

QString toolTip(const HostResult &host, int column)
{
    switch (column) {
    case HostsModel::State:
        return HostsModel::tr("%1: %2").arg(words::hostState(host.state), words::hostReason(host));
    case HostsModel::Seen:
        return celltext::dateAndTime(host.seenAt);
    case HostsModel::Name:
        return celltext::plainToolTip(display(host, column));
    case HostsModel::OpenPorts:
        return display(host, column);
    default:
        return {};
    }
}

bool isNumber(int column)
{
    return column == HostsModel::RoundTrip || column == HostsModel::Closed || column == HostsModel::Filtered;
}

QString title(int column)
{
    switch (column) {
    case HostsModel::Address:
        return HostsModel::tr("Address");
    case HostsModel::Name:
        return HostsModel::tr("Name");
    case HostsModel::State:
        return HostsModel::tr("State");
    case HostsModel::RoundTrip:
        return HostsModel::tr("Round Trip");
    case HostsModel::OpenPorts:
        return HostsModel::tr("Open Ports");
    case HostsModel::Closed:
        return HostsModel::tr("Closed");
    case HostsModel::Filtered:
        return HostsModel::tr("Filtered");
    case HostsModel::Seen:
        return HostsModel::tr("Seen");
    default:
        return {};
    }
}

QString widthSample(int column)
{
    switch (column) {
    case HostsModel::Address:
        return u"255.255.255.255"_s;
    case HostsModel::Name:
        return u"name-of-host.lan"_s;
    case HostsModel::State:
        return words::hostState(HostState::Pending) + u"mmm"_s;
    case HostsModel::OpenPorts:
        return u"22 80 139 443 445"_s;
    case HostsModel::Seen:
        return u"00:00:00"_s;
    default:
        return {};
    }
}

} // namespace

QVariant HostsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HostResult &host = results()->host(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(host, column);
    case Qt::AccessibleTextRole:
        return column == State ? toolTip(host, State) : display(host, column);
    case Qt::DecorationRole:
        return column == State ? QVariant(Theme::stateIcon(host.state)) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(host, column);
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case HostRowRole:
        return index.row();
    case PortRole:
        return 0;
    default:
        return {};
    }
}

QVariant HostsModel::headerData(int section, Qt::Orientation orientation, int role) const
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

bool HostsModel::hasPortIn(int row, const PortSet &ports) const
{
    return std::ranges::any_of(host(row).openPorts, [&ports](quint16 port) { return ports.contains(port); });
}

QString HostsModel::searchText(int row) const
{
    const HostResult &found = host(row);
    QString text;
    for (const Column column : {Address, Name, State, OpenPorts})
        text += display(found, column) + u'\n';
    for (const quint16 port : found.openPorts)
        text += ServiceNames::ofPort(port) + u'\n';
    return text;
}

std::weak_ordering HostsModel::compare(int column, int left, int right) const
{
    const HostResult &a = host(left);
    const HostResult &b = host(right);
    switch (column) {
    case Address:
        return a.address <=> b.address;
    case Name:
        return celltext::order(a.name, b.name);
    case State:
        return rank(a.state) <=> rank(b.state);
    case RoundTrip:
        return std::weak_order(a.rttMs, b.rttMs);
    case OpenPorts:
        if (a.openPorts.size() != b.openPorts.size())
            return a.openPorts.size() <=> b.openPorts.size();
        return std::lexicographical_compare_three_way(a.openPorts.begin(), a.openPorts.end(), b.openPorts.begin(),
                                                      b.openPorts.end());
    case Closed:
        return a.counts.closed <=> b.counts.closed;
    case Filtered:
        return a.counts.filtered <=> b.counts.filtered;
    case Seen:
        return a.seenAt <=> b.seenAt;
    default:
        return std::weak_ordering::equivalent;
    }
}

bool HostsModel::unknown(int column, int row) const
{
    const HostResult &found = host(row);
    switch (column) {
    case Name:
        return found.name.isEmpty();
    case RoundTrip:
        return found.rttMs < 0;
    case Seen:
        return found.seenAt == 0;
    case State:
        return false;
    default:
        return found.address.isNull();
    }
}

} // namespace netsonde
