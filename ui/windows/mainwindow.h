// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanner.h"
#include "ui/windows/launcher.h"
#include "ui/windows/targetrange.h"
#include "ui/windows/windowstate.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QSplitter;

namespace netsonde {

class BannerStack;
class DetailsPane;
class Exporter;
class HostActions;
class HostNotes;
class MainMenu;
class PreferencesKeeper;
class ProgressStrip;
class Rescan;
class ResultsPane;
class ScanBar;
class ScanMenu;
class TargetFileOpener;
class Wake;

/// The window: joins what the user asks for with the Scanner, and what the Scanner finds with the tables.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p scanner must outlive the window.
    explicit MainWindow(Scanner &scanner, const Launcher &launcher = Launcher::real(), QWidget *parent = nullptr);
    ~MainWindow() override;

    void setTargets(const QString &text);
    void setPorts(const QString &text);

    /// What the user writes about hosts; lasts as long as the window until it has a file.
    void keepNotesIn(const QString &path);

    /// Targets that are offered in a menu; asked each time it opens.
    void offerTargets(std::function<QList<TargetRange>()> ranges);

    WindowState remembered() const;
    /// What makes no sense is left at its default.
    void restore(const WindowState &state);

Q_SIGNALS:
    /// Something that remembered() tells is another now.
    void rememberedChanged();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectScanner();
    void connectWidgets();
    void connectHostActions();
    void connectScanMenu();
    void connectTables();
    void usePreferences();

    void askOrStart(const ScanRequest &request);
    void start(const ScanRequest &request);
    void showPhase(ScanPhase phase);
    void tellOfNetwork(bool isDown);
    void tellWhatHoldsLater();
    void showEnd(const ScanSummary &summary);
    void showCurrentHost();
    void askForExport();
    void endExport(bool isWritten);

    Scanner &m_scanner;
    ScanBar *m_bar;
    BannerStack *m_banners; ///< about what is asked for: below the boxes
    BannerStack *m_notices; ///< about what happened: at the bottom, where the table stays in its place
    ResultsPane *m_results;
    DetailsPane *m_details;
    HostNotes *m_notes;
    ProgressStrip *m_progress;
    Exporter *m_exporter;
    HostActions *m_hostActions;
    Wake *m_wake;
    Rescan *m_rescan;
    ScanMenu *m_scanMenu;
    TargetFileOpener *m_targetFiles;
    MainMenu *m_menu;
    std::unique_ptr<PreferencesKeeper> m_preferences; ///< takes its look back while the parts are still there
    ScanRequest m_asked; ///< of the running scan
    bool m_isNetworkDown = false;
    bool m_closesAfterExport = false; ///< the user closed the window while a file was being written
    QSplitter *m_splitter;
};

} // namespace netsonde
