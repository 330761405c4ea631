// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace netsonde {

/// What the term before the cursor may become.
struct FilterCompletion
{
    qsizetype at = 0; ///< the part of the text that an offer replaces
    qsizetype length = 0;
    QStringList offers; ///< whole terms, `state:up`; a key alone ends in its colon

    /// Nothing for a term with quotes or one that is complete.
    /// @p vendors are those that `vendor:` offers.
    static FilterCompletion of(const QString &text, qsizetype cursor, const QStringList &vendors = {});
    /// @p text with the offer in place; the cursor belongs behind it.
    QString applied(const QString &text, const QString &offer) const
    {
        return text.first(at) + offer + text.sliced(at + length);
    }
};

} // namespace netsonde
