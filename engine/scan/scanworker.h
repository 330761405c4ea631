// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanshared.h"
#include "engine/support/deadlinequeue.h"

#include <deque>
#include <memory>

namespace netsonde {

/// One worker of a scan: keeps its connector filled with probes from the shared queue, gives each its tries, and hands
/// over verdicts. Every probe it takes ends in exactly one verdict, but for those that a stop cuts short: they get
/// none. Thread: one, its own.
class ScanWorker
{
public:
    ScanWorker(ScanShared &shared, std::unique_ptr<Connector> connector, quint32 capacity);
    ~ScanWorker();

    /// Returns when the queue is done or the scan is stopped; no socket is open then.
    void run();

private:
    using Clock = std::chrono::steady_clock;

    struct Task
    {
        PlannedProbe probe;
        int tries = 0; ///< that timed out
        int localTries = 0; ///< that this computer failed
        Clock::time_point startedAt;
    };
    struct Postponed
    {
        Task task;
        Clock::time_point until;
    };

    void fill();
    void launch(const Task &task);
    void waitForEnds();
    void handle(const AttemptEnd &end);
    void timedOut(quint32 slot);
    void retryOrFilter(quint32 slot);
    void localFailure(quint32 slot, Attempt attempt);
    void unknownFailure(quint32 slot);
    void conclude(const Task &task, Verdict verdict, ProbeSchedule::News news, float rttMs = -1);
    void handOver();
    Task release(quint32 slot);
    std::chrono::nanoseconds patience() const;

    ScanShared &m_shared;
    std::unique_ptr<Connector> m_connector;
    std::vector<Task> m_tasks; ///< by slot
    std::vector<quint32> m_freeSlots;
    DeadlineQueue m_deadlines;
    std::deque<Postponed> m_postponed;
    quint32 m_window; ///< most in flight now
    quint32 m_inFlight = 0;
    int m_published = 0; ///< this worker's part of ScanShared::inFlight
    Clock::time_point m_holdUntil {}; ///< nothing new is taken before, after a failure of this computer
    bool m_localBroken = false;
    ProbeSchedule::Supply m_supply = ProbeSchedule::Supply::Some;

    std::vector<PlannedProbe> m_taken;
    std::vector<AttemptEnd> m_ends;
    std::vector<quint32> m_due;
    std::vector<ProbeVerdict> m_verdicts;
    std::vector<WorkQueue::Ended> m_ended;
    std::vector<ProbeSchedule::Settled> m_settled;
    qint64 m_wallClock = 0; ///< of the ends being handled
};

} // namespace netsonde
