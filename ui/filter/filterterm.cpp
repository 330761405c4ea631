// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterterm.h"

#include "engine/targets/targetset.h"
#include "ui/filter/filterkeys.h"
#include "ui/filter/filtertext.h"
#include "ui/filter/rowtests.h"

#include <algorithm>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

/// `fe80::1` and `::1` are words, `prot:22` is a mistake.
bool looksLikeKey(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isLetter(); });
}

bool looksLikeAddress(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        const QChar lower = c.toLower();
        return c.isDigit() || (lower >= u'a' && lower <= u'f') || c == u':' || c == u'.';
    });
}

TextPattern pattern(const QString &text, bool isPlain)
{
    const bool wild = isPlain && (text.contains(u'*') || text.contains(u'?'));
    return {text, wild ? TextPattern::Mode::Wildcards : TextPattern::Mode::Contains};
}

FilterTerm test(RowTest test)
{
    return {std::move(test), {}};
}

/// What is still being typed.
FilterTerm nothing()
{
    return {};
}

FilterTerm failed(FilterError error)
{
    return {{}, std::move(error)};
}

/// A filter may ask for more addresses than a scan may have: as exclusions of a scan they are not counted.
Parsed<TargetSet> parseAddresses(QStringView text)
{
    Parsed<TargetSet> parsed = TargetSet::parse(text);
    if (parsed || parsed.error().problem != ParseProblem::TooManyAddresses || text.contains(u'!'))
        return parsed;
    auto excluded = TargetSet::parse(u"0.0.0.0", text).targets;
    if (!excluded)
        return parsed;
    TargetSet all;
    all.addresses = excluded->excluded;
    all.names = excluded->excludedNames;
    return all;
}

/// The value of a term with a key.
class Value
{
public:
    Value(const FilterToken &token, FilterKey key, qsizetype from, bool isLast)
        : m_token(token)
        , m_key(key)
        , m_from(from)
        , m_text(token.text.sliced(from))
        , m_isLast(isLast)
    { }

    FilterTerm parse() const;

private:
    FilterTerm text() const;
    FilterTerm mac() const;
    FilterTerm state() const;
    FilterTerm ports() const;
    FilterTerm addresses() const;
    FilterTerm number() const;

    FilterTerm missing() const
    {
        return failed({FilterProblem::MissingValue, m_token.at, m_token.length, FilterKeys::text(m_key)});
    }
    /// Puts an error where it belongs in the whole text; a value with quotes is marked as a whole.
    FilterTerm refused(FilterError error) const
    {
        error.position = m_token.isPlain() ? error.position + m_token.at + m_from : m_token.at;
        if (!m_token.isPlain())
            error.length = m_token.length;
        return failed(std::move(error));
    }
    /// Without the commas after which the next item is being typed.
    QStringView list() const
    {
        QStringView items = m_text;
        while (m_isLast && items.endsWith(u','))
            items.chop(1);
        return items;
    }
    QString suggestion(const QString &value) const
    {
        return value.isEmpty() ? QString() : FilterKeys::text(m_key) + u':' + value;
    }

    const FilterToken &m_token;
    FilterKey m_key;
    qsizetype m_from;
    QString m_text;
    bool m_isLast;
};

FilterTerm Value::parse() const
{
    if (m_text.isEmpty() && m_token.isPlain())
        return m_isLast ? nothing() : missing();
    switch (m_key) {
    case FilterKey::Name:
    case FilterKey::Service:
    case FilterKey::Vendor:
        return text();
    case FilterKey::Mac:
        return mac();
    case FilterKey::State:
        return state();
    case FilterKey::Port:
        return ports();
    case FilterKey::Ip:
        return addresses();
    case FilterKey::Rtt:
    case FilterKey::Open:
    case FilterKey::Closed:
    case FilterKey::Filtered:
    case FilterKey::Seen:
        return number();
    }
    Q_UNREACHABLE();
}

FilterTerm Value::text() const
{
    QString value = m_text;
    const bool exact = value.startsWith(u'=') && (m_token.isPlain() || m_token.quotedFrom > m_from);
    if (exact)
        value.remove(0, 1);
    if (value.isEmpty() && m_token.isPlain())
        return m_isLast ? nothing() : missing();
    const TextPattern wanted = exact ? TextPattern(value, TextPattern::Mode::Whole) : pattern(value, m_token.isPlain());
    if (m_key == FilterKey::Name)
        return test(RowTests::name(wanted));
    const bool isNone = exact && value.isEmpty();
    if (m_key == FilterKey::Vendor)
        return test(isNone ? RowTests::noVendor() : RowTests::vendor(wanted));
    return test(isNone ? RowTests::noService() : RowTests::service(wanted));
}

/// Any part of an address, however it is separated: what stands on a label or in a switch's table is pasted as it is.
FilterTerm Value::mac() const
{
    QString digits = m_text.toLower();
    const bool exact = digits.startsWith(u'=');
    digits.removeIf([](QChar c) { return c == u'=' || c == u':' || c == u'-' || c == u'.' || c.isSpace(); });
    const bool isHex
        = std::ranges::all_of(digits, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    if (!isHex || digits.size() > MacAddress::digits)
        return refused({FilterProblem::BadMac, 0, m_text.size(), m_text});
    if (!digits.isEmpty())
        return test(RowTests::mac(digits));
    if (exact && !m_token.isPlain())
        return test(RowTests::noMac());
    return m_isLast ? nothing() : missing();
}

FilterTerm Value::state() const
{
    if (const auto state = FilterKeys::stateFromText(m_text))
        return test(RowTests::state(*state));
    return refused({FilterProblem::UnknownState, 0, m_text.size(), m_text, suggestion(FilterKeys::nearState(m_text))});
}

FilterTerm Value::ports() const
{
    if (list().isEmpty())
        return nothing();
    const auto parsed = PortSet::parse(list());
    if (parsed)
        return test(RowTests::ports(*parsed));
    const ParseError &cause = parsed.error();
    return refused({FilterProblem::BadPorts, cause.position, cause.length, {}, {}, cause});
}

FilterTerm Value::addresses() const
{
    if (list().isEmpty())
        return nothing();
    const auto parsed = parseAddresses(list());
    if (!parsed) {
        const ParseError &cause = parsed.error();
        return refused({FilterProblem::BadAddresses, cause.position, cause.length, {}, {}, cause});
    }
    if (!parsed->names.isEmpty() || !parsed->excludedNames.isEmpty()) {
        return refused({FilterProblem::NameAsAddress, 0, m_text.size(), m_text,
                        FilterKeys::text(FilterKey::Name) + u':' + Filter::quoted(m_text)});
    }
    return test(RowTests::addresses(parsed->addresses));
}

FilterTerm Value::number() const
{
    const bool isTime = m_key == FilterKey::Seen;
    const ValueRange::Reader read = isTime ? ValueRange::timeOfDay
        : m_key == FilterKey::Rtt          ? ValueRange::milliseconds
                                           : ValueRange::wholeNumber;
    const auto range = ValueRange::parse(m_text, read, isTime ? FilterProblem::BadTime : FilterProblem::BadNumber);
    if (const auto *error = std::get_if<FilterError>(&range)) {
        FilterError mine = *error;
        mine.suggestion = suggestion(mine.suggestion);
        return refused(mine);
    }
    const auto &wanted = std::get<std::optional<ValueRange>>(range);
    if (!wanted)
        return m_isLast ? nothing() : missing();
    return test(RowTests::inRange(m_key, *wanted));
}

FilterTerm word(const FilterToken &token)
{
    if (token.text.isEmpty())
        return nothing();
    return test(RowTests::anywhere(pattern(token.text, token.isPlain())));
}

} // namespace

FilterTerm FilterTerm::of(const FilterToken &token, bool isLast)
{
    if (!token.isClosed)
        return failed({FilterProblem::UnclosedQuote, token.at, token.length});
    const qsizetype colon = token.text.indexOf(u':');
    const bool mayHaveKey = colon > 0 && (token.isPlain() || colon < token.quotedFrom);
    const QStringView before = mayHaveKey ? QStringView(token.text).first(colon) : QStringView();
    if (!looksLikeKey(before))
        return word(token);
    if (const auto key = FilterKeys::fromText(before))
        return Value(token, *key, colon + 1, isLast).parse();
    if (looksLikeAddress(token.text))
        return word(token);
    const QString near = FilterKeys::near(before);
    const QString suggestion = near.isEmpty() || !token.isPlain() ? near : near + token.text.sliced(colon);
    return failed({FilterProblem::UnknownKey, token.at, colon, before.toString(), suggestion});
}

} // namespace netsonde
