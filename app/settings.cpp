// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/preferencesettings.h"
#include "app/settingsmerge.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSettings>
#include <QStandardPaths>

#include <optional>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

/// To be raised when a key changes its meaning; an older or newer file then counts as empty.
constexpr int formatVersion = 1;

/// For another Netsonde that is writing; it takes a moment.
constexpr int longestWait = 500; // ms

/// Nothing where there is no file of this version.
std::optional<WindowState> readState(QSettings &file)
{
    if (file.status() != QSettings::NoError || file.value("version"_L1).toInt() != formatVersion)
        return std::nullopt;
    WindowState state;
    state.geometry = file.value("window/geometry"_L1).toByteArray();
    state.splitter = file.value("window/splitter"_L1).toByteArray();
    state.hostsHeader = file.value("columns/hosts"_L1).toByteArray();
    state.openPortsHeader = file.value("columns/openPorts"_L1).toByteArray();
    state.verdictsHeader = file.value("columns/verdicts"_L1).toByteArray();
    state.tab = file.value("window/tab"_L1).toInt();
    state.showsMore = file.value("window/more"_L1).toBool();
    state.targetHistory = file.value("history/targets"_L1).toStringList();
    state.portHistory = file.value("history/ports"_L1).toStringList();
    state.excludeHistory = file.value("history/exclude"_L1).toStringList();
    state.exportFolder = file.value("export/folder"_L1).toString();
    state.preferences = readPreferences(file);
    state.savedScans = readSavedScans(file);
    return state;
}

void writeState(QSettings &file, const WindowState &state)
{
    file.setValue("version"_L1, formatVersion);
    file.setValue("window/geometry"_L1, state.geometry);
    file.setValue("window/splitter"_L1, state.splitter);
    file.setValue("columns/hosts"_L1, state.hostsHeader);
    file.setValue("columns/openPorts"_L1, state.openPortsHeader);
    file.setValue("columns/verdicts"_L1, state.verdictsHeader);
    file.setValue("window/tab"_L1, state.tab);
    file.setValue("window/more"_L1, state.showsMore);
    file.setValue("history/targets"_L1, state.targetHistory);
    file.setValue("history/ports"_L1, state.portHistory);
    file.setValue("history/exclude"_L1, state.excludeHistory);
    file.setValue("export/folder"_L1, state.exportFolder);
    writePreferences(file, state.preferences);
    writeSavedScans(file, state.savedScans);
}

} // namespace

Settings::Settings(QString path)
    : m_path(std::move(path))
{ }

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/netsonde/netsonde.ini"_L1;
}

QString Settings::defaultNotesPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/netsonde/notes.json"_L1;
}

WindowState Settings::load()
{
    QSettings file(m_path, QSettings::IniFormat);
    m_base = readState(file).value_or(WindowState());
    return m_base;
}

bool Settings::save(const WindowState &state)
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    // QSettings locks the file while it reads and while it writes; between them another one could write.
    QLockFile lock(m_path + ".merge"_L1);
    lock.tryLock(longestWait); // who holds it for longer has left it behind
    QSettings file(m_path, QSettings::IniFormat);
    const std::optional<WindowState> there = readState(file);
    writeState(file, there ? merged(m_base, state, *there) : state);
    file.sync();
    const bool isSaved = file.status() == QSettings::NoError;
    if (isSaved)
        m_base = state;
    return isSaved;
}

} // namespace netsonde
