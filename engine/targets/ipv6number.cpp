// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/ipv4notation.h"
#include "engine/targets/ipv6notation.h"

#include <algorithm>
#include <array>

namespace netsonde {

namespace Ipv6Notation {

namespace {

/// Groups of 16 bits as they are read.
struct Groups
{
    std::array<quint16, 8> values {};
    size_t count = 0;

    bool append(quint16 value)
    {
        if (count == values.size())
            return false;
        values[count++] = value;
        return true;
    }
};

bool appendHex(Groups &groups, QStringView text)
{
    if (text.isEmpty() || text.size() > 4 || !std::all_of(text.cbegin(), text.cend(), Notation::isHexDigit))
        return false;
    return groups.append(text.toUShort(nullptr, 16));
}

/// The dotted form of the last two groups (RFC 4291, 2.2).
bool appendDotted(Groups &groups, QStringView text)
{
    const Parsed<quint32> number = Ipv4Notation::parseAddress({text, 0});
    return number && groups.append(static_cast<quint16>(*number >> 16))
        && groups.append(static_cast<quint16>(*number & 0xffff));
}

/// Groups with single colons between them; nothing at all is fine beside a `::`.
bool appendGroups(Groups &groups, QStringView text, bool isTail)
{
    if (text.isEmpty())
        return true;
    const QList<TextSpan> parts = TextSpan {text, 0}.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isDotted = isTail && i + 1 == parts.size() && parts[i].text.contains(u'.');
        if (!(isDotted ? appendDotted(groups, parts[i].text) : appendHex(groups, parts[i].text)))
            return false;
    }
    return true;
}

Number128 numberOf(const std::array<quint16, 8> &values)
{
    Number128 number;
    for (size_t i = 0; i < 4; ++i) {
        number.high = number.high << 16 | values[i];
        number.low = number.low << 16 | values[i + 4];
    }
    return number;
}

} // namespace

std::optional<Number128> parseNumber(QStringView text)
{
    Groups groups;
    const qsizetype gap = text.indexOf(u"::");
    if (gap < 0) {
        const bool complete = !text.isEmpty() && appendGroups(groups, text, true) && groups.count == 8;
        return complete ? std::optional(numberOf(groups.values)) : std::nullopt;
    }
    if (!appendGroups(groups, text.first(gap), false))
        return std::nullopt;
    const size_t before = groups.count;
    if (!appendGroups(groups, text.sliced(gap + 2), true) || groups.count == 8)
        return std::nullopt;
    const size_t after = groups.count - before;
    std::array<quint16, 8> values {};
    std::copy_n(groups.values.begin(), before, values.begin());
    std::copy_n(groups.values.begin() + before, after, values.end() - after);
    return numberOf(values);
}

} // namespace Ipv6Notation

} // namespace netsonde
