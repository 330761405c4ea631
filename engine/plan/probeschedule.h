// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/plan/hostlist.h"
#include "engine/plan/secondlookpace.h"
#include "engine/plan/silentports.h"

#include <deque>
#include <vector>

namespace netsonde {

/// One attempt that is to be made.
struct PlannedProbe
{
    quint64 hostIndex = 0; ///< into the scan's hosts
    IpAddress address;
    quint32 place = 0; ///< of the host among those under way: small numbers, used again when a host is through
    quint16 ordinal = 0; ///< the port's place in the order of probing; of a canary below ProbeSchedule::canaries
    quint8 tries = 0; ///< that went unanswered before
    bool heard = false; ///< the host has answered something
    bool secondLook = false;
    bool isLast = false; ///< of its tries: silence decides, unless more are wanted when it ends
    quint8 localTries = 0; ///< that this computer failed to send
    bool canary = false; ///< asks an unlikely port: does the host answer on everything?

    friend bool operator==(const PlannedProbe &, const PlannedProbe &) = default;
};

/// Which probe comes next, and what all the answers of a host mean together. Hosts take turns, so that none gets a
/// burst and the likely ports come first. With discovery, a host is first asked on its first few ports; once something
/// answers, its other ports follow; a host that answered none of them is settled without asking further. Silence of a
/// host that was never heard is asked again at once; silence of a host that is there gets a second look when nothing
/// else is left, or when remembering more would take too much memory: that goes with the hosts under way, not with the
/// range. Thread: one at a time.
class ProbeSchedule
{
public:
    /// Unlikely ports that are known to the caller: PlannedProbe::ordinal of a canary is below this.
    static constexpr int canaries = 6;

    struct Rules
    {
        int portCount = 1; ///< 1 to 65535
        int frontPorts = 1; ///< asked before a host is believed to be there; portCount: no separate discovery
        int firstTries = 2; ///< of a port of a host that was never heard
        int perHost = 1'000; ///< most attempts at one host at once
        int perHostSecondLook = 100; ///< the same in the second look
        int perHostWhereSilent = 100; ///< up to this where the second look confirms the silence
        int opensBeforeCanaries = 1; ///< so many open ports make the unlikely ones worth asking
        bool onlyIfMostAreOpen = false; ///< and if half of what was asked so far is open
    };
    /// What an attempt's end told.
    enum class News : quint8 {
        Opened,
        Refused, ///< or another answer that proves the host
        Silent,
        Unreachable,
        Untested, ///< a local failure: says nothing about the host
    };
    enum class Supply : quint8 {
        Some,
        Wait, ///< what comes next hangs on probes that have not ended
        Done,
    };
    /// What can be said now of the ports of a host, ordinals [firstOrdinal, lastOrdinal].
    struct Settled
    {
        enum class As : quint8 {
            SilentSoFar, ///< a second look follows
            Silent,
            HostSilent, ///< the host answered nothing: all its ports, asked or not
            Unreachable, ///< not asked, because the host is not reachable
            AnswersAll, ///< the host: unlikely ports are open too
        };
        quint64 hostIndex = 0;
        IpAddress address;
        quint16 firstOrdinal = 0;
        quint16 lastOrdinal = 0;
        As as = As::Silent;
        quint8 cause = 0; ///< of Unreachable: of the last one that ended() was told
    };
    explicit ProbeSchedule(const Rules &rules);

    /// Adds hosts that are not in it yet; may come while probes are under way.
    void append(const AddressSet &hosts) { m_hosts.append(hosts); }
    quint64 hostCount() const { return m_hosts.count(); }
    quint64 probeCount() const { return m_hosts.count() * static_cast<quint64>(m_rules.portCount); }

    /// Tries in all of a port of a host that is there, from now on.
    void setTries(int tries) { m_tries = tries; }

    /// Appends up to @p most probes to @p probes; none to hosts of the family @p without.
    Supply take(size_t most, std::vector<PlannedProbe> &probes, IpAddress::Family without = IpAddress::Family::None);
    /// Every probe that was taken is to be told once, or given back. Appends what it settles; the verdict of a probe
    /// that was not silent is the caller's own. @p cause comes back with what an Unreachable settles.
    void ended(const PlannedProbe &probe, News news, quint8 cause, std::vector<Settled> &settled);
    /// What was taken and could not be asked: it comes again.
    void giveBack(const PlannedProbe &probe);

    /// Whether the limit per host leaves room for an attempt that is no probe of the schedule. Of those that have not
    /// ended, @p over are known to be over. Once lent, it is to be given back by returned().
    bool lend(const IpAddress &host, int over);
    void returned(const IpAddress &host);

    /// Every port had its first turn, and silent ones are asked again.
    bool isInSecondLook() const { return m_nextHost == m_hosts.count() && m_firstLooks == 0 && m_secondLooks > 0; }
    /// The last take() could have given more but for the limit per host.
    bool isHeldByHost() const { return m_heldByHost; }
    /// Probes that had a second look so far.
    quint64 secondLooks() const { return m_secondLooks; }

private:
    struct Host
    {
        quint64 index = 0;
        IpAddress address;
        int next = 0; ///< ordinal
        int pending = 0; ///< taken and not ended, or waiting in m_again
        int out = 0; ///< taken and not ended
        int opens = 0;
        quint8 canariesAsked = 0;
        quint8 canariesEnded = 0;
        quint8 canariesOpen = 0;
        SecondLookPace again;
        quint8 cause = 0;
        bool heard = false;
        bool wholly = false; ///< all its ports are to be asked
        bool unreachable = false;
        bool untested = false;
        bool queued = false; ///< in m_turns or m_second
        bool inFirstLook = false; ///< some of its ports may still have their first turn
        bool inUse = false;
        SilentPorts silent; ///< to be asked again
    };

    size_t takeAgain(size_t most, IpAddress::Family without, std::vector<PlannedProbe> &probes);
    size_t takeTurns(size_t most, IpAddress::Family without, std::vector<PlannedProbe> &probes);
    size_t takeSecondLooks(size_t most, IpAddress::Family without, std::vector<PlannedProbe> &probes);
    void hand(const PlannedProbe &probe, std::vector<PlannedProbe> &probes);
    void admitHosts();
    bool isFull() const;
    size_t hostsUnderWay() const { return m_underWay.size() - m_freePlaces.size(); }
    Host *find(const IpAddress &address);
    void markLast(PlannedProbe &probe) const;
    quint32 admit(quint64 hostIndex);
    void release(quint32 place);
    PlannedProbe probeOf(quint32 place) const;
    int lastOrdinal(const Host &host) const { return (host.wholly ? m_rules.portCount : m_rules.frontPorts) - 1; }
    void queueUp(quint32 place);
    void endFirstLook(Host &host);
    void rememberSilence(Host &host, const SilentPorts::Port &port);
    SilentPorts::Port takeSilence(Host &host);
    void heardFrom(quint32 place, std::vector<Settled> &settled);
    void countOpen(quint32 place);
    void askCanaries(quint32 place, int upTo);
    void canaryEnded(const PlannedProbe &probe, News news, std::vector<Settled> &settled);
    void wasSilent(const PlannedProbe &probe, std::vector<Settled> &settled);
    void decide(quint32 place, std::vector<Settled> &settled);
    /// Whether silence of a host that was never heard is told port by port before its fate is known.
    bool tellsEarly(const Host &host) const;
    void settleUnheard(const Host &host, std::vector<Settled> &settled);
    static Settled about(const Host &host, Settled::As as, int first, int last);

    Rules m_rules;
    int m_tries = 2;
    HostList m_hosts;
    quint64 m_nextHost = 0;
    std::vector<Host> m_underWay; ///< by place
    std::vector<quint32> m_freePlaces;
    std::deque<quint32> m_turns; ///< hosts with ports that had no turn yet
    std::deque<quint32> m_second; ///< hosts with silent ports
    std::deque<PlannedProbe> m_again;
    size_t m_silentBytes = 0; ///< of Host::silent over all hosts
    quint64 m_firstLooks = 0; ///< hosts in theirs
    quint64 m_secondLooks = 0;
    bool m_heldByHost = false;
};

} // namespace netsonde
