// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/mainmenu.h"

#include "ui/models/resultsfiltermodel.h"
#include "ui/theme/icons.h"
#include "ui/views/portmapview.h"
#include "ui/views/resultsview.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/resultspane.h"
#include "ui/widgets/scanbar.h"
#include "ui/widgets/targetbox.h"
#include "ui/windows/helpmenu.h"
#include "ui/windows/menukeys.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

namespace netsonde {

using Theme::Icon;

MainMenu::MainMenu(QMainWindow *window, ScanBar *bar, ResultsPane *results, const QList<QMenu *> &ofOthers)
    : QObject(window)
    , m_results(results)
{
    makeFileMenu(window);
    makeEditMenu(window->menuBar(), bar);
    makeViewMenu(window->menuBar(), bar);
    for (QMenu *menu : ofOthers)
        window->menuBar()->addMenu(menu);
    addHelpMenu(window);
    for (QWidget *fields : {static_cast<QWidget *>(bar), static_cast<QWidget *>(results)})
        new MenuKeys(m_export->shortcut(), fields);
    update();
}

void MainMenu::makeFileMenu(QMainWindow *window)
{
    QMenu *file = window->menuBar()->addMenu(tr("&File"));
    m_export = file->addAction(Theme::menuIcon(Icon::Export), tr("&Export…"));
    m_export->setShortcut(Qt::CTRL | Qt::Key_E);
    connect(m_export, &QAction::triggered, this, &MainMenu::exportRequested);
    file->addSeparator();
    QAction *quit = file->addAction(Theme::menuIcon(Icon::Quit), tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, window, &QWidget::close);
}

void MainMenu::makeEditMenu(QMenuBar *menuBar, ScanBar *bar)
{
    QMenu *edit = menuBar->addMenu(tr("&Edit"));
    // Each table has its own action, which works where the table has the focus; the menu shows the visible table's.
    for (const ResultsPane::Tab tab : {ResultsPane::Hosts, ResultsPane::OpenPorts})
        edit->addAction(m_results->view(tab)->copyAction());
    edit->addSeparator();
    QAction *targets = edit->addAction(Theme::menuIcon(Icon::Edit), tr("Edit &Targets"));
    targets->setShortcut(Qt::CTRL | Qt::Key_L);
    connect(targets, &QAction::triggered, bar, [bar] { bar->targets()->focusAll(); });
    QAction *find = edit->addAction(Theme::menuIcon(Icon::Filter), tr("&Filter Results"));
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, m_results, [this] {
        m_results->setCurrentPage(m_results->currentTab()); // a picture has no filter
        m_results->filterBar()->focusText();
    });
    edit->addSeparator();
    QAction *preferences = edit->addAction(Theme::menuIcon(Icon::Preferences), tr("&Preferences…"));
    preferences->setShortcut(Qt::CTRL | Qt::Key_Comma);
    preferences->setMenuRole(QAction::PreferencesRole);
    connect(preferences, &QAction::triggered, this, &MainMenu::preferencesRequested);
}

void MainMenu::makeViewMenu(QMenuBar *menuBar, ScanBar *bar)
{
    QMenu *view = menuBar->addMenu(tr("&View"));
    const auto addTab = [&](ResultsPane::Tab tab, Icon icon, const QString &text, Qt::Key key) {
        QAction *action = view->addAction(Theme::menuIcon(icon), text);
        action->setShortcut(Qt::CTRL | key);
        connect(action, &QAction::triggered, m_results, [this, tab] {
            m_results->setCurrentPage(tab);
            m_results->view(tab)->setFocus(Qt::ShortcutFocusReason);
        });
    };
    const auto addPicture = [&](ResultsPane::Page page, Icon icon, const QString &text, Qt::Key key) {
        QAction *action = view->addAction(Theme::menuIcon(icon), text);
        action->setShortcut(Qt::CTRL | key);
        connect(action, &QAction::triggered, m_results, [this, page] {
            m_results->setCurrentPage(page);
            if (page == ResultsPane::PortMapPage)
                m_results->portMap()->setFocus(Qt::ShortcutFocusReason);
        });
    };
    addTab(ResultsPane::Hosts, Icon::Hosts, tr("&Hosts"), Qt::Key_1);
    addTab(ResultsPane::OpenPorts, Icon::Ports, tr("&Open Ports"), Qt::Key_2);
    addPicture(ResultsPane::PortMapPage, Icon::PortMap, tr("&Port Map"), Qt::Key_3);
    addPicture(ResultsPane::ActivityPage, Icon::Activity, tr("&Activity"), Qt::Key_4);
    view->addSeparator();
    addTableMenus(view);
    view->addSeparator();
    // The button's own shortcut, besides its mnemonic.
    QAction *scan = view->addAction(Theme::menuIcon(Icon::Scan), tr("&Start or Stop Scan"));
    scan->setShortcut(Qt::Key_F5);
    connect(scan, &QAction::triggered, bar->scanButton(), &QPushButton::click);
}

/// What a click on a table's header does, of the table in front.
void MainMenu::addTableMenus(QMenu *view)
{
    const auto add = [&](Icon icon, const QString &text, void (ResultsView::*fill)(QMenu *)) {
        QMenu *menu = view->addMenu(Theme::menuIcon(icon), text);
        connect(menu, &QMenu::aboutToShow, m_results, [this, menu, fill] {
            menu->clear();
            (m_results->view(m_results->currentTab())->*fill)(menu);
        });
    };
    add(Icon::Sort, tr("Sort &By"), &ResultsView::fillSortMenu);
    add(Icon::Columns, tr("&Columns"), &ResultsView::fillColumnsMenu);
}

void MainMenu::setExporting(bool exporting)
{
    m_exporting = exporting;
    update();
}

void MainMenu::update()
{
    const ResultsPane::Tab current = m_results->currentTab();
    for (const ResultsPane::Tab tab : {ResultsPane::Hosts, ResultsPane::OpenPorts})
        m_results->view(tab)->copyAction()->setVisible(tab == current);
    m_export->setEnabled(!m_exporting && m_results->shownModel(current)->total() > 0);
}

} // namespace netsonde
