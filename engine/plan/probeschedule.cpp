// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/probeschedule.h"

#include <algorithm>
#include <utility>

namespace netsonde {

namespace {

/// Hosts that take turns: enough that none gets a burst, few enough that hosts are finished one after the other.
constexpr size_t turnsAtOnce = 1'024;

/// What hosts under way may take before second looks begin although others have not had their first. A host takes up to
/// 8 kB a try where all its ports are asked, so that those that take turns have always room.
constexpr size_t mostBytes = 32'000'000;

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
    m_rules.perHostSecondLook = std::min(rules.perHostSecondLook, rules.perHost);
    m_rules.perHostWhereSilent = std::clamp(rules.perHostWhereSilent, m_rules.perHostSecondLook, rules.perHost);
}

ProbeSchedule::Supply ProbeSchedule::take(size_t most, std::vector<PlannedProbe> &probes, IpAddress::Family without)
{
    m_heldByHost = false;
    size_t taken = takeAgain(most, without, probes);
    if (isFull())
        taken += takeSecondLooks(most - taken, without, probes);
    taken += takeTurns(most - taken, without, probes);
    // Nobody has a turn left, or only those that are passed over.
    if (taken < most && (m_nextHost == m_hosts.count() || without != IpAddress::Family::None))
        taken += takeSecondLooks(most - taken, without, probes);
    if (taken > 0)
        return Supply::Some;
    return hostsUnderWay() == 0 && m_nextHost == m_hosts.count() ? Supply::Done : Supply::Wait;
}

bool ProbeSchedule::isFull() const
{
    return m_silentBytes + hostsUnderWay() * sizeof(Host) > mostBytes;
}

size_t ProbeSchedule::takeAgain(size_t most, IpAddress::Family without, std::vector<PlannedProbe> &probes)
{
    size_t taken = 0;
    for (size_t left = m_again.size(); left > 0 && taken < most; --left) {
        PlannedProbe probe = m_again.front();
        m_again.pop_front();
        const Host &host = m_underWay[probe.place];
        const bool isHeld = host.out >= m_rules.perHost;
        if (isHeld || host.address.family() == without) {
            m_again.push_back(probe);
            m_heldByHost |= isHeld;
            continue;
        }
        probe.heard = host.heard;
        hand(probe, probes);
        ++taken;
    }
    return taken;
}

void ProbeSchedule::admitHosts()
{
    while (m_turns.size() < turnsAtOnce && m_nextHost < m_hosts.count() && !isFull())
        queueUp(admit(m_nextHost++));
}

size_t ProbeSchedule::takeTurns(size_t most, IpAddress::Family without, std::vector<PlannedProbe> &probes)
{
    size_t taken = 0;
    for (size_t passedOver = 0; taken < most;) {
        admitHosts();
        if (m_turns.size() == passedOver)
            break;
        const quint32 place = m_turns.front();
        m_turns.pop_front();
        Host &host = m_underWay[place];
        if (host.address.family() == without) {
            m_turns.push_back(place);
            ++passedOver;
            continue;
        }
        host.queued = false;
        if (host.out >= m_rules.perHost) { // asked again or for canaries since; it comes back when one of them ends
            m_heldByHost = true;
            continue;
        }
        PlannedProbe probe = probeOf(place);
        probe.ordinal = static_cast<quint16>(host.next++);
        ++host.pending;
        hand(probe, probes);
        ++taken;
        queueUp(place);
    }
    return taken;
}

size_t ProbeSchedule::takeSecondLooks(size_t most, IpAddress::Family without, std::vector<PlannedProbe> &probes)
{
    size_t taken = 0;
    for (size_t passedOver = 0; taken < most && m_second.size() > passedOver;) {
        const quint32 place = m_second.front();
        m_second.pop_front();
        Host &host = m_underWay[place];
        if (host.address.family() == without) {
            m_second.push_back(place);
            ++passedOver;
            continue;
        }
        host.queued = false;
        if (host.out >= host.again.atOnce()) {
            m_heldByHost = true;
            continue;
        }
        const SilentPorts::Port silent = takeSilence(host);
        m_secondLooks += silent.lookedAgain ? 0 : 1;
        PlannedProbe probe = probeOf(place);
        probe.ordinal = silent.ordinal;
        probe.tries = silent.tries;
        probe.secondLook = true;
        ++host.pending;
        hand(probe, probes);
        ++taken;
        queueUp(place);
    }
    return taken;
}

void ProbeSchedule::hand(const PlannedProbe &probe, std::vector<PlannedProbe> &probes)
{
    ++m_underWay[probe.place].out;
    probes.push_back(probe);
    markLast(probes.back());
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
    host.again = SecondLookPace(m_rules.perHostSecondLook, m_rules.perHostWhereSilent);
    host.inFirstLook = true;
    host.inUse = true;
    ++m_firstLooks;
    return place;
}

void ProbeSchedule::release(quint32 place)
{
    Host &host = m_underWay[place];
    endFirstLook(host);
    m_silentBytes -= host.silent.bytes();
    host = {};
    m_freePlaces.push_back(place);
}

void ProbeSchedule::endFirstLook(Host &host)
{
    if (std::exchange(host.inFirstLook, false))
        --m_firstLooks;
}

void ProbeSchedule::rememberSilence(Host &host, const SilentPorts::Port &port)
{
    m_silentBytes -= host.silent.bytes();
    host.silent.insert(port);
    m_silentBytes += host.silent.bytes();
}

SilentPorts::Port ProbeSchedule::takeSilence(Host &host)
{
    m_silentBytes -= host.silent.bytes();
    const SilentPorts::Port port = host.silent.takeFirst();
    m_silentBytes += host.silent.bytes();
    return port;
}

ProbeSchedule::Host *ProbeSchedule::find(const IpAddress &address)
{
    const auto host
        = std::ranges::find_if(m_underWay, [&address](const Host &one) { return one.inUse && one.address == address; });
    return host == m_underWay.end() ? nullptr : &*host;
}

bool ProbeSchedule::lend(const IpAddress &address, int over)
{
    Host *host = find(address);
    if (host == nullptr)
        return true; // it is through
    if (host->out - over >= m_rules.perHost)
        return false;
    ++host->out;
    return true;
}

void ProbeSchedule::returned(const IpAddress &address)
{
    if (Host *host = find(address)) {
        --host->out;
        queueUp(static_cast<quint32>(host - m_underWay.data()));
    }
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
    if (host.heard && host.next > lastOrdinal(host))
        endFirstLook(host);
    if (host.next <= lastOrdinal(host)) {
        host.queued = host.out < m_rules.perHost;
        if (host.queued)
            m_turns.push_back(place);
        m_heldByHost |= !host.queued;
    } else if (host.heard && !host.silent.isEmpty()) {
        host.queued = host.out < host.again.atOnce();
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
    const bool isAnswer = news == News::Opened || news == News::Refused;
    if (probe.secondLook && (isAnswer || news == News::Silent))
        host.again.ended(isAnswer, host.out, host.silent.count());
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
    if (wasTold)
        return;
    for (const SilentPorts::Run &silent : host.silent.runs())
        settled.push_back(about(host, Settled::As::SilentSoFar, silent.first, silent.last));
}

void ProbeSchedule::countOpen(quint32 place)
{
    Host &host = m_underWay[place];
    ++host.opens;
    const bool isSuspicious
        = host.opens >= m_rules.opensBeforeCanaries && (!m_rules.onlyIfMostAreOpen || 2 * host.opens >= host.next);
    if (isSuspicious && host.canariesAsked == 0)
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
    if (probe.heard && probe.isLast && tries >= m_tries) { // more may be known to get lost than when it was taken
        settled.push_back(about(host, Settled::As::Silent, probe.ordinal, probe.ordinal));
        return;
    }
    rememberSilence(host, {probe.ordinal, tries, probe.secondLook});
    if (!probe.secondLook && (host.heard || tellsEarly(host)))
        settled.push_back(about(host, Settled::As::SilentSoFar, probe.ordinal, probe.ordinal));
}

/// Finds out whether the host is through, or what it needs next.
void ProbeSchedule::decide(quint32 place, std::vector<Settled> &settled)
{
    Host &host = m_underWay[place];
    const bool askedAll = host.next > lastOrdinal(host) && host.pending == 0;
    if (!askedAll || (host.heard && !host.silent.isEmpty())) {
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

void ProbeSchedule::settleUnheard(const Host &host, std::vector<Settled> &settled)
{
    const int asked = lastOrdinal(host) + 1;
    const int all = m_rules.portCount;
    if (host.silent.count() == asked) {
        settled.push_back(about(host, Settled::As::HostSilent, 0, all - 1));
        return;
    }
    if (asked < all) // something was not silent, and decide() has dealt with what was merely not tested
        settled.push_back(about(host, Settled::As::Unreachable, asked, all - 1));
    for (const SilentPorts::Run &silent : host.silent.runs())
        settled.push_back(about(host, Settled::As::Silent, silent.first, silent.last));
}

ProbeSchedule::Settled ProbeSchedule::about(const Host &host, Settled::As as, int first, int last)
{
    return {host.index, host.address, static_cast<quint16>(first), static_cast<quint16>(last), as, host.cause};
}

} // namespace netsonde
