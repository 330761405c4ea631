// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>
#include <vector>

namespace netsonde {

/// Which of many numbered slots runs out of patience when. Setting and clearing a deadline is cheap: the heap learns
/// of a later deadline only when the earlier entry comes up. Thread: one at a time.
class DeadlineQueue
{
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit DeadlineQueue(quint32 slots);

    void set(quint32 slot, Time deadline);
    void clear(quint32 slot) { m_slots[slot].deadline.reset(); }
    /// When to look again: no deadline lies before it. Nothing while there are none.
    std::optional<Time> next() const;
    /// Appends the slots whose deadline is not after @p now, earliest first, and clears their deadlines.
    void takeDue(Time now, std::vector<quint32> &due);

private:
    struct Slot
    {
        std::optional<Time> deadline;
        std::optional<Time> queued; ///< the time of its entry in the heap
    };
    struct Entry
    {
        Time time;
        quint32 slot;
    };

    void push(quint32 slot, Time time);

    std::vector<Slot> m_slots;
    std::vector<Entry> m_heap; ///< the earliest first
};

} // namespace netsonde
