// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/plan/scanplan.h"

#include <deque>
#include <optional>
#include <unordered_map>

namespace netsonde {

/// Which probe comes next. With discovery, a host is first asked on its first few (likeliest) ports; once something
/// answers, its other ports follow, hosts taking turns; a host that answered none of them is settled without asking
/// further. Memory goes with the hosts under way, not with the range. Thread: one at a time.
class ProbeSchedule
{
public:
    /// What a probe's end told about its host.
    enum class News : quint8 {
        Answered,
        Silent,
        Unreachable,
        Untested, ///< a local failure: says nothing about the host
    };
    enum class Supply : quint8 {
        Some,
        Wait, ///< what comes next hangs on probes that have not ended
        Done,
    };
    /// Ports of a host that need not be asked: ordinals [firstOrdinal, lastOrdinal].
    struct Settled
    {
        quint64 hostIndex = 0;
        IpAddress address;
        quint16 firstOrdinal = 0;
        quint16 lastOrdinal = 0;
        bool unreachable = false; ///< else silent
        quint8 cause = 0; ///< of the last Unreachable, as ended() was told
    };
    /// Where the schedule stands, to go on from later. Probes that were handed out and have not ended are not in it:
    /// whoever saves it keeps them and gives them to askAgain().
    struct Position
    {
        struct Host
        {
            quint64 hostIndex = 0;
            quint16 nextOrdinal = 0; ///< 0: in discovery, the rest counts
            quint16 ended = 0; ///< discovery probes that have ended without an answer
            bool unreachable = false;
            bool untested = false;
            quint8 cause = 0;

            friend bool operator==(const Host &, const Host &) = default;
        };
        quint64 next = 0; ///< into the walk over hosts x discovery ports
        std::vector<Host> hosts; ///< under way, ascending

        friend bool operator==(const Position &, const Position &) = default;
    };

    /// Without @p discoveryPorts (0), or with no more ports than those, every port of every host is asked.
    ProbeSchedule(int portCount, int discoveryPorts);

    /// Adds hosts that are not in it yet; may come while probes are under way.
    void append(const AddressSet &hosts) { m_front.append(hosts); }
    quint64 hostCount() const { return m_front.hostCount(); }
    quint64 probeCount() const { return m_front.hostCount() * m_portCount; }

    /// Appends up to @p most probes to @p probes.
    Supply take(size_t most, std::vector<PlannedProbe> &probes);
    /// Every probe that was taken is to be told once. Returns what it settles, if anything. @p cause is the caller's
    /// own; that of an Unreachable comes back with what it settles.
    std::optional<Settled> ended(const PlannedProbe &probe, News news, quint8 cause = 0);
    /// Without discovery ended() need not be called.
    bool wantsNews() const { return m_front.portCount() < static_cast<int>(m_portCount); }

    Position position() const;
    /// @p position is of a schedule with the same hosts and ports.
    void restore(const Position &position);
    void askAgain(const PlannedProbe &probe) { m_again.push_back(probe); }

private:
    /// A host whose discovery probes are out.
    struct Discovery
    {
        quint16 ended = 0;
        bool unreachable = false;
        bool untested = false;
        quint8 cause = 0;
    };
    struct LiveHost
    {
        quint64 hostIndex;
        IpAddress address;
        quint16 nextOrdinal;
    };

    size_t takeFromFront(size_t most, std::vector<PlannedProbe> &probes);
    size_t takeFromLive(size_t most, std::vector<PlannedProbe> &probes);
    void goLive(const LiveHost &host);

    quint64 m_portCount;
    ScanPlan m_front; ///< all hosts x the ports that discovery asks, or all ports
    quint64 m_nextInFront = 0;
    std::deque<PlannedProbe> m_again;
    std::unordered_map<quint64, Discovery> m_discoveries; ///< by host index
    std::deque<LiveHost> m_active; ///< take turns
    std::deque<LiveHost> m_waiting; ///< follow when an active one is through
};

} // namespace netsonde
