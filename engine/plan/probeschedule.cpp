// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/probeschedule.h"

#include <algorithm>

namespace netsonde {

namespace {

/// Hosts that take turns: enough that none gets a burst, few enough that hosts are finished one after the other.
constexpr size_t turnsAtOnce = 1'024;

/// Ports that may wait for their second look before it begins although other hosts have not had their first: 16 MB.
constexpr quint64 mostSilences = 4'000'000;

/// Unlikely ports that are asked first. Only where they are all open are the others asked as well: a host with many
/// services must not be taken for one that answers everything.
constexpr int firstCanaries = 2;

/// So many ports take a while: what happens to them is shown meanwhile.
constexpr int manyPorts = 64;

} // namespace

ProbeSchedule::ProbeSchedule(const Rules &rules)
    : m_rules(rules)
{
    Q_ASSERT(rules.portCount >= 1 && rules.portCount <= 65'535);
    m_rules.frontPorts = std::min(rules.frontPorts, rules.portCount);
}

ProbeSchedule::Supply ProbeSchedule::take(size_t most, std::vector<PlannedProbe> &probes)
{
    m_heldByHost = false;
    size_t taken = takeAgain(most, probes);
    if (m_silences > mostSilences)
        taken += takeSecondLooks(most - taken, probes);
    taken += takeTurns(most - taken, probes);
    if (taken < most && m_nextHost == m_hosts.count() && m_turns.empty())
        taken += takeSecondLooks(most - taken, probes);
    if (taken > 0)
        return Supply::Some;
    return m_freePlaces.size() == m_underWay.size() && m_nextHost == m_hosts.count() ? Supply::Done : Supply::Wait;
}

size_t ProbeSchedule::takeAgain(size_t most, std::vector<PlannedProbe> &probes)
{
    size_t taken = 0;
    for (size_t left = m_again.size(); left > 0 && taken < most; --left) {
        PlannedProbe probe = m_again.front();
        m_again.pop_front();
        Host &host = m_underWay[probe.place];
        if (host.out >= m_rules.perHost) {
            m_again.push_back(probe);
            m_heldByHost = true;
            continue;
        }
        ++host.out;
        probe.heard = host.heard;
        probes.push_back(probe);
        markLast(probes.back());
        ++taken;
    }
    return taken;
}

size_t ProbeSchedule::takeTurns(size_t most, std::vector<PlannedProbe> &probes)
{
    size_t taken = 0;
    while (taken < most) {
        while (m_turns.size() < turnsAtOnce && m_nextHost < m_hosts.count())
            queueUp(admit(m_nextHost++));
        if (m_turns.empty())
            break;
        const quint32 place = m_turns.front();
        m_turns.pop_front();
        Host &host = m_underWay[place];
        host.queued = false;
        if (host.out >= m_rules.perHost) { // asked again or for canaries since; it comes back when one of them ends
            m_heldByHost = true;
            continue;
        }
        PlannedProbe probe = probeOf(place);
        probe.ordinal = static_cast<quint16>(host.next++);
        ++host.pending;
        ++host.out;
        probes.push_back(probe);
        markLast(probes.back());
        ++taken;
        queueUp(place);
    }
    return taken;
}

size_t ProbeSchedule::takeSecondLooks(size_t most, std::vector<PlannedProbe> &probes)
{
    size_t taken = 0;
    while (taken < most && !m_second.empty()) {
        const quint32 place = m_second.front();
        m_second.pop_front();
        Host &host = m_underWay[place];
        host.queued = false;
        if (host.out >= m_rules.perHostSecondLook) {
            m_heldByHost = true;
            continue;
        }
        const Silence silence = host.silences[host.firstSilence++];
        if (!host.hasSilences()) {
            host.silences.clear();
            host.firstSilence = 0;
        }
        --m_silences;
        m_secondLooks += silence.lookedAgain ? 0 : 1;
        PlannedProbe probe = probeOf(place);
        probe.ordinal = silence.ordinal;
        probe.tries = silence.tries;
        probe.secondLook = true;
        ++host.pending;
        ++host.out;
        probes.push_back(probe);
        markLast(probes.back());
        ++taken;
        queueUp(place);
    }
    return taken;
}

void ProbeSchedule::markLast(PlannedProbe &probe) const
{
    probe.isLast = probe.tries + 1 >= (probe.heard ? m_tries : m_rules.firstTries);
}

quint32 ProbeSchedule::admit(quint64 hostIndex)
{
    if (m_freePlaces.empty()) {
        m_freePlaces.push_back(static_cast<quint32>(m_underWay.size()));
        m_underWay.emplace_back();
    }
    const quint32 place = m_freePlaces.back();
    m_freePlaces.pop_back();
    Host &host = m_underWay[place];
    host = {};
    host.index = hostIndex;
    host.address = m_hosts.at(hostIndex);
    host.wholly = m_rules.frontPorts == m_rules.portCount;
    host.inUse = true;
    return place;
}

void ProbeSchedule::release(quint32 place)
{
    m_underWay[place] = {};
    m_freePlaces.push_back(place);
}

PlannedProbe ProbeSchedule::probeOf(quint32 place) const
{
    const Host &host = m_underWay[place];
    PlannedProbe probe;
    probe.hostIndex = host.index;
    probe.address = host.address;
    probe.place = place;
    probe.heard = host.heard;
    return probe;
}

/// Puts a host where its next probe will be taken from, unless it has none or has enough under way.
void ProbeSchedule::queueUp(quint32 place)
{
    Host &host = m_underWay[place];
    if (host.queued)
        return;
    if (host.next <= lastOrdinal(host)) {
        host.queued = host.out < m_rules.perHost;
        if (host.queued)
            m_turns.push_back(place);
        m_heldByHost |= !host.queued;
    } else if (host.heard && host.hasSilences()) {
        host.queued = host.out < m_rules.perHostSecondLook;
        if (host.queued)
            m_second.push_back(place);
        m_heldByHost |= !host.queued;
    }
}

void ProbeSchedule::ended(const PlannedProbe &probe, News news, quint8 cause, std::vector<Settled> &settled)
{
    Host &host = m_underWay[probe.place];
    Q_ASSERT(host.inUse && host.index == probe.hostIndex);
    --host.out;
    --host.pending;
    if (probe.canary) {
        canaryEnded(probe, news, settled);
    } else {
        switch (news) {
        case News::Opened:
            heardFrom(probe.place, settled);
            countOpen(probe.place);
            break;
        case News::Refused:
            heardFrom(probe.place, settled);
            break;
        case News::Silent:
            wasSilent(probe, settled);
            break;
        case News::Unreachable:
            host.unreachable = true;
            host.cause = cause;
            break;
        case News::Untested:
            host.untested = true;
            break;
        }
    }
    decide(probe.place, settled);
}

void ProbeSchedule::giveBack(const PlannedProbe &probe)
{
    --m_underWay[probe.place].out;
    m_again.push_back(probe);
    queueUp(probe.place);
}

void ProbeSchedule::heardFrom(quint32 place, std::vector<Settled> &settled)
{
    Host &host = m_underWay[place];
    if (host.heard)
        return;
    host.heard = true;
    const bool wasTold = tellsEarly(host);
    host.wholly = true;
    // What was silent before the first answer gets another try, however many it had: they were too short for a slow
    // host, whose round trip nobody knew.
    for (const Silence &silence : host.silences) {
        if (!wasTold)
            settled.push_back(about(host, Settled::As::SilentSoFar, silence.ordinal, silence.ordinal));
    }
}

void ProbeSchedule::countOpen(quint32 place)
{
    Host &host = m_underWay[place];
    if (++host.opens >= m_rules.opensBeforeCanaries && host.canariesAsked == 0)
        askCanaries(place, firstCanaries);
}

void ProbeSchedule::askCanaries(quint32 place, int upTo)
{
    Host &host = m_underWay[place];
    PlannedProbe probe = probeOf(place);
    probe.canary = true;
    for (; host.canariesAsked < upTo; ++host.canariesAsked) {
        probe.ordinal = host.canariesAsked;
        m_again.push_back(probe);
        ++host.pending;
    }
}

void ProbeSchedule::canaryEnded(const PlannedProbe &probe, News news, std::vector<Settled> &settled)
{
    Host &host = m_underWay[probe.place];
    if (news == News::Silent && probe.tries + 1 < m_tries) {
        PlannedProbe again = probe;
        ++again.tries;
        m_again.push_back(again);
        ++host.pending;
        return;
    }
    ++host.canariesEnded;
    if (news == News::Opened)
        ++host.canariesOpen;
    if (host.canariesEnded < host.canariesAsked || host.canariesOpen < host.canariesAsked)
        return;
    if (host.canariesAsked < canaries)
        askCanaries(probe.place, canaries);
    else
        settled.push_back(about(host, Settled::As::AnswersAll, 0, m_rules.portCount - 1));
}

void ProbeSchedule::wasSilent(const PlannedProbe &probe, std::vector<Settled> &settled)
{
    Host &host = m_underWay[probe.place];
    const auto tries = static_cast<quint8>(probe.tries + 1);
    if (!host.heard && !probe.isLast) {
        PlannedProbe again = probe;
        again.tries = tries;
        m_again.push_back(again);
        ++host.pending;
        return;
    }
    if (probe.heard && probe.isLast) {
        settled.push_back(about(host, Settled::As::Silent, probe.ordinal, probe.ordinal));
        return;
    }
    host.silences.push_back({probe.ordinal, tries, probe.secondLook});
    ++m_silences;
    if (!probe.secondLook && (host.heard || tellsEarly(host)))
        settled.push_back(about(host, Settled::As::SilentSoFar, probe.ordinal, probe.ordinal));
}

/// Finds out whether the host is through, or what it needs next.
void ProbeSchedule::decide(quint32 place, std::vector<Settled> &settled)
{
    Host &host = m_underWay[place];
    const bool askedAll = host.next > lastOrdinal(host) && host.pending == 0;
    if (!askedAll || (host.heard && host.hasSilences())) {
        queueUp(place);
        return;
    }
    if (!host.heard) {
        if (!host.wholly && host.untested && !host.unreachable) {
            host.wholly = true; // nothing is known of the host, so nothing may be settled
            queueUp(place);
            return;
        }
        settleUnheard(host, settled);
    }
    release(place);
}

bool ProbeSchedule::tellsEarly(const Host &host) const
{
    return host.wholly && m_rules.portCount > manyPorts;
}

void ProbeSchedule::settleUnheard(Host &host, std::vector<Settled> &settled)
{
    m_silences -= host.silences.size();
    const int asked = lastOrdinal(host) + 1;
    const int all = m_rules.portCount;
    if (static_cast<int>(host.silences.size()) == asked) {
        settled.push_back(about(host, Settled::As::HostSilent, 0, all - 1));
        return;
    }
    if (asked < all) // something was not silent, and decide() has dealt with what was merely not tested
        settled.push_back(about(host, Settled::As::Unreachable, asked, all - 1));
    std::sort(host.silences.begin(), host.silences.end(),
              [](const Silence &a, const Silence &b) { return a.ordinal < b.ordinal; });
    for (const Silence &silence : host.silences) {
        const bool joins = !settled.empty() && settled.back().hostIndex == host.index
            && settled.back().as == Settled::As::Silent && settled.back().lastOrdinal + 1 == silence.ordinal;
        if (joins)
            settled.back().lastOrdinal = silence.ordinal;
        else
            settled.push_back(about(host, Settled::As::Silent, silence.ordinal, silence.ordinal));
    }
    host.silences.clear();
}

ProbeSchedule::Settled ProbeSchedule::about(const Host &host, Settled::As as, int first, int last)
{
    return {host.index, host.address, static_cast<quint16>(first), static_cast<quint16>(last), as, host.cause};
}

ProbeSchedule::Position ProbeSchedule::position() const
{
    Position position {m_nextHost, {}, {m_again.begin(), m_again.end()}};
    for (const Host &host : m_underWay) {
        if (!host.inUse)
            continue;
        position.hosts.push_back(
            {host.index,
             static_cast<quint16>(host.next),
             host.heard,
             host.wholly,
             host.unreachable,
             host.untested,
             host.cause,
             {host.silences.begin() + static_cast<std::ptrdiff_t>(host.firstSilence), host.silences.end()}});
    }
    std::sort(position.hosts.begin(), position.hosts.end(),
              [](const Position::Host &a, const Position::Host &b) { return a.hostIndex < b.hostIndex; });
    return position;
}

void ProbeSchedule::restore(const Position &position, const std::vector<PlannedProbe> &handedOut)
{
    m_underWay.clear();
    m_freePlaces.clear();
    m_turns.clear();
    m_second.clear();
    m_again.clear();
    m_silences = 0;
    m_nextHost = position.nextHost;
    for (const Position::Host &saved : position.hosts) {
        Host &host = m_underWay[admit(saved.hostIndex)];
        host.next = saved.nextOrdinal;
        host.heard = saved.heard;
        host.wholly = saved.wholly;
        host.unreachable = saved.unreachable;
        host.untested = saved.untested;
        host.cause = saved.cause;
        host.silences = saved.silences;
        m_silences += saved.silences.size();
    }
    for (const auto *probes : {&position.again, &handedOut}) {
        for (PlannedProbe probe : *probes) {
            if (probe.canary)
                continue; // asked anew with the next open port
            const auto host = std::find_if(m_underWay.begin(), m_underWay.end(),
                                           [&](const Host &h) { return h.index == probe.hostIndex; });
            probe.place = static_cast<quint32>(host - m_underWay.begin());
            ++host->pending;
            m_again.push_back(probe);
        }
    }
    std::vector<Settled> nothing; // was told before
    for (quint32 place = 0; place < m_underWay.size(); ++place)
        decide(place, nothing);
}

} // namespace netsonde
