// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace netsonde {

/// A text that other texts are compared with, in any case.
class TextPattern
{
public:
    enum class Mode : quint8 {
        Contains,
        Whole,
        Wildcards, ///< the whole text; `*` is any number of characters, `?` is one
    };

    TextPattern(const QString &text, Mode mode)
        : m_text(text.toCaseFolded())
        , m_mode(mode)
        , m_case(text.toLower() == text.toUpper() ? Qt::CaseSensitive : Qt::CaseInsensitive)
    { }

    bool matches(QStringView text) const;
    /// Could match a text made of these characters alone; false is certain.
    bool mayMatch(bool (*isInAlphabet)(QChar)) const;

private:
    QString m_text;
    Mode m_mode;
    Qt::CaseSensitivity m_case; ///< digits have no case, and are found faster without
};

} // namespace netsonde
