// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/octetlist.h"

#include "engine/targets/listitems.h"

namespace netsonde {

namespace OctetList {

namespace {

constexpr int largest = 255;

struct Ends
{
    int first = 0;
    int last = largest;
};

Parsed<Ends> parseEnds(TextSpan item)
{
    if (item.text == u'*')
        return Ends();
    const qsizetype dash = item.text.indexOf(u'-');
    const TextSpan left = item.first(dash < 0 ? item.size() : dash).trimmed();
    const TextSpan right = dash < 0 ? left : item.from(dash + 1).trimmed();
    Ends ends;
    if (!left.isEmpty()) {
        const Parsed<int> first = parseNumber(left);
        if (!first)
            return first.error();
        ends.first = *first;
    }
    if (!right.isEmpty()) {
        const Parsed<int> last = parseNumber(right);
        if (!last)
            return last.error();
        ends.last = *last;
    }
    if (ends.first > ends.last)
        return item.error(ParseProblem::ReversedRange, {}, right.text.toString() + u'-' + left.text.toString());
    return ends;
}

} // namespace

Parsed<int> parseNumber(TextSpan span)
{
    for (qsizetype i = 0; i < span.size(); ++i) {
        if (!Notation::isDigit(span.text[i]))
            return span.mid(i, 1).errorNaming(ParseProblem::UnknownCharacter);
    }
    if (span.size() > 1 && span.text.startsWith(u'0'))
        return span.errorNaming(ParseProblem::LeadingZero);
    const quint32 number = Notation::numberOf(span.text);
    if (number > largest)
        return span.errorNaming(ParseProblem::OctetTooLarge);
    return static_cast<int>(number);
}

Parsed<std::bitset<256>> parse(TextSpan span)
{
    const Parsed<QList<TextSpan>> items = ListItems::cutAtCommas(span);
    if (!items)
        return items.error();
    std::bitset<256> octets;
    for (const TextSpan &item : *items) {
        const Parsed<Ends> ends = parseEnds(item);
        if (!ends)
            return ends.error();
        for (int value = ends->first; value <= ends->last; ++value)
            octets.set(static_cast<size_t>(value));
    }
    return octets;
}

int lowest(const std::bitset<256> &octets)
{
    int value = 0;
    while (value < largest && !octets.test(static_cast<size_t>(value)))
        ++value;
    return value;
}

} // namespace OctetList

} // namespace netsonde
