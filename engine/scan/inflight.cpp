// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/inflight.h"

#include <algorithm>

namespace netsonde {

using namespace std::chrono;

namespace {

/// When the kernel sends a SYN again: a second after it and a little later, as its timers are coarse. With
/// net.ipv4.tcp_syn_linear_timeouts, each second four times more and then after twice the time; older kernels repeat
/// less often than that. No socket option keeps the first repeat from being sent (TCP_SYNCNT is 1 at least, and
/// TCP_USER_TIMEOUT is looked at after it).
constexpr milliseconds firstRepeat {1'015};
constexpr milliseconds nextRepeat {1'024};
constexpr int linearRepeats = 4;
/// Of the rate for each: a little more than it is, since the moment is not ours and any second is to be kept.
constexpr double costOfRepeat = 1.05;

milliseconds repeatAt(int repeats)
{
    milliseconds at = firstRepeat + nextRepeat * std::min(repeats, linearRepeats);
    for (int more = 0; more < repeats - linearRepeats; ++more)
        at += nextRepeat * (2 << std::min(more, 15));
    return at;
}

steady_clock::time_point endOf(const InFlight::Task &task)
{
    return task.startedAt + duration_cast<steady_clock::duration>(duration<double, std::milli>(task.timeoutMs));
}

} // namespace

InFlight::InFlight(std::unique_ptr<Connector> connector, quint32 capacity, RateLimit &rate, const TimeSource &time)
    : m_connector(std::move(connector))
    , m_rate(rate)
    , m_time(time)
    , m_tasks(capacity)
    , m_deadlines(capacity)
{
    for (quint32 slot = capacity; slot-- > 0;)
        m_freeSlots.push_back(slot);
}

void InFlight::start(const Task &task)
{
    const quint32 slot = m_freeSlots.back();
    m_freeSlots.pop_back();
    ++m_count;
    m_tasks[slot] = task;
    m_tasks[slot].isOut = true;
    m_tasks[slot].repeats = 0;
    m_tasks[slot].startedAt = m_time.now();
    setDeadline(slot);
    m_connector->start(slot, task.endpoint);
}

/// With a maximum rate, the next look at an attempt is when the kernel sends it again.
void InFlight::setDeadline(quint32 slot)
{
    const Task &task = m_tasks[slot];
    Time deadline = endOf(task);
    if (m_rate.isLimited())
        deadline = std::min(deadline, task.startedAt + repeatAt(task.repeats));
    m_deadlines.set(slot, deadline);
}

InFlight::Task InFlight::release(quint32 slot)
{
    m_deadlines.clear(slot);
    m_freeSlots.push_back(slot);
    --m_count;
    m_tasks[slot].isOut = false;
    return m_tasks[slot];
}

void InFlight::takeOverdue(Time then, std::vector<quint32> &slots)
{
    m_due.clear();
    m_deadlines.takeDue(then, m_due);
    for (const quint32 slot : m_due) {
        if (then < endOf(m_tasks[slot])) {
            ++m_tasks[slot].repeats;
            m_rate.charge(costOfRepeat);
            setDeadline(slot);
            continue;
        }
        m_connector->abandon(slot);
        slots.push_back(slot);
    }
}

void InFlight::prolong(Time since, nanoseconds by)
{
    for (quint32 slot = 0; slot < m_tasks.size(); ++slot) {
        Task &task = m_tasks[slot];
        if (!task.isOut || task.startedAt < since)
            continue;
        task.timeoutMs += duration<double, std::milli>(by).count();
        setDeadline(slot);
    }
}

void InFlight::shorten(const std::function<double(const Task &)> &timeoutMs)
{
    for (quint32 slot = 0; slot < m_tasks.size(); ++slot) {
        Task &task = m_tasks[slot];
        if (!task.isOut || task.isPulse)
            continue;
        const double now = timeoutMs(task);
        if (now < task.timeoutMs) {
            task.timeoutMs = now;
            setDeadline(slot);
        }
    }
}

void InFlight::abandonEach(const std::function<void(const Task &)> &ended)
{
    for (quint32 slot = 0; slot < m_tasks.size(); ++slot) {
        if (!m_tasks[slot].isOut)
            continue;
        m_connector->abandon(slot);
        ended(release(slot));
    }
}

} // namespace netsonde
