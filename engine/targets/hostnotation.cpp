// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/hostnotation.h"

#include "engine/targets/ipv4notation.h"

#include <QUrl>

#include <algorithm>

namespace netsonde {

namespace HostNotation {

namespace {

constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestName = 253;

bool isAscii(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Marks belong to letters of many scripts, surrogates to letters beyond the first plane; toAce() judges these.
bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || (c.unicode() >= 0x80 && (c.isMark() || c.isSurrogate()));
}

Parsed<QString> parseLabel(TextSpan label)
{
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (!isNameCharacter(label.text[i]))
            return label.mid(i, 1).errorNaming(ParseProblem::UnknownCharacter);
    }
    if (label.isEmpty() || label.text.startsWith(u'-') || label.text.endsWith(u'-'))
        return label.error(ParseProblem::BadName);
    const QString ascii
        = isAscii(label.text) ? label.text.toString() : QString::fromLatin1(QUrl::toAce(label.text.toString()));
    if (ascii.isEmpty() || ascii.size() > longestLabel)
        return label.error(ParseProblem::BadName);
    return ascii;
}

/// An empty label has no length to mark: its dot is marked.
ParseError visible(ParseError error, TextSpan name)
{
    if (error.length == 0) {
        error.position = std::min(error.position, name.end() - 1);
        error.length = 1;
    }
    return error;
}

Parsed<QString> parseName(TextSpan name)
{
    const bool isAbsolute = name.size() > 1 && name.text.endsWith(u'.');
    const QList<TextSpan> labels = (isAbsolute ? name.first(name.size() - 1) : name).split(u'.');
    QString ascii;
    for (const TextSpan &label : labels) {
        const Parsed<QString> text = parseLabel(label);
        if (!text)
            return visible(text.error(), name);
        if (!ascii.isEmpty())
            ascii += u'.';
        ascii += *text;
    }
    if (Notation::isNumber(labels.last().text) || Notation::isHexNumber(labels.last().text))
        return labels.last().error(ParseProblem::NameEndsInNumber);
    if (ascii.size() > longestName)
        return name.error(ParseProblem::BadName);
    return isAbsolute ? ascii + u'.' : ascii;
}

bool hasSpacedDash(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
}

} // namespace

Parsed<TargetMeaning> parse(TextSpan item)
{
    if (hasSpacedDash(item.text)) // spaces are left in an item only beside a dash
        return item.error(ParseProblem::RangeOfNames);
    const qsizetype slash = item.text.indexOf(u'/');
    const TextSpan nameText = slash < 0 ? item : item.first(slash);
    if (nameText.isEmpty())
        return item.first(1).errorNaming(ParseProblem::UnknownCharacter);
    const Parsed<QString> name = parseName(nameText);
    if (!name)
        return name.error();
    if (slash < 0)
        return TargetMeaning(NamedTarget {*name, -1});
    if (slash + 1 == item.size())
        return item.from(slash).error(ParseProblem::MissingPrefix);
    const Parsed<int> prefix = Ipv4Notation::parseMask(item.from(slash + 1), 128);
    if (!prefix)
        return prefix.error();
    return TargetMeaning(NamedTarget {*name, *prefix});
}

} // namespace HostNotation

} // namespace netsonde
