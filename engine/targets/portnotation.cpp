// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/portnotation.h"

#include "engine/targets/portpresets.h"
#include "engine/targets/servicenames.h"

#include <algorithm>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace PortNotation {

namespace {

constexpr quint16 lowest = 1;
constexpr quint16 highest = 65535;

bool isRangeCharacter(QChar c)
{
    return Notation::isDigit(c) || c == u'-' || c.isSpace();
}

Parsed<quint16> parseNumber(TextSpan span)
{
    for (qsizetype i = 0; i < span.size(); ++i) {
        if (!Notation::isDigit(span.text[i]))
            return span.mid(i, 1).errorNaming(ParseProblem::UnknownCharacter);
    }
    const quint32 number = Notation::numberOf(span.text);
    if (number == 0)
        return span.error(ParseProblem::PortZero);
    if (number > highest)
        return span.errorNaming(ParseProblem::PortTooLarge);
    return static_cast<quint16>(number);
}

/// `22`, `1-1024`, `-100`, `60000-`, `-`; spaces round the dash.
Parsed<PortSet> parseNumbers(TextSpan item)
{
    const qsizetype dash = item.text.indexOf(u'-');
    const TextSpan left = item.first(dash < 0 ? item.size() : dash).trimmed();
    const TextSpan right = dash < 0 ? left : item.from(dash + 1).trimmed();

    const Parsed<quint16> first = left.isEmpty() ? Parsed<quint16>(lowest) : parseNumber(left);
    const Parsed<quint16> last = right.isEmpty() ? Parsed<quint16>(highest) : parseNumber(right);
    if (!first) {
        ParseError error = first.error();
        if (error.problem == ParseProblem::PortZero && dash >= 0 && last)
            error.suggestion = u"1-"_s + QString::number(*last);
        return error;
    }
    if (!last)
        return last.error();
    if (*first > *last) {
        return item.error(ParseProblem::ReversedRange, {}, QString::number(*last) + u'-' + QString::number(*first));
    }
    PortSet ports;
    ports.insert(*first, *last);
    return ports;
}

/// The port that `0x50` would mean, or nothing.
QString decimal(QStringView hex)
{
    bool fits = false;
    const quint16 port = hex.toString().toUShort(&fits, 16);
    return fits && port != 0 ? QString::number(port) : QString();
}

PortSet setOf(const QList<quint16> &ports)
{
    PortSet set;
    for (const quint16 port : ports)
        set.insert(port);
    return set;
}

bool isServiceCharacter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"-_.+/*?"_s.contains(c));
}

/// `80/tcp` and `53/udp`, as services(5) and nmap's output write them.
std::optional<ParseError> protocolSuffix(TextSpan item)
{
    const qsizetype slash = item.text.indexOf(u'/');
    if (slash <= 0)
        return std::nullopt;
    const QStringView protocol = item.text.sliced(slash + 1);
    if (protocol.compare("udp"_L1, Qt::CaseInsensitive) == 0)
        return item.error(ParseProblem::UdpPort);
    if (protocol.compare("tcp"_L1, Qt::CaseInsensitive) == 0 && parseItem(item.first(slash)))
        return item.error(ParseProblem::UnknownService, item.text.toString(), item.text.first(slash).toString());
    return std::nullopt;
}

Parsed<PortSet> parseService(TextSpan item)
{
    const QList<quint16> ports = ServiceNames::ports(item.text);
    if (!ports.isEmpty())
        return setOf(ports);
    for (qsizetype i = 0; i < item.size(); ++i) {
        if (!isServiceCharacter(item.text[i]))
            return item.mid(i, 1).errorNaming(ParseProblem::UnknownCharacter);
    }
    if (item.text.contains(u'*') || item.text.contains(u'?'))
        return item.errorNaming(ParseProblem::NoServiceMatches);
    if (const std::optional<ParseError> error = protocolSuffix(item))
        return *error;
    return item.error(ParseProblem::UnknownService, item.text.toString(), ServiceNames::near(item.text).join(u", "_s));
}

} // namespace

Parsed<PortSet> parseItem(TextSpan item)
{
    if (item.text.compare("all"_L1, Qt::CaseInsensitive) == 0 || item.text == u'*') {
        PortSet all;
        all.insert(lowest, highest);
        return all;
    }
    if (std::all_of(item.text.cbegin(), item.text.cend(), isRangeCharacter))
        return parseNumbers(item);
    for (const TextSpan &part : item.split(u'-')) {
        if (Notation::isHexNumber(part.text))
            return part.error(ParseProblem::PortHex, {}, part.size() == item.size() ? decimal(part.text) : QString());
    }
    if (item.text.startsWith("top"_L1, Qt::CaseInsensitive) && Notation::isNumber(item.text.sliced(3))) {
        if (const QList<quint16> *preset = PortPresets::named(item.text))
            return setOf(*preset);
        return item.error(ParseProblem::UnknownPreset, item.text.toString(), u"top20, top100, top1000"_s);
    }
    return parseService(item);
}

} // namespace PortNotation

} // namespace netsonde
