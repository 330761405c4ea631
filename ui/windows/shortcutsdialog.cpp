// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/shortcutsdialog.h"

#include "ui/words/words.h"

#include <QAction>
#include <QKeySequence>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace netsonde {

ShortcutsDialog::ShortcutsDialog(QMainWindow *window)
    : HelpDialog(tr("Keyboard Shortcuts"), window)
{
    for (const QAction *action : window->menuBar()->actions()) {
        const QMenu *menu = action->menu();
        const auto hasKeys = [](const QAction *entry) { return !entry->shortcut().isEmpty(); };
        if (!menu || std::ranges::none_of(menu->actions(), hasKeys))
            continue;
        addHeading(words::withoutMnemonic(menu->title()));
        addMenu(*menu);
    }
    addHeading(tr("Everywhere"));
    addKeys(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText), tr("In Targets or Ports: start the scan"));
    //: %1 is the key: "Alt+letter".
    addKeys(tr("%1letter").arg(QKeySequence(Qt::ALT).toString(QKeySequence::NativeText)),
            tr("The button, box or menu whose name has this letter underlined"));
    //: Two keys that do the same.
    addKeys(tr("%1 or %2")
                .arg(QKeySequence(Qt::Key_Menu).toString(QKeySequence::NativeText),
                     QKeySequence(Qt::SHIFT | Qt::Key_F10).toString(QKeySequence::NativeText)),
            tr("In a table: what can be done with the row"));
    addKeys(QKeySequence(Qt::Key_Tab).toString(QKeySequence::NativeText), tr("The next box, button or table"));
    addKeys(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText),
            tr("Close a dialog or a message, clear the filter, stop copying"));
    addKeys(tr("Arrow keys"), tr("In the port map: the next host or port; + and − zoom, 0 shows all"));
    fit();
}

void ShortcutsDialog::addMenu(const QMenu &menu)
{
    for (const QAction *entry : menu.actions()) {
        if (!entry->shortcut().isEmpty() && entry->isVisible())
            addKeys(entry->shortcut().toString(QKeySequence::NativeText), words::withoutMnemonic(entry->text()));
    }
}

void ShortcutsDialog::addKeys(const QString &keys, const QString &what)
{
    QLabel *left = label(keys);
    QFont bold;
    bold.setBold(true); // only this is set, so that the size follows the program's
    left->setFont(bold);
    addRow(left, what);
}

} // namespace netsonde
