// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/macaddress.h"

#include <QStringList>

#include <algorithm>

namespace netsonde {

namespace {

bool isHexDigit(QChar c)
{
    const char16_t lower = c.unicode() | 0x20;
    return (c >= u'0' && c <= u'9') || (lower >= u'a' && lower <= u'f');
}

bool isSeparator(QChar c)
{
    return c == u':' || c == u'-' || c == u'.' || c == u' ';
}

} // namespace

std::optional<MacAddress> MacAddress::parse(QStringView text)
{
    QStringList groups(QString {});
    for (const QChar c : text.trimmed()) {
        if (isSeparator(c))
            groups.append(QString());
        else if (isHexDigit(c))
            groups.last() += c;
        else
            return std::nullopt;
    }
    const qsizetype length = digits / groups.size();
    if (groups.size() != 1 && groups.size() != 2 && groups.size() != 3 && groups.size() != 6)
        return std::nullopt;
    QString all;
    for (const QString &group : std::as_const(groups)) {
        // Some systems print bytes without their leading zero.
        const bool isShort = groups.size() == 6 && group.size() == 1;
        if (group.size() != length && !isShort)
            return std::nullopt;
        all += group.rightJustified(length, u'0');
    }
    return fromNumber(all.toULongLong(nullptr, 16));
}

std::array<char16_t, MacAddress::digits> MacAddress::hexDigits() const
{
    constexpr char16_t hex[] = u"0123456789abcdef";
    std::array<char16_t, digits> text;
    for (size_t i = 0; i < m_bytes.size(); ++i) {
        text[2 * i] = hex[m_bytes[i] >> 4];
        text[2 * i + 1] = hex[m_bytes[i] & 15];
    }
    return text;
}

QString MacAddress::toString() const
{
    const std::array<char16_t, digits> hex = hexDigits();
    QString text;
    text.reserve(digits + digits / 2 - 1);
    for (size_t i = 0; i < hex.size(); ++i) {
        if (i > 0 && i % 2 == 0)
            text += u':';
        text += QChar(hex[i]);
    }
    return text;
}

} // namespace netsonde
