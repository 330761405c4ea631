// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/scanworker.h"

#include <QDateTime>

#include <algorithm>

namespace netsonde {

using namespace std::chrono;
using Supply = ProbeSchedule::Supply;

namespace {

/// New attempts between two looks at what has ended. Small, so that a network that answers at once never has more in
/// flight than this, while a silent one fills the whole window.
constexpr quint32 burst = 32;

/// How long answers may take to come before the next burst follows.
constexpr milliseconds breath {1};

/// How long a worker without anything to do sleeps before it asks the queue again.
constexpr milliseconds idle {5};
constexpr milliseconds longest {1'000};

/// Tries after a failure of this computer (no descriptor, no local port): about half a minute in all.
constexpr int localTriesLimit = 60;
constexpr milliseconds localPause {10};
constexpr milliseconds localPauseLimit {500};
/// The network of this computer may fail so often for one probe and come back.
constexpr int localNetworkTriesLimit = 10;
/// An error without a name may be for good; it gets fewer tries.
constexpr int unknownTriesLimit = 5;

/// Verdicts that may wait to be folded before workers hold back.
constexpr size_t mostVerdictsWaiting = 150'000;

/// A wait() that brings so many ends has left more behind: answers are read before deadlines are believed.
constexpr size_t manyEnds = 256;

/// Linux sends a SYN again after a second: a later answer may be to either.
constexpr float longestUnambiguousMs = 950;

constexpr double pulseTimeoutMs = 500;

/// An error comes at once when a route has gone, while answers to what was sent before may still be under way.
constexpr milliseconds aftermath {100};

/// How often the figures are told.
constexpr milliseconds tellInterval {10};

duration<double, std::milli> ms(double number)
{
    return duration<double, std::milli>(number);
}

steady_clock::duration ticks(double number)
{
    return duration_cast<steady_clock::duration>(ms(number));
}

} // namespace

ScanWorker::ScanWorker(ScanShared &shared, std::unique_ptr<Connector> connector, const Capacity &capacity)
    : m_shared(shared)
    , m_connector(std::move(connector))
    , m_tasks(capacity.most)
    , m_deadlines(capacity.most)
    , m_timeouts(shared.setup.pace, shared.setup.timeoutMs)
    , m_window(static_cast<int>(capacity.first), static_cast<int>(capacity.most))
    , m_jumps(Clock::now(), system_clock::now())
    , m_capacityLimit(capacity.why)
    , m_countedUntil(Clock::now())
{
    for (quint32 slot = capacity.most; slot-- > 0;)
        m_freeSlots.push_back(slot);
    m_shared.enter(m_connector.get());
}

ScanWorker::~ScanWorker()
{
    m_shared.leave(m_connector.get());
}

void ScanWorker::run()
{
    while (!m_shared.stop) {
        if (!m_shared.pause)
            fill();
        if (m_supply == Supply::Done && m_postponed.empty() && m_doubts.isEmpty())
            break;
        waitForEnds();
        judgeDoubts();
        handOver();
        if (m_shared.network.state() == NetworkWatch::State::Lost) {
            giveUp();
            break;
        }
    }
    m_connector->abandonAll();
    m_shared.inFlight -= m_published;
    m_published = 0;
    m_shared.meter.add(m_figures);
}

void ScanWorker::fill()
{
    const Clock::time_point now = Clock::now();
    const NetworkWatch::State network = m_shared.network.state();
    if (network != NetworkWatch::State::Alive)
        askWitness(now);
    if (network == NetworkWatch::State::Down)
        return heldBack(SpeedLimit::Network);
    const auto window = static_cast<quint32>(m_window.size());
    quint32 room = std::min(burst, window - std::min(window, m_inFlight));
    if (room == 0)
        return heldBack(whyWindowIsFull());
    room = static_cast<quint32>(m_shared.rate.take(static_cast<int>(room), now));
    if (room == 0)
        return heldBack(SpeedLimit::MaximumRate);
    room -= launchPostponed(room, now);
    room -= launchNew(room, now);
    m_shared.rate.giveBack(static_cast<int>(room));
}

/// Returns how many of @p most it had.
quint32 ScanWorker::launchNew(quint32 most, Clock::time_point now)
{
    const auto none = [this](SpeedLimit why) {
        heldBack(why);
        return 0U;
    };
    // What this computer could not do waits to be tried again: until then more would only fail as well.
    if (now < m_holdUntil)
        return none(SpeedLimit::LocalLimit);
    if (m_shared.verdicts.count() > mostVerdictsWaiting)
        return none(SpeedLimit::Processor);
    if (most == 0)
        return 0;
    m_taken.clear();
    m_supply = m_shared.queue.take(most, m_taken);
    for (const PlannedProbe &probe : m_taken)
        launch({probe, m_shared.endpointOf(probe), 0, false, true, now, m_timeouts.forProbe(probe, timeThereIs())});
    if (m_supply == Supply::Some)
        heldBack(SpeedLimit::Processor);
    else
        heldBack(m_shared.queue.isHeldByHost() ? SpeedLimit::HostCap : SpeedLimit::SilentPorts);
    return static_cast<quint32>(m_taken.size());
}

quint32 ScanWorker::launchPostponed(quint32 most, Clock::time_point now)
{
    quint32 launched = 0;
    while (launched < most && !m_postponed.empty() && m_postponed.front().until <= now) {
        Task task = m_postponed.front().task;
        m_postponed.pop_front();
        task.startedAt = now;
        launch(task);
        ++launched;
    }
    return launched;
}

void ScanWorker::askWitness(Clock::time_point now)
{
    if (m_freeSlots.empty() || !m_shared.network.isPulseDue(now) || m_shared.rate.take(1, now) == 0)
        return;
    if (const auto witness = m_shared.network.takePulse(now))
        launch({{}, *witness, 0, true, true, now, std::max(pulseTimeoutMs, m_shared.setup.timeoutMs.value_or(0))});
    else
        m_shared.rate.giveBack(1);
}

void ScanWorker::launch(const Task &task)
{
    const quint32 slot = m_freeSlots.back();
    m_freeSlots.pop_back();
    ++m_inFlight;
    ++m_figures.attempts;
    m_tasks[slot] = task;
    m_tasks[slot].isOut = true;
    m_tasks[slot].startedAt = Clock::now();
    m_deadlines.set(slot, m_tasks[slot].startedAt + ticks(task.timeoutMs));
    m_connector->start(slot, task.endpoint);
}

Timeouts::Time ScanWorker::timeThereIs() const
{
    constexpr quint32 few = 128;
    if (m_inFlight < few)
        return Timeouts::Time::Plenty;
    return static_cast<int>(m_inFlight) * 2 < m_window.most() ? Timeouts::Time::Some : Timeouts::Time::Scarce;
}

SpeedLimit ScanWorker::whyWindowIsFull() const
{
    constexpr double mostly = 0.5;
    if (m_window.size() >= m_window.most())
        return m_silentShare > mostly && m_capacityLimit == SpeedLimit::InFlight ? SpeedLimit::SilentPorts
                                                                                 : m_capacityLimit;
    if (m_window.isCongested())
        return SpeedLimit::Congestion;
    return m_silentShare > mostly ? SpeedLimit::SilentPorts : SpeedLimit::Answers;
}

nanoseconds ScanWorker::patience() const
{
    const Clock::time_point now = Clock::now();
    const NetworkWatch::State network = m_shared.network.state();
    const bool isFull = static_cast<int>(m_inFlight) >= m_window.size();
    const bool mayLaunch = !m_shared.pause && !isFull && network != NetworkWatch::State::Down;
    nanoseconds patience = longest;
    if (network != NetworkWatch::State::Alive && !m_shared.pause)
        patience = idle; // a witness may have to be asked
    if (mayLaunch && m_supply == Supply::Wait)
        patience = idle;
    if (mayLaunch && m_supply == Supply::Some && now >= m_holdUntil)
        patience = m_limit == SpeedLimit::MaximumRate ? m_shared.rate.untilNext(now) : breath;
    if (const auto next = m_deadlines.next())
        patience = std::min<nanoseconds>(patience, *next - now);
    if (mayLaunch && !m_postponed.empty())
        patience = std::min<nanoseconds>(patience, m_postponed.front().until - now);
    if (mayLaunch && now < m_holdUntil)
        patience = std::min<nanoseconds>(patience, m_holdUntil - now);
    return std::max(patience, 0ns);
}

void ScanWorker::waitForEnds()
{
    m_ends.clear();
    const nanoseconds atMost = patience();
    m_jumps.expectLook(Clock::now(), atMost);
    m_connector->wait(atMost, m_ends);
    const Clock::time_point now = Clock::now();
    m_figures.heldBackBy(m_limit) += now - std::exchange(m_countedUntil, now);
    m_hasJumped = m_jumps.look(now, system_clock::now());
    m_wallClock = QDateTime::currentMSecsSinceEpoch();
    m_lastAnswer.reset();
    for (const AttemptEnd &end : m_ends)
        handle(end);
    if (m_lastAnswer)
        m_shared.network.answered(m_lastAnswer->first, m_lastAnswer->second);
    if (m_hasJumped) {
        startOver();
        return;
    }
    if (m_ends.size() >= manyEnds)
        return;
    m_due.clear();
    m_deadlines.takeDue(now, m_due);
    for (const quint32 slot : m_due) {
        m_connector->abandon(slot);
        wentUnanswered(slot);
    }
}

ScanWorker::Task ScanWorker::release(quint32 slot)
{
    m_window.ended(static_cast<int>(m_inFlight + burst) >= m_window.size());
    m_deadlines.clear(slot);
    m_freeSlots.push_back(slot);
    --m_inFlight;
    m_tasks[slot].isOut = false;
    return m_tasks[slot];
}

void ScanWorker::handle(const AttemptEnd &end)
{
    if (m_tasks[end.slot].isPulse) {
        handlePulse(end);
        return;
    }
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
        break;
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
    m_localBroken = false;
}

void ScanWorker::handlePulse(const AttemptEnd &end)
{
    const Endpoint witness = release(end.slot).endpoint;
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
    constexpr double smoothing = 1.0 / 64;
    const Task task = release(end.slot);
    m_silentShare -= m_silentShare * smoothing;
    // What this computer answers itself says nothing of the network.
    if (!m_shared.setup.own.contains(task.endpoint.address))
        m_lastAnswer = {task.endpoint, end.at};
    float rttMs = -1;
    if (!m_hasJumped) {
        rttMs = duration<float, std::milli>(end.at - task.startedAt).count();
        m_figures.rtts.add(static_cast<double>(rttMs));
        if (rttMs < longestUnambiguousMs) {
            const bool isFirst = !m_timeouts.network().isKnown();
            m_timeouts.answered(task.probe, static_cast<double>(rttMs));
            m_window.answered(static_cast<double>(rttMs), *m_timeouts.least(task.probe),
                              std::max(0.0, m_shared.queue.loss()), end.at);
            if (isFirst)
                shortenDeadlines();
        }
    }
    conclude(task.probe, verdict, news, rttMs);
}

/// What was begun with the patience for an unknown network need not wait longer than what follows.
void ScanWorker::shortenDeadlines()
{
    for (quint32 slot = 0; slot < m_tasks.size(); ++slot) {
        Task &task = m_tasks[slot];
        if (!task.isOut || task.isPulse)
            continue;
        const double timeoutMs = m_timeouts.forProbe(task.probe, timeThereIs());
        if (timeoutMs < task.timeoutMs) {
            task.timeoutMs = timeoutMs;
            m_deadlines.set(slot, task.startedAt + ticks(timeoutMs));
        }
    }
}

void ScanWorker::wentUnanswered(quint32 slot)
{
    constexpr double smoothing = 1.0 / 64;
    const Task task = release(slot);
    const Clock::time_point now = Clock::now();
    if (task.isPulse) {
        m_shared.network.pulseFailed(true, now);
        return;
    }
    m_silentShare += (1 - m_silentShare) * smoothing;
    // Whoever speaks after its time shows that the answer could have come.
    m_doubts.add({task.probe, News::Silent, {PortState::Filtered, Reason::NoAnswer}, now}, m_shared.network);
}

void ScanWorker::localLimit(quint32 slot)
{
    Task task = release(slot);
    m_window.localLimit(static_cast<int>(m_inFlight));
    const milliseconds pause = std::min(localPause * ++task.localTries, localPauseLimit);
    m_holdUntil = Clock::now() + pause;
    if (task.localTries < localTriesLimit && !m_localBroken) {
        m_postponed.push_back({task, m_holdUntil});
        return;
    }
    // It persists: the probes behind this one are not each given half a minute, only time to find that it is over.
    m_localBroken = true;
    conclude(task.probe, {PortState::NotTested, Reason::LocalLimit}, News::Untested);
}

void ScanWorker::localNetworkDown(quint32 slot, Clock::time_point at)
{
    Task task = release(slot);
    if (++task.probe.localTries > localNetworkTriesLimit) {
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
        m_postponed.push_back({task, Clock::now() + localPause * task.localTries});
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
    const Clock::time_point now = Clock::now();
    for (quint32 slot = 0; slot < m_tasks.size(); ++slot) {
        if (!m_tasks[slot].isOut)
            continue;
        m_connector->abandon(slot);
        const Task task = release(slot);
        if (task.isPulse)
            m_shared.network.pulseFailed(true, now);
        else
            m_given.push_back(task.probe);
    }
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
    m_shared.inFlight += static_cast<int>(m_inFlight) - m_published;
    m_published = static_cast<int>(m_inFlight);
    const Clock::time_point now = Clock::now();
    if (now - m_toldAt < tellInterval)
        return;
    m_toldAt = now;
    m_figures.rttMs = m_timeouts.network().smoothed();
    m_shared.meter.add(m_figures);
}

} // namespace netsonde
