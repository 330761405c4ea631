// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "tests/ui/windowstage.h"
#include "ui/models/hostsmodel.h"
#include "ui/models/openportsmodel.h"
#include "ui/models/roles.h"
#include "ui/widgets/resultspane.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QTabWidget>

using namespace netsonde;
using namespace netsonde::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A scan of what smallNetwork() has: .1 with 22 and 80, .2 with 80 only, .10 silent.
void scanSome(const Stage &stage)
{
    stage.scan(u"198.51.100.1-3, 203.0.113.1"_s, u"22,80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    QCOMPARE(stage.hosts()->rowCount(), 4);
}

QAction *in(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (QString(action->text()).remove(u'&') == text)
            return action;
    }
    return nullptr;
}

/// Selects the rows of the Hosts table that have these addresses.
void select(const Stage &stage, const QStringList &addresses)
{
    auto *view = stage.named<ResultsView>(u"Hosts"_s);
    view->clearSelection();
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, HostsModel::Address);
        if (addresses.contains(index.data().toString()))
            view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

} // namespace

class TestHostActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarningOfOurs()); }
    void nothingIsOfferedWithoutARow();
    void opensTheBrowser();
    void runsCommandsForAHost();
    void runsCommandsForAPort();
    void aCommandThatFailsIsTold();
    void copiesAddresses();
    void copiesEndpoints();
    void rescansAskingFirst();
    void scansAllPorts();
    void excludes();
    void contextMenuIsAboutItsCell();
    void verdictsHaveTheMenuToo();
    void findsNextOpen();
    void notDuringAScan();
};

void TestHostActions::nothingIsOfferedWithoutARow()
{
    const Stage stage;
    for (const QString &text : {u"Open in Browser"_s, u"SSH in a Terminal"_s, u"Copy Address"_s, u"Rescan Host"_s,
                                u"Scan All Ports"_s, u"Exclude from Next Scan"_s, u"Find Next Open"_s}) {
        QVERIFY2(stage.action(text), qPrintable(text));
        QVERIFY2(!stage.action(text)->isEnabled(), qPrintable(text));
    }
}

void TestHostActions::opensTheBrowser()
{
    Stage stage;
    scanSome(stage);
    select(stage, {u"198.51.100.2"_s});
    stage.action(u"Open in Browser"_s)->trigger();
    QCOMPARE(stage.opened, QList {QUrl(u"http://198.51.100.2/"_s)});
    select(stage, {u"203.0.113.1"_s}); // nothing open
    QVERIFY(!stage.action(u"Open in Browser"_s)->isEnabled());
    select(stage, {u"198.51.100.1"_s});
    stage.launches = false;
    stage.action(u"Open in Browser"_s)->trigger();
    QVERIFY(stage.banner());
    QVERIFY(stage.banner()->text().contains(u"http://198.51.100.1/"_s));
}

void TestHostActions::runsCommandsForAHost()
{
    const Stage stage;
    WindowState state = stage.window->remembered();
    state.preferences.commands
        = {{u"Log in"_s, u"term -e ssh -p {port} {address}"_s, u"22"_s}, {u"Ping"_s, u"ping {address}"_s, {}}};
    stage.window->restore(state);
    scanSome(stage);
    select(stage, {u"198.51.100.2"_s}); // no port 22
    QVERIFY(!stage.action(u"Log in"_s)->isEnabled());
    QVERIFY(stage.action(u"Ping"_s)->isEnabled());
    select(stage, {u"198.51.100.1"_s});
    stage.action(u"Log in"_s)->trigger();
    stage.action(u"Ping"_s)->trigger();
    const QList<CommandCall> wanted {{u"term"_s, {u"-e"_s, u"ssh"_s, u"-p"_s, u"22"_s, u"198.51.100.1"_s}},
                                     {u"ping"_s, {u"198.51.100.1"_s}}};
    QVERIFY(stage.started == wanted);
    // Commands that are gone from the preferences are gone from the menu.
    state.preferences.commands.clear();
    stage.window->restore(state);
    QVERIFY(!stage.action(u"Ping"_s));
}

void TestHostActions::runsCommandsForAPort()
{
    const Stage stage;
    WindowState state = stage.window->remembered();
    state.preferences.commands
        = {{u"Talk"_s, u"nc {address} {port}"_s, {}}, {u"Log in"_s, u"ssh {address}"_s, u"ssh"_s}};
    stage.window->restore(state);
    scanSome(stage);
    stage.window->findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *view = stage.named<ResultsView>(u"Open ports"_s);
    view->sortByColumn(OpenPortsModel::Port, Qt::DescendingOrder);
    view->selectRow(0);
    QCOMPARE(view->currentIndex().data(PortRole).toInt(), 80);
    QVERIFY(!stage.action(u"Log in"_s)->isEnabled());
    stage.action(u"Talk"_s)->trigger();
    QCOMPARE(stage.started.size(), 1);
    QCOMPARE(stage.started[0].arguments.last(), u"80"_s);
    view->selectRow(view->model()->rowCount() - 1);
    QVERIFY(stage.action(u"Log in"_s)->isEnabled());
}

void TestHostActions::aCommandThatFailsIsTold()
{
    Stage stage;
    stage.launches = false;
    WindowState state = stage.window->remembered();
    state.preferences.commands = {{u"Gone"_s, u"no-such-program {address}"_s, {}}, {u"Nameless"_s, u"x {name}"_s, {}}};
    stage.window->restore(state);
    scanSome(stage);
    select(stage, {u"198.51.100.1"_s});
    stage.action(u"Gone"_s)->trigger();
    QVERIFY(stage.banner()->text().contains(u"no-such-program"_s));
    stage.action(u"Nameless"_s)->trigger();
    QTRY_VERIFY(stage.banner()->text().contains(u"{name}"_s));
    QCOMPARE(stage.started.size(), 1);
}

void TestHostActions::copiesAddresses()
{
    const Stage stage;
    scanSome(stage);
    select(stage, {u"198.51.100.1"_s, u"198.51.100.3"_s});
    stage.action(u"Copy Addresses"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"198.51.100.1\n198.51.100.3"_s);
    select(stage, {u"198.51.100.3"_s});
    stage.action(u"Copy Address"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"198.51.100.3"_s);
    // Two ports of a host are one host.
    stage.window->findChild<QTabWidget *>()->setCurrentIndex(1);
    stage.named<ResultsView>(u"Open ports"_s)->selectAll();
    stage.named<ResultsView>(u"Open ports"_s)->setCurrentIndex(stage.openPorts()->index(0, 0));
    stage.named<ResultsView>(u"Open ports"_s)->selectAll();
    stage.action(u"Copy Addresses"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"198.51.100.1\n198.51.100.2\n198.51.100.3"_s);
}

void TestHostActions::copiesEndpoints()
{
    const Stage stage;
    scanSome(stage);
    select(stage, {u"198.51.100.1"_s});
    QVERIFY(!stage.action(u"Copy Address and Port"_s)->isEnabled());
    stage.window->findChild<QTabWidget *>()->setCurrentIndex(1);
    stage.named<ResultsView>(u"Open ports"_s)->selectRow(0);
    stage.action(u"Copy Address and Port"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"198.51.100.1:22"_s);
}

void TestHostActions::rescansAskingFirst()
{
    const Stage stage;
    scanSome(stage);
    select(stage, {u"198.51.100.1"_s, u"198.51.100.2"_s});
    stage.action(u"Rescan Hosts"_s)->trigger();
    QVERIFY(!stage.scanner.isRunning());
    QVERIFY(stage.banner()->text().contains(u"2 other hosts"_s));
    QCOMPARE(stage.named<QLineEdit>(u"Targets"_s)->text(), u"198.51.100.1-3, 203.0.113.1"_s);
    Stage::buttonIn(*stage.banner(), u"Cancel"_s)->click();
    QCOMPARE(stage.hosts()->rowCount(), 4);

    stage.action(u"Rescan Hosts"_s)->trigger();
    Stage::buttonIn(*stage.banner(), u"Scan Anyway"_s)->click();
    QVERIFY(stage.scanner.isRunning());
    QCOMPARE(stage.named<QLineEdit>(u"Targets"_s)->text(), u"198.51.100.1, 198.51.100.2"_s);
    QCOMPARE(stage.named<QLineEdit>(u"Ports"_s)->text(), u"22,80"_s);
    QTRY_VERIFY(!stage.scanner.isRunning());
    QCOMPARE(stage.hosts()->rowCount(), 2);
}

void TestHostActions::scansAllPorts()
{
    const Stage stage;
    stage.scan(u"198.51.100.1"_s, u"22,80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    select(stage, {u"198.51.100.1"_s});
    stage.action(u"Scan All Ports"_s)->trigger();
    QVERIFY(stage.scanner.isRunning()); // nothing is lost, so nothing is asked
    QCOMPARE(stage.named<QLineEdit>(u"Ports"_s)->text(), u"1-65535"_s);
    QTest::mouseClick(stage.button(u"Stop"_s), Qt::LeftButton);
    QTRY_VERIFY(!stage.scanner.isRunning());
}

void TestHostActions::excludes()
{
    const Stage stage;
    scanSome(stage);
    select(stage, {u"198.51.100.2"_s});
    stage.named<ResultsView>(u"Hosts"_s)->setFocus();
    stage.action(u"Exclude from Next Scan"_s)->trigger();
    QCOMPARE(stage.window->focusWidget()->accessibleName(), u"Hosts"_s);
    QCOMPARE(stage.named<QLineEdit>(u"Exclude"_s)->text(), u"198.51.100.2"_s);
    QVERIFY(stage.named<QLineEdit>(u"Exclude"_s)->isVisible());
    select(stage, {u"203.0.113.1"_s});
    stage.action(u"Exclude from Next Scan"_s)->trigger();
    QCOMPARE(stage.named<QLineEdit>(u"Exclude"_s)->text(), u"198.51.100.2, 203.0.113.1"_s);
    QTest::mouseClick(stage.button(u"Scan"_s), Qt::LeftButton);
    QTRY_VERIFY(!stage.scanner.isRunning());
    QCOMPARE(stage.hosts()->rowCount(), 2);
}

void TestHostActions::contextMenuIsAboutItsCell()
{
    const Stage stage;
    scanSome(stage);
    select(stage, {u"198.51.100.2"_s});
    auto *view = stage.named<ResultsView>(u"Hosts"_s);
    const QModelIndex other = view->model()->index(0, 0); // is not the selected one
    const std::unique_ptr<QMenu> menu(view->makeContextMenu(other));
    QVERIFY(in(*menu, u"Copy Rows"_s));
    in(*menu, u"Copy Address"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"198.51.100.1"_s);
}

void TestHostActions::verdictsHaveTheMenuToo()
{
    const Stage stage;
    scanSome(stage);
    select(stage, {u"203.0.113.1"_s}); // refuses everything
    auto *verdicts = stage.named<ResultsView>(u"Ports of the selected host"_s);
    const std::unique_ptr<QMenu> menu(verdicts->makeContextMenu(verdicts->model()->index(0, 0)));
    QVERIFY(!in(*menu, u"Open in Browser"_s)->isEnabled());
    in(*menu, u"Copy Address and Port"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"203.0.113.1:22"_s);
}

void TestHostActions::findsNextOpen()
{
    const Stage stage;
    scanSome(stage);
    auto *view = stage.named<ResultsView>(u"Hosts"_s);
    const auto found = [&] {
        stage.action(u"Find Next Open"_s)->trigger();
        return view->currentIndex().siblingAtColumn(HostsModel::Address).data().toString();
    };
    QCOMPARE(found(), u"198.51.100.1"_s);
    QCOMPARE(found(), u"198.51.100.2"_s);
    auto *pane = stage.window->findChild<ResultsPane *>();
    pane->setCurrentPage(ResultsPane::PortMapPage);
    QCOMPARE(found(), u"198.51.100.3"_s);
    QCOMPARE(pane->currentPage(), ResultsPane::HostsPage);
    QCOMPARE(found(), u"198.51.100.1"_s); // 203.0.113.1 has none
    stage.type(u"Filter"_s, u"203.0"_s);
    QTRY_COMPARE(stage.hosts()->rowCount(), 1);
    stage.action(u"Find Next Open"_s)->trigger();
    QVERIFY(stage.banner());
}

void TestHostActions::notDuringAScan()
{
    const Stage stage;
    stage.scan(u"198.51.100.0/24"_s, u"1-100"_s);
    QTRY_VERIFY(stage.hosts()->rowCount() >= 1);
    stage.named<ResultsView>(u"Hosts"_s)->selectRow(0);
    QVERIFY(!stage.action(u"Rescan Host"_s)->isEnabled());
    QVERIFY(!stage.action(u"Scan All Ports"_s)->isEnabled());
    QVERIFY(stage.action(u"Copy Address"_s)->isEnabled());
    QTest::mouseClick(stage.button(u"Stop"_s), Qt::LeftButton);
    QTRY_VERIFY(!stage.scanner.isRunning());
    QVERIFY(stage.action(u"Rescan Host"_s)->isEnabled());
}

QTEST_MAIN(TestHostActions)
#include "tst_hostactions.moc"
