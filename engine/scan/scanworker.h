// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pace/jumpwatch.h"
#include "engine/pace/localtrouble.h"
#include "engine/scan/doubts.h"
#include "engine/scan/inflight.h"
#include "engine/scan/scanshared.h"
#include "engine/scan/workerpace.h"

#include <map>
#include <memory>

namespace netsonde {

/// One worker of a scan: keeps its connector filled with probes from the shared queue, gives each attempt its time, and
/// tells the queue how it ended. Every probe it takes ends once or is given back, but for those that a stop cuts short.
/// Thread: one, its own.
class ScanWorker
{
public:
    ScanWorker(ScanShared &shared, std::unique_ptr<Connector> connector, const WorkerPace::Capacity &capacity);
    ~ScanWorker();

    /// Returns when the queue is done, the network is lost or the scan is stopped; no socket is open then.
    void run();

private:
    using Clock = std::chrono::steady_clock;
    using News = ProbeSchedule::News;
    using Task = InFlight::Task;

    // What is begun.
    void fill();
    quint32 launchNew(quint32 most, Clock::time_point now);
    quint32 launchPostponed(quint32 most, Clock::time_point now);
    void askWitness(Clock::time_point now);
    bool mayAsk(const IpAddress &witness);
    void launch(const Task &task);
    void postpone(const Task &task, Clock::time_point until) { m_postponed.emplace(until, task); }
    void heldBack(SpeedLimit limit) { m_limit = limit; }

    // What ends.
    void waitForEnds();
    std::chrono::nanoseconds patience(Clock::time_point now) const;
    void handle(const AttemptEnd &end);
    void handlePulse(const AttemptEnd &end);
    void answered(const AttemptEnd &end, Verdict verdict, News news);
    void wentUnanswered(quint32 slot);
    void localLimit(quint32 slot);
    void tryLater(Task task, Reason reason);
    void localNetworkDown(quint32 slot, Clock::time_point at);
    void unknownFailure(quint32 slot);
    void pulseIsOver(const Task &pulse) { m_shared.queue.returned(pulse.endpoint.address); }
    Task release(quint32 slot);

    // What becomes of it.
    void judgeDoubts();
    void startOver();
    void giveUp();
    void giveBack();
    void conclude(const PlannedProbe &probe, Verdict verdict, News news, float rttMs = -1);
    void handOver();

    ScanShared &m_shared;
    const TimeSource &m_time;
    InFlight m_flight;
    WorkerPace m_pace;
    std::multimap<Clock::time_point, Task> m_postponed; ///< by when they may be tried again
    Doubts m_doubts;
    LocalTrouble m_local;
    JumpWatch m_jumps;
    std::optional<Clock::time_point> m_filledAt; ///< begin of the fill() before this wait
    int m_published = 0; ///< this worker's part of ScanShared::inFlight
    bool m_hasJumped = false;
    ProbeSchedule::Supply m_supply = ProbeSchedule::Supply::Some;
    SpeedLimit m_limit = SpeedLimit::Nothing; ///< why fill() stopped
    PaceFigures m_figures; ///< not yet told
    Clock::time_point m_countedUntil; ///< in m_figures.heldBack
    Clock::time_point m_toldAt {};
    std::optional<std::pair<Endpoint, Clock::time_point>> m_lastAnswer; ///< of the ends being handled

    std::vector<PlannedProbe> m_taken;
    std::vector<PlannedProbe> m_given;
    std::vector<Doubts::End> m_counted;
    std::vector<AttemptEnd> m_ends;
    std::vector<quint32> m_overdue;
    std::vector<ProbeVerdict> m_verdicts;
    std::vector<WorkQueue::Ended> m_ended;
    qint64 m_wallClock = 0; ///< of the ends being handled, milliseconds since 1970 UTC
};

} // namespace netsonde
