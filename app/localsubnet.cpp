// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localsubnet.h"

#include <QNetworkInterface>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widestPrefix = 24;
constexpr int addressBits = 32;

} // namespace

QList<LocalInterface> localInterfaces()
{
    QList<LocalInterface> interfaces;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const QNetworkInterface::InterfaceFlags flags = interface.flags();
        LocalInterface &local = interfaces.emplace_back();
        local.usable = flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning)
            && !flags.testFlag(QNetworkInterface::IsLoopBack);
        for (const QNetworkAddressEntry &entry : interface.addressEntries())
            local.addresses.append({entry.ip(), entry.prefixLength()});
    }
    return interfaces;
}

QString ownSubnet(const QList<LocalInterface> &interfaces)
{
    for (const LocalInterface &interface : interfaces) {
        if (!interface.usable)
            continue;
        for (const LocalInterface::Address &address : interface.addresses) {
            if (address.ip.protocol() != QAbstractSocket::IPv4Protocol || address.ip.isLoopback())
                continue;
            const int prefix = address.prefixLength < 0 || address.prefixLength > addressBits
                ? addressBits
                : qMax(address.prefixLength, widestPrefix);
            const quint32 mask = ~quint32(0) << (addressBits - prefix); // prefix >= 24: never a shift by 32
            const QHostAddress network(address.ip.toIPv4Address() & mask);
            return prefix == addressBits ? network.toString() : u"%1/%2"_s.arg(network.toString()).arg(prefix);
        }
    }
    return u"127.0.0.1"_s;
}

} // namespace netsonde
