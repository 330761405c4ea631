// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/parsed.h"

#include <QList>
#include <QStringView>

namespace netsonde {

/// A part of a text that knows where it lies in it. The text must outlive it.
struct TextSpan
{
    QStringView text {};
    qsizetype at = 0; ///< position of the first character in the whole text

    bool isEmpty() const { return text.isEmpty(); }
    qsizetype size() const { return text.size(); }
    qsizetype end() const { return at + text.size(); }
    TextSpan mid(qsizetype from, qsizetype length = -1) const { return {text.mid(from, length), at + from}; }
    TextSpan first(qsizetype length) const { return {text.first(length), at}; }
    TextSpan from(qsizetype start) const { return {text.sliced(start), at + start}; }
    /// Without white space at either end.
    TextSpan trimmed() const;
    /// Always at least one part; empty parts are kept.
    QList<TextSpan> split(QChar separator) const;

    ParseError error(ParseProblem problem, const QString &subject = {}, const QString &suggestion = {}) const
    {
        return {problem, at, size(), subject, suggestion};
    }
    /// With the text itself as the subject.
    ParseError errorNaming(ParseProblem problem) const { return error(problem, text.toString()); }
};

namespace Notation {

constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
constexpr bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}
/// At least one digit and nothing else.
bool isNumber(QStringView text);
/// The value of a text of digits; the largest quint32 where it does not fit.
quint32 numberOf(QStringView digits);
/// A leading 0x and at least one hex digit, nothing else.
bool isHexNumber(QStringView text);
/// The text with every kind of dash that gets pasted as `-`, and invisible characters as spaces. Positions stay.
QString withPlainDashes(QStringView text);

} // namespace Notation

} // namespace netsonde
