// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <functional>

class QString;
class QWidget;

namespace netsonde::test {

/// Opens the window with the texts of now and leads through its states, pages, menus and dialogs. @p look is shown
/// each of them when it has been laid out, with what it is. Fails the running test where something does not come up.
void tourOfTheWindow(const QSize &size, const std::function<void(const QWidget &shown, const QString &what)> &look);

} // namespace netsonde::test
