// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/deadlinequeue.h"

#include <algorithm>

namespace netsonde {

namespace {

constexpr auto later = [](const auto &a, const auto &b) { return a.time > b.time; };

} // namespace

DeadlineQueue::DeadlineQueue(quint32 slots)
    : m_slots(slots)
{ }

void DeadlineQueue::push(quint32 slot, Time time)
{
    m_slots[slot].queued = time;
    m_heap.push_back({time, slot});
    std::push_heap(m_heap.begin(), m_heap.end(), later);
}

void DeadlineQueue::set(quint32 slot, Time deadline)
{
    m_slots[slot].deadline = deadline;
    // An earlier entry comes up in time and is put off then; a later one would come too late, so a second entry goes in
    // and the first is passed over.
    if (!m_slots[slot].queued || *m_slots[slot].queued > deadline)
        push(slot, deadline);
}

std::optional<DeadlineQueue::Time> DeadlineQueue::next() const
{
    if (m_heap.empty())
        return std::nullopt;
    return m_heap.front().time;
}

void DeadlineQueue::takeDue(Time now, std::vector<quint32> &due)
{
    while (!m_heap.empty() && m_heap.front().time <= now) {
        std::pop_heap(m_heap.begin(), m_heap.end(), later);
        const Entry entry = m_heap.back();
        m_heap.pop_back();
        Slot &slot = m_slots[entry.slot];
        if (slot.queued != entry.time)
            continue; // passed over by an earlier entry
        slot.queued.reset();
        if (!slot.deadline)
            continue;
        if (*slot.deadline > now) {
            push(entry.slot, *slot.deadline);
            continue;
        }
        slot.deadline.reset();
        due.push_back(entry.slot);
    }
}

} // namespace netsonde
