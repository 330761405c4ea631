// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NETSONDE_SIMNET_COUNTERS_H
#define NETSONDE_SIMNET_COUNTERS_H

#include <atomic>
#include <cstdint>
#include <string>

namespace netsonde::simnet {

/// A figure that one process writes and others read: it lives in shared memory.
class Figure
{
public:
    void add(std::int64_t n = 1) { m_value.store(value() + n, std::memory_order_relaxed); }
    void set(std::int64_t n) { m_value.store(n, std::memory_order_relaxed); }
    void raiseTo(std::int64_t n)
    {
        if (n > value())
            set(n);
    }
    std::int64_t value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<std::int64_t> m_value = 0;
};

/// What the network saw. "In" is from the client, "out" to it.
struct Counters
{
    Figure packetsIn;
    Figure packetsOut;
    Figure syns; ///< every SYN that was sent, repeats and those that were lost too
    Figure synsRepeated; ///< of an attempt that was still under way: the kernel's, not the scanner's
    Figure synsPerSecondMax; ///< that were surely sent in one second, whichever
    Figure synAcks;
    Figure resets;
    Figure resetsWithheld; ///< by the hosts' limit
    Figure icmpErrors;
    Figure echoes;
    Figure lostIn;
    Figure lostOut;
    Figure droppedDown; ///< while the network was down
    Figure elsewhere; ///< to addresses outside the nets, or nothing we answer
    Figure writeErrors;

    /// Attempts at the same time. An attempt ends when its answer is delivered, when the client ends an open
    /// connection, or when it had no answer for Settings::attempt. The first pair counts all, which is right for silent
    /// ports only if the client waits as long as that; the second counts only attempts that do get an answer, so it
    /// says too much only if the client gives up before the answer is there.
    Figure inFlightMax;
    Figure hostInFlightMax;
    Figure answeredInFlightMax;
    Figure answeredHostInFlightMax;
    Figure openMax; ///< connections that were accepted and not ended

    Figure firstSyn; ///< CLOCK_MONOTONIC in nanoseconds, 0 before it

    /// One JSON object on one line.
    std::string json() const;
};

/// What the data path and its owner share.
struct Shared
{
    std::atomic<bool> down = false;
    Counters counters;
};

} // namespace netsonde::simnet

#endif
