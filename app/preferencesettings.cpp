// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferencesettings.h"

#include "engine/scan/scanrequest.h"
#include "ui/theme/look.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <optional>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A menu has no room for more; a file may say anything.
constexpr int mostCommands = 100;
constexpr int mostSavedScans = 1'000;

/// An enum's values as words in the file: numbers would change their meaning when the enum does.
template <typename Enum, size_t count>
using WordTable = std::array<std::pair<Enum, QLatin1StringView>, count>;

constexpr WordTable<Appearance, 3> appearances {{
    {Appearance::System, "system"_L1},
    {Appearance::Light, "light"_L1},
    {Appearance::Dark, "dark"_L1},
}};
constexpr WordTable<ProfileChoice, 4> profiles {{
    {ProfileChoice::Gentle, "gentle"_L1},
    {ProfileChoice::Normal, "normal"_L1},
    {ProfileChoice::Fast, "fast"_L1},
    {ProfileChoice::Custom, "custom"_L1},
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

Language languageOf(const QString &code)
{
    const auto found = std::ranges::find(languages::all, code, languages::code);
    return found == languages::all.end() ? Language::System : *found;
}

/// Nothing where the file says nothing sensible.
std::optional<int> numberIn(const QSettings &file, QLatin1StringView key, int least, int most)
{
    bool isNumber = false;
    const int number = file.value(key).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

CustomTiming readTiming(const QSettings &file)
{
    CustomTiming timing;
    timing.inFlight = numberIn(file, "timing/inFlight"_L1, 1, ScanRequest::maxInFlight).value_or(0);
    timing.perHost = numberIn(file, "timing/perHost"_L1, 1, ScanRequest::maxInFlight).value_or(0);
    timing.maxRate = numberIn(file, "timing/maxRate"_L1, 1, ScanRequest::maxMaxRate).value_or(0);
    timing.retries = numberIn(file, "timing/retries"_L1, 0, ScanRequest::maxRetries);
    if (const auto timeout = numberIn(file, "timing/timeout"_L1, static_cast<int>(ScanRequest::minTimeout.count()),
                                      static_cast<int>(ScanRequest::maxTimeout.count())))
        timing.timeout = std::chrono::milliseconds(*timeout);
    return timing;
}

void writeTiming(QSettings &file, const CustomTiming &timing)
{
    file.setValue("timing/inFlight"_L1, timing.inFlight);
    file.setValue("timing/perHost"_L1, timing.perHost);
    file.setValue("timing/maxRate"_L1, timing.maxRate);
    file.setValue("timing/retries"_L1, timing.retries ? QVariant(*timing.retries) : QVariant(QString()));
    file.setValue("timing/timeout"_L1,
                  timing.timeout ? QVariant(static_cast<int>(timing.timeout->count())) : QVariant(QString()));
}

/// The standard ones until the user has some of their own, which may be none at all.
QList<UserCommand> readCommands(QSettings &file)
{
    if (!file.contains("commands/size"_L1))
        return UserCommand::standard();
    QList<UserCommand> commands;
    const int count = file.beginReadArray("commands"_L1);
    for (int i = 0; i < qMin(count, mostCommands); ++i) {
        file.setArrayIndex(i);
        const UserCommand command {file.value("title"_L1).toString(), file.value("line"_L1).toString(),
                                   file.value("ports"_L1).toString()};
        if (!command.title.isEmpty() && !command.line.isEmpty())
            commands.append(command);
    }
    file.endArray();
    return commands;
}

void writeCommands(QSettings &file, const QList<UserCommand> &commands)
{
    file.remove("commands"_L1);
    if (commands == UserCommand::standard())
        return; // a later version may have better ones
    file.beginWriteArray("commands"_L1, static_cast<int>(commands.size()));
    for (int i = 0; i < commands.size(); ++i) {
        file.setArrayIndex(i);
        file.setValue("title"_L1, commands[i].title);
        file.setValue("line"_L1, commands[i].line);
        file.setValue("ports"_L1, commands[i].ports);
    }
    file.endArray();
}

} // namespace

Preferences readPreferences(QSettings &file)
{
    Preferences read;
    read.appearance = valueOf(appearances, file.value("preferences/appearance"_L1).toString(), read.appearance);
    read.textSize
        = numberIn(file, "preferences/textSize"_L1, Look::smallestText, Look::largestText).value_or(read.textSize);
    read.language = languageOf(file.value("preferences/language"_L1).toString());
    read.reduceMotion = file.value("preferences/reduceMotion"_L1, read.reduceMotion).toBool();
    read.connector = valueOf(connectors, file.value("preferences/connector"_L1).toString(), read.connector);
    read.assumeUp = file.value("preferences/assumeUp"_L1, read.assumeUp).toBool();
    read.profile = valueOf(profiles, file.value("preferences/profile"_L1).toString(), read.profile);
    read.custom = readTiming(file);
    read.commands = readCommands(file);
    return read;
}

void writePreferences(QSettings &file, const Preferences &preferences)
{
    file.setValue("preferences/appearance"_L1, wordOf(appearances, preferences.appearance));
    file.setValue("preferences/textSize"_L1, preferences.textSize);
    file.setValue("preferences/language"_L1, languages::code(preferences.language));
    file.setValue("preferences/reduceMotion"_L1, preferences.reduceMotion);
    file.setValue("preferences/connector"_L1, wordOf(connectors, preferences.connector));
    file.setValue("preferences/assumeUp"_L1, preferences.assumeUp);
    file.setValue("preferences/profile"_L1, wordOf(profiles, preferences.profile));
    writeTiming(file, preferences.custom);
    writeCommands(file, preferences.commands);
}

QList<SavedScan> readSavedScans(QSettings &file)
{
    QList<SavedScan> scans;
    const int count = file.beginReadArray("scans"_L1);
    for (int i = 0; i < qMin(count, mostSavedScans); ++i) {
        file.setArrayIndex(i);
        SavedScan scan {file.value("name"_L1).toString(),
                        file.value("targets"_L1).toString(),
                        file.value("ports"_L1).toString(),
                        file.value("exclude"_L1).toString(),
                        valueOf(profiles, file.value("profile"_L1).toString(), ProfileChoice::Normal),
                        file.value("targetFile"_L1).toString()};
        if (file.contains("timing/inFlight"_L1))
            scan.custom = readTiming(file);
        if (!scan.name.isEmpty())
            scans.append(scan);
    }
    file.endArray();
    return scans;
}

void writeSavedScans(QSettings &file, const QList<SavedScan> &scans)
{
    file.remove("scans"_L1);
    file.beginWriteArray("scans"_L1, static_cast<int>(scans.size()));
    for (int i = 0; i < scans.size(); ++i) {
        file.setArrayIndex(i);
        file.setValue("name"_L1, scans[i].name);
        file.setValue("targets"_L1, scans[i].targets);
        file.setValue("ports"_L1, scans[i].ports);
        file.setValue("exclude"_L1, scans[i].exclude);
        file.setValue("profile"_L1, wordOf(profiles, scans[i].profile));
        file.setValue("targetFile"_L1, scans[i].targetFile);
        if (scans[i].custom)
            writeTiming(file, *scans[i].custom);
    }
    file.endArray();
}

} // namespace netsonde
