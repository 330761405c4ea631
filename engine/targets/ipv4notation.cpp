// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/ipv4notation.h"

#include "engine/targets/octetlist.h"

#include <algorithm>
#include <bit>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace Ipv4Notation {

namespace {

constexpr int octets = 4;

/// Cuts at the dots and checks that there are four parts with something in each.
Parsed<QList<TextSpan>> cutAtDots(TextSpan span)
{
    const QList<TextSpan> parts = span.split(u'.');
    if (parts.size() == 1 && Notation::isNumber(span.text) && Notation::numberOf(span.text) > 255)
        return span.error(ParseProblem::IntegerAddress);
    const auto empty = std::find_if(parts.cbegin(), parts.cend(), [](const TextSpan &part) { return part.isEmpty(); });
    if (parts.size() > octets)
        return span.from(parts[octets].at - 1 - span.at).error(ParseProblem::TooManyOctets);
    if (parts.size() < octets || empty != parts.cend())
        return span.error(ParseProblem::TooFewOctets);
    return parts;
}

constexpr quint32 hostBits(int prefix)
{
    return prefix == 0 ? ~quint32(0) : (quint32(1) << (32 - prefix)) - 1;
}

TargetMeaning rangeOf(quint32 first, quint32 last)
{
    return AddressRange {IpAddress::v4(first), IpAddress::v4(last)};
}

/// `10.0.0.1-10.0.0.50`, the dash at @p dash.
Parsed<TargetMeaning> parsePair(TextSpan item, qsizetype dash)
{
    const qsizetype slash = item.text.indexOf(u'/');
    if (slash >= 0)
        return item.from(slash).error(ParseProblem::MaskOnOctetList);
    const Parsed<quint32> first = parseAddress(item.first(dash).trimmed());
    if (!first)
        return first.error();
    const TextSpan right = item.from(dash + 1).trimmed();
    if (const qsizetype second = right.text.indexOf(u'-'); second >= 0)
        return right.mid(second, 1).errorNaming(ParseProblem::UnknownCharacter);
    const Parsed<quint32> last = parseAddress(right);
    if (!last && last.error().problem == ParseProblem::TooFewOctets)
        return right.errorNaming(ParseProblem::ShortRangeEnd);
    if (!last)
        return last.error();
    if (*first > *last) {
        return item.error(ParseProblem::ReversedRange, {},
                          IpAddress::v4(*last).toString() + u'-' + IpAddress::v4(*first).toString());
    }
    return rangeOf(*first, *last);
}

/// All octets before the first that holds more than one value hold one, all after it every value: then a range says it.
std::optional<TargetMeaning> asRange(const OctetPattern &pattern)
{
    quint32 first = 0;
    quint32 last = 0;
    bool single = true;
    for (const std::bitset<256> &octet : pattern) {
        const auto low = static_cast<quint32>(OctetList::lowest(octet));
        const auto count = static_cast<quint32>(octet.count());
        if (!single && count != 256)
            return std::nullopt;
        for (quint32 i = 0; i < count; ++i) {
            if (!octet.test(low + i))
                return std::nullopt;
        }
        single = single && count == 1;
        first = first << 8 | low;
        last = last << 8 | (low + count - 1);
    }
    return rangeOf(first, last);
}

Parsed<TargetMeaning> parseOctets(TextSpan span)
{
    const Parsed<QList<TextSpan>> parts = cutAtDots(span);
    if (!parts)
        return parts.error();
    OctetPattern pattern;
    for (int i = 0; i < octets; ++i) {
        const Parsed<std::bitset<256>> octet = OctetList::parse((*parts)[i]);
        if (!octet)
            return octet.error();
        pattern[i] = *octet;
    }
    if (const std::optional<TargetMeaning> range = asRange(pattern))
        return *range;
    return TargetMeaning(pattern);
}

bool isList(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c == u'-' || c == u',' || c == u'*'; });
}

Parsed<TargetMeaning> parseBlock(TextSpan item, qsizetype slash)
{
    const TextSpan base = item.first(slash);
    if (base.isEmpty())
        return item.error(ParseProblem::TooFewOctets);
    if (isList(base.text)) {
        const Parsed<TargetMeaning> list = parseOctets(base);
        return list ? item.from(slash).error(ParseProblem::MaskOnOctetList) : list.error();
    }
    const Parsed<quint32> number = parseAddress(base);
    if (!number)
        return number.error();
    if (slash + 1 == item.size())
        return item.from(slash).error(ParseProblem::MissingPrefix);
    const Parsed<int> prefix = parseMask(item.from(slash + 1));
    if (!prefix)
        return prefix.error();
    const quint32 host = hostBits(*prefix);
    return rangeOf(*number & ~host, *number | host);
}

Parsed<int> parseNetmask(TextSpan mask)
{
    const Parsed<quint32> number = parseAddress(mask);
    if (!number)
        return mask.errorNaming(ParseProblem::BadMask);
    const int ones = std::countl_one(*number);
    if (hostBits(ones) != ~*number)
        return mask.errorNaming(ParseProblem::MaskNotContiguous);
    return ones;
}

} // namespace

bool looksLike(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return Notation::isDigit(c) || u".,*-/ \t"_s.contains(c) || c.isSpace(); });
}

Parsed<quint32> parseAddress(TextSpan span)
{
    const Parsed<QList<TextSpan>> parts = cutAtDots(span);
    if (!parts)
        return parts.error();
    quint32 number = 0;
    for (const TextSpan &part : *parts) {
        const Parsed<int> octet = OctetList::parseNumber(part);
        if (!octet)
            return octet.error();
        number = number << 8 | static_cast<quint32>(*octet);
    }
    return number;
}

Parsed<int> parseMask(TextSpan mask, int longest)
{
    if (!Notation::isNumber(mask.text))
        return mask.text.contains(u'.') ? parseNetmask(mask) : mask.errorNaming(ParseProblem::BadMask);
    if (mask.size() > 1 && mask.text.startsWith(u'0'))
        return mask.errorNaming(ParseProblem::LeadingZero);
    const quint32 length = Notation::numberOf(mask.text);
    if (length > static_cast<quint32>(longest))
        return mask.errorNaming(ParseProblem::PrefixTooLong);
    return static_cast<int>(length);
}

std::optional<ParseError> hexProblem(TextSpan item)
{
    const qsizetype slash = item.text.indexOf(u'/');
    const TextSpan address = slash < 0 ? item : item.first(slash);
    const QList<TextSpan> parts = address.split(u'.');
    const auto isHex = [](const TextSpan &part) { return Notation::isHexNumber(part.text); };
    const auto isAnyNumber = [&](const TextSpan &part) { return isHex(part) || Notation::isNumber(part.text); };
    if (std::any_of(parts.cbegin(), parts.cend(), isHex) && std::all_of(parts.cbegin(), parts.cend(), isAnyNumber))
        return address.error(ParseProblem::HexAddress);
    return std::nullopt;
}

Parsed<TargetMeaning> parse(TextSpan item)
{
    const qsizetype slash = item.text.indexOf(u'/');
    const qsizetype dash = item.text.indexOf(u'-');
    const bool isPair = dash > 0 && item.text.count(u'.') > octets - 1 && item.text.sliced(dash).contains(u'.');
    if (isPair)
        return parsePair(item, dash);
    return slash < 0 ? parseOctets(item) : parseBlock(item, slash);
}

} // namespace Ipv4Notation

} // namespace netsonde
