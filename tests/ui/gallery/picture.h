// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

class QWidget;

namespace netsonde::test {

/// @p window with its dialogs, menus and lists above it, each where it stands.
QPixmap pictureOf(QWidget &window);

} // namespace netsonde::test
