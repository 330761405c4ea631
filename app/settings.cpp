// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/preferencesettings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

/// To be raised when a key changes its meaning; an older or newer file then counts as empty.
constexpr int formatVersion = 1;

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

WindowState Settings::load() const
{
    QSettings file(m_path, QSettings::IniFormat);
    WindowState state;
    if (file.status() != QSettings::NoError || file.value("version"_L1).toInt() != formatVersion)
        return state;
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

bool Settings::save(const WindowState &state) const
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSettings file(m_path, QSettings::IniFormat);
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
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace netsonde
