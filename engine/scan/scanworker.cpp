// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/scanworker.h"

#include <QDateTime>

#include <algorithm>

namespace netsonde {

using namespace std::chrono;
using News = ProbeSchedule::News;
using Supply = ProbeSchedule::Supply;

namespace {

/// New attempts between two looks at what has ended. Small, so that a network that answers at once never has more in
/// flight than this, while a silent one fills the whole window.
constexpr quint32 burst = 32;

/// How long answers may take to come before the next burst follows.
constexpr milliseconds breath {1};

/// How long a worker without anything to do sleeps before it asks the queue again.
constexpr milliseconds idle {10};
constexpr milliseconds longest {1'000};

/// Tries after a failure of this computer (no descriptor, no local port): about half a minute in all.
constexpr int localTriesLimit = 60;
constexpr milliseconds localPause {10};
constexpr milliseconds localPauseLimit {500};
/// An error without a name may be for good; it gets fewer tries.
constexpr int unknownTriesLimit = 5;

/// Verdicts that may wait to be folded before workers hold back.
constexpr size_t mostVerdictsWaiting = 500'000;

} // namespace

ScanWorker::ScanWorker(ScanShared &shared, std::unique_ptr<Connector> connector, quint32 capacity)
    : m_shared(shared)
    , m_connector(std::move(connector))
    , m_tasks(capacity)
    , m_deadlines(capacity)
    , m_window(capacity)
{
    for (quint32 slot = capacity; slot-- > 0;)
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
        if (m_supply == Supply::Done && m_inFlight == 0 && m_postponed.empty())
            break;
        waitForEnds();
        handOver();
    }
    m_connector->abandonAll();
    m_shared.inFlight -= m_published;
    m_published = 0;
}

void ScanWorker::fill()
{
    quint32 room = std::min(burst, m_window - std::min(m_window, m_inFlight));
    const Clock::time_point now = Clock::now();
    while (room > 0 && !m_postponed.empty() && m_postponed.front().until <= now) {
        const Task task = m_postponed.front().task;
        m_postponed.pop_front();
        launch(task);
        --room;
    }
    // What this computer could not do waits to be tried again: until then more would only fail as well.
    if (room == 0 || now < m_holdUntil || m_shared.verdicts.count() > mostVerdictsWaiting)
        return;
    m_taken.clear();
    m_supply = m_shared.queue.take(room, m_taken);
    for (const PlannedProbe &probe : m_taken)
        launch({probe, 0, 0, {}});
}

void ScanWorker::launch(const Task &task)
{
    const quint32 slot = m_freeSlots.back();
    m_freeSlots.pop_back();
    ++m_inFlight;
    m_tasks[slot] = task;
    m_tasks[slot].startedAt = Clock::now();
    m_deadlines.set(slot, m_tasks[slot].startedAt + m_shared.timeout);
    m_connector->start(slot, {task.probe.address, m_shared.ports[task.probe.ordinal]});
}

nanoseconds ScanWorker::patience() const
{
    const bool mayLaunch = !m_shared.pause && m_inFlight < m_window;
    const Clock::time_point now = Clock::now();
    if (mayLaunch && m_supply == Supply::Some && now >= m_holdUntil)
        return breath;
    nanoseconds patience = mayLaunch && m_supply == Supply::Wait ? idle : longest;
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
    m_connector->wait(patience(), m_ends);
    m_wallClock = QDateTime::currentMSecsSinceEpoch();
    for (const AttemptEnd &end : m_ends)
        handle(end);
    m_due.clear();
    m_deadlines.takeDue(Clock::now(), m_due);
    for (const quint32 slot : m_due)
        timedOut(slot);
}

ScanWorker::Task ScanWorker::release(quint32 slot)
{
    m_deadlines.clear(slot);
    m_freeSlots.push_back(slot);
    --m_inFlight;
    return m_tasks[slot];
}

void ScanWorker::handle(const AttemptEnd &end)
{
    const auto rttMs = duration<float, std::milli>(end.at - m_tasks[end.slot].startedAt).count();
    switch (end.attempt) {
    case Attempt::Accepted:
        conclude(release(end.slot), {PortState::Open, Reason::ConnectionAccepted}, News::Answered, rttMs);
        break;
    case Attempt::Refused:
        conclude(release(end.slot), {PortState::Closed, Reason::ConnectionRefused}, News::Answered, rttMs);
        break;
    case Attempt::SelfConnected:
        conclude(release(end.slot), {PortState::Closed, Reason::SelfConnected}, News::Answered);
        break;
    case Attempt::TimedOut:
        retryOrFilter(end.slot);
        break;
    case Attempt::HostUnreachable:
        conclude(release(end.slot), {PortState::Unreachable, Reason::HostUnreachable}, News::Unreachable);
        break;
    case Attempt::NetworkUnreachable:
        conclude(release(end.slot), {PortState::Unreachable, Reason::NetworkUnreachable}, News::Unreachable);
        break;
    case Attempt::Prohibited:
        // It comes at once, and a filter that refuses these ports may let others through: the host is asked on.
        conclude(release(end.slot), {PortState::Unreachable, Reason::Prohibited}, News::Answered);
        break;
    case Attempt::LocalNetworkDown:
    case Attempt::LocalLimit:
        localFailure(end.slot, end.attempt);
        return;
    case Attempt::UnknownError:
        unknownFailure(end.slot);
        return;
    }
    m_localBroken = false;
    if (m_window < m_tasks.size())
        ++m_window; // what a local limit took comes back while connects succeed in being made
}

void ScanWorker::timedOut(quint32 slot)
{
    m_connector->abandon(slot);
    retryOrFilter(slot);
}

void ScanWorker::retryOrFilter(quint32 slot)
{
    Task task = release(slot);
    if (task.tries < m_shared.retries) {
        ++task.tries;
        if (m_shared.pause)
            m_postponed.push_front({task, Clock::now()});
        else
            launch(task);
    } else {
        conclude(task, {PortState::Filtered, Reason::NoAnswer}, News::Silent);
    }
}

void ScanWorker::localFailure(quint32 slot, Attempt attempt)
{
    Task task = release(slot);
    m_window = std::max(1U, m_inFlight);
    const milliseconds pause = std::min(localPause * ++task.localTries, localPauseLimit);
    m_holdUntil = Clock::now() + pause;
    if (task.localTries < localTriesLimit && !m_localBroken) {
        m_postponed.push_back({task, m_holdUntil});
        return;
    }
    // It persists: the probes behind this one are not each given half a minute, only time to find that it is over.
    m_localBroken = true;
    const Reason reason = attempt == Attempt::LocalLimit ? Reason::LocalLimit : Reason::LocalNetworkDown;
    conclude(task, {PortState::NotTested, reason}, News::Untested);
}

void ScanWorker::unknownFailure(quint32 slot)
{
    Task task = release(slot);
    if (++task.localTries < unknownTriesLimit)
        m_postponed.push_back({task, Clock::now() + localPause * task.localTries});
    else
        conclude(task, {PortState::NotTested, Reason::UnknownError}, News::Untested);
}

void ScanWorker::conclude(const Task &task, Verdict verdict, News news, float rttMs)
{
    const qint64 seenAt = news == News::Answered ? m_wallClock : 0;
    m_verdicts.push_back(
        {task.probe.hostIndex, task.probe.address, task.probe.ordinal, task.probe.ordinal, verdict, rttMs, seenAt});
    if (m_shared.queue.wantsNews())
        m_ended.push_back({task.probe, news, verdict.reason});
}

void ScanWorker::handOver()
{
    if (!m_ended.empty()) {
        m_settled.clear();
        m_shared.queue.ended(m_ended, m_settled);
        m_ended.clear();
        for (const ProbeSchedule::Settled &rest : m_settled) {
            const Verdict verdict = rest.unreachable ? Verdict {PortState::Unreachable, static_cast<Reason>(rest.cause)}
                                                     : Verdict {PortState::Filtered, Reason::HostSilent};
            m_verdicts.push_back({rest.hostIndex, rest.address, rest.firstOrdinal, rest.lastOrdinal, verdict, -1, 0});
        }
    }
    m_shared.verdicts.add(m_verdicts);
    m_shared.inFlight += static_cast<int>(m_inFlight) - m_published;
    m_published = static_cast<int>(m_inFlight);
}

} // namespace netsonde
