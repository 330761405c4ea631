// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/mainwindow.h"

#include "ui/models/resultsfiltermodel.h"
#include "ui/theme/theme.h"
#include "ui/views/resultsview.h"
#include "ui/widgets/bannerstack.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/portbox.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/resultspane.h"
#include "ui/widgets/scanbar.h"
#include "ui/widgets/targetbox.h"
#include "ui/windows/aboutdialog.h"
#include "ui/windows/exportdialog.h"
#include "ui/windows/exporter.h"
#include "ui/windows/menukeys.h"
#include "ui/words/words.h"

#include <QAction>
#include <QCloseEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;
using Topic = BannerStack::Topic;
using Severity = Banner::Severity;

MainWindow::MainWindow(Scanner &scanner, QWidget *parent)
    : QMainWindow(parent)
    , m_scanner(scanner)
    , m_bar(new ScanBar)
    , m_banners(new BannerStack)
    , m_results(new ResultsPane)
    , m_details(new DetailsPane)
    , m_progress(new ProgressStrip)
    , m_exporter(new Exporter(m_banners, this))
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    setWindowTitle(tr("Netsonde"));
    setWindowIcon(Theme::icon(Theme::Icon::Application));
    layOut();
    makeMenus();
    connectScanner();
    connectWidgets();
    updateActions();
    new MenuKeys(m_export->shortcut(), this);
}

MainWindow::~MainWindow()
{
    // What the children say while they go is of no interest any more.
    m_scanner.disconnect(this);
    m_results->disconnect(this);
}

void MainWindow::layOut()
{
    m_splitter->addWidget(m_results);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({800, 360});

    auto *all = new QWidget(this);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(10, 10, 10, 8);
    column->setSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(m_banners);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_progress);
    setCentralWidget(all);
    resize(1180, 740);

    // The boxes below each other begin at the same place.
    const QList<QLabel *> labels = m_bar->leftLabels() << m_results->filterBar()->label();
    int width = 0;
    for (const QLabel *label : labels)
        width = qMax(width, label->sizeHint().width());
    for (QLabel *label : labels)
        label->setMinimumWidth(width);
}

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    connect(help->addAction(tr("&About Netsonde")), &QAction::triggered, this, &MainWindow::about);
}

void MainWindow::makeFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_export = file->addAction(Theme::icon(Theme::Icon::Export), tr("&Export…"));
    m_export->setShortcut(Qt::CTRL | Qt::Key_E);
    connect(m_export, &QAction::triggered, this, &MainWindow::askForExport);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::makeEditMenu()
{
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    // Each table has its own action, which works where the table has the focus; the menu shows the visible table's.
    for (int tab = 0; tab < ResultsPane::TabCount; ++tab)
        edit->addAction(m_results->view(static_cast<ResultsPane::Tab>(tab))->copyAction());
    edit->addSeparator();
    QAction *targets = edit->addAction(tr("Edit &Targets"));
    targets->setShortcut(Qt::CTRL | Qt::Key_L);
    connect(targets, &QAction::triggered, m_bar, [this] { m_bar->targets()->focusAll(); });
    QAction *find = edit->addAction(tr("&Filter Results"));
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, m_results->filterBar(), &FilterBar::focusText);
}

void MainWindow::makeViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    const auto addTab = [&](ResultsPane::Tab tab, const QString &text, Qt::Key key) {
        QAction *action = view->addAction(text);
        action->setShortcut(Qt::CTRL | key);
        connect(action, &QAction::triggered, m_results, [this, tab] {
            m_results->setCurrentTab(tab);
            m_results->view(tab)->setFocus(Qt::ShortcutFocusReason);
        });
    };
    addTab(ResultsPane::Hosts, tr("&Hosts"), Qt::Key_1);
    addTab(ResultsPane::OpenPorts, tr("&Open Ports"), Qt::Key_2);
    view->addSeparator();
    // The buttons' own shortcut, besides their mnemonics.
    QAction *scan = view->addAction(tr("&Start or Stop Scan"));
    scan->setShortcut(Qt::Key_F5);
    connect(scan, &QAction::triggered, m_bar->scanButton(), &QPushButton::click);
}

void MainWindow::connectScanner()
{
    connect(&m_scanner, &Scanner::started, this, [this] {
        m_results->setResults(m_scanner.results());
        showPhase(m_scanner.phase());
    });
    connect(&m_scanner, &Scanner::resultsChanged, this, [this](const ResultsChange &change) {
        m_results->apply(change);
        m_details->refresh();
        updateActions();
    });
    connect(&m_scanner, &Scanner::progressChanged, this, [this](const ScanProgress &progress) {
        m_progress->setProgress(progress);
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
    connect(m_bar, &ScanBar::showsMoreChanged, this, &MainWindow::rememberedChanged);
    connect(m_results, &ResultsPane::currentHostChanged, this, &MainWindow::showCurrentHost);
    connect(m_results, &ResultsPane::currentTabChanged, this, &MainWindow::updateActions);
    connect(m_results, &ResultsPane::currentTabChanged, this, &MainWindow::rememberedChanged);
    connect(m_results, &ResultsPane::columnsChanged, this, &MainWindow::rememberedChanged);
    connect(m_details->verdicts(), &ResultsView::columnsChanged, this, &MainWindow::rememberedChanged);
    connect(m_splitter, &QSplitter::splitterMoved, this, &MainWindow::rememberedChanged);
    connect(m_exporter, &Exporter::folderChanged, this, &MainWindow::rememberedChanged);
}

void MainWindow::setTargets(const QString &text)
{
    m_bar->targets()->setText(text);
}

void MainWindow::setPorts(const QString &text)
{
    m_bar->ports()->setText(text);
}

void MainWindow::askOrStart(const ScanRequest &request)
{
    const quint64 many = publicAddresses(request.targets);
    if (many <= mostUnaskedPublic) {
        start(request);
        return;
    }
    m_banners->dismiss(Topic::PublicRange); // the same question with the same buttons would keep the old request
    Banner *question = m_banners->post(Topic::PublicRange, Severity::Warning,
                                       tr("This range holds %1 public addresses. Scan them?").arg(words::number(many)));
    question->addAction(tr("Scan &Anyway"), [this, request] { start(request); });
    question->addAction(tr("&Cancel"), [this] { m_bar->targets()->setFocus(); });
    question->setFocus();
}

void MainWindow::start(const ScanRequest &request)
{
    for (const Topic topic : {Topic::Scan, Topic::Names, Topic::PublicRange})
        m_banners->dismiss(topic);
    if (m_scanner.start(request) == 0)
        return;
    m_bar->remember();
    Q_EMIT rememberedChanged();
}

void MainWindow::showPhase(ScanPhase phase)
{
    const bool running = phase != ScanPhase::Idle && phase != ScanPhase::Done;
    m_bar->setPhase(phase);
    m_results->setRunning(running);
    m_details->setRunning(running);
}

void MainWindow::showEnd(const ScanSummary &summary)
{
    showPhase(ScanPhase::Done);
    m_progress->setSummary(summary);
    m_details->refresh();
    updateActions();
    if (summary.end == ScanSummary::End::Failed) {
        const QString names = words::visible(summary.unresolvedExclusions.join(u", "_s));
        m_banners->post(Topic::Scan, Severity::Error,
                        tr("Nothing was sent: these exclusions have no address, so they could not be left out: %1. "
                           "Correct them and scan again.")
                            .arg(names));
    }
    if (summary.hostsNotResolved > 0) {
        m_banners->post(Topic::Names, Severity::Warning,
                        tr("%n name(s) could not be resolved and were not scanned; the Hosts table lists them.",
                           nullptr, static_cast<int>(summary.hostsNotResolved)));
    }
}

void MainWindow::showCurrentHost()
{
    m_details->setHost(m_scanner.results(), m_results->currentHostRow());
}

void MainWindow::updateActions()
{
    const ResultsPane::Tab current = m_results->currentTab();
    for (int tab = 0; tab < ResultsPane::TabCount; ++tab)
        m_results->view(static_cast<ResultsPane::Tab>(tab))->copyAction()->setVisible(tab == current);
    m_export->setEnabled(m_results->shownModel(current)->total() > 0);
}

void MainWindow::askForExport()
{
    m_exporter->ask(*m_results, m_scanner.results(), m_scanner.isRunning());
}

void MainWindow::about()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

WindowState MainWindow::remembered() const
{
    WindowState state;
    state.geometry = saveGeometry();
    state.splitter = m_splitter->saveState();
    state.hostsHeader = m_results->view(ResultsPane::Hosts)->saveColumns();
    state.openPortsHeader = m_results->view(ResultsPane::OpenPorts)->saveColumns();
    state.verdictsHeader = m_details->verdicts()->saveColumns();
    state.tab = m_results->currentTab();
    state.showsMore = m_bar->showsMore();
    state.targetHistory = m_bar->targets()->history();
    state.portHistory = m_bar->ports()->history();
    state.excludeHistory = m_bar->exclude()->history();
    state.exportFolder = m_exporter->folder();
    return state;
}

void MainWindow::restore(const WindowState &state)
{
    restoreGeometry(state.geometry);
    m_splitter->restoreState(state.splitter);
    m_results->view(ResultsPane::Hosts)->restoreColumns(state.hostsHeader);
    m_results->view(ResultsPane::OpenPorts)->restoreColumns(state.openPortsHeader);
    m_details->verdicts()->restoreColumns(state.verdictsHeader);
    m_results->setCurrentTab(state.tab);
    m_bar->setShowsMore(state.showsMore);
    m_bar->targets()->setHistory(state.targetHistory);
    m_bar->ports()->setHistory(state.portHistory);
    m_bar->exclude()->setHistory(state.excludeHistory);
    m_exporter->setFolder(state.exportFolder);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_scanner.stop();
    event->accept();
}

} // namespace netsonde
