// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe/verdict.h"
#include "engine/targets/addressset.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

#include <chrono>
#include <optional>

namespace netsonde {

/// Which scan of this program's run.
using ScanId = quint32;

enum class ScanPhase : quint8 {
    Idle,
    Resolving, ///< waiting for names; literal addresses may be scanned already
    Scanning,
    Paused,
    Stopping,
    Done,
};

/// Probes by the state they ended in.
template <typename Number>
struct CountsByState
{
    Number open = 0;
    Number closed = 0;
    Number filtered = 0;
    Number unreachable = 0;
    Number notTested = 0;

    Number &of(PortState state)
    {
        switch (state) {
        case PortState::NotTested:
            return notTested;
        case PortState::Open:
            return open;
        case PortState::Closed:
            return closed;
        case PortState::Filtered:
            return filtered;
        case PortState::Unreachable:
            return unreachable;
        }
        Q_UNREACHABLE();
    }
    Number of(PortState state) const { return const_cast<CountsByState *>(this)->of(state); }
    quint64 total() const { return quint64(open) + closed + filtered + unreachable + notTested; }

    friend bool operator==(const CountsByState &, const CountsByState &) = default;
};

/// Over all hosts.
using ProbeCounts = CountsByState<quint64>;
/// Of one host, which has 65 535 ports at most: small, because there may be millions of hosts.
using HostCounts = CountsByState<quint16>;

/// A moment of a running scan. Durations are from a monotonic clock and leave pauses out.
struct ScanProgress
{
    ScanPhase phase = ScanPhase::Idle;
    quint64 total = 0; ///< probes asked for, as far as names are resolved
    ProbeCounts done;
    quint64 hostsTotal = 0;
    quint64 hostsUp = 0;
    int inFlight = 0;
    double perSecond = 0; ///< verdicts a second, smoothed over about a second
    std::chrono::milliseconds elapsed {0};
    std::optional<std::chrono::milliseconds> left; ///< nothing until the rate is known
};

/// How a scan ended.
struct ScanSummary
{
    enum class End : quint8 {
        Finished, ///< all that was asked had its turn
        Stopped,
        Failed, ///< nothing was sent; unresolvedExclusions says why
    };

    End end = End::Finished;
    quint64 total = 0;
    ProbeCounts done {}; ///< notTested includes what never had its turn, so done.total() == total
    quint64 hostsTotal = 0;
    quint64 hostsUp = 0;
    quint64 hostsNotResolved = 0;
    std::chrono::milliseconds elapsed {0};
    AddressSet hosts {}; ///< every address that was to be asked, without the exclusions
    QStringList unresolvedExclusions {}; ///< with End::Failed: exclusions whose names have no address

    bool isComplete() const { return end == End::Finished && done.notTested == 0; }
};

} // namespace netsonde

Q_DECLARE_METATYPE(netsonde::ScanProgress)
Q_DECLARE_METATYPE(netsonde::ScanSummary)
