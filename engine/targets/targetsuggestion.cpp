// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/targetsuggestion.h"

#include "engine/targets/ipaddress.h"
#include "engine/targets/ipv4notation.h"
#include "engine/targets/targetnotation.h"

#include <QStringList>

#include <algorithm>
#include <bit>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Cut
{
    TextSpan address;
    TextSpan mask; ///< with its slash, or empty
};

Cut cutAtSlash(TextSpan item)
{
    const qsizetype slash = item.text.indexOf(u'/');
    return slash < 0 ? Cut {item, {}} : Cut {item.first(slash), item.from(slash)};
}

QString withoutLeadingZeros(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool startsNumber = i == 0 || !Notation::isDigit(text[i - 1]);
        if (startsNumber) {
            while (i + 1 < text.size() && text[i] == u'0' && Notation::isDigit(text[i + 1]))
                ++i;
        }
        result += text[i];
    }
    return result;
}

/// `127/8` is 127.0.0.0/8, `1.2.3` the block it begins, `10.0.1-5` all of each.
QString withAllOctets(TextSpan item)
{
    const auto [address, mask] = cutAtSlash(item);
    QStringList octets = address.text.toString().split(u'.');
    if (octets.size() > 1 && octets.last().isEmpty())
        octets.removeLast();
    const qsizetype given = octets.size();
    bool plain = true;
    for (const QString &octet : std::as_const(octets))
        plain = plain && Notation::isNumber(octet);
    if (given > 3 || (given < 2 && mask.isEmpty()))
        return QString();
    while (octets.size() < 4)
        octets.append(plain ? u"0"_s : u"*"_s);
    if (!mask.isEmpty() || !plain)
        return octets.join(u'.') + mask.text.toString();
    return octets.join(u'.') + u'/' + QString::number(8 * given);
}

/// The value of `10`, `010` (octal) or `0xa`, as inet_aton() reads it.
std::optional<quint64> classicNumber(QStringView text)
{
    bool isNumber = false;
    const int base = Notation::isHexNumber(text) ? 16 : (text.startsWith(u'0') ? 8 : 10);
    const quint64 value = text.toString().toULongLong(&isNumber, base);
    return isNumber ? std::optional(value) : std::nullopt;
}

/// An address in the forms of inet_aton(): one to four numbers, the last of which fills what is left.
QString fromClassicForm(TextSpan item)
{
    const auto [address, mask] = cutAtSlash(item);
    const QList<TextSpan> parts = address.split(u'.');
    if (parts.size() > 4)
        return QString();
    quint64 number = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const std::optional<quint64> value = classicNumber(parts[i].text);
        const bool isLast = i + 1 == parts.size();
        const auto bits = static_cast<int>(isLast ? 8 * (5 - parts.size()) : 8);
        if (!value || *value >> bits != 0)
            return QString();
        number = number << bits | *value;
    }
    return IpAddress::v4(static_cast<quint32>(number)).toString() + mask.text.toString();
}

/// A wildcard mask (0.0.0.255) is the netmask's complement.
QString fromWildcardMask(TextSpan item)
{
    const auto [address, mask] = cutAtSlash(item);
    const Parsed<quint32> number = Ipv4Notation::parseAddress(mask.from(1));
    if (!number || !std::has_single_bit(quint64(*number) + 1))
        return QString();
    return address.text.toString() + u'/' + QString::number(std::countl_zero(*number));
}

/// The host of `10.0.0.1:80`, `[::1]:80` and `http://printer.lan/status`.
QString hostOnly(TextSpan item)
{
    QStringView host = item.text;
    if (const qsizetype scheme = host.indexOf(u"://"); scheme >= 0)
        host = host.sliced(scheme + 3);
    if (host.startsWith(u'['))
        return host.first(host.indexOf(u']') + 1).toString();
    const qsizetype end
        = std::find_if(host.cbegin(), host.cend(), [](QChar c) { return c == u':' || c == u'/'; }) - host.cbegin();
    return host.first(end).toString();
}

/// `2001:db8::1-ff`: the last group is replaced.
QString withWholeEnd(TextSpan item)
{
    const qsizetype dash = item.text.lastIndexOf(u'-');
    if (dash < 0)
        return QString();
    const TextSpan left = item.first(dash).trimmed();
    const TextSpan right = item.from(dash + 1).trimmed();
    const QStringView stem = left.text.first(left.text.lastIndexOf(u':') + 1);
    return left.text.toString() + u'-' + stem.toString() + right.text.toString();
}

/// `10.0.0.1-2.3`: the end's missing octets are those of the start.
QString withWholeIpv4End(TextSpan item)
{
    const qsizetype dash = item.text.indexOf(u'-');
    const QStringList start = item.text.first(dash).trimmed().toString().split(u'.');
    const QStringList end = item.text.sliced(dash + 1).trimmed().toString().split(u'.');
    return start.join(u'.') + u'-' + (start.first(qMax<qsizetype>(0, start.size() - end.size())) + end).join(u'.');
}

QString withMarkReplaced(TextSpan item, const ParseError &error)
{
    QString result = item.text.toString();
    result.replace(error.position - item.at, error.length, error.suggestion);
    return result;
}

QString guess(TextSpan item, const ParseError &error)
{
    switch (error.problem) {
    case ParseProblem::LeadingZero:
        return withoutLeadingZeros(item.text);
    case ParseProblem::TooFewOctets:
        return withAllOctets(item);
    case ParseProblem::TooManyOctets:
        return item.text.endsWith(u'.') ? item.text.chopped(1).toString() : QString();
    case ParseProblem::IntegerAddress:
    case ParseProblem::HexAddress:
        return fromClassicForm(item);
    case ParseProblem::MaskNotContiguous:
        return fromWildcardMask(item);
    case ParseProblem::ReversedRange:
        return withMarkReplaced(item, error);
    case ParseProblem::UnknownCharacter:
        return error.subject == u':' ? hostOnly(item) : QString();
    case ParseProblem::ShortRangeEnd:
        return withWholeIpv4End(item);
    case ParseProblem::BadAddress:
        return withWholeEnd(item);
    case ParseProblem::Empty:
    case ParseProblem::EmptyItem:
    case ParseProblem::OctetTooLarge:
    case ParseProblem::NameEndsInNumber:
    case ParseProblem::BadName:
    case ParseProblem::BadZone:
    case ParseProblem::MissingPrefix:
    case ParseProblem::PrefixTooLong:
    case ParseProblem::BadMask:
    case ParseProblem::MaskOnOctetList:
    case ParseProblem::MixedFamilies:
    case ParseProblem::MixedZones:
    case ParseProblem::RangeOfNames:
    case ParseProblem::MissingRangeEnd:
    case ParseProblem::TooManyAddresses:
    case ParseProblem::NothingLeft:
    case ParseProblem::PortZero:
    case ParseProblem::PortTooLarge:
    case ParseProblem::PortHex:
    case ParseProblem::UnknownService:
    case ParseProblem::NoServiceMatches:
    case ParseProblem::UdpPort:
    case ParseProblem::UnknownPreset:
    case ParseProblem::FileTooLarge:
        break;
    }
    return QString();
}

} // namespace

QString suggestedTarget(TextSpan item, const ParseError &error)
{
    QString suggestion = guess(item, error);
    if (suggestion.isEmpty() || !TargetNotation::parseItem({suggestion, 0}))
        return QString();
    return suggestion;
}

} // namespace netsonde
