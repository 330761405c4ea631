// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/scanresults.h"

#include "engine/identify/macvendors.h"

#include <algorithm>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Something at the address spoke: a port accepted or refused.
bool isAnswer(Verdict verdict)
{
    return verdict.state == PortState::Open || verdict.state == PortState::Closed;
}

void sortUnique(QList<int> &rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

} // namespace

QLatin1StringView hostStateKey(HostState state)
{
    switch (state) {
    case HostState::Pending:
        return "pending"_L1;
    case HostState::Up:
        return "up"_L1;
    case HostState::NoAnswer:
        return "no answer"_L1;
    case HostState::Unreachable:
        return "unreachable"_L1;
    case HostState::NotTested:
        return "not tested"_L1;
    case HostState::NotResolved:
        return "not resolved"_L1;
    }
    Q_UNREACHABLE();
}

ScanResults::ScanResults(QList<quint16> ports, qint64 startedAt, int frontPorts)
    : m_ports(std::move(ports))
    , m_frontPorts(frontPorts > 0 ? frontPorts : static_cast<int>(m_ports.size()))
    , m_ordinals(65536, 0)
    , m_startedAt(startedAt)
{
    for (qsizetype i = 0; i < m_ports.size(); ++i)
        m_ordinals[m_ports.at(i)] = static_cast<quint16>(i + 1);
}

void ScanResults::expectHosts(quint64 count)
{
    // Room that no row comes for is address space, not memory.
    constexpr quint64 mostRoom = quint64(1) << 20;
    const quint64 room = std::min(count, mostRoom);
    m_hosts.reserve(static_cast<size_t>(room));
    m_rowOfAddress.reserve(static_cast<qsizetype>(room));
}

int ScanResults::ordinalOf(quint16 port) const
{
    return m_ordinals[port] - 1;
}

std::optional<Verdict> ScanResults::verdict(int hostRow, quint16 port) const
{
    const int ordinal = ordinalOf(port);
    if (ordinal < 0)
        return std::nullopt;
    const HostResult &result = host(hostRow);
    if (result.state == HostState::NotResolved)
        return Verdict {PortState::NotTested, Reason::NameNotResolved};
    return result.verdicts.at(static_cast<quint16>(ordinal)).value_or(untested());
}

ResultsChange ScanResults::apply(const std::vector<ProbeVerdict> &batch)
{
    ResultsChange change {hostCount(), openPortCount(), std::exchange(m_describedAnew, {})};
    int row = -1;
    std::vector<AddressRange> unlisted;
    for (const ProbeVerdict &verdict : batch) {
        if (isUnlisted(verdict)) {
            unlisted.push_back({verdict.address, verdict.address});
            continue;
        }
        // Verdicts of one host often come in a row: those after the first need no look-up.
        if (row < 0 || host(row).address != verdict.address)
            row = rowFor(verdict.address);
        const bool isNews = fold(row, verdict);
        if (isNews && row < change.firstNewHost && (change.changedHosts.isEmpty() || change.changedHosts.last() != row))
            change.changedHosts.append(row);
    }
    sortUnique(change.changedHosts);
    m_counts.filtered += unlisted.size() * static_cast<quint64>(m_ports.size());
    m_spared += unlisted.size() * static_cast<quint64>(sparedPerHost());
    if (!unlisted.empty())
        m_silentHosts.insert(AddressSet(unlisted));
    return change;
}

/// All of a host that has shown nothing so far, where there are rows enough.
bool ScanResults::isUnlisted(const ProbeVerdict &verdict) const
{
    return verdict.verdict.reason == Reason::HostSilent && verdict.firstOrdinal == 0
        && hostCount() >= mostRowsWithSilence && rowOf(verdict.address) < 0 && !m_names.contains(verdict.address);
}

Verdict ScanResults::silentVerdict(quint16 port) const
{
    return {PortState::Filtered, ordinalOf(port) < m_frontPorts ? Reason::NoAnswer : Reason::HostSilent};
}

void ScanResults::setName(const IpAddress &address, const QString &name)
{
    if (m_names.contains(address))
        return;
    m_names.insert(address, name);
    const int row = rowOf(address);
    if (row < 0)
        return;
    m_hosts[static_cast<size_t>(row)].name = name;
    m_describedAnew.append(row);
}

QString ScanResults::vendor(int hostRow) const
{
    return MacVendors::name(hardware(hostRow).vendor);
}

void ScanResults::setHardware(int hostRow, const HostHardware &hardware)
{
    m_hardware.insert(hostRow, hardware);
    m_describedAnew.append(hostRow);
}

ResultsChange ScanResults::addUnresolved(const QString &name)
{
    ResultsChange change {hostCount(), openPortCount(), std::exchange(m_describedAnew, {})};
    sortUnique(change.changedHosts);
    HostResult host;
    host.name = name;
    host.state = HostState::NotResolved;
    host.reason = Reason::NameNotResolved;
    m_hosts.push_back(std::move(host));
    return change;
}

ResultsChange ScanResults::giveUp(Reason reason)
{
    m_untested = reason;
    ResultsChange change {hostCount(), openPortCount(), std::exchange(m_describedAnew, {})};
    for (int row = 0; row < hostCount(); ++row) {
        HostResult &host = m_hosts[static_cast<size_t>(row)];
        if (host.state != HostState::Pending && host.provisional == 0)
            continue;
        takeBackSilence(row);
        if (host.state == HostState::Pending) {
            if (host.counts.total() == host.counts.notTested)
                host.state = HostState::NotTested;
            host.reason = reason;
        }
        change.changedHosts.append(row);
    }
    sortUnique(change.changedHosts);
    return change;
}

/// What was silent and had no second look is not tested.
void ScanResults::takeBackSilence(int row)
{
    const HostResult &host = this->host(row);
    if (host.provisional == 0)
        return;
    const std::vector<VerdictMap::Run> runs = host.verdicts.runs();
    for (const VerdictMap::Run &run : runs) {
        if (!run.verdict.isProvisional())
            continue;
        ProbeVerdict verdict;
        verdict.address = host.address;
        verdict.firstOrdinal = run.first;
        verdict.lastOrdinal = run.last;
        verdict.verdict = untested();
        fold(row, verdict);
    }
}

int ScanResults::rowFor(const IpAddress &address)
{
    const qsizetype known = m_rowOfAddress.size();
    int &row = m_rowOfAddress[address];
    if (m_rowOfAddress.size() == known)
        return row;
    row = hostCount();
    HostResult host;
    host.address = address;
    if (!m_names.isEmpty())
        host.name = m_names.value(address);
    m_hosts.push_back(std::move(host));
    return row;
}

/// Returns whether the host's findings changed.
bool ScanResults::fold(int row, const ProbeVerdict &verdict)
{
    Q_ASSERT(verdict.firstOrdinal <= verdict.lastOrdinal && verdict.lastOrdinal < m_ports.size());
    if (verdict.answersAll)
        return markAnswersAll(row);
    if (verdict.verdict.reason == Reason::HostSilent && verdict.firstOrdinal == 0) {
        // The first ports were asked, whatever became of the rest.
        ProbeVerdict asked = verdict;
        asked.verdict.reason = Reason::NoAnswer;
        asked.lastOrdinal = static_cast<quint16>(std::min<int>(m_frontPorts - 1, verdict.lastOrdinal));
        bool isNews = fold(row, asked);
        if (asked.lastOrdinal < verdict.lastOrdinal) {
            ProbeVerdict rest = verdict;
            rest.firstOrdinal = static_cast<quint16>(asked.lastOrdinal + 1);
            isNews |= fold(row, rest);
        }
        return isNews;
    }
    HostResult &host = m_hosts[static_cast<size_t>(row)];
    VerdictMap::Change change;
    if (verdict.verdict.state == PortState::Open) {
        for (int ordinal = verdict.firstOrdinal; ordinal <= verdict.lastOrdinal; ++ordinal) {
            const VerdictMap::Change one = host.verdicts.set(static_cast<quint16>(ordinal), verdict.verdict);
            if (one.total() > 0)
                addOpenPort(row, m_ports.at(ordinal), verdict);
            change += one;
        }
    } else {
        change = host.verdicts.set(verdict.firstOrdinal, verdict.lastOrdinal, verdict.verdict);
    }
    if (change.total() == 0)
        return false;

    host.counts.filtered = static_cast<quint16>(host.counts.filtered - change.confirmed);
    m_counts.filtered -= static_cast<quint64>(change.confirmed);
    quint16 &ofHost = host.counts.of(verdict.verdict.state);
    ofHost = static_cast<quint16>(ofHost + change.total());
    m_counts.of(verdict.verdict.state) += static_cast<quint64>(change.total());
    if (verdict.verdict.reason == Reason::HostSilent)
        m_spared += static_cast<quint64>(change.total());
    const int provisional = (verdict.verdict.isProvisional() ? change.added : 0) - change.confirmed;
    host.provisional = static_cast<quint16>(host.provisional + provisional);
    m_provisional += static_cast<quint64>(static_cast<qint64>(provisional));
    if (isAnswer(verdict.verdict))
        foldAnswer(host, verdict);
    decideState(host, verdict);
    return true;
}

void ScanResults::foldAnswer(HostResult &host, const ProbeVerdict &verdict)
{
    host.seenAt = std::max(host.seenAt, verdict.seenAt);
    const bool isClosed = verdict.verdict.state == PortState::Closed;
    if (isClosed)
        host.closedTries = std::max(host.closedTries, verdict.tries);
    if (verdict.rttMs < 0)
        return;
    const auto isFaster = [&verdict](float than) { return than < 0 || verdict.rttMs < than; };
    if (isFaster(host.rttMs))
        host.rttMs = verdict.rttMs;
    if (!isClosed)
        return;
    if (isFaster(host.closedFastestMs))
        host.closedFastestMs = verdict.rttMs;
    host.closedSlowestMs = std::max(host.closedSlowestMs, verdict.rttMs);
}

bool ScanResults::markAnswersAll(int row)
{
    HostResult &host = m_hosts[static_cast<size_t>(row)];
    if (std::exchange(host.answersAll, true))
        return false;
    ++m_hostsAnsweringAll;
    return true;
}

void ScanResults::addOpenPort(int row, quint16 port, const ProbeVerdict &verdict)
{
    QList<quint16> &open = m_hosts[static_cast<size_t>(row)].openPorts;
    open.insert(std::lower_bound(open.cbegin(), open.cend(), port), port);
    m_openPorts.push_back({row, port, verdict.tries, verdict.rttMs, verdict.seenAt});
}

void ScanResults::decideState(HostResult &host, const ProbeVerdict &latest)
{
    if (host.state == HostState::Up)
        return;
    if (isAnswer(latest.verdict)) {
        host.state = HostState::Up;
        host.reason = latest.verdict.reason;
        host.provedBy = m_ports.at(latest.firstOrdinal);
        ++m_hostsUp;
        return;
    }
    if (host.state == HostState::Unreachable)
        return;
    if (latest.verdict.state == PortState::Unreachable) {
        host.state = HostState::Unreachable;
        host.reason = latest.verdict.reason;
        return;
    }
    if (host.counts.total() < static_cast<quint64>(m_ports.size()) || host.provisional > 0)
        return;
    // Silence outweighs what could not be tested: some probe was made and nothing came back.
    host.state = host.counts.filtered > 0 ? HostState::NoAnswer : HostState::NotTested;
    const bool latestDecides = host.counts.filtered == 0 || latest.verdict.state == PortState::Filtered;
    host.reason = latestDecides ? latest.verdict.reason : Reason::NoAnswer;
}

} // namespace netsonde
