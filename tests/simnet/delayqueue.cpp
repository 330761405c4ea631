// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/delayqueue.h"

#include <algorithm>

namespace netsonde::simnet {

DelayQueue::DelayQueue(Nanoseconds now)
    : m_cursor(tickAt(now))
    , m_slots(slotCount)
{ }

Parcel &DelayQueue::push(Nanoseconds due)
{
    const std::uint32_t index = acquire();
    Parcel &parcel = at(index);
    parcel.m_tick = std::max(m_cursor, tickAt(std::max<Nanoseconds>(due, 0)));
    parcel.effect = Effect::None;
    append(index);
    return parcel;
}

std::uint32_t DelayQueue::acquire()
{
    if (m_free == none) {
        const auto first = static_cast<std::uint32_t>(m_chunks.size() * chunkSize);
        m_chunks.push_back(std::make_unique<Parcel[]>(chunkSize));
        m_size += chunkSize; // release() takes them off again
        for (std::uint32_t i = chunkSize; i-- > 0;)
            release(first + i);
    }
    const std::uint32_t index = m_free;
    m_free = at(index).m_next;
    ++m_size;
    return index;
}

void DelayQueue::release(std::uint32_t index)
{
    at(index).m_next = m_free;
    m_free = index;
    --m_size;
}

void DelayQueue::append(std::uint32_t index)
{
    Parcel &parcel = at(index);
    parcel.m_next = none;
    const std::size_t slot = parcel.m_tick & slotMask;
    Slot &list = m_slots[slot];
    if (list.first == none)
        list.first = index;
    else
        at(list.last).m_next = index;
    list.last = index;
    m_occupied[slot / 64] |= std::uint64_t(1) << slot % 64;
    m_summary[slot / 4096] |= std::uint64_t(1) << slot / 64 % 64;
}

DelayQueue::Slot DelayQueue::take(std::size_t slot)
{
    const Slot list = m_slots[slot];
    m_slots[slot] = {};
    m_occupied[slot / 64] &= ~(std::uint64_t(1) << slot % 64);
    if (m_occupied[slot / 64] == 0)
        m_summary[slot / 4096] &= ~(std::uint64_t(1) << slot / 64 % 64);
    return list;
}

std::optional<std::uint64_t> DelayQueue::nextOccupied() const
{
    if (m_size == 0)
        return std::nullopt;
    const std::size_t start = m_cursor & slotMask;
    const auto distance = [this, start](std::size_t slot) { return m_cursor + ((slot - start) & slotMask); };
    if (const auto rest = m_occupied[start / 64] >> start % 64)
        return m_cursor + static_cast<std::uint64_t>(std::countr_zero(rest));
    // Whole words after that one, by the summary; the last step comes back to the word we began in, for its lower bits.
    std::size_t word = start / 64 + 1;
    for (std::size_t step = 0; step <= m_summary.size(); ++step) {
        word &= m_occupied.size() - 1;
        if (const auto rest = m_summary[word / 64] >> word % 64) {
            word += static_cast<std::size_t>(std::countr_zero(rest));
            return distance(word * 64 + static_cast<std::size_t>(std::countr_zero(m_occupied[word])));
        }
        word = (word / 64 + 1) * 64;
    }
    return std::nullopt;
}

std::optional<Nanoseconds> DelayQueue::nextDue() const
{
    const auto tick = nextOccupied();
    if (!tick)
        return std::nullopt;
    return static_cast<Nanoseconds>(*tick << tickShift);
}

} // namespace netsonde::simnet
