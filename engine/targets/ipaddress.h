// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>

#include <compare>

class QHostAddress;

namespace netsonde {

/// One IPv4 or IPv6 address as a number. A 24-byte value, totally ordered: the null address, then IPv4, then IPv6, each
/// by its number, link-local IPv6 by its zone last. Thread: any.
class IpAddress
{
public:
    enum class Family : quint8 { None, V4, V6 };

    constexpr IpAddress() = default;
    static constexpr IpAddress v4(quint32 number) { return IpAddress(Family::V4, 0, number, 0); }
    /// @p zone is the interface index of a link-local address (RFC 4007), 0 for none.
    static constexpr IpAddress v6(quint64 high, quint64 low, quint32 zone = 0)
    {
        return IpAddress(Family::V6, high, low, zone);
    }
    /// A v4-mapped IPv6 address stays IPv6.
    static IpAddress fromHostAddress(const QHostAddress &address);

    QHostAddress toHostAddress() const;
    /// RFC 5952 text; the zone as the interface's name where it has one, else as its index. Null: an empty string.
    QString toString() const;

    constexpr bool isNull() const { return m_family == Family::None; }
    constexpr Family family() const { return m_family; }
    constexpr bool isV4() const { return m_family == Family::V4; }
    constexpr bool isV6() const { return m_family == Family::V6; }
    constexpr quint32 v4Number() const { return static_cast<quint32>(m_low); }
    constexpr quint64 high() const { return m_high; }
    constexpr quint64 low() const { return m_low; }
    constexpr quint32 zone() const { return m_zone; }

    friend constexpr auto operator<=>(const IpAddress &, const IpAddress &) = default;
    friend size_t qHash(const IpAddress &a, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, quint8(a.m_family), a.m_high, a.m_low, a.m_zone);
    }

private:
    constexpr IpAddress(Family family, quint64 high, quint64 low, quint32 zone)
        : m_family(family)
        , m_high(high)
        , m_low(low)
        , m_zone(zone)
    { }

    Family m_family = Family::None;
    quint64 m_high = 0;
    quint64 m_low = 0;
    quint32 m_zone = 0;
};

} // namespace netsonde

Q_DECLARE_METATYPE(netsonde::IpAddress)
