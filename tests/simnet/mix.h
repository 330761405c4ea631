// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NETSONDE_SIMNET_MIX_H
#define NETSONDE_SIMNET_MIX_H

#include <cstdint>

namespace netsonde::simnet {

/// A one-to-one scrambling of 64 bits in which every bit of the result hangs on every bit of \a x (the SplitMix64
/// finaliser).
constexpr std::uint64_t mix(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15U;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31);
}

/// In [0, 1), from the 53 bits that a double can hold.
constexpr double unit(std::uint64_t hash)
{
    return static_cast<double>(hash >> 11) * 0x1p-53;
}

/// What differs from packet to packet: loss and jitter. Seeded, so that a run with the same packets in the same order
/// is the same.
class Dice
{
public:
    explicit constexpr Dice(std::uint64_t seed)
        : m_state(mix(seed))
    { }

    constexpr double roll() { return unit(mix(m_state++)); }
    constexpr bool hits(double share) { return share > 0 && roll() < share; }

private:
    std::uint64_t m_state;
};

} // namespace netsonde::simnet

#endif
