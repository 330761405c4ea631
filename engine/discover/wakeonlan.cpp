// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/discover/wakeonlan.h"

#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QUdpSocket>

#include <algorithm>

namespace netsonde::WakeOnLan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int repetitions = 16;

bool isInSameNetwork(const IpAddress &host, const Link &link)
{
    if (host.family() != link.own.family() || link.prefix <= 0)
        return false;
    if (host.zone() != 0)
        return host.zone() == link.own.zone();
    return host.toHostAddress().isInSubnet(link.own.toHostAddress(), link.prefix);
}

/// A broadcast of the interface, for a host that is there by its IPv6 address too: IPv6 has none of its own.
const Link *withBroadcast(const Link &link, const QList<Link> &links)
{
    if (!link.broadcast.isNull())
        return &link;
    const auto found = std::ranges::find_if(
        links, [&link](const Link &other) { return other.interface == link.interface && !other.broadcast.isNull(); });
    return found == links.end() ? nullptr : &*found;
}

} // namespace

QByteArray magicPacket(const MacAddress &mac)
{
    QByteArray packet(6, '\xff');
    for (int i = 0; i < repetitions; ++i)
        packet.append(reinterpret_cast<const char *>(mac.bytes().data()), qsizetype(mac.bytes().size()));
    return packet;
}

QList<Link> links()
{
    QList<Link> found;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const QNetworkInterface::InterfaceFlags flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            const bool has = flags.testFlag(QNetworkInterface::CanBroadcast) && !entry.broadcast().isNull();
            found.append({interface.name(), IpAddress::fromHostAddress(entry.ip()), entry.prefixLength(),
                          has ? IpAddress::fromHostAddress(entry.broadcast()) : IpAddress()});
        }
    }
    return found;
}

Route routeTo(const IpAddress &host, const QList<Link> &links)
{
    const Link *nearest = nullptr;
    for (const Link &link : links) {
        if (isInSameNetwork(host, link) && (!nearest || link.prefix > nearest->prefix))
            nearest = &link;
    }
    if (nearest) {
        if (const Link *link = withBroadcast(*nearest, links))
            return {Route::Kind::Broadcast, link->own.toHostAddress(), link->broadcast.toHostAddress(),
                    link->interface};
    }
    if (nearest && host.isV6()) {
        QHostAddress everybody(u"ff02::1"_s);
        everybody.setScopeId(nearest->interface);
        return {Route::Kind::Multicast, nearest->own.toHostAddress(), everybody, nearest->interface};
    }
    return {Route::Kind::Direct, {}, host.toHostAddress(), {}};
}

Outcome wake(const MacAddress &mac, const IpAddress &host)
{
    Outcome outcome {routeTo(host, links()), {}};
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    // Bound to its own address it leaves by that interface, whatever other ways there are.
    const bool isBound = outcome.route.from.isNull() || socket.bind(outcome.route.from);
    const QByteArray packet = magicPacket(mac);
    if (!isBound || socket.writeDatagram(packet, outcome.route.to, port) != packet.size())
        outcome.error = socket.errorString();
    return outcome;
}

} // namespace netsonde::WakeOnLan
