// SPDX-License-Identifier: GPL-3.0-or-later
// What a worker makes of the ends of its attempts.
#include "engine/scan/scanworker.h"

#include <algorithm>

namespace netsonde {

using namespace std::chrono;
using Supply = ProbeSchedule::Supply;

namespace {

/// Tries after a failure of this computer (no descriptor, no local port): about 17 s in all.
constexpr int localTriesLimit = 60;
/// The network of this computer may fail so often for one probe and come back.
constexpr int localNetworkTriesLimit = 10;
/// An error without a name may be for good; it gets fewer tries.
constexpr int unknownTriesLimit = 5;
constexpr milliseconds unknownPause {10};

/// Linux sends a SYN again after a second: a later answer may be to either.
constexpr float longestUnambiguousMs = 950;

/// An error comes at once when a route has gone, while answers to what was sent before may still be under way.
constexpr milliseconds aftermath {100};

/// How often the figures are told.
constexpr milliseconds tellInterval {10};

} // namespace

void ScanWorker::handle(const AttemptEnd &end)
{
    if (m_flight.at(end.slot).isPulse) {
        handlePulse(end);
        return;
    }
    const IpAddress::Family family = m_flight.at(end.slot).endpoint.address.family();
    const Clock::time_point begun = m_flight.at(end.slot).startedAt;
    const auto unreachable = [this, &end](Reason reason) {
        m_doubts.add({release(end.slot).probe, News::Unreachable, {PortState::Unreachable, reason}, end.at + aftermath},
                     m_shared.network);
    };
    switch (end.attempt) {
    case Attempt::Accepted:
        answered(end, {PortState::Open, Reason::ConnectionAccepted}, News::Opened);
        break;
    case Attempt::Refused:
        answered(end, {PortState::Closed, Reason::ConnectionRefused}, News::Refused);
        break;
    case Attempt::SelfConnected:
        conclude(release(end.slot).probe, {PortState::Closed, Reason::SelfConnected}, News::Refused);
        break;
    case Attempt::TimedOut:
        wentUnanswered(end.slot);
        return;
    case Attempt::HostUnreachable:
        unreachable(Reason::HostUnreachable);
        break;
    case Attempt::NetworkUnreachable:
        unreachable(Reason::NetworkUnreachable);
        break;
    case Attempt::Prohibited:
        // It comes at once, and a filter that refuses these ports may let others through: the host is asked on.
        conclude(release(end.slot).probe, {PortState::Unreachable, Reason::Prohibited}, News::Refused);
        break;
    case Attempt::LocalNetworkDown:
        localNetworkDown(end.slot, end.at);
        return;
    case Attempt::LocalLimit:
        localLimit(end.slot);
        return;
    case Attempt::UnknownError:
        unknownFailure(end.slot);
        return;
    }
    m_local.gotOut(family, begun);
}

void ScanWorker::handlePulse(const AttemptEnd &end)
{
    const Task pulse = release(end.slot);
    pulseIsOver(pulse);
    const Endpoint &witness = pulse.endpoint;
    switch (end.attempt) {
    case Attempt::Accepted:
    case Attempt::Refused:
    case Attempt::SelfConnected:
        m_shared.network.pulseAnswered();
        m_lastAnswer = {witness, end.at};
        return;
    case Attempt::LocalNetworkDown:
        m_shared.network.localFailure(witness, end.at);
        m_shared.network.pulseFailed(false, end.at);
        return;
    case Attempt::LocalLimit:
        m_shared.network.pulseAnswered(); // says nothing of the network
        return;
    case Attempt::TimedOut:
    case Attempt::HostUnreachable:
    case Attempt::NetworkUnreachable:
    case Attempt::Prohibited:
    case Attempt::UnknownError:
        m_shared.network.pulseFailed(true, end.at);
        return;
    }
}

void ScanWorker::answered(const AttemptEnd &end, Verdict verdict, News news)
{
    const Task task = release(end.slot);
    m_pace.answered();
    // What this computer answers itself says nothing of the network.
    if (!m_shared.setup.own.contains(task.endpoint.address))
        m_lastAnswer = {task.endpoint, end.at};
    float rttMs = -1;
    if (!m_hasJumped) {
        rttMs = duration<float, std::milli>(end.at - task.startedAt).count();
        m_figures.rtts.add(static_cast<double>(rttMs));
        const double loss = std::max(0.0, m_shared.queue.loss());
        // What was begun with the patience for an unknown network need not wait longer than what follows.
        if (rttMs < longestUnambiguousMs && m_pace.learn(task.probe, static_cast<double>(rttMs), loss, end.at))
            m_flight.shorten([this](const Task &other) { return m_pace.timeout(other.probe, m_flight.count()); });
    }
    conclude(task.probe, verdict, news, rttMs);
}

void ScanWorker::wentUnanswered(quint32 slot)
{
    const Task task = release(slot);
    const Clock::time_point now = m_time.now();
    if (task.isPulse) {
        pulseIsOver(task);
        m_shared.network.pulseFailed(true, now);
        return;
    }
    m_pace.unanswered();
    m_local.gotOut(task.endpoint.address.family(), task.startedAt);
    // Whoever speaks after its time shows that the answer could have come.
    m_doubts.add({task.probe, News::Silent, {PortState::Filtered, Reason::NoAnswer}, now}, m_shared.network);
}

void ScanWorker::localLimit(quint32 slot)
{
    const Task task = release(slot);
    if (!m_local.isOwn(task.endpoint.address.family()))
        m_pace.localLimit(m_flight.count());
    tryLater(task, Reason::LocalLimit);
}

/// What this computer did not send waits with all of its family.
void ScanWorker::tryLater(Task task, Reason reason)
{
    m_shared.rate.giveBack(1);
    const IpAddress::Family family = task.endpoint.address.family();
    const Clock::time_point until = m_local.failed(family, ++task.localTries, m_time.now());
    if (task.localTries < localTriesLimit && !m_local.isBroken(family)) {
        postpone(task, until);
        return;
    }
    // It persists: the probes behind this one are not each given half a minute, only time to find that it is over.
    m_local.giveUp(family);
    conclude(task.probe, {PortState::NotTested, reason}, News::Untested);
}

void ScanWorker::localNetworkDown(quint32 slot, Clock::time_point at)
{
    Task task = release(slot);
    const IpAddress::Family family = task.endpoint.address.family();
    if (m_local.mayBeOwn(family)) {
        tryLater(task, Reason::LocalNetworkDown);
        return;
    }
    m_local.failed(family, ++task.probe.localTries, m_time.now());
    if (task.probe.localTries > localNetworkTriesLimit) {
        // Others are answered meanwhile: this one's way out is broken.
        conclude(task.probe, {PortState::NotTested, Reason::LocalNetworkDown}, News::Untested);
        return;
    }
    m_shared.network.localFailure(task.endpoint, at);
    m_doubts.add({task.probe, News::Untested, {PortState::NotTested, Reason::LocalNetworkDown}, at, false},
                 m_shared.network);
}

void ScanWorker::unknownFailure(quint32 slot)
{
    Task task = release(slot);
    if (++task.localTries < unknownTriesLimit)
        postpone(task, m_time.now() + unknownPause * task.localTries);
    else
        conclude(task.probe, {PortState::NotTested, Reason::UnknownError}, News::Untested);
}

void ScanWorker::judgeDoubts()
{
    m_counted.clear();
    m_given.clear();
    m_doubts.judge(m_shared.network, m_counted, m_given);
    for (const Doubts::End &end : m_counted)
        conclude(end.probe, end.verdict, end.news);
    giveBack();
}

void ScanWorker::giveUp()
{
    const Reason reason = m_shared.network.isLocal() ? Reason::LocalNetworkDown : Reason::NetworkSilent;
    m_given.clear();
    m_doubts.takeAll(m_given);
    for (const PlannedProbe &probe : m_given)
        conclude(probe, {PortState::NotTested, reason}, News::Untested);
    handOver();
}

/// Time has jumped: what is in flight is asked again.
void ScanWorker::startOver()
{
    m_given.clear();
    m_doubts.takeAll(m_given);
    const Clock::time_point now = m_time.now();
    m_flight.abandonEach([this, now](const Task &task) {
        if (!task.isPulse) {
            m_given.push_back(task.probe);
            return;
        }
        pulseIsOver(task);
        m_shared.network.pulseFailed(true, now);
    });
    m_shared.network.restart(now);
    giveBack();
}

void ScanWorker::giveBack()
{
    if (m_given.empty())
        return;
    m_shared.queue.giveBack(m_given);
    m_supply = Supply::Some;
}

void ScanWorker::conclude(const PlannedProbe &probe, Verdict verdict, News news, float rttMs)
{
    const qint64 seenAt = news == News::Opened || news == News::Refused ? m_wallClock : 0;
    m_ended.push_back({probe, news, verdict, rttMs, seenAt});
}

void ScanWorker::handOver()
{
    if (!m_ended.empty()) {
        m_shared.queue.ended(m_ended, m_verdicts);
        m_ended.clear();
        if (m_supply == Supply::Wait)
            m_supply = Supply::Some;
    }
    m_shared.verdicts.add(m_verdicts);
    m_shared.inFlight += static_cast<int>(m_flight.count()) - m_published;
    m_published = static_cast<int>(m_flight.count());
    const Clock::time_point now = m_time.now();
    if (now - m_toldAt < tellInterval)
        return;
    m_toldAt = now;
    m_figures.rttMs = m_pace.roundTrip();
    m_shared.meter.add(m_figures);
}

} // namespace netsonde
