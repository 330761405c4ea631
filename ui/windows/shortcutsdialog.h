// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/helpdialog.h"

class QMainWindow;
class QMenu;

namespace netsonde {

/// Every key that does something. Read from the menus, so that it is always true.
class ShortcutsDialog : public HelpDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QMainWindow *window);

private:
    void addKeys(const QString &keys, const QString &what);
    void addMenu(const QMenu &menu);
};

} // namespace netsonde
