// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filter/filtererror.h"

#include <QList>
#include <QStringView>

namespace netsonde {

/// A word, operator or bracket of a filter's text.
struct FilterToken
{
    enum class Kind : quint8 { Term, Not, And, Or, Open, Close };

    Kind kind = Kind::Term;
    qsizetype at = 0;
    qsizetype length = 0; ///< in the filter's text, with quotes and backslashes
    QString text {}; ///< without them
    qsizetype quotedFrom = -1; ///< where in text the first quoted character stands, -1 for none
    bool isClosed = true; ///< false: a quote that doesn't end

    qsizetype end() const { return at + length; }
    bool isPlain() const { return quotedFrom < 0; }

    /// Brackets and `!` are tokens of their own, `!` only before a term; white space separates. Within quotes a
    /// backslash makes the next character plain.
    static QList<FilterToken> split(QStringView text);
};

} // namespace netsonde
