// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/targetnotation.h"

#include "engine/targets/hostnotation.h"
#include "engine/targets/ipv4notation.h"
#include "engine/targets/ipv6notation.h"

#include <algorithm>

namespace netsonde {

namespace TargetNotation {

namespace {

/// A dash that stands alone at an end of the item has lost the other end of its range.
std::optional<ParseError> danglingDash(TextSpan item)
{
    if (item.text == u'-')
        return item.error(ParseProblem::MissingRangeEnd);
    if (item.text.startsWith(u'-') && item.text[1].isSpace())
        return item.first(1).error(ParseProblem::MissingRangeEnd);
    if (item.text.endsWith(u'-') && item.text[item.size() - 2].isSpace())
        return item.from(item.size() - 1).error(ParseProblem::MissingRangeEnd);
    return std::nullopt;
}

} // namespace

bool isOneItem(QStringView word)
{
    const qsizetype slash = word.indexOf(u'/');
    const QStringView address = slash < 0 ? word : word.first(slash);
    return Ipv4Notation::looksLike(address) && address.count(u'.') == 3 && address.contains(u',');
}

Parsed<TargetMeaning> parseItem(TextSpan item)
{
    if (const std::optional<ParseError> error = danglingDash(item))
        return *error;
    if (item.text.contains(u':') || item.text.startsWith(u'['))
        return Ipv6Notation::parse(item);
    if (Ipv4Notation::looksLike(item.text))
        return Ipv4Notation::parse(item);
    if (const std::optional<ParseError> error = Ipv4Notation::hexProblem(item))
        return *error;
    return HostNotation::parse(item);
}

} // namespace TargetNotation

} // namespace netsonde
