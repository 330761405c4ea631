// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pace/jumpwatch.h"
#include "engine/pace/timeouts.h"
#include "engine/pace/window.h"
#include "engine/scan/doubts.h"
#include "engine/scan/scanshared.h"
#include "engine/support/deadlinequeue.h"

#include <deque>
#include <memory>

namespace netsonde {

/// One worker of a scan: keeps its connector filled with probes from the shared queue, gives each attempt its time, and
/// tells the queue how it ended. Every probe it takes ends once or is given back, but for those that a stop cuts short.
/// Thread: one, its own.
class ScanWorker
{
public:
    struct Capacity
    {
        quint32 first = 1; ///< attempts at once to begin with
        quint32 most = 1;
        SpeedLimit why = SpeedLimit::InFlight; ///< what sets the most
    };

    ScanWorker(ScanShared &shared, std::unique_ptr<Connector> connector, const Capacity &capacity);
    ~ScanWorker();

    /// Returns when the queue is done, the network is lost or the scan is stopped; no socket is open then.
    void run();

private:
    using Clock = std::chrono::steady_clock;
    using News = ProbeSchedule::News;

    struct Task
    {
        PlannedProbe probe;
        Endpoint endpoint;
        int localTries = 0; ///< that this computer failed
        bool isPulse = false; ///< asks a witness for the NetworkWatch; no probe of the queue
        bool isOut = false;
        Clock::time_point startedAt;
        double timeoutMs = 0;
    };
    struct Postponed
    {
        Task task;
        Clock::time_point until;
    };

    void fill();
    quint32 launchNew(quint32 most, Clock::time_point now);
    quint32 launchPostponed(quint32 most, Clock::time_point now);
    void askWitness(Clock::time_point now);
    void launch(const Task &task);
    void heldBack(SpeedLimit limit) { m_limit = limit; }
    Timeouts::Time timeThereIs() const;
    SpeedLimit whyWindowIsFull() const;
    std::chrono::nanoseconds patience() const;

    void waitForEnds();
    void handle(const AttemptEnd &end);
    void handlePulse(const AttemptEnd &end);
    void answered(const AttemptEnd &end, Verdict verdict, News news);
    void shortenDeadlines();
    void wentUnanswered(quint32 slot);
    void localLimit(quint32 slot);
    void localNetworkDown(quint32 slot, Clock::time_point at);
    void unknownFailure(quint32 slot);
    void judgeDoubts();
    void giveUp();
    void startOver();
    void giveBack();

    void conclude(const PlannedProbe &probe, Verdict verdict, News news, float rttMs = -1);
    void handOver();
    Task release(quint32 slot);

    ScanShared &m_shared;
    std::unique_ptr<Connector> m_connector;
    std::vector<Task> m_tasks; ///< by slot
    std::vector<quint32> m_freeSlots;
    DeadlineQueue m_deadlines;
    std::deque<Postponed> m_postponed;
    Doubts m_doubts;
    Timeouts m_timeouts;
    Window m_window;
    JumpWatch m_jumps;
    const SpeedLimit m_capacityLimit;
    quint32 m_inFlight = 0;
    int m_published = 0; ///< this worker's part of ScanShared::inFlight
    Clock::time_point m_holdUntil {}; ///< nothing new is taken before, after a failure of this computer
    bool m_localBroken = false;
    bool m_hasJumped = false;
    double m_silentShare = 0; ///< smoothed part of attempts that went unanswered
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
    std::vector<quint32> m_due;
    std::vector<ProbeVerdict> m_verdicts;
    std::vector<WorkQueue::Ended> m_ended;
    qint64 m_wallClock = 0; ///< of the ends being handled
};

} // namespace netsonde
