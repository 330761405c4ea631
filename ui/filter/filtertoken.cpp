// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filtertoken.h"

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

bool endsTerm(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')';
}

FilterToken term(QStringView text, qsizetype from)
{
    FilterToken token;
    token.at = from;
    qsizetype i = from;
    bool quoted = false;
    for (; i < text.size() && (quoted || !endsTerm(text[i])); ++i) {
        if (text[i] == u'"') {
            quoted = !quoted;
            if (quoted && token.quotedFrom < 0)
                token.quotedFrom = token.text.size();
        } else if (quoted && text[i] == u'\\' && i + 1 < text.size()) {
            token.text += text[++i];
        } else {
            token.text += text[i];
        }
    }
    token.length = i - from;
    token.isClosed = !quoted;
    if (token.isPlain() && token.text.compare("or"_L1, Qt::CaseInsensitive) == 0)
        token.kind = FilterToken::Kind::Or;
    else if (token.isPlain() && token.text.compare("and"_L1, Qt::CaseInsensitive) == 0)
        token.kind = FilterToken::Kind::And;
    return token;
}

} // namespace

QList<FilterToken> FilterToken::split(QStringView text)
{
    QList<FilterToken> tokens;
    const auto sign = [&](Kind kind, qsizetype at) { tokens.append({kind, at, 1, QString(text[at])}); };
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace()) {
            ++i;
        } else if (text[i] == u'(') {
            sign(Kind::Open, i++);
        } else if (text[i] == u')') {
            sign(Kind::Close, i++);
        } else if (text[i] == u'!') {
            sign(Kind::Not, i++);
        } else {
            tokens.append(term(text, i));
            i = tokens.last().end();
        }
    }
    return tokens;
}

} // namespace netsonde
