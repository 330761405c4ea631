// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "tests/ui/windowstage.h"
#include "ui/models/hostsmodel.h"

#include <QHeaderView>
#include <QScreen>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>

using namespace netsonde;
using namespace netsonde::test;
using namespace Qt::Literals::StringLiterals;

class TestWindowState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarningOfOurs()); }
    void closingStopsTheScan();
    void destructionDuringScan();
    void fitsItsScreenAtFirst();
    void theHostsTableFitsAtFirst();
    void remembersItsState();
    void forgivesNonsenseState();
};

void TestWindowState::closingStopsTheScan()
{
    const Stage stage;
    stage.scan(u"198.51.100.0/24"_s, u"1-100"_s);
    QTRY_VERIFY(stage.hosts()->rowCount() >= 1);
    QVERIFY(stage.window->close());
    QTRY_VERIFY(!stage.scanner.isRunning());
    QCOMPARE(stage.network->inFlight.load(), 0);
}

void TestWindowState::destructionDuringScan()
{
    Stage stage;
    stage.scan(u"198.51.100.0/24"_s, u"1-100"_s);
    QTRY_VERIFY(stage.hosts()->rowCount() >= 1);
    stage.window.reset();
    QVERIFY(stage.scanner.isRunning()); // it is not the window's; nothing it says reaches the window any more
    stage.scanner.stop();
    QTRY_VERIFY(!stage.scanner.isRunning());
}

void TestWindowState::fitsItsScreenAtFirst()
{
    Scanner scanner(Scanner::Parts {FakeNetwork::connectors(std::make_shared<FakeNetwork>(smallNetwork)),
                                    std::make_unique<NoNames>()});
    MainWindow window(scanner);
    window.show();
    const QSize most = window.screen()->availableSize().expandedTo(window.minimumSizeHint());
    QVERIFY2(window.width() <= most.width() && window.height() <= most.height(),
             qPrintable(u"%1 x %2"_s.arg(window.width()).arg(window.height())));
}

void TestWindowState::theHostsTableFitsAtFirst()
{
    FakeNetwork::Answer nobody = [](const Endpoint &) { return FakeAnswer {Attempt::Refused}; };
    Scanner scanner(
        Scanner::Parts {FakeNetwork::connectors(std::make_shared<FakeNetwork>(nobody)), std::make_unique<NoNames>()});
    MainWindow window(scanner);
    window.resize(1'320, 760); // as it is where the screen has the room
    window.show();
    const QList<int> sizes = window.findChild<QSplitter *>()->sizes();
    const double share = double(sizes[0]) / (sizes[0] + sizes[1]);
    QVERIFY2(share > 0.62 && share < 0.75, qPrintable(u"%1 + %2"_s.arg(sizes[0]).arg(sizes[1])));
    for (const auto *view : window.findChildren<ResultsView *>()) {
        if (view->accessibleName() == u"Hosts") {
            const QHeaderView *header = view->horizontalHeader();
            // Fonts differ: the last column at least begins in sight.
            QVERIFY2(header->sectionPosition(HostsModel::Seen) < header->viewport()->width(),
                     qPrintable(u"%1 of %2"_s.arg(header->length()).arg(header->viewport()->width())));
        }
    }
}

void TestWindowState::remembersItsState()
{
    WindowState state;
    {
        const Stage stage;
        QSignalSpy changed(stage.window.get(), &MainWindow::rememberedChanged);
        stage.scan(u"198.51.100.1"_s, u"22,80"_s);
        QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
        QVERIFY(changed.count() > 0);
        auto *view = stage.named<ResultsView>(u"Hosts"_s);
        view->sortByColumn(HostsModel::Name, Qt::DescendingOrder);
        view->setColumnHidden(HostsModel::RoundTrip, true);
        view->setColumnHidden(HostsModel::Mac, false); // it is at first
        view->setColumnWidth(HostsModel::Address, 222);
        stage.window->findChild<QTabWidget *>()->setCurrentIndex(1);
        stage.window->findChild<QSplitter *>()->setSizes({600, 480});
        stage.window->resize(1'000, 640);
        state = stage.window->remembered();
    }
    const Stage stage;
    stage.window->restore(state);
    const auto *view = stage.named<ResultsView>(u"Hosts"_s);
    QVERIFY(view->isColumnHidden(HostsModel::RoundTrip));
    QVERIFY(!view->isColumnHidden(HostsModel::Mac));
    QCOMPARE(view->columnWidth(HostsModel::Address), 222);
    QCOMPARE(view->horizontalHeader()->sortIndicatorSection(), int(HostsModel::Name));
    QCOMPARE(stage.window->findChild<QTabWidget *>()->currentIndex(), 1);
    QCOMPARE(stage.window->size(), QSize(1'000, 640));
    QCOMPARE(state.targetHistory, QStringList(u"198.51.100.1"_s));
    QCOMPARE(stage.window->remembered().targetHistory, state.targetHistory);
    QCOMPARE(stage.window->remembered().portHistory, QStringList(u"22,80"_s));
}

void TestWindowState::forgivesNonsenseState()
{
    const Stage stage;
    const WindowState before = stage.window->remembered();
    WindowState nonsense;
    nonsense.geometry = "x";
    nonsense.splitter = "y";
    nonsense.hostsHeader = "{\"version\":1";
    nonsense.openPortsHeader = "z";
    nonsense.tab = 99;
    stage.window->restore(nonsense);
    QCOMPARE(stage.window->remembered().hostsHeader, before.hostsHeader);
    QCOMPARE(stage.window->remembered().tab, 0);
    QVERIFY(stage.named<ResultsView>(u"Hosts"_s)->isVisible());
}

QTEST_MAIN(TestWindowState)
#include "tst_windowstate.moc"
