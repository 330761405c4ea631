// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/ipaddress.h"
#include "engine/targets/macaddress.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

namespace netsonde {

/// Wakes a sleeping computer by the packet that its network interface waits for.
namespace WakeOnLan {

constexpr quint16 port = 9; ///< discard: whoever is awake ignores it

/// Six bytes ff, then the address sixteen times: 102 bytes.
QByteArray magicPacket(const MacAddress &mac);

/// One address of one of this computer's interfaces.
struct Link
{
    QString interface; ///< `eth0`
    IpAddress own;
    int prefix = 0; ///< bits of own that every address of its network has
    IpAddress broadcast; ///< null where there is none
};
/// Those of interfaces that are up.
QList<Link> links();

/// Which way a packet for a host goes.
struct Route
{
    enum class Kind : quint8 {
        Broadcast, ///< to everybody in the host's network
        Multicast, ///< the same where only IPv6 is spoken: ff02::1
        Direct, ///< to the host itself: it is in no network of this computer, or alone in its own
    };

    Kind kind = Kind::Direct;
    QHostAddress from; ///< null: whatever the system takes
    QHostAddress to;
    QString interface; ///< empty for Direct
};
Route routeTo(const IpAddress &host, const QList<Link> &links);

/// What became of a packet.
struct Outcome
{
    Route route;
    QString error; ///< the system's words; empty: it was sent. Whether it woke somebody, nobody tells.
};
/// Sends one packet. Thread: any.
Outcome wake(const MacAddress &mac, const IpAddress &host);

} // namespace WakeOnLan

} // namespace netsonde
