// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace netsonde {

/// `netsonde gui`: opens the window and returns the exit status when it is closed. Where there is no display, or no
/// window in this build, says so in one line with the form that needs none.
int openWindow(int &argc, char **argv, const GuiCommand &command);

} // namespace netsonde
