// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NETSONDE_SIMNET_FLATMAP_H
#define NETSONDE_SIMNET_FLATMAP_H

#include <cstddef>
#include <utility>
#include <vector>

namespace netsonde::simnet {

/// A hash table with open addressing: no allocation per entry, and none at all once it is as large as it gets.
template <typename Key, typename Value, typename Hash>
class FlatMap
{
public:
    FlatMap()
        : m_slots(64)
    { }

    std::size_t size() const { return m_size; }

    /// The value of \a key, or null. Valid until the next call that changes the map.
    Value *find(const Key &key)
    {
        Slot &slot = m_slots[indexOf(key)];
        return slot.used ? &slot.value : nullptr;
    }

    /// The value of \a key, made if it wasn't there.
    Value &operator[](const Key &key)
    {
        if ((m_size + 1) * 2 > m_slots.size())
            grow();
        Slot &slot = m_slots[indexOf(key)];
        if (!slot.used) {
            slot = {key, Value {}, true};
            ++m_size;
        }
        return slot.value;
    }

    void erase(const Key &key)
    {
        std::size_t hole = indexOf(key);
        if (!m_slots[hole].used)
            return;
        --m_size;
        // Close the gap, or searches that once stepped over this slot would end at it.
        for (std::size_t i = next(hole); m_slots[i].used; i = next(i)) {
            const std::size_t home = Hash {}(m_slots[i].key) & mask();
            if (((i - home) & mask()) < ((i - hole) & mask()))
                continue;
            m_slots[hole] = m_slots[i];
            hole = i;
        }
        m_slots[hole].used = false;
    }

private:
    struct Slot
    {
        Key key {};
        Value value {};
        bool used = false;
    };

    std::size_t mask() const { return m_slots.size() - 1; }
    std::size_t next(std::size_t index) const { return (index + 1) & mask(); }

    std::size_t indexOf(const Key &key) const
    {
        std::size_t index = Hash {}(key)&mask();
        while (m_slots[index].used && !(m_slots[index].key == key))
            index = next(index);
        return index;
    }

    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (Slot &slot : old) {
            if (slot.used)
                m_slots[indexOf(slot.key)] = std::move(slot);
        }
    }

    std::vector<Slot> m_slots; ///< a power of two, at most half full
    std::size_t m_size = 0;
};

} // namespace netsonde::simnet

#endif
