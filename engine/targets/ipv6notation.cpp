// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/ipv6notation.h"

#include "engine/targets/ipv4notation.h"

#include <QNetworkInterface>

#include <algorithm>

namespace netsonde {

namespace Ipv6Notation {

namespace {

/// One end of a range, or the whole of it: an address and what is written beside it.
struct End
{
    Number128 number {};
    TextSpan zoneText {}; ///< empty where none is written
    TextSpan mask {}; ///< from the slash on, empty where none is written
};

/// fe80::/10, and multicast of the interface's or link's scope (RFC 4007, RFC 4291 2.7).
bool hasZones(Number128 number)
{
    const quint64 top = number.high >> 48;
    return (top & 0xffc0) == 0xfe80 || (top & 0xff0f) == 0xff01 || (top & 0xff0f) == 0xff02;
}

bool looksLikeEnd(TextSpan span)
{
    if (Ipv4Notation::parseAddress(span))
        return true;
    if (span.text.startsWith(u'['))
        return true;
    const qsizetype zone = span.text.indexOf(u'%');
    const QStringView address = zone < 0 ? span.text : span.text.first(zone);
    return address.contains(u':') && std::all_of(address.cbegin(), address.cend(), [](QChar c) {
               return Notation::isHexDigit(c) || c == u':' || c == u'.' || c == u'/';
           });
}

/// The dash between the ends of a range. Interface names hold dashes too: only one with an address after it counts.
qsizetype rangeDash(TextSpan item)
{
    for (qsizetype dash = item.text.indexOf(u'-'); dash >= 0; dash = item.text.indexOf(u'-', dash + 1)) {
        if (looksLikeEnd(item.from(dash + 1).trimmed()))
            return dash;
    }
    return -1;
}

/// Zone and address apart. @p whole is what to mark where there is no address.
Parsed<End> parseAddress(TextSpan span, TextSpan whole)
{
    End end;
    const qsizetype percent = span.text.indexOf(u'%');
    const TextSpan address = percent < 0 ? span : span.first(percent);
    const std::optional<Number128> number = parseNumber(address.text);
    if (!number)
        return (address.isEmpty() ? whole : address).error(ParseProblem::BadAddress);
    end.number = *number;
    if (percent >= 0) {
        end.zoneText = span.from(percent + 1);
        if (end.zoneText.isEmpty())
            return span.from(percent).error(ParseProblem::BadZone);
    }
    return end;
}

/// An address with or without brackets, zone and prefix.
Parsed<End> parseEnd(TextSpan span)
{
    const bool inBrackets = span.text.startsWith(u'[');
    const qsizetype close = inBrackets ? span.text.indexOf(u']') : -1;
    if (inBrackets && close < 0)
        return span.error(ParseProblem::BadAddress);
    const qsizetype slash = span.text.indexOf(u'/', inBrackets ? close : 0);
    const qsizetype addressEnd = inBrackets ? close + 1 : (slash < 0 ? span.size() : slash);
    if (addressEnd < span.size() && addressEnd != slash)
        return span.mid(addressEnd, 1).errorNaming(ParseProblem::UnknownCharacter);

    Parsed<End> end = parseAddress(inBrackets ? span.mid(1, close - 1) : span.first(addressEnd), span);
    if (!end || slash < 0)
        return end;
    End withMask = *end;
    withMask.mask = span.from(slash);
    return withMask;
}

/// The interface's index; an index as a number must be one of this computer's too.
Parsed<quint32> parseZone(TextSpan zone)
{
    if (zone.isEmpty())
        return quint32(0);
    int index = 0;
    if (Notation::isNumber(zone.text)) {
        const auto number = static_cast<int>(std::min<quint32>(Notation::numberOf(zone.text), 0x7fffffff));
        index = QNetworkInterface::interfaceNameFromIndex(number).isEmpty() ? 0 : number;
    } else {
        index = QNetworkInterface::interfaceIndexFromName(zone.text.toString());
    }
    if (index <= 0)
        return zone.errorNaming(ParseProblem::BadZone);
    return static_cast<quint32>(index);
}

Parsed<TargetMeaning> makeRange(Number128 first, Number128 last, TextSpan zoneText)
{
    const Parsed<quint32> zone = parseZone(zoneText);
    if (!zone)
        return zone.error();
    if (*zone != 0 && (!hasZones(first) || !hasZones(last)))
        return zoneText.errorNaming(ParseProblem::BadZone);
    return TargetMeaning(
        AddressRange {IpAddress::v6(first.high, first.low, *zone), IpAddress::v6(last.high, last.low, *zone)});
}

Parsed<TargetMeaning> parseRange(TextSpan item, qsizetype dash)
{
    const TextSpan left = item.first(dash).trimmed();
    const TextSpan right = item.from(dash + 1).trimmed();
    if (Ipv4Notation::looksLike(left.text) != Ipv4Notation::looksLike(right.text))
        return item.error(ParseProblem::MixedFamilies);
    const Parsed<End> first = parseEnd(left);
    if (!first)
        return first.error();
    const Parsed<End> last = parseEnd(right);
    if (!last)
        return last.error();
    for (const End &end : {*first, *last}) {
        if (!end.mask.isEmpty())
            return end.mask.error(ParseProblem::MaskOnOctetList);
    }
    const bool bothZones = !first->zoneText.isEmpty() && !last->zoneText.isEmpty();
    if (bothZones && first->zoneText.text != last->zoneText.text)
        return item.error(ParseProblem::MixedZones);
    if (last->number < first->number) {
        return item.error(ParseProblem::ReversedRange, {}, right.text.toString() + u'-' + left.text.toString());
    }
    return makeRange(first->number, last->number, first->zoneText.isEmpty() ? last->zoneText : first->zoneText);
}

} // namespace

Parsed<TargetMeaning> parse(TextSpan item)
{
    // One colon makes no IPv6 address: a port or a URL.
    const qsizetype colon = item.text.indexOf(u':');
    if (item.text.count(u':') == 1 || item.text.contains(u"://"))
        return item.mid(colon, 1).errorNaming(ParseProblem::UnknownCharacter);
    if (const qsizetype dash = rangeDash(item); dash >= 0)
        return parseRange(item, dash);
    if (item.text.endsWith(u'-') && !item.text.contains(u'%'))
        return item.from(item.size() - 1).error(ParseProblem::MissingRangeEnd);

    const Parsed<End> end = parseEnd(item);
    if (!end)
        return end.error();
    if (end->mask.isEmpty())
        return makeRange(end->number, end->number, end->zoneText);
    if (end->mask.size() == 1)
        return end->mask.error(ParseProblem::MissingPrefix);
    const TextSpan length = end->mask.from(1);
    if (!Notation::isNumber(length.text))
        return length.errorNaming(ParseProblem::BadMask);
    const Parsed<int> prefix = Ipv4Notation::parseMask(length, 128);
    if (!prefix)
        return prefix.error();
    const Number128 host = Number128::lowBits(128 - *prefix);
    const Number128 first {end->number.high & ~host.high, end->number.low & ~host.low};
    return makeRange(first, {first.high | host.high, first.low | host.low}, end->zoneText);
}

} // namespace Ipv6Notation

} // namespace netsonde
