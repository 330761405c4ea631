// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace netsonde::test {

/// What of the widget's own text has no room in it, in a few words; empty where all of it is seen, or where the widget
/// is none of those that are looked at: labels, buttons, boxes, tabs, titles of tables, menu bars, single lines.
QString clippedText(const QWidget &widget);

} // namespace netsonde::test
