// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/preferences.h"

class QSettings;

namespace netsonde {

/// The preferences' part of a settings file. What is missing or nonsense reads as its default, each by itself.
Preferences readPreferences(QSettings &file);
void writePreferences(QSettings &file, const Preferences &preferences);

} // namespace netsonde
