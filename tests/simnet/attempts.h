// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NETSONDE_SIMNET_ATTEMPTS_H
#define NETSONDE_SIMNET_ATTEMPTS_H

#include "tests/simnet/counters.h"
#include "tests/simnet/flatmap.h"
#include "tests/simnet/flow.h"

#include <deque>

namespace netsonde::simnet {

/// How fast the client asks and how much it has in flight, in all and per host. It only counts; no answer hangs on it.
class Attempts
{
public:
    /// An attempt without an answer counts for \a attempt after its last SYN.
    Attempts(Counters &counters, Nanoseconds attempt);

    /// What is told from now on was sent after \a then, however late it is read.
    void noneWaitedAt(Nanoseconds then) { m_sentAfter = then; }
    void synSent(const FlowKey &flow, Nanoseconds now);
    /// An answer to the SYN is on its way.
    void willBeAnswered(const FlowKey &flow);
    void opened(const FlowKey &flow);
    void ended(const FlowKey &flow);

private:
    struct Attempt
    {
        Nanoseconds lastSyn = 0;
        bool answered = false;
        bool open = false;
    };
    struct Load
    {
        std::int64_t all = 0;
        std::int64_t answered = 0;
    };
    struct Expiry
    {
        FlowKey flow;
        Nanoseconds at = 0;
    };

    void countRate(Nanoseconds now);
    void expire(Nanoseconds now);

    Counters &m_counters;
    Nanoseconds m_attempt;
    FlatMap<FlowKey, Attempt, FlowHash> m_attempts;
    FlatMap<Address, Load, FlowHash> m_hosts; ///< only those with an attempt
    Load m_all;
    std::int64_t m_open = 0;
    std::deque<Expiry> m_expiries; ///< in the order of time; may name attempts that are gone or had another SYN since
    Nanoseconds m_sentAfter = 0;
    std::deque<Nanoseconds> m_lastSecond; ///< of every SYN that was surely sent in it, after when
};

} // namespace netsonde::simnet

#endif
