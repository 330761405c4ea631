// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/preferences.h"
#include "ui/windows/savedscan.h"

class QSettings;

namespace netsonde {

/// The preferences' part of a settings file. What is missing or nonsense reads as its default, each by itself.
Preferences readPreferences(QSettings &file);
void writePreferences(QSettings &file, const Preferences &preferences);

/// The same for the scans that the user saved.
QList<SavedScan> readSavedScans(QSettings &file);
void writeSavedScans(QSettings &file, const QList<SavedScan> &scans);

} // namespace netsonde
