// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filtertext.h"

#include "ui/filter/filtertoken.h"

#include <algorithm>

namespace netsonde::Filter {

using namespace Qt::Literals::StringLiterals;
using Kind = FilterToken::Kind;

QString quoted(const QString &value)
{
    const bool isPlain = !value.isEmpty() && std::ranges::all_of(value, [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u':' || c == u'/' || c == u'%';
    });
    if (isPlain)
        return value;
    QString text = value;
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

QString withTerm(const QString &text, const QString &term)
{
    const bool refuses = term.startsWith(u'!');
    const QString opposite = refuses ? term.sliced(1) : u'!' + term;
    const QList<FilterToken> tokens = FilterToken::split(text);
    int depth = 0;
    bool alternatives = false;
    QString kept = text;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const FilterToken &token = tokens[i];
        depth += token.kind == Kind::Open ? 1 : token.kind == Kind::Close ? -1 : 0;
        alternatives = alternatives || (depth == 0 && token.kind == Kind::Or);
        if (depth != 0 || token.kind != Kind::Term)
            continue;
        const bool negated = i > 0 && tokens[i - 1].kind == Kind::Not;
        const qsizetype from = negated ? tokens[i - 1].at : token.at;
        const QString whole = text.mid(from, token.end() - from);
        if (whole == term && !alternatives)
            return text;
        if (whole == opposite)
            kept = text.first(from) + text.sliced(token.end());
    }
    if (alternatives)
        return u'(' + text.trimmed() + u") "_s + term;
    kept = kept.simplified().isEmpty() ? QString() : kept.trimmed();
    return kept.isEmpty() ? term : kept + u' ' + term;
}

} // namespace netsonde::Filter
