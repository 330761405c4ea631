// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/settings.h"
#include "engine/scan/scanner.h"
#include "ui/windows/mainwindow.h"
#include "ui/words/language.h"

#include <QObject>
#include <QTimer>

class QApplication;

namespace netsonde {

/// Puts the window together: the engine, the window, and what is remembered between starts.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(Scanner::Parts parts, const QString &settingsPath, const GuiCommand &command, const QString &ownSubnet);
    ~Application() override;

    MainWindow &window() { return m_window; }
    Scanner &scanner() { return m_scanner; }

    /// Remembers the window's state now.
    void save();

private:
    Settings m_settings;
    Translation m_translation; ///< before everything that has a text
    Scanner m_scanner; ///< before the window, which refers to it: destroyed after it
    MainWindow m_window;
    QTimer m_savePause; ///< a moved column or splitter changes the state many times
    bool m_isSaved = true; ///< the last time
};

/// `netsonde gui`: shows the window and returns the exit status once it is closed.
int runGui(QApplication &application, const GuiCommand &command);

} // namespace netsonde
