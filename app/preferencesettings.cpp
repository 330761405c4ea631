// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferencesettings.h"

#include "ui/theme/look.h"

#include <QSettings>

#include <array>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An enum's values as words in the file: numbers would change their meaning when the enum does.
template <typename Enum, size_t count>
using WordTable = std::array<std::pair<Enum, QLatin1StringView>, count>;

constexpr WordTable<Appearance, 3> appearances {{
    {Appearance::System, "system"_L1},
    {Appearance::Light, "light"_L1},
    {Appearance::Dark, "dark"_L1},
}};
constexpr WordTable<ConnectorKind, 3> connectors {{
    {ConnectorKind::Auto, "auto"_L1},
    {ConnectorKind::Native, "native"_L1},
    {ConnectorKind::Qt, "qt"_L1},
}};

template <typename Enum, size_t count>
QString wordOf(const WordTable<Enum, count> &table, Enum value)
{
    for (const auto &[known, word] : table) {
        if (known == value)
            return word;
    }
    return {};
}

template <typename Enum, size_t count>
Enum valueOf(const WordTable<Enum, count> &table, const QString &text, Enum otherwise)
{
    for (const auto &[value, word] : table) {
        if (text == word)
            return value;
    }
    return otherwise;
}

int numberIn(const QSettings &file, QLatin1StringView key, int least, int most, int otherwise)
{
    bool isNumber = false;
    const int number = file.value(key).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? number : otherwise;
}

} // namespace

Preferences readPreferences(const QSettings &file)
{
    Preferences read;
    read.appearance = valueOf(appearances, file.value("preferences/appearance"_L1).toString(), read.appearance);
    read.textSize = numberIn(file, "preferences/textSize"_L1, Look::smallestText, Look::largestText, read.textSize);
    read.connector = valueOf(connectors, file.value("preferences/connector"_L1).toString(), read.connector);
    read.assumeUp = file.value("preferences/assumeUp"_L1, read.assumeUp).toBool();
    return read;
}

void writePreferences(QSettings &file, const Preferences &preferences)
{
    file.setValue("preferences/appearance"_L1, wordOf(appearances, preferences.appearance));
    file.setValue("preferences/textSize"_L1, preferences.textSize);
    file.setValue("preferences/connector"_L1, wordOf(connectors, preferences.connector));
    file.setValue("preferences/assumeUp"_L1, preferences.assumeUp);
}

} // namespace netsonde
