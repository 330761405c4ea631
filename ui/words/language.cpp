// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace languages {

QString name(Language language)
{
    switch (language) {
    case Language::System:
        return {};
    case Language::English:
        return u"English"_s;
    case Language::German:
        return u"Deutsch"_s;
    case Language::Spanish:
        return u"Español"_s;
    case Language::Chinese:
        return u"简体中文"_s;
    }
    Q_UNREACHABLE();
}

QLatin1StringView code(Language language)
{
    switch (language) {
    case Language::System:
        return "system"_L1;
    case Language::English:
        return "en"_L1;
    case Language::German:
        return "de"_L1;
    case Language::Spanish:
        return "es"_L1;
    case Language::Chinese:
        return "zh_CN"_L1;
    }
    Q_UNREACHABLE();
}

Language firstKnown(const QStringList &uiLanguages)
{
    for (const QString &tag : uiLanguages) {
        const QLocale wanted(tag);
        for (const Language language : all) {
            const QLocale known(code(language));
            // The script matters: who reads traditional characters is better served by the next of the list.
            if (language != Language::System && wanted.language() == known.language()
                && wanted.script() == known.script())
                return language;
        }
    }
    return Language::English;
}

} // namespace languages

Translation::Translation(Language language)
    : m_language(language == Language::System ? languages::firstKnown(QLocale::system().uiLanguages()) : language)
{
    const QString code = languages::code(m_language);
    // The system's own habits, say those of Switzerland, hold as long as they are of this language, and where it was
    // not chosen but is only the last resort.
    const bool isWanted = language != Language::System || m_language != Language::English;
    if (isWanted && QLocale::system().language() != QLocale(code).language())
        QLocale::setDefault(QLocale(code));
    if (m_language == Language::English)
        return;
    install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"netsonde_"_s + code, u":/translations"_s);
}

Translation::~Translation()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    QLocale::setDefault(QLocale::system());
}

void Translation::install(const QString &catalogue, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(catalogue, folder))
        return; // not installed, or not built: English
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace netsonde
