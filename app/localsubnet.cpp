// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localsubnet.h"

#include <QNetworkInterface>

#include <algorithm>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widestPrefix = 24;
constexpr int addressBits = 32;

/// The network round @p address, of a prefix that makes sense.
QString network(const QHostAddress &address, int prefix)
{
    const quint32 mask = prefix == 0 ? 0 : ~quint32(0) << (addressBits - prefix);
    const QHostAddress first(address.toIPv4Address() & mask);
    return prefix == addressBits ? first.toString() : u"%1/%2"_s.arg(first.toString()).arg(prefix);
}

int sensiblePrefix(int prefix)
{
    return prefix < 0 || prefix > addressBits ? addressBits : prefix;
}

bool isScannable(const LocalInterface::Address &address)
{
    return address.ip.protocol() == QAbstractSocket::IPv4Protocol && !address.ip.isLoopback();
}

} // namespace

QList<LocalInterface> localInterfaces()
{
    QList<LocalInterface> interfaces;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const QNetworkInterface::InterfaceFlags flags = interface.flags();
        LocalInterface &local = interfaces.emplace_back();
        local.usable = flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning)
            && !flags.testFlag(QNetworkInterface::IsLoopBack);
        local.name = interface.name();
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
            if (isScannable(address))
                return network(address.ip, qMax(sensiblePrefix(address.prefixLength), widestPrefix));
        }
    }
    return u"127.0.0.1"_s;
}

QList<TargetRange> localRanges(const QList<LocalInterface> &interfaces)
{
    QList<TargetRange> ranges;
    const auto add = [&](const TargetRange &range) {
        if (std::ranges::find(ranges, range.notation, &TargetRange::notation) == ranges.end())
            ranges.append(range);
    };
    for (const LocalInterface &interface : interfaces) {
        for (const LocalInterface::Address &address : interface.addresses) {
            if (!interface.usable || !isScannable(address))
                continue;
            const int prefix = sensiblePrefix(address.prefixLength);
            if (prefix < widestPrefix)
                add({network(address.ip, widestPrefix), interface.name});
            add({network(address.ip, prefix), interface.name});
        }
    }
    return ranges;
}

} // namespace netsonde
