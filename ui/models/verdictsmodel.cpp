// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/verdictsmodel.h"

#include "engine/targets/servicenames.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <algorithm>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

void VerdictsModel::setHost(std::shared_ptr<const ScanResults> results, int hostRow)
{
    beginResetModel();
    const bool hasPorts = results && hostRow >= 0 && !results->host(hostRow).address.isNull();
    if (results != m_results)
        m_ports.clear();
    if (hasPorts && m_ports.isEmpty()) {
        m_ports = results->ports();
        std::ranges::sort(m_ports);
    }
    m_results = std::move(results);
    m_hostRow = hasPorts ? hostRow : -1;
    m_seenVerdicts = hasPorts ? m_results->host(hostRow).counts.total() : 0;
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
    const quint64 verdicts = m_results->host(m_hostRow).counts.total();
    if (verdicts == m_seenVerdicts)
        return;
    m_seenVerdicts = verdicts;
    announceAll();
}

void VerdictsModel::announceAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, Why));
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
    return {verdict.value_or(Verdict {}), verdict.has_value()};
}

QString VerdictsModel::display(quint16 port, int column) const
{
    switch (column) {
    case Port:
        return QString::number(port);
    case Service:
        return ServiceNames::ofPort(port);
    default:
        break;
    }
    const Found now = found(port);
    if (!now.hasVerdict && m_running)
        return column == State ? tr("Not tested yet") : tr("its turn is still to come");
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
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(Theme::stateIcon(found(port).verdict.state)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Why ? display(port, Why) : QString();
    case Qt::TextAlignmentRole:
        return int((index.column() == Port ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return index.column() == Port ? QVariant(port) : QVariant(display(port, index.column()));
    case HostRowRole:
        return m_hostRow;
    default:
        return {};
    }
}

QVariant VerdictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QStringList titles {tr("Port"), tr("Service"), tr("State"), tr("Reason")};
    const QStringList samples {u"65535"_s, u"microsoft-ds"_s, words::state(PortState::Unreachable) + u"mmm"_s,
                               words::reason(Reason::HostSilent)};
    if (role == Qt::DisplayRole)
        return titles[section];
    if (role == WidthSampleRole)
        return samples[section];
    if (role == Qt::TextAlignmentRole)
        return int((section == Port ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace netsonde
