// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/mainwindow.h"

#include "engine/scan/publicaddresses.h"
#include "ui/models/hostnotes.h"
#include "ui/models/resultsfiltermodel.h"
#include "ui/views/resultsview.h"
#include "ui/widgets/bannerstack.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/labelcolumn.h"
#include "ui/widgets/portbox.h"
#include "ui/widgets/profilebox.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/resultspane.h"
#include "ui/widgets/scanbar.h"
#include "ui/widgets/targetbox.h"
#include "ui/windows/copynotice.h"
#include "ui/windows/exporter.h"
#include "ui/windows/hostactions.h"
#include "ui/windows/mainmenu.h"
#include "ui/windows/preferenceskeeper.h"
#include "ui/windows/rescan.h"
#include "ui/windows/scanmenu.h"
#include "ui/windows/targetfileopener.h"
#include "ui/windows/wake.h"
#include "ui/words/words.h"

#include <QCloseEvent>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;
using Topic = BannerStack::Topic;
using Severity = Banner::Severity;

MainWindow::MainWindow(Scanner &scanner, const Launcher &launcher, QWidget *parent)
    : QMainWindow(parent)
    , m_scanner(scanner)
    , m_bar(new ScanBar)
    , m_banners(new BannerStack)
    , m_notices(new BannerStack)
    , m_results(new ResultsPane)
    , m_details(new DetailsPane)
    , m_notes(new HostNotes({}, this))
    , m_progress(new ProgressStrip)
    , m_exporter(new Exporter(m_notices, this))
    , m_hostActions(new HostActions(m_results, m_details->verdicts(), launcher, this))
    , m_wake(new Wake(launcher, m_notes, m_banners, this))
    , m_rescan(new Rescan(m_bar, m_banners, this))
    , m_scanMenu(new ScanMenu(m_bar, this))
    , m_targetFiles(new TargetFileOpener(m_bar->targets(), m_banners, this))
    , m_menu(new MainMenu(this, m_bar, m_results, {m_scanMenu->menu(), m_hostActions->menu()}))
    , m_preferences(std::make_unique<PreferencesKeeper>(this))
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    setWindowTitle(tr("Netsonde"));
    layOut();
    connectScanner();
    connectWidgets();
    connectHostActions();
    connectScanMenu();
    connectTables();
    usePreferences();
    m_menu->update();
}

MainWindow::~MainWindow()
{
    // What the children say while they go is of no interest any more.
    m_scanner.disconnect(this);
    m_results->disconnect(this);
    m_results->disconnect(m_hostActions);
    m_hostActions->forget();
    m_notes->disconnect(m_notices);
}

void MainWindow::layOut()
{
    m_splitter->addWidget(m_results);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 7);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({845, 450}); // in both no column is cut
    m_results->lower(); // for who walks through the window by its parts: before the details

    auto *all = new QWidget(this);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(10, 10, 10, 8);
    column->setSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(m_banners);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_notices);
    column->addWidget(m_progress);
    setCentralWidget(all);
    const QSize room = screen()->availableSize() - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight));
    resize(QSize(1320, 760).boundedTo(room)); // the layout keeps it from becoming too small

    // The boxes below each other begin at the same place.
    new LabelColumn(m_bar->leftLabels() << m_results->filterBar()->label(), this);
}

void MainWindow::connectScanner()
{
    connect(&m_scanner, &Scanner::started, this, [this] {
        m_results->setResults(m_scanner.results());
        m_hostActions->setResults(m_scanner.results());
        showPhase(m_scanner.phase());
    });
    connect(&m_scanner, &Scanner::resultsChanged, this, [this](const ResultsChange &change) {
        m_results->apply(change);
        m_details->refreshSoon();
        m_menu->update();
        m_hostActions->update();
    });
    connect(&m_scanner, &Scanner::progressChanged, this, [this](const ScanProgress &progress) {
        m_progress->setProgress(progress);
        m_results->setProgress(progress);
        showPhase(progress.phase);
    });
    connect(&m_scanner, &Scanner::finished, this, &MainWindow::showEnd);
}

void MainWindow::connectWidgets()
{
    connect(m_bar, &ScanBar::scanRequested, this, &MainWindow::askOrStart);
    connect(m_bar, &ScanBar::stopRequested, &m_scanner, &Scanner::stop);
    connect(m_bar, &ScanBar::pauseRequested, &m_scanner, &Scanner::pause);
    connect(m_bar, &ScanBar::resumeRequested, &m_scanner, &Scanner::resume);
    // The question is about what stood in the boxes when it was asked.
    connect(m_bar, &ScanBar::planChanged, m_banners, [this] { m_banners->dismiss(Topic::PublicRange); });
    connect(m_bar, &ScanBar::planChanged, this, &MainWindow::tellWhatHoldsLater);
    connect(m_bar, &ScanBar::showsMoreChanged, this, &MainWindow::rememberedChanged);
    connect(m_results, &ResultsPane::currentHostChanged, this, &MainWindow::showCurrentHost);
    connect(m_results, &ResultsPane::currentPageChanged, m_menu, &MainMenu::update);
    connect(m_menu, &MainMenu::exportRequested, this, &MainWindow::askForExport);
    connect(m_menu, &MainMenu::preferencesRequested, m_preferences.get(), &PreferencesKeeper::openDialog);
    connect(m_preferences.get(), &PreferencesKeeper::changed, this, &MainWindow::usePreferences);
    connect(m_preferences.get(), &PreferencesKeeper::changed, this, &MainWindow::rememberedChanged);
    connect(m_results, &ResultsPane::currentPageChanged, this, &MainWindow::rememberedChanged);
    connect(m_bar->profile(), &ProfileBox::chosen, m_preferences.get(),
            qOverload<ProfileChoice>(&PreferencesKeeper::setProfile));
    connect(m_splitter, &QSplitter::splitterMoved, this, &MainWindow::rememberedChanged);
    connect(m_exporter, &Exporter::folderChanged, this, &MainWindow::rememberedChanged);
    connect(m_exporter, &Exporter::begun, m_menu, [this] { m_menu->setExporting(true); });
    connect(m_exporter, &Exporter::ended, this, &MainWindow::endExport);
}

void MainWindow::connectHostActions()
{
    connect(m_hostActions, &HostActions::scanRequested, this,
            [this](const QString &targets, const QString &ports, int hosts) {
                m_rescan->request(targets, ports, m_scanner.results()->hostCount() - hosts);
            });
    connect(m_hostActions, &HostActions::exclusionRequested, m_bar, &ScanBar::addExclusions);
    connect(m_hostActions, &HostActions::wakeRequested, m_wake,
            [this](const QList<int> &hostRows) { m_wake->wake(*m_scanner.results(), hostRows); });
    connect(m_hostActions, &HostActions::failed, m_notices,
            [this](const QString &problem) { m_notices->post(Topic::Command, Severity::Error, problem); });
    m_details->setNotes(m_notes);
    connect(m_notes, &HostNotes::saveFailed, m_notices, [this](const QString &path, const QString &reason) {
        m_notices->post(Topic::Notes, Severity::Error,
                        tr("Notes could not be written to %1: %2. They stay here until the window is closed.")
                            .arg(words::visible(path), reason));
    });
    connect(m_hostActions, &HostActions::nothingOpen, m_notices, [this] {
        m_notices->post(Topic::Command, Severity::Information, tr("No row in sight has an open port."));
    });
}

void MainWindow::connectScanMenu()
{
    connect(m_scanMenu, &ScanMenu::fileRequested, m_targetFiles, &TargetFileOpener::ask);
    connect(m_scanMenu, &ScanMenu::recalled, m_targetFiles,
            [this](const SavedScan &scan) { m_targetFiles->recall(scan.targetFile, scan.targets); });
    connect(m_scanMenu, &ScanMenu::recalled, m_preferences.get(),
            [this](const SavedScan &scan) { m_preferences->setProfile(scan.profile, scan.custom); });
    connect(m_scanMenu, &ScanMenu::savedChanged, this, &MainWindow::rememberedChanged);
}

void MainWindow::connectTables()
{
    const QList<ResultsView *> tables {m_results->view(ResultsPane::Hosts), m_results->view(ResultsPane::OpenPorts),
                                       m_details->verdicts()};
    auto *copyNotice = new CopyNotice(m_notices, this);
    for (ResultsView *table : tables) {
        copyNotice->watch(table);
        connect(table, &ResultsView::columnsChanged, this, &MainWindow::rememberedChanged);
    }
    m_preferences->setTables(tables);
}

void MainWindow::offerTargets(std::function<QList<TargetRange>()> ranges)
{
    m_scanMenu->setLocalRanges(std::move(ranges));
}

void MainWindow::keepNotesIn(const QString &path)
{
    m_notes->setPath(path);
}

void MainWindow::usePreferences()
{
    const Preferences &now = m_preferences->preferences();
    m_hostActions->setCommands(now.commands);
    m_bar->profile()->setProfile(now.profile);
    m_scanMenu->setCustomTiming(now.custom);
    tellWhatHoldsLater();
}

void MainWindow::setTargets(const QString &text)
{
    m_bar->targets()->setText(text);
    m_bar->targets()->focusAll(); // the next thing typed replaces it
}

void MainWindow::setPorts(const QString &text)
{
    m_bar->ports()->setText(text);
}

void MainWindow::askOrStart(const ScanRequest &request)
{
    const quint64 many = publicAddresses(request.targets);
    if (many <= mostUnaskedPublicAddresses) {
        start(request);
        return;
    }
    m_banners->dismiss(Topic::PublicRange); // the same question with the same buttons would keep the old request
    Banner *question = m_banners->post(
        Topic::PublicRange, Severity::Warning,
        tr("This range holds %1 public addresses. Scan them?", nullptr, words::plural(many)).arg(words::number(many)));
    question->addAction(tr("Scan An&yway"), [this, request] { start(request); });
    question->addAction(tr("Cance&l"), [this] { m_bar->targets()->setFocus(); });
    question->setFocus();
}

void MainWindow::start(const ScanRequest &request)
{
    for (const Topic topic : {Topic::Scan, Topic::PublicRange, Topic::TargetFile, Topic::Rescan, Topic::Wake})
        m_banners->dismiss(topic);
    for (const Topic topic : {Topic::Names, Topic::Command, Topic::Export, Topic::Copy})
        m_notices->dismiss(topic);
    ScanRequest whole = request;
    m_preferences->complete(whole);
    if (m_scanner.start(whole) == 0)
        return;
    m_asked = whole;
    tellWhatHoldsLater();
    m_closesAfterExport = false; // whoever scans again wants the window
    m_bar->remember();
    Q_EMIT rememberedChanged();
}

void MainWindow::showPhase(ScanPhase phase)
{
    const bool running = phase != ScanPhase::Idle && phase != ScanPhase::Done;
    m_bar->setPhase(phase);
    m_results->setRunning(running);
    m_details->setRunning(running);
    m_hostActions->setRunning(running);
    tellOfNetwork(phase == ScanPhase::NetworkDown);
}

void MainWindow::tellOfNetwork(bool isDown)
{
    // Said once: what the user has dismissed stays away.
    if (std::exchange(m_isNetworkDown, isDown) == isDown)
        return;
    if (isDown) {
        m_notices->post(Topic::Network, Severity::Warning,
                        tr("The network of this computer is down, or nothing answers any more. The scan waits and goes "
                           "on when it is back."));
    } else {
        m_notices->dismiss(Topic::Network);
    }
}

void MainWindow::tellWhatHoldsLater()
{
    if (!m_scanner.isRunning()) {
        m_bar->setHoldsLater(false);
        return;
    }
    ScanRequest next = m_bar->plan();
    m_preferences->complete(next);
    m_bar->setHoldsLater(next != m_asked);
}

void MainWindow::showEnd(const ScanSummary &summary)
{
    showPhase(ScanPhase::Done);
    tellWhatHoldsLater();
    m_progress->setSummary(summary, untestedReasons(*m_scanner.results(), summary));
    m_results->setComplete(summary.isComplete());
    m_details->refresh();
    m_menu->update();
    m_wake->remember(*m_scanner.results());
    if (summary.end == ScanSummary::End::Failed) {
        const QString names = words::brief(summary.unresolvedExclusions.join(u", "_s), 300);
        m_banners->post(Topic::Scan, Severity::Error,
                        tr("Nothing was sent: these exclusions have no address, so they could not be left out: %1. "
                           "Correct them and scan again.")
                            .arg(names));
    }
    if (summary.hostsNotResolved > 0) {
        const QString text = summary.hostsNotResolved == 1
            ? tr("1 name could not be resolved and was not scanned; the Hosts table lists it.")
            : tr("%1 names could not be resolved and were not scanned; the Hosts table lists them.", nullptr,
                 words::plural(summary.hostsNotResolved))
                  .arg(words::number(summary.hostsNotResolved));
        m_notices->post(Topic::Names, Severity::Warning, text);
    }
}

void MainWindow::showCurrentHost()
{
    m_details->setHost(m_scanner.results(), m_results->currentHostRow());
}

void MainWindow::askForExport()
{
    m_exporter->ask(*m_results, m_scanner.results(), m_scanner.isRunning());
}

void MainWindow::endExport(bool isWritten)
{
    m_menu->setExporting(false);
    if (std::exchange(m_closesAfterExport, false) && isWritten)
        close();
}

WindowState MainWindow::remembered() const
{
    WindowState state;
    state.geometry = saveGeometry();
    state.splitter = m_splitter->saveState();
    state.hostsHeader = m_results->view(ResultsPane::Hosts)->saveColumns();
    state.openPortsHeader = m_results->view(ResultsPane::OpenPorts)->saveColumns();
    state.verdictsHeader = m_details->verdicts()->saveColumns();
    state.tab = m_results->currentPage();
    state.showsMore = m_bar->showsMore();
    state.targetHistory = m_bar->targets()->history();
    state.portHistory = m_bar->ports()->history();
    state.excludeHistory = m_bar->exclude()->history();
    state.exportFolder = m_exporter->folder();
    state.preferences = m_preferences->preferences();
    state.savedScans = m_scanMenu->saved();
    return state;
}

void MainWindow::restore(const WindowState &state)
{
    m_preferences->setPreferences(state.preferences); // before the columns, which it scales
    restoreGeometry(state.geometry);
    m_splitter->restoreState(state.splitter);
    m_results->view(ResultsPane::Hosts)->restoreColumns(state.hostsHeader);
    m_results->view(ResultsPane::OpenPorts)->restoreColumns(state.openPortsHeader);
    m_details->verdicts()->restoreColumns(state.verdictsHeader);
    m_results->setCurrentPage(state.tab);
    m_bar->setShowsMore(state.showsMore);
    m_bar->targets()->setHistory(state.targetHistory);
    m_bar->ports()->setHistory(state.portHistory);
    m_bar->exclude()->setHistory(state.excludeHistory);
    m_exporter->setFolder(state.exportFolder);
    m_scanMenu->setSaved(state.savedScans);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_scanner.stop();
    if (!m_exporter->isWriting()) {
        event->accept();
        return;
    }
    // Whether the file was written is to be read before the window is gone.
    m_closesAfterExport = true;
    m_notices->post(Topic::Export, Severity::Information, tr("The window closes when the file is written."));
    event->ignore();
}

} // namespace netsonde
