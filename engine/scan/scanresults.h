// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanprogress.h"
#include "engine/scan/verdictmap.h"
#include "engine/targets/addressset.h"
#include "engine/targets/ipaddress.h"
#include "engine/targets/macaddress.h"

#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace netsonde {

enum class HostState : quint8 {
    Pending, ///< no answer so far, and not every probe has ended
    Up, ///< something answered: HostResult::reason and provedBy say what
    NoAnswer, ///< every probe has ended and none was answered
    Unreachable, ///< a router or this computer said so
    NotTested, ///< every probe has ended and none could be made
    NotResolved, ///< a name without an address
};

/// The state as formats write it: `up`, `no answer`, `unreachable`, `not tested`, `not resolved`, `pending`.
QLatin1StringView hostStateKey(HostState state);

/// One host's findings. rttMs is the fastest answer in milliseconds, negative while there is none; times are
/// milliseconds since 1970 UTC, 0 for never.
struct HostResult
{
    IpAddress address; ///< null for HostState::NotResolved
    QString name; ///< as typed, where it was typed
    HostState state = HostState::Pending;
    Reason reason = Reason::Stopped; ///< of the verdict that decided the state
    quint16 provedBy = 0; ///< the port whose answer proved the host up, 0 for none
    float rttMs = -1;
    qint64 seenAt = 0; ///< the last answer
    HostCounts counts;
    quint16 provisional = 0; ///< in counts.filtered: Reason::NoAnswerYet
    bool answersAll = false; ///< open on unlikely ports too (proxy, antivirus, VPN?): its open ports are provisional
    quint8 closedTries = 0; ///< the most that one of counts.closed took; 0: not known
    float closedFastestMs = -1; ///< over counts.closed, like rttMs
    float closedSlowestMs = -1;
    VerdictMap verdicts;
    QList<quint16> openPorts; ///< ascending
};

/// The network interface of a host on a link of this computer.
struct HostHardware
{
    MacAddress mac; ///< null: not known
    quint16 vendor = 0; ///< MacVendors::Number

    friend bool operator==(const HostHardware &, const HostHardware &) = default;
};

/// One open port in the order found.
struct OpenPort
{
    int hostRow = -1; ///< into ScanResults::host()
    quint16 port = 0;
    quint8 tries = 0; ///< with the one that was answered; 0: not known
    float rttMs = -1;
    qint64 seenAt = 0;
};

/// One or more verdicts of one host as a worker hands them over: the ports of the ordinals [first, last].
struct ProbeVerdict
{
    IpAddress address;
    quint16 firstOrdinal = 0;
    quint16 lastOrdinal = 0;
    Verdict verdict;
    float rttMs = -1;
    qint64 seenAt = 0;
    bool answersAll = false; ///< no verdict, but that the host is open on unlikely ports too
    quint8 tries = 0; ///< that it took; 0: not known
};

/// What a batch changed. Rows are only ever appended.
struct ResultsChange
{
    int firstNewHost = 0; ///< hosts [firstNewHost, hostCount) are new
    int firstNewOpenPort = 0;
    QList<int> changedHosts; ///< older rows that changed, ascending, each once
};

/// Everything a scan has found. Hosts and open ports keep their row: first verdict first. A port's ordinal is its place
/// in the order of probing (0-based), so that what was probed in turn lies together. Thread: one; the models, the
/// journal and the reports read it where the Scanner lives.
class ScanResults
{
public:
    /// @p ports in the order of probing. A host that answers nothing was asked on the first @p frontPorts only; 0: on
    /// all.
    explicit ScanResults(QList<quint16> ports = {}, qint64 startedAt = 0, int frontPorts = 0);

    /// Makes room for rows to come, as far as is sensible: moving a million rows takes so long that a window stalls.
    void expectHosts(quint64 count);

    const QList<quint16> &ports() const { return m_ports; }
    /// -1 for a port that was not asked for.
    int ordinalOf(quint16 port) const;
    qint64 startedAt() const { return m_startedAt; }

    int hostCount() const { return static_cast<int>(m_hosts.size()); }
    const HostResult &host(int row) const { return m_hosts[static_cast<size_t>(row)]; }
    /// -1 for an address without a verdict.
    int rowOf(const IpAddress &address) const { return m_rowOfAddress.value(address, -1); }
    HostHardware hardware(int hostRow) const { return m_hardware.value(hostRow); }
    /// As reports write it; empty where it is not known.
    QString vendor(int hostRow) const;
    /// By row, of hosts whose hardware is known: few in most scans.
    const QHash<int, HostHardware> &allHardware() const { return m_hardware; }
    int openPortCount() const { return static_cast<int>(m_openPorts.size()); }
    const OpenPort &openPort(int row) const { return m_openPorts[static_cast<size_t>(row)]; }
    /// Over all hosts; names that were not resolved are not in it.
    const ProbeCounts &counts() const { return m_counts; }
    quint64 hostsUp() const { return m_hostsUp; }
    /// In counts().filtered: silent so far, a second look follows.
    quint64 provisional() const { return m_provisional; }
    /// In counts().filtered: ports that were not asked, as their host answered nothing.
    quint64 spared() const { return m_spared; }
    /// So many for each host that answers nothing.
    int sparedPerHost() const { return static_cast<int>(m_ports.size()) - m_frontPorts; }
    quint64 hostsAnsweringAll() const { return m_hostsAnsweringAll; }

    /// Hosts that answered nothing and have no row, because so many rows of silence would help nobody. They are in
    /// counts().
    const AddressSet &silentHosts() const { return m_silentHosts; }
    /// The verdict of a port of such a host.
    Verdict silentVerdict(quint16 port) const;
    /// So many rows there may be before silent hosts get none.
    static constexpr int mostRowsWithSilence = 65'536;

    /// Of ports that had no turn. A scan that was not stopped by its user tells why.
    Verdict untested() const { return {PortState::NotTested, m_untested}; }
    /// The network was lost before the scan's end: what had no turn will have none, and hosts that are not decided say
    /// so, too. Silence without a second look may already have been the network's, and is taken back.
    ResultsChange giveUp(Reason reason);

    /// The verdict of a port, untested() where none came; nothing for a port that was not asked for.
    std::optional<Verdict> verdict(int hostRow, quint16 port) const;

    ResultsChange apply(const std::vector<ProbeVerdict> &batch);
    /// The name an address was typed as; the first one stands. Its row has it from the first verdict on; a row that is
    /// there already is announced by the next apply(), an empty batch will do.
    void setName(const IpAddress &address, const QString &name);
    /// Announced by the next apply(), as a name is.
    void setHardware(int hostRow, const HostHardware &hardware);
    /// Adds the row of a name without an address.
    ResultsChange addUnresolved(const QString &name);

private:
    int rowFor(const IpAddress &address);
    bool isUnlisted(const ProbeVerdict &verdict) const;
    bool fold(int row, const ProbeVerdict &verdict);
    bool markAnswersAll(int row);
    void addOpenPort(int row, quint16 port, const ProbeVerdict &verdict);
    void takeBackSilence(int row);
    static void foldAnswer(HostResult &host, const ProbeVerdict &verdict);
    void decideState(HostResult &host, const ProbeVerdict &latest);

    QList<quint16> m_ports;
    int m_frontPorts;
    AddressSet m_silentHosts;
    std::vector<quint16> m_ordinals; ///< port -> ordinal + 1, 0 for none
    qint64 m_startedAt;
    std::vector<HostResult> m_hosts;
    std::vector<OpenPort> m_openPorts;
    QHash<IpAddress, int> m_rowOfAddress;
    QHash<IpAddress, QString> m_names;
    QHash<int, HostHardware> m_hardware;
    QList<int> m_describedAnew; ///< rows to announce with the next batch
    ProbeCounts m_counts;
    Reason m_untested = Reason::Stopped;
    quint64 m_hostsUp = 0;
    quint64 m_provisional = 0;
    quint64 m_spared = 0;
    quint64 m_hostsAnsweringAll = 0;
};

} // namespace netsonde

Q_DECLARE_METATYPE(netsonde::ResultsChange)
