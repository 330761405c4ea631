// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pace/ratelimit.h"
#include "engine/pace/timesource.h"
#include "engine/plan/probeschedule.h"
#include "engine/probe/connector.h"
#include "engine/support/deadlinequeue.h"

#include <functional>
#include <memory>

namespace netsonde {

/// What one worker has in flight: a slot of its connector for each attempt, and how long it may take. Thread: one.
class InFlight
{
public:
    using Time = std::chrono::steady_clock::time_point;

    struct Task
    {
        PlannedProbe probe {};
        Endpoint endpoint {};
        int localTries = 0; ///< that this computer failed
        int repeats = 0; ///< that the kernel has sent, as far as they were counted
        bool isPulse = false; ///< asks a witness for the NetworkWatch; no probe of the queue
        bool isOut = false;
        Time startedAt {};
        double timeoutMs = 0;
    };

    InFlight(std::unique_ptr<Connector> connector, quint32 capacity, RateLimit &rate, const TimeSource &time);

    Connector &connector() { return *m_connector; }
    quint32 count() const { return m_count; }
    bool hasRoom() const { return !m_freeSlots.empty(); }
    /// The next deadline is not before this.
    std::optional<Time> nextDeadline() const { return m_deadlines.next(); }
    const Task &at(quint32 slot) const { return m_tasks[slot]; }

    /// There is room.
    void start(const Task &task);
    /// The attempt has ended, or was abandoned.
    Task release(quint32 slot);
    /// Appends those that had run out of patience at @p then, and abandons them. They are still to be released.
    void takeOverdue(Time then, std::vector<quint32> &slots);
    /// Those begun at @p since or later may take so much longer: this thread stood still while it began them.
    void prolong(Time since, std::chrono::nanoseconds by);
    /// What was begun with more patience than @p timeoutMs has now is given less.
    void shorten(const std::function<double(const Task &)> &timeoutMs);
    /// Abandons and releases all, each told to @p ended.
    void abandonEach(const std::function<void(const Task &)> &ended);

private:
    void setDeadline(quint32 slot);

    std::unique_ptr<Connector> m_connector;
    RateLimit &m_rate;
    const TimeSource &m_time;
    std::vector<Task> m_tasks; ///< by slot
    std::vector<quint32> m_freeSlots;
    std::vector<quint32> m_due;
    DeadlineQueue m_deadlines;
    quint32 m_count = 0;
};

} // namespace netsonde
