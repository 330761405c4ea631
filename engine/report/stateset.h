// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe/verdict.h"

#include <initializer_list>

namespace netsonde {

/// A set of port states: which host-port pairs a report lists. A value.
class StateSet
{
public:
    constexpr StateSet() = default;
    constexpr StateSet(std::initializer_list<PortState> states)
    {
        for (const PortState state : states)
            insert(state);
    }
    static constexpr StateSet all()
    {
        return {PortState::NotTested, PortState::Open, PortState::Closed, PortState::Filtered, PortState::Unreachable};
    }

    constexpr void insert(PortState state) { m_bits |= bit(state); }
    /// Returns whether it was there.
    constexpr bool remove(PortState state)
    {
        const bool was = contains(state);
        m_bits &= ~bit(state);
        return was;
    }
    constexpr bool contains(PortState state) const { return (m_bits & bit(state)) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }

    friend constexpr bool operator==(StateSet, StateSet) = default;

private:
    static constexpr unsigned bit(PortState state) { return 1U << static_cast<unsigned>(state); }

    unsigned m_bits = 0;
};

} // namespace netsonde
