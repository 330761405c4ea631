// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QMainWindow;
class QMenuBar;

namespace netsonde {

class ResultsPane;
class ScanBar;

/// The menu bar with the keyboard shortcuts of everything that can be done.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    /// @p ofOthers stand before Help.
    MainMenu(QMainWindow *window, ScanBar *bar, ResultsPane *results, const QList<QMenu *> &ofOthers);

    /// Offers what makes sense for the visible table.
    void update();
    /// While a file is being written no other one is offered.
    void setExporting(bool exporting);

Q_SIGNALS:
    void exportRequested();
    void preferencesRequested();

private:
    void makeFileMenu(QMainWindow *window);
    void makeEditMenu(QMenuBar *menuBar, ScanBar *bar);
    void makeViewMenu(QMenuBar *menuBar, ScanBar *bar);
    void addTableMenus(QMenu *view);

    ResultsPane *m_results;
    QAction *m_export = nullptr;
    bool m_exporting = false;
};

} // namespace netsonde
