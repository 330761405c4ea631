// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace netsonde {

/// Adds the Help menu as the last one to the menu bar of @p window.
void addHelpMenu(QMainWindow *window);

} // namespace netsonde
