// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace netsonde {

/// The 48-bit address of a network interface (IEEE 802). Six bytes, ordered by its number. Thread: any.
class MacAddress
{
public:
    static constexpr int digits = 12; ///< as hexadecimal text, without separators

    constexpr MacAddress() = default; ///< null: 00:00:00:00:00:00, which no interface has
    /// The lowest 48 bits of @p number.
    static constexpr MacAddress fromNumber(quint64 number)
    {
        MacAddress mac;
        for (size_t i = mac.m_bytes.size(); i-- > 0; number >>= 8)
            mac.m_bytes[i] = static_cast<quint8>(number & 0xff);
        return mac;
    }
    /// As systems, labels and switches write it, in any case: `aa:bb:cc:dd:ee:ff` (also without leading zeros),
    /// `aa-bb-cc-dd-ee-ff`, `aabb.ccdd.eeff`, `aabbcc-ddeeff`, `aabbccddeeff`. Nothing for anything else.
    static std::optional<MacAddress> parse(QStringView text);

    /// The twelve digits in lower case, in UTF-16, for comparing without an allocation.
    std::array<char16_t, digits> hexDigits() const;
    QString toString() const; ///< `00:04:0e:12:34:56`

    constexpr quint64 number() const
    {
        quint64 number = 0;
        for (const quint8 byte : m_bytes)
            number = (number << 8) | byte;
        return number;
    }
    constexpr bool isNull() const { return number() == 0; }
    /// Broadcast or multicast: no interface's own.
    constexpr bool isGroup() const { return (m_bytes[0] & 1) != 0; }
    /// Not given by the maker but chosen: random ones of telephones, those of virtual machines.
    constexpr bool isLocallyAdministered() const { return (m_bytes[0] & 2) != 0; }
    const std::array<quint8, 6> &bytes() const { return m_bytes; }

    friend constexpr auto operator<=>(const MacAddress &, const MacAddress &) = default;

private:
    std::array<quint8, 6> m_bytes {};
};

} // namespace netsonde

Q_DECLARE_METATYPE(netsonde::MacAddress)
