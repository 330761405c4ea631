// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/verdictsmodel.h"

#include "engine/targets/servicenames.h"
#include "ui/models/celltext.h"
#include "ui/theme/icons.h"
#include "ui/words/words.h"

#include <QHash>
#include <QIcon>
#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

int alignment(int column)
{
    const bool isNumber
        = column == VerdictsModel::Port || column == VerdictsModel::RoundTrip || column == VerdictsModel::Tries;
    // The digits of numbers stand in line in every direction.
    return int((isNumber ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString leastWidthSample(int column)
{
    switch (column) {
    case VerdictsModel::State:
        return celltext::withSign(words::state(PortState::NotTested));
    case VerdictsModel::Service:
        return u"https"_s;
    case VerdictsModel::Why:
        return words::reason(Reason::ConnectionAccepted);
    default:
        return {};
    }
}

} // namespace

void VerdictsModel::setHost(std::shared_ptr<const ScanResults> results, int hostRow)
{
    beginResetModel();
    const bool hasPorts
        = results && hostRow >= 0 && hostRow < results->hostCount() && !results->host(hostRow).address.isNull();
    if (results != m_results || m_ports.isEmpty())
        m_ports = hasPorts ? results->ports() : QList<quint16>();
    m_results = std::move(results);
    m_hostRow = hasPorts ? hostRow : -1;
    m_openPorts.clear();
    m_seenOpenPorts = 0;
    m_seenCounts = hasPorts ? m_results->host(hostRow).counts : HostCounts();
    m_seenProvisional = hasPorts ? m_results->host(hostRow).provisional : 0;
    collectOpenPorts();
    findLongestReason();
    sortPorts();
    endResetModel();
}

void VerdictsModel::setRunning(bool running)
{
    if (m_running == running)
        return;
    m_running = running;
    announceAll();
}

void VerdictsModel::refresh()
{
    if (m_hostRow < 0)
        return;
    // A second look turns one verdict into another.
    const HostResult &host = m_results->host(m_hostRow);
    if (host.counts == m_seenCounts && host.provisional == m_seenProvisional)
        return;
    m_seenCounts = host.counts;
    m_seenProvisional = host.provisional;
    collectOpenPorts();
    findLongestReason();
    announceAll();
}

/// Those of all hosts stand in one list; each is looked at once.
void VerdictsModel::collectOpenPorts()
{
    if (m_hostRow < 0)
        return;
    for (; m_seenOpenPorts < m_results->openPortCount(); ++m_seenOpenPorts) {
        const OpenPort &open = m_results->openPort(m_seenOpenPorts);
        if (open.hostRow == m_hostRow)
            m_openPorts.insert(open.port, m_seenOpenPorts);
    }
}

/// Of those that this host's verdicts have.
void VerdictsModel::findLongestReason()
{
    m_longestReason.clear();
    if (m_hostRow < 0)
        return;
    QSet<Reason> reasons;
    for (const VerdictMap::Run &run : m_results->host(m_hostRow).verdicts.runs())
        reasons.insert(run.verdict.reason);
    for (const Reason reason : std::as_const(reasons)) {
        if (const QString words = words::reason(reason); words.size() > m_longestReason.size())
            m_longestReason = words;
    }
}

void VerdictsModel::announceAll()
{
    if (rowCount() == 0)
        return;
    if (m_sortColumn != Port && m_sortColumn != Service)
        sort(m_sortColumn, m_sortOrder);
    Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, Seen));
}

void VerdictsModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    const QList<quint16> before = m_ports;
    m_sortColumn = column < 0 ? int(Port) : column;
    m_sortOrder = order;
    sortPorts();
    if (!from.isEmpty() && m_ports != before) {
        QHash<quint16, int> rowOf;
        for (int row = 0; row < m_ports.size(); ++row)
            rowOf.insert(m_ports[row], row);
        QModelIndexList to;
        for (const QModelIndex &old : from)
            to << index(rowOf.value(before[old.row()]), old.column());
        changePersistentIndexList(from, to);
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// What is found first, what is still to come last.
int VerdictsModel::rank(quint16 port) const
{
    const Found now = found(port);
    if (!now.hasVerdict)
        return 1000;
    const auto reason = static_cast<int>(now.verdict.reason);
    if (m_sortColumn == Why)
        return reason;
    switch (now.verdict.state) {
    case PortState::Open:
        return 0;
    case PortState::Closed:
        return 1;
    case PortState::Filtered:
        return 2;
    case PortState::Unreachable:
        return 3;
    case PortState::NotTested:
        return 4;
    }
    Q_UNREACHABLE();
}

void VerdictsModel::sortPorts()
{
    if (m_hostRow < 0)
        return;
    std::ranges::sort(m_ports);
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn == Port) {
        if (descending)
            std::ranges::reverse(m_ports);
        return;
    }
    // Each port's key is worked out once, not at each comparison.
    const auto stableSortBy = [this](auto keys, auto before) {
        std::ranges::stable_sort(keys, [&](const auto &a, const auto &b) { return before(a.first, b.first); });
        std::ranges::transform(keys, m_ports.begin(), [](const auto &key) { return key.second; });
    };
    if (m_sortColumn == Service) {
        std::vector<std::pair<QString, quint16>> keys;
        for (const quint16 port : std::as_const(m_ports))
            keys.emplace_back(ServiceNames::ofPort(port), port);
        stableSortBy(std::move(keys), [descending](const QString &a, const QString &b) {
            if (a.isEmpty() || b.isEmpty())
                return !a.isEmpty() && b.isEmpty();
            return descending ? b < a : a < b;
        });
        return;
    }
    if (m_sortColumn == RoundTrip || m_sortColumn == Tries || m_sortColumn == Seen) {
        std::vector<std::pair<double, quint16>> keys;
        for (const quint16 port : std::as_const(m_ports))
            keys.emplace_back(sortValue(port), port);
        stableSortBy(std::move(keys), [descending](double a, double b) {
            if (a < 0 || b < 0)
                return a >= 0 && b < 0;
            return descending ? b < a : a < b;
        });
        return;
    }
    std::vector<std::pair<int, quint16>> keys;
    for (const quint16 port : std::as_const(m_ports))
        keys.emplace_back(rank(port), port);
    stableSortBy(std::move(keys), [descending](int a, int b) { return descending ? b < a : a < b; });
}

/// Of what is known of open ports only; negative: not known, last in both orders.
double VerdictsModel::sortValue(quint16 port) const
{
    const int row = m_openPorts.value(port, -1);
    if (row < 0)
        return -1;
    const OpenPort &open = m_results->openPort(row);
    if (m_sortColumn == RoundTrip)
        return static_cast<double>(open.rttMs);
    if (m_sortColumn == Tries)
        return open.tries == 0 ? -1 : open.tries;
    return static_cast<double>(open.seenAt);
}

int VerdictsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_hostRow < 0 ? 0 : static_cast<int>(m_ports.size());
}

VerdictsModel::Found VerdictsModel::found(quint16 port) const
{
    const int ordinal = m_results->ordinalOf(port);
    if (ordinal < 0)
        return {};
    const auto verdict = m_results->host(m_hostRow).verdicts.at(static_cast<quint16>(ordinal));
    return {verdict.value_or(m_results->untested()), verdict.has_value()};
}

QIcon VerdictsModel::icon(quint16 port) const
{
    const Found now = found(port);
    return now.hasVerdict || !m_running ? Theme::stateIcon(now.verdict.state) : pendingIcon();
}

QString VerdictsModel::openPortText(const OpenPort &open, int column)
{
    if (column == RoundTrip)
        return words::roundTrip(open.rttMs);
    if (column == Tries)
        return open.tries == 0 ? QString() : words::number(open.tries);
    return celltext::timeOfDay(open.seenAt);
}

/// The row as one would tell it.
QString VerdictsModel::sentence(quint16 port) const
{
    const QString service = display(port, Service);
    const QString roundTrip = display(port, RoundTrip);
    //: %1 is a port's number, %2 its service.
    const QString who = service.isEmpty() ? tr("Port %1").arg(port) : tr("Port %1, %2").arg(port).arg(service);
    //: %1 is a port, %2 its state, %3 the reason.
    const QString what = tr("%1: %2, %3.").arg(who, display(port, State), display(port, Why));
    return roundTrip.isEmpty() ? what : tr("%1 Round trip %2.").arg(what, roundTrip);
}

/// With what its columns tell where there is room for them.
QString VerdictsModel::toolTip(quint16 port) const
{
    const QString tries = display(port, Tries);
    return tries.isEmpty() ? sentence(port)
                           //: %1 is sentences about a port, %2 a number, %3 a time of day.
                           : tr("%1 Tries: %2. Seen at %3.").arg(sentence(port), tries, display(port, Seen));
}

QString VerdictsModel::display(quint16 port, int column) const
{
    switch (column) {
    case Port:
        return QString::number(port);
    case Service:
        return ServiceNames::ofPort(port);
    case RoundTrip:
    case Tries:
    case Seen: {
        const int row = m_openPorts.value(port, -1);
        return row < 0 ? QString() : openPortText(m_results->openPort(row), column);
    }
    default:
        break;
    }
    const Found now = found(port);
    if (!now.hasVerdict && m_running)
        return column == State ? pendingText() : tr("not its turn yet");
    return column == State ? words::state(now.verdict.state) : words::reason(now.verdict.reason);
}

QVariant VerdictsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const quint16 port = m_ports[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(port, index.column());
    case Qt::AccessibleDescriptionRole:
        return index.column() == Port ? sentence(port) : QString();
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(icon(port)) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(port);
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case HostRowRole:
        return m_hostRow;
    case PortRole:
        return int(port);
    default:
        return {};
    }
}

QString VerdictsModel::pendingText()
{
    return tr("Not tested yet");
}

QIcon VerdictsModel::pendingIcon()
{
    return Theme::stateIcon(HostState::Pending);
}

QString VerdictsModel::widthSample(int column) const
{
    switch (column) {
    case Port:
        return u"65535"_s;
    case Service:
        return u"microsoft-ds"_s;
    case State:
        return celltext::withSign(pendingText());
    case Why:
        return words::reason(Reason::ConnectionAccepted) + u'\n' + m_longestReason;
    case Seen:
        return u"00:00:00"_s;
    default:
        return {};
    }
}

QVariant VerdictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QStringList titles {tr("Port"),       tr("Service"), tr("State"), tr("Reason"),
                              tr("Round Trip"), tr("Tries"),   tr("Seen")};
    if (role == Qt::DisplayRole)
        return titles[section];
    if (role == WidthSampleRole)
        return widthSample(section);
    if (role == LeastWidthSampleRole)
        return leastWidthSample(section);
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return {};
}

} // namespace netsonde
