// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/windowstate.h"

namespace netsonde {

/// What is to be written where two Netsondes share one file. @p base is what this one read or wrote last, @p mine what
/// it remembers now, @p there what the file says by now. Saved scans, by name: those in the file, without those that
/// went from mine since, with those that were added or changed. Histories: mine first, then the others of the file, up
/// to the usual length; and the preferences: the file's, where mine are as they were. The rest is mine.
WindowState merged(const WindowState &base, const WindowState &mine, const WindowState &there);

} // namespace netsonde
