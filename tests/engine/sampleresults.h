// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/identify/macvendors.h"
#include "engine/scan/scanresults.h"

namespace netsonde::test {

constexpr Verdict isOpen {PortState::Open, Reason::ConnectionAccepted};
constexpr Verdict isRefused {PortState::Closed, Reason::ConnectionRefused};
constexpr Verdict isFiltered {PortState::Filtered, Reason::NoAnswer};
constexpr Verdict isSilent {PortState::Filtered, Reason::HostSilent};

/// 10.0.0.n
inline IpAddress tenNet(quint32 n)
{
    return IpAddress::v4(0x0a000000U + n);
}

inline ProbeVerdict seen(const IpAddress &address, int first, int last, Verdict verdict, float rtt = -1, qint64 at = 0)
{
    return {address, static_cast<quint16>(first), static_cast<quint16>(last), verdict, rtt, at, false};
}

/// Ports 80, 22, 443 and 9 (in the order of probing) of five hosts and a name, found out of order:
/// 10.0.0.20 nas.lan with 22 and 443 open, 80 refused, 9 filtered; 10.0.0.3 with 80 open, stopped before the rest;
/// 10.0.0.4, 10.0.0.5 and 10.0.0.7 silent; nowhere.lan without an address.
inline ScanResults sampleResults()
{
    ScanResults results({80, 22, 443, 9}, 1'700'000'000'000);
    results.setName(tenNet(20), QStringLiteral("nas.lan"));
    results.apply({seen(tenNet(20), 2, 2, isOpen, 0.8F, 1'700'000'000'123),
                   seen(tenNet(20), 1, 1, isOpen, 12.3456F, 1'700'000'001'000),
                   seen(tenNet(20), 0, 0, isRefused, 1.0F, 1'700'000'000'500), seen(tenNet(20), 3, 3, isFiltered)});
    results.addUnresolved(QStringLiteral("nowhere.lan"));
    results.apply({seen(tenNet(7), 0, 3, isSilent), seen(tenNet(4), 0, 3, isSilent), seen(tenNet(5), 0, 3, isSilent),
                   seen(tenNet(3), 0, 0, isOpen, 2.0F, 1'700'000'002'000)});
    return results;
}

/// Gives a host that has a row its network interface.
inline void setMac(ScanResults &results, const IpAddress &address, quint64 mac)
{
    const MacAddress of = MacAddress::fromNumber(mac);
    results.setHardware(results.rowOf(address), {of, MacVendors::of(of)});
}

/// Marks a host as one that answers on everything.
inline void markAnswersAll(ScanResults &results, const IpAddress &address)
{
    ProbeVerdict all;
    all.address = address;
    all.answersAll = true;
    results.apply({all});
}

} // namespace netsonde::test
