// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace netsonde::test {

/// What of a window can't be seen whole, a line each: text without room, controls that stand out of what they are in,
/// pages that have to be scrolled sideways, a window that is larger than its screen. What is elided on purpose (cells
/// of tables) and what a scroll area hides below are not told of.
QStringList clippedIn(const QWidget &window);

} // namespace netsonde::test
