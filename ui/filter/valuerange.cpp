// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/valuerange.h"

#include <QTime>

#include <algorithm>
#include <cmath>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<ValueRange::Written> decimal(QStringView text)
{
    const auto isPart = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; };
    if (text.isEmpty() || text.size() > 12 || !std::ranges::all_of(text, isPart))
        return std::nullopt;
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok)
        return std::nullopt;
    const qsizetype point = text.indexOf(u'.');
    const double digits = point < 0 ? 0 : static_cast<double>(text.size() - point - 1);
    const double half = 0.5 * std::pow(10.0, -digits);
    return ValueRange::Written {value - half, value, value + half, value};
}

FilterError problem(FilterProblem what, qsizetype at, QStringView text)
{
    return {what, at, text.size(), text.toString()};
}

} // namespace

std::optional<ValueRange::Written> ValueRange::wholeNumber(QStringView text)
{
    return text.contains(u'.') ? std::nullopt : decimal(text);
}

std::optional<ValueRange::Written> ValueRange::milliseconds(QStringView text)
{
    if (text.endsWith("ms"_L1, Qt::CaseInsensitive))
        return decimal(text.chopped(2));
    if (!text.endsWith(u's', Qt::CaseInsensitive))
        return decimal(text);
    const auto seconds = decimal(text.chopped(1));
    return seconds
        ? std::optional(Written {seconds->low * 1000, seconds->value * 1000, seconds->high * 1000, seconds->end * 1000})
        : std::nullopt;
}

std::optional<ValueRange::Written> ValueRange::timeOfDay(QStringView text)
{
    const bool withSeconds = text.count(u':') == 2;
    const QTime time = QTime::fromString(text.toString(), withSeconds ? u"H:m:s"_s : u"H:m"_s);
    if (!time.isValid())
        return std::nullopt;
    const double second = time.msecsSinceStartOfDay() / 1000.0;
    const double next = second + (withSeconds ? 1 : 60);
    return Written {second, second, next, next - 1};
}

std::variant<std::optional<ValueRange>, FilterError> ValueRange::parse(QStringView text, const Reader &read,
                                                                       FilterProblem bad)
{
    const bool comparesWith = text.startsWith(u'<') || text.startsWith(u'>') || text.startsWith(u'=');
    const bool orEqual = comparesWith && text.size() > 1 && text[0] != u'=' && text[1] == u'=';
    const qsizetype from = comparesWith ? (orEqual ? 2 : 1) : 0;
    const QStringView operand = text.sliced(from);
    if (operand.isEmpty())
        return std::optional<ValueRange>();

    ValueRange range;
    if (const qsizetype dash = operand.indexOf(u'-'); !comparesWith && dash > 0) {
        const auto first = read(operand.first(dash));
        if (!first)
            return problem(bad, 0, operand.first(dash));
        range.low = first->value;
        if (dash + 1 == operand.size()) // everything from there on, or still being typed
            return std::optional(range);
        const auto last = read(operand.sliced(dash + 1));
        if (!last)
            return problem(bad, dash + 1, operand.sliced(dash + 1));
        if (last->value < first->value) {
            FilterError error = problem(FilterProblem::ReversedRange, 0, operand);
            error.suggestion = operand.sliced(dash + 1).toString() + u'-' + operand.first(dash).toString();
            return error;
        }
        range.high = last->end;
        return std::optional(range);
    }
    const auto value = read(operand);
    if (!value)
        return problem(bad, from, operand);
    if (text[0] == u'<') {
        range.high = orEqual ? value->high : value->value;
        range.highIncluded = false;
    } else if (text[0] == u'>') {
        range.low = orEqual ? value->low : value->value;
        range.lowIncluded = orEqual;
    } else {
        range = {value->low, value->high, true, false};
    }
    return std::optional(range);
}

} // namespace netsonde
