// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/ipaddress.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QtEndian>

#include <array>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

quint32 zoneFromScopeId(const QString &scopeId)
{
    if (scopeId.isEmpty())
        return 0;
    bool isNumber = false;
    const uint index = scopeId.toUInt(&isNumber);
    return isNumber ? index : static_cast<quint32>(QNetworkInterface::interfaceIndexFromName(scopeId));
}

QString scopeIdFromZone(quint32 zone)
{
    if (zone == 0)
        return QString();
    const QString name = QNetworkInterface::interfaceNameFromIndex(static_cast<int>(zone));
    return name.isEmpty() ? QString::number(zone) : name;
}

QString dotted(quint32 number)
{
    QString text;
    text.reserve(15);
    for (int shift = 24; shift >= 0; shift -= 8) {
        text += QString::number((number >> shift) & 0xff);
        if (shift != 0)
            text += u'.';
    }
    return text;
}

struct Run
{
    int first = 8;
    int length = 0;
};

/// RFC 5952, 4.2: the first of the longest runs of at least two zero groups.
Run longestZeroRun(const std::array<quint16, 8> &groups)
{
    Run best {8, 1};
    for (int i = 0; i < 8;) {
        int end = i;
        while (end < 8 && groups[end] == 0)
            ++end;
        if (end - i > best.length)
            best = {i, end - i};
        i = end + 1;
    }
    return best.length < 2 ? Run() : best;
}

QString colonHex(quint64 high, quint64 low)
{
    constexpr quint64 mappedPrefix = 0xffff;
    if (high == 0 && low >> 32 == mappedPrefix)
        return "::ffff:"_L1 + dotted(static_cast<quint32>(low)); // RFC 5952, 5

    std::array<quint16, 8> groups {};
    for (int i = 0; i < 4; ++i) {
        groups[i] = static_cast<quint16>(high >> (48 - 16 * i));
        groups[i + 4] = static_cast<quint16>(low >> (48 - 16 * i));
    }
    const Run zeros = longestZeroRun(groups);
    QString text;
    text.reserve(39);
    for (int i = 0; i < 8; ++i) {
        if (i == zeros.first) {
            text += "::"_L1;
            i += zeros.length - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':'))
            text += u':';
        text += QString::number(groups[i], 16);
    }
    return text;
}

} // namespace

IpAddress IpAddress::fromHostAddress(const QHostAddress &address)
{
    switch (address.protocol()) {
    case QAbstractSocket::IPv4Protocol:
        return v4(address.toIPv4Address());
    case QAbstractSocket::IPv6Protocol: {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        return v6(qFromBigEndian<quint64>(bytes.c), qFromBigEndian<quint64>(bytes.c + 8),
                  zoneFromScopeId(address.scopeId()));
    }
    case QAbstractSocket::AnyIPProtocol:
    case QAbstractSocket::UnknownNetworkLayerProtocol:
        break;
    }
    return IpAddress();
}

QHostAddress IpAddress::toHostAddress() const
{
    switch (m_family) {
    case Family::None:
        break;
    case Family::V4:
        return QHostAddress(v4Number());
    case Family::V6: {
        Q_IPV6ADDR bytes;
        qToBigEndian(m_high, bytes.c);
        qToBigEndian(m_low, bytes.c + 8);
        QHostAddress address(bytes);
        if (m_zone != 0)
            address.setScopeId(scopeIdFromZone(m_zone));
        return address;
    }
    }
    return QHostAddress();
}

QString IpAddress::toString() const
{
    switch (m_family) {
    case Family::None:
        break;
    case Family::V4:
        return dotted(v4Number());
    case Family::V6:
        return m_zone == 0 ? colonHex(m_high, m_low) : colonHex(m_high, m_low) + u'%' + scopeIdFromZone(m_zone);
    }
    return QString();
}

} // namespace netsonde
