// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/helpmenu.h"

#include "ui/theme/icons.h"
#include "ui/windows/aboutdialog.h"
#include "ui/windows/shortcutsdialog.h"
#include "ui/windows/statesdialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace netsonde {

using Theme::Icon;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(netsonde::MainMenu)
};

/// Opens the dialog, or brings the one that is open to the front.
template <typename Dialog>
void showOne(QMainWindow *window)
{
    auto *dialog = window->findChild<Dialog *>();
    if (!dialog) {
        dialog = new Dialog(window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show(); // beside the window, whose rows it explains
        return;
    }
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

void addHelpMenu(QMainWindow *window)
{
    QMenu *help = window->menuBar()->addMenu(Words::tr("&Help"));
    QAction *keys = help->addAction(Theme::menuIcon(Icon::Keyboard), Words::tr("&Keyboard Shortcuts"));
    keys->setShortcut(Qt::Key_F1);
    QObject::connect(keys, &QAction::triggered, window, [window] { showOne<ShortcutsDialog>(window); });
    QAction *states = help->addAction(Theme::menuIcon(Icon::States), Words::tr("What the &States Mean"));
    states->setShortcut(Qt::SHIFT | Qt::Key_F1);
    QObject::connect(states, &QAction::triggered, window, [window] { showOne<StatesDialog>(window); });
    help->addSeparator();
    QAction *about = help->addAction(Theme::menuIcon(Icon::Info), Words::tr("&About Netsonde"));
    about->setMenuRole(QAction::AboutRole);
    QObject::connect(about, &QAction::triggered, window, [window] { showOne<AboutDialog>(window); });
}

} // namespace netsonde
