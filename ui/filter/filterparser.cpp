// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterparser.h"

#include "ui/filter/filterterm.h"
#include "ui/filter/rowtests.h"

namespace netsonde::Filter {

using Kind = FilterToken::Kind;

namespace {

constexpr int deepest = 50;

/// Reads tokens; the first error stops it.
class Parser
{
public:
    explicit Parser(QStringView text)
        : m_tokens(FilterToken::split(text))
        , m_textSize(text.size())
    { }

    Result parse()
    {
        if (m_tokens.isEmpty())
            return {};
        std::optional<RowTest> test = anyOf(0);
        if (!m_error && !atEnd())
            fail(FilterProblem::UnopenedBracket, m_tokens[m_next]);
        if (m_error)
            return {{}, m_error};
        return {test ? FilterExpression(std::move(*test)) : FilterExpression(), {}};
    }

private:
    // Nothing instead of a test: it asks for nothing, or there is an error.
    std::optional<RowTest> anyOf(int depth);
    std::optional<RowTest> allOf(int depth);
    std::optional<RowTest> one(int depth);
    std::optional<RowTest> bracket(int depth);
    std::optional<RowTest> term(const FilterToken &token);

    bool atEnd() const { return m_next == m_tokens.size(); }
    bool isNext(Kind kind) const { return !atEnd() && m_tokens[m_next].kind == kind; }
    std::nullopt_t fail(FilterError error)
    {
        if (!m_error)
            m_error = std::move(error);
        return std::nullopt;
    }
    std::nullopt_t fail(FilterProblem problem, const FilterToken &token, const QString &subject = {},
                        const QString &suggestion = {})
    {
        return fail({problem, token.at, token.length, subject, suggestion});
    }

    QList<FilterToken> m_tokens;
    qsizetype m_textSize;
    qsizetype m_next = 0;
    std::optional<FilterError> m_error;
};

std::optional<RowTest> Parser::anyOf(int depth)
{
    QList<RowTest> tests;
    for (;;) {
        if (auto test = allOf(depth))
            tests << std::move(*test);
        if (m_error || !isNext(Kind::Or))
            break;
        ++m_next;
    }
    if (m_error || tests.isEmpty()) // all of it is still to be typed
        return std::nullopt;
    return RowTests::any(std::move(tests));
}

std::optional<RowTest> Parser::allOf(int depth)
{
    QList<RowTest> tests;
    bool wanted = true; // a term must follow
    const auto begins = [this] { return isNext(Kind::Term) || isNext(Kind::Not) || isNext(Kind::Open); };
    while (!m_error && (wanted || begins() || isNext(Kind::And))) {
        if (isNext(Kind::And) && !wanted) {
            ++m_next;
            wanted = true;
            continue;
        }
        if (auto test = one(depth))
            tests << std::move(*test);
        wanted = false;
    }
    if (m_error || tests.isEmpty())
        return std::nullopt;
    return RowTests::all(std::move(tests));
}

std::optional<RowTest> Parser::one(int depth)
{
    bool negated = false;
    while (isNext(Kind::Not)) {
        negated = !negated;
        ++m_next;
    }
    std::optional<RowTest> test;
    if (isNext(Kind::Open)) {
        test = bracket(depth + 1);
    } else if (isNext(Kind::Term)) {
        test = term(m_tokens[m_next]);
        ++m_next;
    } else {
        // What asked for a term is marked; at the very beginning it is what stands there instead.
        const FilterToken &asking = m_tokens[m_next == 0 ? 0 : m_next - 1];
        return fail(m_next == 0 && asking.kind == Kind::Close ? FilterProblem::UnopenedBracket
                                                              : FilterProblem::MissingTerm,
                    asking, asking.text);
    }
    if (!test || !negated)
        return test;
    return RowTests::no(std::move(*test));
}

std::optional<RowTest> Parser::bracket(int depth)
{
    const FilterToken open = m_tokens[m_next];
    if (depth > deepest)
        return fail(FilterProblem::TooDeep, open);
    ++m_next;
    auto test = anyOf(depth);
    if (m_error)
        return std::nullopt;
    if (!isNext(Kind::Close))
        return fail(FilterProblem::UnclosedBracket, open);
    ++m_next;
    return test;
}

std::optional<RowTest> Parser::term(const FilterToken &token)
{
    FilterTerm term = FilterTerm::of(token, token.end() == m_textSize);
    if (term.error)
        return fail(std::move(*term.error));
    return std::move(term.test);
}

} // namespace

Result parse(QStringView text)
{
    return Parser(text).parse();
}

} // namespace netsonde::Filter
