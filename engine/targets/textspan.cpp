// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/textspan.h"

#include <algorithm>
#include <limits>

namespace netsonde {

TextSpan TextSpan::trimmed() const
{
    qsizetype start = 0;
    qsizetype stop = text.size();
    while (start < stop && text[start].isSpace())
        ++start;
    while (stop > start && text[stop - 1].isSpace())
        --stop;
    return mid(start, stop - start);
}

QList<TextSpan> TextSpan::split(QChar separator) const
{
    QList<TextSpan> parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == text.size() || text[i] == separator) {
            parts.append(mid(start, i - start));
            start = i + 1;
        }
    }
    return parts;
}

namespace Notation {

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isDigit);
}

quint32 numberOf(QStringView digits)
{
    constexpr quint64 largest = std::numeric_limits<quint32>::max();
    quint64 value = 0;
    for (const QChar digit : digits)
        value = std::min(largest, value * 10 + (digit.unicode() - u'0'));
    return static_cast<quint32>(value);
}

bool isHexNumber(QStringView text)
{
    return text.size() > 2 && text[0] == u'0' && text[1].toLower() == u'x'
        && std::all_of(text.cbegin() + 2, text.cend(), isHexDigit);
}

namespace {

QChar plain(QChar c)
{
    switch (c.unicode()) {
    case 0x2010: // hyphen
    case 0x2011: // non-breaking hyphen
    case 0x2012: // figure dash
    case 0x2013: // en dash
    case 0x2014: // em dash
    case 0x2015: // horizontal bar
    case 0x2212: // minus
    case 0xfe58: // small em dash
    case 0xfe63: // small hyphen
    case 0xff0d: // full-width hyphen
        return u'-';
    case 0x200b: // zero width space
    case 0xfeff: // byte order mark
        return u' ';
    default:
        return c;
    }
}

} // namespace

QString withPlainDashes(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result)
        c = plain(c);
    return result;
}

} // namespace Notation

} // namespace netsonde
