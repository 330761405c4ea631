// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanresults.h"

#include <memory>

namespace netsonde::sample {

/// Addresses of the documentation block 192.0.2.0/24 and, beyond 255, what follows it: nothing is sent anywhere.
inline IpAddress address(quint32 n)
{
    return IpAddress::v4(0xC0000200U + n);
}

inline constexpr qint64 aTime = 1'700'000'000'000;

/// The port at @p ordinal of host @p n.
inline ProbeVerdict verdict(quint32 n, quint16 ordinal, PortState state, Reason reason, float rttMs = -1)
{
    ProbeVerdict result;
    result.address = address(n);
    result.firstOrdinal = ordinal;
    result.lastOrdinal = ordinal;
    result.verdict = {state, reason};
    result.rttMs = rttMs;
    result.seenAt = aTime + n;
    return result;
}

inline ProbeVerdict open(quint32 n, quint16 ordinal, float rttMs = 1)
{
    return verdict(n, ordinal, PortState::Open, Reason::ConnectionAccepted, rttMs);
}

inline ProbeVerdict closed(quint32 n, quint16 ordinal, float rttMs = 1)
{
    return verdict(n, ordinal, PortState::Closed, Reason::ConnectionRefused, rttMs);
}

inline ProbeVerdict filtered(quint32 n, quint16 ordinal)
{
    return verdict(n, ordinal, PortState::Filtered, Reason::NoAnswer);
}

/// Probed in this order: ordinals 0, 1, 2, 3.
inline std::shared_ptr<ScanResults> results()
{
    return std::make_shared<ScanResults>(QList<quint16> {80, 22, 443, 8080}, aTime);
}

} // namespace netsonde::sample
