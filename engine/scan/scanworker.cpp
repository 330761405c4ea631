// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/scanworker.h"

#include <algorithm>

namespace netsonde {

using namespace std::chrono;
using Supply = ProbeSchedule::Supply;

namespace {

/// New attempts between two looks at what has ended. Small, so that a network that answers at once never has more in
/// flight than this, while a silent one fills the whole window.
constexpr quint32 burst = 32;

/// What beginning a burst takes at most, unless this thread stands still.
constexpr milliseconds longestFill {10};

/// How long answers may take to come before the next burst follows.
constexpr milliseconds breath {1};

/// How long a worker without anything to do sleeps before it asks the queue again.
constexpr milliseconds idle {5};
constexpr milliseconds longest {1'000};

/// Verdicts that may wait to be folded before workers hold back.
constexpr size_t mostVerdictsWaiting = 64'000;

/// Ends that may wait for the network to be heard before a worker holds back.
constexpr size_t mostDoubts = 16'384;

/// A wait() that brings so many ends has left more behind: answers are read before deadlines are believed.
constexpr size_t manyEnds = 256;

constexpr double pulseTimeoutMs = 500;

} // namespace

ScanWorker::ScanWorker(ScanShared &shared, std::unique_ptr<Connector> connector, const WorkerPace::Capacity &capacity)
    : m_shared(shared)
    , m_time(*shared.time)
    , m_flight(std::move(connector), capacity.most, shared.rate, m_time)
    , m_pace(capacity, shared.setup.pace, shared.setup.timeoutMs)
    , m_jumps(m_time.now(), m_time.wallNow())
    , m_countedUntil(m_time.now())
{
    m_shared.enter(&m_flight.connector());
}

ScanWorker::~ScanWorker()
{
    m_shared.leave(&m_flight.connector());
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
    m_flight.connector().abandonAll();
    m_shared.inFlight -= m_published;
    m_published = 0;
    m_shared.meter.add(m_figures);
}

void ScanWorker::fill()
{
    const Clock::time_point now = m_time.now();
    m_filledAt = now;
    const NetworkWatch::State network = m_shared.network.state();
    if (network != NetworkWatch::State::Alive)
        askWitness(now);
    if (network == NetworkWatch::State::Down)
        return heldBack(SpeedLimit::Network);
    quint32 room = std::min(burst, m_pace.room(m_flight.count()));
    if (room == 0)
        return heldBack(m_pace.whyFull());
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
    if (m_local.areBothHeld(now))
        return none(SpeedLimit::LocalLimit);
    if (m_shared.verdicts.count() > mostVerdictsWaiting)
        return none(SpeedLimit::Processor);
    if (m_doubts.count() > mostDoubts)
        return none(SpeedLimit::SilentPorts);
    if (most == 0)
        return 0;
    m_taken.clear();
    const IpAddress::Family held = m_local.held(now);
    m_supply = m_shared.queue.take(most, m_taken, held);
    for (const PlannedProbe &probe : m_taken)
        launch({.probe = probe,
                .endpoint = m_shared.endpointOf(probe),
                .timeoutMs = m_pace.timeout(probe, m_flight.count())});
    if (m_supply == Supply::Some)
        heldBack(SpeedLimit::Processor);
    else if (held != IpAddress::Family::None)
        heldBack(SpeedLimit::LocalLimit);
    else
        heldBack(m_shared.queue.isHeldByHost() ? SpeedLimit::HostCap : SpeedLimit::SilentPorts);
    return static_cast<quint32>(m_taken.size());
}

quint32 ScanWorker::launchPostponed(quint32 most, Clock::time_point now)
{
    quint32 launched = 0;
    for (; launched < most && !m_postponed.empty() && m_postponed.begin()->first <= now; ++launched)
        launch(m_postponed.extract(m_postponed.begin()).mapped());
    return launched;
}

void ScanWorker::askWitness(Clock::time_point now)
{
    if (!m_flight.hasRoom() || !m_shared.network.isPulseDue(now) || m_shared.rate.take(1, now) == 0)
        return;
    const auto witness = m_shared.network.takePulse(now);
    if (witness && mayAsk(witness->address)) {
        launch({.endpoint = *witness,
                .isPulse = true,
                .timeoutMs = std::max(pulseTimeoutMs, m_shared.setup.timeoutMs.value_or(0))});
        return;
    }
    m_shared.rate.giveBack(1);
    if (witness)
        m_shared.network.putPulseOff(now + idle); // another one may have room, or this one then
}

/// Also a witness is asked only as much at once as any host. What waits here to be judged or tried again has not ended
/// for the queue, and is not in flight: one of the workers always sees that there is room when nothing else is left.
bool ScanWorker::mayAsk(const IpAddress &witness)
{
    const auto waiting = std::ranges::count_if(
        m_postponed, [&witness](const auto &postponed) { return postponed.second.endpoint.address == witness; });
    return m_shared.queue.lend(witness, m_doubts.countOf(witness) + static_cast<int>(waiting));
}

void ScanWorker::launch(const Task &task)
{
    ++m_figures.attempts;
    m_local.begin(task.endpoint.address.family());
    m_flight.start(task);
}

nanoseconds ScanWorker::patience(Clock::time_point now) const
{
    const NetworkWatch::State network = m_shared.network.state();
    const bool mayLaunch = !m_shared.pause && m_pace.room(m_flight.count()) > 0 && network != NetworkWatch::State::Down;
    nanoseconds patience = longest;
    if (network != NetworkWatch::State::Alive && !m_shared.pause)
        patience = idle; // a witness may have to be asked
    if (mayLaunch && m_supply == Supply::Wait)
        patience = idle;
    if (mayLaunch && m_supply == Supply::Some && !m_local.areBothHeld(now))
        patience = m_limit == SpeedLimit::MaximumRate ? m_shared.rate.untilNext(now) : breath;
    if (const auto next = m_flight.nextDeadline())
        patience = std::min<nanoseconds>(patience, *next - now);
    if (mayLaunch && !m_postponed.empty())
        patience = std::min<nanoseconds>(patience, m_postponed.begin()->first - now);
    if (const auto until = m_local.heldUntil(now); mayLaunch && until)
        patience = std::min<nanoseconds>(patience, *until - now);
    return std::max(patience, 0ns);
}

void ScanWorker::waitForEnds()
{
    m_ends.clear();
    const Clock::time_point before = m_time.now();
    m_hasJumped = m_jumps.look(before, m_time.wallNow());
    if (m_filledAt && before - *m_filledAt > longestFill)
        m_flight.prolong(*m_filledAt, before - *m_filledAt);
    m_filledAt.reset();
    const nanoseconds atMost = m_hasJumped ? 0ns : patience(before);
    m_flight.connector().wait(atMost, m_ends);
    const Clock::time_point now = m_time.now();
    const system_clock::time_point wallNow = m_time.wallNow();
    m_figures.heldBackBy(m_limit) += now - std::exchange(m_countedUntil, now);
    m_hasJumped |= m_jumps.look(now, wallNow, atMost);
    m_wallClock = duration_cast<milliseconds>(wallNow.time_since_epoch()).count();
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
    // Of the time before the wait: what is called silent was looked for after its deadline, however long this thread
    // stood still in between.
    m_overdue.clear();
    m_flight.takeOverdue(before, m_overdue);
    for (const quint32 slot : m_overdue)
        wentUnanswered(slot);
}

InFlight::Task ScanWorker::release(quint32 slot)
{
    m_pace.ended(m_pace.room(m_flight.count()) <= burst);
    return m_flight.release(slot);
}

} // namespace netsonde
