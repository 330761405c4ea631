// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe/verdict.h"
#include "engine/targets/addressset.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

#include <array>
#include <chrono>
#include <optional>

namespace netsonde {

/// Which scan of this program's run.
using ScanId = quint32;

enum class ScanPhase : quint8 {
    Idle,
    Resolving, ///< waiting for names; literal addresses may be scanned already
    Scanning,
    SecondLook, ///< every probe had its first turn; what was silent is asked again
    NetworkDown, ///< holding back until the network answers again
    Paused,
    Stopping,
    Done,
};

/// What holds a scan's speed back at a moment.
enum class SpeedLimit : quint8 {
    Nothing, ///< not known yet, or nothing is left to send
    Congestion, ///< round trips grow or answers get lost when more is sent
    SilentPorts, ///< waiting for what does not answer
    Answers, ///< waiting for round trips; the window still grows
    InFlight, ///< the most connects at once that were allowed
    Descriptors, ///< this computer's limit of open files
    MaximumRate,
    HostCap, ///< what one host is given at once
    Processor,
    LocalLimit, ///< ports or memory of this computer
    Network, ///< down
};

/// Round trips by length. Bucket 0 counts those below 0.125 ms, bucket n those of [0.125 x 2^(n-1), 0.125 x 2^n) ms,
/// the last one everything longer.
struct RttHistogram
{
    static constexpr int buckets = 18;
    std::array<quint64, buckets> counts {};

    /// The lower and upper end of a bucket in milliseconds; the last one's upper end is infinite.
    static double lowest(int bucket);
    static double highest(int bucket);
    static int bucketOf(double ms);
    void add(double ms) { ++counts[static_cast<size_t>(bucketOf(ms))]; }
    void add(const RttHistogram &other);

    friend bool operator==(const RttHistogram &, const RttHistogram &) = default;
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
    double perSecond = 0; ///< connects begun a second, smoothed over about a second
    std::chrono::milliseconds elapsed {0};
    std::optional<std::chrono::milliseconds> left; ///< nothing until the rate is known
    double share = 0; ///< of the work done, 0 to 1; see Forecast
    quint64 attempts = 0; ///< connects begun so far, all tries counted
    quint64 provisional = 0; ///< in done.filtered: silent so far, a second look follows
    double loss = -1; ///< of the attempts at ports that answered in the end, the part that got none; -1: not known
    double rttMs = -1; ///< smoothed over all hosts; -1: none yet
    RttHistogram rtts; ///< of every answer so far
    SpeedLimit limit = SpeedLimit::Nothing;

    /// What has a verdict that no second look will change.
    quint64 confirmed() const { return done.total() - provisional; }
    /// What of total is done, where a probe that awaits its second look is half done.
    quint64 work() const { return done.total() - provisional / 2; }
};

/// How a scan ended.
struct ScanSummary
{
    enum class End : quint8 {
        Finished, ///< all that was asked had its turn
        Stopped,
        Failed, ///< nothing was sent; unresolvedExclusions says why
        NetworkLost, ///< nothing answered any more, for longer than the scan waits
    };

    End end = End::Finished;
    quint64 total = 0;
    ProbeCounts done {}; ///< notTested includes what never had its turn, so done.total() == total
    quint64 hostsTotal = 0;
    quint64 hostsUp = 0;
    quint64 hostsNotResolved = 0;
    quint64 hostsAnsweringAll = 0; ///< open on unlikely ports too: what they answer proves little
    quint64 secondLooks = 0; ///< probes that were silent at first and were asked again at the end
    quint64 provisional = 0; ///< in done.filtered: the scan was stopped before their second look
    quint64 spared = 0; ///< in done.filtered: not asked, because the host answered nothing
    quint64 attempts = 0; ///< connects begun, all tries counted
    std::chrono::milliseconds elapsed {0};
    AddressSet hosts {}; ///< every address that was to be asked, without the exclusions
    QStringList unresolvedExclusions {}; ///< with End::Failed: exclusions whose names have no address

    bool isComplete() const { return end == End::Finished && done.notTested == 0 && provisional == 0; }
};

} // namespace netsonde

Q_DECLARE_METATYPE(netsonde::ScanProgress)
Q_DECLARE_METATYPE(netsonde::ScanSummary)
