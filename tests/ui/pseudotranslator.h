// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace netsonde::test {

/// Speaks a language that is English to read, longer than any real one, and betrays what does not go through tr():
/// "[Šçåñ ~~]".
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    static QString pseudo(QStringView source);
    /// Whether all of @p text was translated: it is made of nothing but bracketed parts.
    static bool isPseudo(QStringView text);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int n) const override;
};

} // namespace netsonde::test
