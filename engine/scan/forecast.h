// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace netsonde {

/// How far a scan is and how long it will still take, from what it has found: ports that a silent host is spared are
/// no work, and how many of the hosts to come will be silent is told from those that are decided. Thread: any.
struct Forecast
{
    quint64 total = 0; ///< probes asked for
    quint64 work = 0; ///< ScanProgress::work(): of total, with those spared
    quint64 spared = 0; ///< probes that were not made, because their host was silent
    int sparedPerHost = 0; ///< of a silent host; 0: all ports of every host are asked
    quint64 hosts = 0; ///< of total
    quint64 hostsUp = 0;

    /// Part of the work that is done, 0 to 1.
    double share() const;
    /// For @p attempts that have ended, at @p attemptsPerSecond; nothing until both are known.
    std::optional<std::chrono::milliseconds> left(quint64 attempts, double attemptsPerSecond) const;

private:
    double asked() const { return static_cast<double>(work - spared); }
    double toBeAsked() const;
};

} // namespace netsonde
