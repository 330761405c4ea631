// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/discover/neighbour.h"
#include "engine/scan/scanresults.h"

#include <QObject>
#include <QThreadPool>

#include <chrono>
#include <memory>

namespace netsonde {

/// Gives hosts on this computer's links their MAC address and its vendor. It reads who is there when hosts have come
/// up, at most twice a second, and at the end of the scan, each time in a thread of its own. Lives in the Scanner's.
class NeighbourWatch : public QObject
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;

    /// Without a reader it finds nothing.
    NeighbourWatch(NeighbourReader read, std::shared_ptr<ScanResults> results);

    /// Looks where that is due; call it often.
    void update(Clock::time_point now);
    /// Looks a last time, at what no host has shown by an answer of its own too; ended() follows.
    void finish();

Q_SIGNALS:
    void resultsChanged(const netsonde::ResultsChange &change);
    void ended();

private:
    /// By host row.
    using Hardware = std::vector<std::pair<int, HostHardware>>;

    void look();
    void take(const std::vector<Neighbour> &neighbours);
    void apply(const Hardware &hardware);
    void endLook();

    NeighbourReader m_read;
    std::shared_ptr<ScanResults> m_results;
    quint64 m_upAtLastLook = 0;
    Clock::time_point m_nextLook;
    bool m_isLooking = false;
    bool m_isFinishing = false;
    bool m_isLastLook = false;
    QThreadPool m_pool; ///< last: its thread is waited for while the rest is still there
};

} // namespace netsonde
