// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs and menus of the gallery.
#include "tests/ui/gallery/scenes.h"
#include "tests/ui/gallery/studio.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/profilebox.h"
#include "ui/windows/appearancepage.h"
#include "ui/windows/columnspage.h"
#include "ui/windows/commandspage.h"
#include "ui/windows/preferencesdialog.h"
#include "ui/windows/scanningpage.h"
#include "ui/windows/timingpage.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QListWidget>
#include <QMenuBar>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableWidget>

namespace netsonde::test {

namespace {

/// Actions have other texts in other languages, and the same keys.
void trigger(const Stage &stage, const QKeySequence &keys)
{
    for (QAction *action : stage.window->findChildren<QAction *>()) {
        if (action->shortcut() == keys) {
            action->trigger();
            return;
        }
    }
    qFatal("no action has the keys %s", qPrintable(keys.toString()));
}

/// On the page of the type.
template <typename Page>
PreferencesDialog &preferences(Studio &studio)
{
    const Stage &stage = studio.finished();
    trigger(stage, Qt::CTRL | Qt::Key_Comma);
    auto *dialog = stage.window->findChild<PreferencesDialog *>();
    auto *tabs = dialog->findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->widget(tab)->findChild<Page *>())
            tabs->setCurrentIndex(tab);
    }
    return *dialog;
}

void appearancePage(Studio &studio)
{
    preferences<AppearancePage>(studio);
}

void columnsPage(Studio &studio)
{
    preferences<ColumnsPage>(studio);
}

void scanningPage(Studio &studio)
{
    preferences<ScanningPage>(studio);
}

void timingPage(Studio &studio)
{
    preferences<TimingPage>(studio);
}

void customTiming(Studio &studio)
{
    const PreferencesDialog &dialog = preferences<TimingPage>(studio);
    dialog.findChild<TimingPage *>()->findChildren<QRadioButton *>().last()->click();
}

void normalTiming(Studio &studio)
{
    WindowState state = studio.current().window->remembered();
    state.preferences.profile = ProfileChoice::Normal;
    studio.current().window->restore(state);
}

void commandsPage(Studio &studio)
{
    normalTiming(studio);
    preferences<CommandsPage>(studio);
}

void commandProblem(Studio &studio)
{
    const PreferencesDialog &dialog = preferences<CommandsPage>(studio);
    dialog.findChild<CommandsPage *>()->findChildren<QPushButton *>().last()->click(); // the other takes one away
    auto *table = dialog.findChild<QTableWidget *>();
    const int row = table->rowCount() - 1;
    table->setItem(row, 0, new QTableWidgetItem(u"Trace the route"_s));
    table->setItem(row, 1, new QTableWidgetItem(u"xterm -e traceroute {adress}"_s));
}

void exportRows(Studio &studio)
{
    const Stage &stage = studio.finished();
    WindowState state = stage.window->remembered();
    state.exportFolder = QDir::rootPath();
    stage.window->restore(state);
    trigger(stage, Qt::CTRL | Qt::Key_E);
}

void keys(Studio &studio)
{
    trigger(studio.finished(), Qt::Key_F1);
}

void states(Studio &studio)
{
    trigger(studio.finished(), Qt::SHIFT | Qt::Key_F1);
}

void about(Studio &studio)
{
    studio.finished().window->menuBar()->actions().last()->menu()->actions().last()->trigger();
}

void saveScan(Studio &studio)
{
    trigger(studio.finished(), QKeySequence::Save);
}

/// The menu of a cell, as a right click opens it.
void openMenuOf(const Stage &stage, ResultsPane::Tab table, int row, int column)
{
    ResultsView *view = stage.window->findChild<ResultsPane *>()->view(table);
    const QModelIndex cell = view->model()->index(row, column);
    view->setCurrentIndex(cell);
    QMenu *menu = view->makeContextMenu(cell);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(view->viewport()->mapToGlobal(view->visualRect(cell).center()));
}

void menuOfHost(Studio &studio)
{
    openMenuOf(studio.finished(), ResultsPane::Hosts, 10, 1);
}

void menuOfPort(Studio &studio)
{
    const Stage &stage = studio.finished();
    stage.window->findChild<ResultsPane *>()->setCurrentPage(ResultsPane::OpenPortsPage);
    openMenuOf(stage, ResultsPane::OpenPorts, 4, 2);
}

void menuOfColumns(Studio &studio)
{
    auto *view = studio.finished().window->findChild<ResultsPane *>()->view(ResultsPane::Hosts);
    QMenu *menu = view->makeColumnsMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(view->horizontalHeader()->mapToGlobal(QPoint(60, 10)));
}

/// The menu bar's, from the first on.
enum MenuPlace { File, Edit, View, Scans, Host, Help };

QMenu *menu(const Stage &stage, int place)
{
    return stage.window->menuBar()->actions().value(place)->menu();
}

void openMenu(Studio &studio, MenuPlace place)
{
    const Stage &stage = studio.finished();
    Studio::select(stage, ResultsPane::Hosts, 10);
    const QMenuBar *bar = stage.window->menuBar();
    const QRect title = bar->actionGeometry(bar->actions().value(place));
    const bool isMirrored = QGuiApplication::isRightToLeft();
    QMenu *opened = menu(stage, place);
    const QPoint corner = bar->mapToGlobal(isMirrored ? title.bottomRight() : title.bottomLeft());
    opened->popup(isMirrored ? corner - QPoint(opened->sizeHint().width(), 0) : corner);
}

void fileMenu(Studio &studio)
{
    openMenu(studio, File);
}

void editMenu(Studio &studio)
{
    openMenu(studio, Edit);
}

void viewMenu(Studio &studio)
{
    openMenu(studio, View);
}

void scansMenu(Studio &studio)
{
    openMenu(studio, Scans);
}

void hostMenu(Studio &studio)
{
    openMenu(studio, Host);
}

void helpMenu(Studio &studio)
{
    openMenu(studio, Help);
}

/// A menu within the menu of scans.
void openSubmenu(Studio &studio, int place)
{
    const Stage &stage = studio.finished();
    QList<QMenu *> inner;
    for (QAction *action : menu(stage, Scans)->actions()) {
        if (action->menu())
            inner.append(action->menu());
    }
    inner.value(place)->popup(stage.window->mapToGlobal(QPoint(200, 60)));
}

void networksMenu(Studio &studio)
{
    openSubmenu(studio, 0);
}

void presetsMenu(Studio &studio)
{
    openSubmenu(studio, 1);
}

void profiles(Studio &studio)
{
    studio.finished().window->findChild<ProfileBox *>()->findChild<QComboBox *>()->showPopup();
}

void completion(Studio &studio)
{
    const Stage &stage = studio.finished();
    auto *edit = stage.window->findChild<FilterBar *>()->findChild<QLineEdit *>();
    edit->setFocus();
    QTest::keyClicks(edit, u"st"_s);
    const auto lists = stage.window->findChildren<QListWidget *>();
    if (std::ranges::none_of(lists, [](const QListWidget *list) { return list->isVisible(); }))
        qFatal("the filter offers nothing");
}

} // namespace

std::vector<Scene> dialogScenes()
{
    return {
        {u"preferences-appearance"_s, appearancePage},
        {u"preferences-columns"_s, columnsPage},
        {u"preferences-scanning"_s, scanningPage},
        {u"preferences-timing"_s, timingPage},
        {u"preferences-custom-timing"_s, customTiming},
        {u"preferences-commands"_s, commandsPage},
        {u"preferences-command-problem"_s, commandProblem},
        {u"export"_s, exportRows},
        {u"shortcuts"_s, keys},
        {u"states"_s, states},
        {u"about"_s, about},
        {u"save-scan"_s, saveScan},
        {u"menu-of-host"_s, menuOfHost},
        {u"menu-of-port"_s, menuOfPort},
        {u"menu-of-columns"_s, menuOfColumns},
        {u"menu-file"_s, fileMenu},
        {u"menu-edit"_s, editMenu},
        {u"menu-view"_s, viewMenu},
        {u"menu-scans"_s, scansMenu},
        {u"menu-host"_s, hostMenu},
        {u"menu-help"_s, helpMenu},
        {u"menu-networks"_s, networksMenu},
        {u"menu-presets"_s, presetsMenu},
        {u"profiles"_s, profiles},
        {u"filter-completion"_s, completion},
    };
}

} // namespace netsonde::test
