// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

#include <array>
#include <memory>
#include <vector>

namespace netsonde {

/// What the window speaks. The command line speaks English, since scripts read what it prints.
enum class Language {
    System, ///< whatever fits the system's
    English,
    German,
    Spanish,
    Chinese, ///< in simplified characters
};

namespace languages {

inline constexpr std::array all {Language::System, Language::English, Language::German, Language::Spanish,
                                 Language::Chinese};

/// A language's name in itself; empty for System.
QString name(Language language);

/// As catalogues and settings files call it: "de", "zh_CN", "system".
QLatin1StringView code(Language language);

/// The first of what QLocale::uiLanguages() lists that Netsonde speaks; English where there is none.
Language firstKnown(const QStringList &uiLanguages);

} // namespace languages

/// While it lives, tr() speaks a language: Netsonde's own texts, Qt's own where its catalogue is installed, and numbers
/// and dates to match. English where the program was built without catalogues. One at a time.
class Translation
{
public:
    explicit Translation(Language language);
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

    /// Never System.
    Language language() const { return m_language; }

private:
    void install(const QString &catalogue, const QString &folder);

    Language m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace netsonde
