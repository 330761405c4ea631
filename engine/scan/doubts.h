// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pace/networkwatch.h"
#include "engine/plan/probeschedule.h"
#include "engine/probe/verdict.h"

#include <deque>
#include <vector>

namespace netsonde {

/// Ends of attempts that count only once the network is known to have been alive at their time or later. Thread: one.
class Doubts
{
public:
    struct End
    {
        PlannedProbe probe;
        ProbeSchedule::News news;
        Verdict verdict;
        NetworkWatch::Time at; ///< an answer at this time or later vouches for it
        bool wasSent = true; ///< else this computer did not send, and the end never counts
    };

    bool isEmpty() const { return m_ends.empty(); }
    size_t count() const { return m_ends.size(); }
    int countOf(const IpAddress &host) const;
    void add(const End &end, NetworkWatch &network);
    /// Appends to @p counted what the network has been heard after. Since it has come back from being down, all is to
    /// be asked again instead.
    void judge(NetworkWatch &network, std::vector<End> &counted, std::vector<PlannedProbe> &askAgain);
    /// Gives up judging.
    void takeAll(std::vector<PlannedProbe> &probes);

private:
    std::deque<End> m_ends;
    quint32 m_returns = 0; ///< of the network, as far as they have been acted on
};

} // namespace netsonde
