// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NETSONDE_SIMNET_DELAYQUEUE_H
#define NETSONDE_SIMNET_DELAYQUEUE_H

#include "tests/simnet/flow.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace netsonde::simnet {

/// What the delivery of a packet means for the attempt it belongs to.
enum class Effect : std::uint8_t { None, Opens, Ends };

/// A packet on its way back.
class Parcel
{
public:
    FlowKey flow;
    Effect effect = Effect::None;

    std::span<std::uint8_t> resize(std::size_t size)
    {
        m_size = size;
        if (size > m_small.size())
            m_large.resize(size);
        return bytes();
    }
    std::span<std::uint8_t> bytes() { return {m_size > m_small.size() ? m_large.data() : m_small.data(), m_size}; }

private:
    friend class DelayQueue;

    std::uint64_t m_tick = 0;
    std::uint32_t m_next = 0;
    std::size_t m_size = 0;
    std::array<std::uint8_t, 136> m_small {}; // an ICMPv6 error that quotes a SYN, with all its options
    std::vector<std::uint8_t> m_large; // banners and long echoes; keeps its memory
};

/// Packets by the time they are due: a timing wheel with ticks of 33 us, which costs the same for one packet and for a
/// million. What is due in the same tick leaves in the order it came.
class DelayQueue
{
public:
    explicit DelayQueue(Nanoseconds now);

    /// A parcel to be filled at once; \a due may be past.
    Parcel &push(Nanoseconds due);

    /// Calls \a deliver(Parcel &) for all that is due at \a now. Don't push from it.
    template <typename Deliver>
    void deliver(Nanoseconds now, Deliver deliver)
    {
        const std::uint64_t target = tickAt(now);
        while (m_cursor <= target) {
            const auto tick = nextOccupied();
            if (!tick || *tick > target)
                break;
            m_cursor = *tick;
            Slot todo = take(m_cursor & slotMask);
            while (todo.first != none) {
                const std::uint32_t index = todo.first;
                Parcel &parcel = at(index);
                todo.first = parcel.m_next;
                if (parcel.m_tick > m_cursor) {
                    append(index); // a later round of the wheel
                    continue;
                }
                deliver(parcel);
                release(index);
            }
            ++m_cursor;
        }
        m_cursor = std::max(m_cursor, target);
    }

    /// When to call deliver() again; at most a round of the wheel (2 s) ahead. Nothing when the queue is empty.
    std::optional<Nanoseconds> nextDue() const;
    std::size_t size() const { return m_size; }

private:
    static constexpr int tickShift = 15;
    static constexpr std::size_t slotCount = 1U << 16;
    static constexpr std::size_t slotMask = slotCount - 1;
    static constexpr std::size_t chunkSize = 1024;
    static constexpr std::uint32_t none = 0xffffffffU;

    struct Slot
    {
        std::uint32_t first = none;
        std::uint32_t last = none;
    };

    static std::uint64_t tickAt(Nanoseconds time) { return static_cast<std::uint64_t>(time) >> tickShift; }
    Parcel &at(std::uint32_t index) { return m_chunks[index / chunkSize][index % chunkSize]; }
    std::uint32_t acquire();
    void release(std::uint32_t index);
    void append(std::uint32_t index);
    Slot take(std::size_t slot);
    /// The first tick from the cursor on whose slot has parcels, if only of a later round.
    std::optional<std::uint64_t> nextOccupied() const;

    std::uint64_t m_cursor;
    std::size_t m_size = 0;
    std::vector<Slot> m_slots;
    std::array<std::uint64_t, slotCount / 64> m_occupied {}; ///< a bit per slot
    std::array<std::uint64_t, slotCount / 64 / 64> m_summary {}; ///< a bit per word of it
    std::vector<std::unique_ptr<Parcel[]>> m_chunks;
    std::uint32_t m_free = none;
};

} // namespace netsonde::simnet

#endif
