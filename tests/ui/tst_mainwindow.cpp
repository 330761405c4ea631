// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "tests/ui/windowstage.h"
#include "ui/models/hostsmodel.h"
#include "ui/widgets/resultspane.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QProgressBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabWidget>
#include <QToolButton>

using namespace netsonde;
using namespace netsonde::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "role name" of everything below.
QStringList accessibleTree(QAccessibleInterface *top)
{
    QStringList all {u"%1 %2"_s.arg(int(top->role())).arg(top->text(QAccessible::Name))};
    for (int i = 0; i < top->childCount(); ++i) {
        if (QAccessibleInterface *child = top->child(i))
            all += accessibleTree(child);
    }
    return all;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarningOfOurs()); }
    void namesThatToolsKnow();
    void planFollowsTyping();
    void scanFillsTables();
    void enterStartsScan();
    void stopIsOneClickAway();
    void pauseAndResume();
    void changesDuringAScanHoldLater_data();
    void changesDuringAScanHoldLater();
    void filterNarrowsBothTables();
    void detailsFollowTheSelection();
    void aServiceFindsItsHosts();
    void sortsWhileScanning();
    void detailsShowEveryVerdict();
    void noTableScrollsSideways();
    void emptyTablesSayWhy();
    void keyboardReachesEverything();
};

void TestMainWindow::namesThatToolsKnow()
{
    const Stage stage;
    QVERIFY(stage.named<QLineEdit>(u"Targets"_s));
    QVERIFY(stage.named<QLineEdit>(u"Ports"_s));
    QVERIFY(stage.named<QLineEdit>(u"Filter"_s));
    QVERIFY(stage.named<QTableView>(u"Hosts"_s));
    QVERIFY(stage.named<QTableView>(u"Open ports"_s));
    QVERIFY(stage.named<QProgressBar>(u"Scan progress"_s));
    QVERIFY(stage.button(u"Scan"_s));
    QVERIFY(stage.button(u"Pause"_s));
    // The same as assistive tools see them.
    const QStringList seen = accessibleTree(QAccessible::queryAccessibleInterface(stage.window.get()));
    for (const auto &[role, name] : {std::pair(QAccessible::EditableText, u"Targets"_s),
                                     {QAccessible::EditableText, u"Ports"_s},
                                     {QAccessible::EditableText, u"Filter"_s},
                                     {QAccessible::Button, u"Scan"_s},
                                     {QAccessible::Button, u"Pause"_s},
                                     {QAccessible::Table, u"Hosts"_s},
                                     {QAccessible::Table, u"Open ports"_s},
                                     {QAccessible::ProgressBar, u"Scan progress"_s}}) {
        const QString wanted = u"%1 %2"_s.arg(int(role)).arg(name);
        QVERIFY2(seen.contains(wanted), qPrintable(wanted + u" is not in\n"_s + seen.join(u'\n')));
    }
    QVERIFY(!stage.button(u"Pause"_s)->isEnabled());
    QVERIFY(stage.action(u"Export…"_s));
    QVERIFY(!stage.action(u"Export…"_s)->isEnabled());
}

void TestMainWindow::planFollowsTyping()
{
    const Stage stage;
    stage.type(u"Targets"_s, u"198.51.100.0/24"_s);
    stage.type(u"Ports"_s, u"top100"_s);
    QTRY_VERIFY(stage.labels().contains(words::plan(256, 100)));
    stage.type(u"Targets"_s, u"198.51.100.0/24 printer.lan"_s); // which may be one of them
    QTRY_VERIFY(stage.labels().contains(words::plan(257, 100, false)));
    stage.type(u"Ports"_s, u"0"_s);
    QTRY_VERIFY(!stage.labels().contains(words::plan(256, 100)));
}

void TestMainWindow::scanFillsTables()
{
    const Stage stage;
    stage.scan(u"198.51.100.1-9"_s, u"20-23, 80"_s);
    QVERIFY(stage.scanner.isRunning());
    QVERIFY(stage.button(u"Stop"_s));
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    QVERIFY(stage.button(u"Scan"_s));
    QCOMPARE(stage.hosts()->rowCount(), 9);
    QCOMPARE(stage.openPorts()->rowCount(), 9 + 5);
    QVERIFY(stage.labels().contains(u"showing 9 of 9"_s));
    QVERIFY(stage.labels().contains(u"100 %"_s));
    QCOMPARE(stage.named<QProgressBar>(u"Scan progress"_s)->value(),
             stage.named<QProgressBar>(u"Scan progress"_s)->maximum());
}

void TestMainWindow::enterStartsScan()
{
    const Stage stage;
    stage.type(u"Targets"_s, u"198.51.100.1"_s);
    stage.type(u"Ports"_s, u"80"_s);
    QTest::keyClick(stage.named<QLineEdit>(u"Ports"_s)->focusProxy(), Qt::Key_Return);
    QVERIFY(stage.scanner.isRunning());
    QTest::keyClick(stage.named<QLineEdit>(u"Ports"_s)->focusProxy(), Qt::Key_Return); // does not stop it
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    QCOMPARE(stage.openPorts()->rowCount(), 1);
}

void TestMainWindow::stopIsOneClickAway()
{
    const Stage stage;
    stage.scan(u"198.51.100.0/24"_s, u"1-100"_s);
    QTRY_VERIFY(stage.hosts()->rowCount() >= 9);
    QTest::mouseClick(stage.button(u"Stop"_s), Qt::LeftButton);
    QTRY_VERIFY(!stage.scanner.isRunning());
    QTRY_VERIFY2(stage.phase().startsWith(u"Stopped: incomplete, "_s), qPrintable(stage.phase()));
    QVERIFY(stage.button(u"Scan"_s)->isEnabled());
    QVERIFY(!stage.button(u"Pause"_s)->isEnabled());
    QVERIFY(stage.hosts()->rowCount() >= 9);
}

void TestMainWindow::pauseAndResume()
{
    const Stage stage;
    stage.scan(u"198.51.100.0/24"_s, u"1-50"_s);
    QTRY_VERIFY(stage.hosts()->rowCount() >= 1);
    QTest::mouseClick(stage.button(u"Pause"_s), Qt::LeftButton);
    QTRY_COMPARE(stage.phase(), u"Paused"_s);
    QVERIFY(stage.button(u"Resume"_s));
    QVERIFY(stage.button(u"Stop"_s)->isEnabled());
    QTRY_COMPARE(stage.network->inFlight.load(), 0);
    QTest::mouseClick(stage.button(u"Resume"_s), Qt::LeftButton);
    QTRY_COMPARE(stage.phase(), u"Scanning"_s);
    QVERIFY(stage.button(u"Pause"_s));
    QTest::mouseClick(stage.button(u"Stop"_s), Qt::LeftButton);
    QTRY_VERIFY(!stage.scanner.isRunning());
}

void TestMainWindow::detailsFollowTheSelection()
{
    const Stage stage;
    stage.scan(u"198.51.100.1-9"_s, u"20-23, 80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    auto *hosts = stage.named<ResultsView>(u"Hosts"_s);
    hosts->selectRow(1);
    const QString picked = hosts->model()->index(1, 0).data().toString();
    QTRY_VERIFY(stage.labels().contains(picked));
    // A filter that takes the row away leaves nobody selected, so nobody's ports are shown.
    stage.type(u"Filter"_s, hosts->model()->index(3, 0).data().toString());
    QTRY_COMPARE(hosts->model()->rowCount(), 1);
    QVERIFY(!hosts->selectionModel()->hasSelection());
    QTRY_VERIFY(!stage.labels().contains(picked));
    QVERIFY(!stage.labels().contains(hosts->model()->index(0, 0).data().toString()));
}

void TestMainWindow::aServiceFindsItsHosts()
{
    const Stage stage;
    stage.scan(u"198.51.100.1-9"_s, u"20-23, 80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    stage.type(u"Filter"_s, u"port:22"_s);
    QTRY_VERIFY(stage.hosts()->rowCount() < 9);
    const int withSsh = stage.hosts()->rowCount();
    QVERIFY(withSsh > 0);
    stage.type(u"Filter"_s, u"nosuchservice"_s);
    QTRY_COMPARE(stage.hosts()->rowCount(), 0);
    stage.type(u"Filter"_s, u"ssh"_s);
    QTRY_COMPARE(stage.hosts()->rowCount(), withSsh);
}

void TestMainWindow::changesDuringAScanHoldLater_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("same"); // as what runs, in other words
    QTest::newRow("targets") << u"Targets"_s << u"198.51.100.1"_s << u"198.51.100.0-255"_s;
    QTest::newRow("ports") << u"Ports"_s << u"80"_s << u"1-20,21-50"_s;
    QTest::newRow("profile") << u"Profile"_s << u"Gentle"_s << u"Normal"_s;
}

void TestMainWindow::changesDuringAScanHoldLater()
{
    QFETCH(const QString, box);
    QFETCH(const QString, other);
    QFETCH(const QString, same);
    const Stage stage;
    const auto isSaid = [&stage] { return stage.labels().contains(u"Changes apply to the next scan"_s); };
    const auto change = [&stage, &box](const QString &to) {
        if (box == "Profile"_L1)
            QTest::keyClick(stage.named<QComboBox>(box), to == "Gentle"_L1 ? Qt::Key_Up : Qt::Key_Down);
        else
            stage.type(box, to);
    };
    change(other);
    change(same);
    QVERIFY(!isSaid());
    stage.scan(u"198.51.100.0/24"_s, u"1-50"_s);
    stage.button(u"Pause"_s)->click();
    QVERIFY(stage.scanner.isRunning());
    QVERIFY(!isSaid());
    change(other);
    QTRY_VERIFY(isSaid());
    change(same);
    QTRY_VERIFY(!isSaid());
    change(other);
    QTRY_VERIFY(isSaid());
    stage.button(u"Stop"_s)->click();
    QTRY_VERIFY(!stage.scanner.isRunning());
    QVERIFY(!isSaid());
}

void TestMainWindow::filterNarrowsBothTables()
{
    const Stage stage;
    stage.scan(u"198.51.100.1-9 203.0.113.7"_s, u"22,80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    QCOMPARE(stage.hosts()->rowCount(), 10);
    stage.type(u"Filter"_s, u"198.51.100.3"_s);
    QTRY_COMPARE(stage.hosts()->rowCount(), 1);
    QCOMPARE(stage.openPorts()->rowCount(), 2);
    QVERIFY(stage.labels().contains(u"showing 1 of 10"_s));

    stage.named<QLineEdit>(u"Filter"_s)->clear();
    QTRY_COMPARE(stage.hosts()->rowCount(), 10);
    for (QToolButton *button : stage.window->findChildren<QToolButton *>()) {
        if (QString(button->text()).remove(u'&') == u"With Open Ports"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(stage.hosts()->rowCount(), 9);

    stage.type(u"Filter"_s, u"nothing-is-called-so"_s);
    QTRY_COMPARE(stage.hosts()->rowCount(), 0);
    QCOMPARE(stage.faces(), QStringList(u"No host matches the filter"_s));
    QTest::mouseClick(stage.button(u"Clear Filter"_s), Qt::LeftButton);
    QCOMPARE(stage.hosts()->rowCount(), 10);
    QCOMPARE(stage.faces(), QStringList());
}

void TestMainWindow::sortsWhileScanning()
{
    const Stage stage;
    stage.scan(u"198.51.100.0/24"_s, u"1-100"_s);
    QTRY_VERIFY(stage.hosts()->rowCount() >= 3);
    QVERIFY(stage.scanner.isRunning());
    auto *view = stage.named<ResultsView>(u"Hosts"_s);
    view->sortByColumn(HostsModel::Address, Qt::DescendingOrder);
    QTRY_VERIFY(stage.hosts()->rowCount() >= 9);
    QVERIFY(stage.scanner.isRunning());
    QStringList shown;
    for (int row = 0; row < stage.hosts()->rowCount(); ++row)
        shown.append(stage.hosts()->index(row, HostsModel::Address).data().toString());
    QStringList sorted = shown;
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
        return a.section(u'.', 3).toInt() > b.section(u'.', 3).toInt();
    });
    QCOMPARE(shown, sorted);
    QTest::mouseClick(stage.button(u"Stop"_s), Qt::LeftButton);
    QTRY_VERIFY(!stage.scanner.isRunning());
}

void TestMainWindow::detailsShowEveryVerdict()
{
    const Stage stage;
    stage.scan(u"198.51.100.1"_s, u"22,23,80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    stage.named<ResultsView>(u"Hosts"_s)->selectRow(0);
    const QAbstractItemModel *verdicts = stage.named<ResultsView>(u"Ports of the selected host"_s)->model();
    QCOMPARE(verdicts->rowCount(), 3);
    QVERIFY(stage.labels().contains(u"198.51.100.1"_s));
    const QString up = words::hostState(HostState::Up);
    QVERIFY(!stage.labels().filter(QRegularExpression(u'^' + up)).isEmpty());

    stage.scan(u"198.51.100.2"_s, u"80"_s); // the old host is gone
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    QVERIFY(!stage.labels().contains(u"198.51.100.1"_s));
}

void TestMainWindow::noTableScrollsSideways()
{
    const Stage stage;
    stage.scan(u"198.51.100.1-60"_s, u"1-200"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    stage.named<ResultsView>(u"Hosts"_s)->selectRow(0);
    for (const QSize &size : {QSize(1'024, 640), QSize(1'320, 760)}) {
        stage.window->resize(size);
        for (const int page : {ResultsPane::OpenPortsPage, ResultsPane::HostsPage}) {
            stage.window->findChild<ResultsPane *>()->setCurrentPage(page);
            for (const ResultsView *table : stage.window->findChildren<ResultsView *>()) {
                QTRY_VERIFY2(table->horizontalScrollBar()->maximum() == 0, qPrintable(table->accessibleName()));
            }
        }
    }
}

void TestMainWindow::emptyTablesSayWhy()
{
    const Stage stage;
    auto *tabs = stage.window->findChild<QTabWidget *>();
    QCOMPARE(stage.faces(), QStringList(u"Nothing scanned yet"_s));
    stage.scan(u"203.0.113.1"_s, u"80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    QCOMPARE(stage.faces(), QStringList());
    tabs->setCurrentIndex(1);
    QCOMPARE(stage.faces(), QStringList(u"No open port was found"_s));
}

void TestMainWindow::keyboardReachesEverything()
{
    const Stage stage;
    QApplication::setActiveWindow(stage.window.get());
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QTest::keyClick(stage.window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(stage.named<QLineEdit>(u"Targets"_s)->hasFocus());
    QTest::keyClick(stage.window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(stage.named<QLineEdit>(u"Filter"_s)->hasFocus());
    // Text fields leave the menu its keys.
    for (QWidget *field : {static_cast<QWidget *>(stage.named<QLineEdit>(u"Filter"_s)),
                           stage.named<QLineEdit>(u"Targets"_s)->focusProxy()}) {
        QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_E, Qt::ControlModifier);
        key.ignore();
        QApplication::sendEvent(field, &key);
        QVERIFY(!key.isAccepted());
    }

    // Reading order, from the first box on.
    QTest::keyClick(stage.window.get(), Qt::Key_L, Qt::ControlModifier);
    QStringList order;
    for (int i = 0; i < 12; ++i) {
        QWidget *focused = QApplication::focusWidget();
        if (auto *button = qobject_cast<QAbstractButton *>(focused))
            order.append(QString(button->text()).remove(u'&'));
        else if (auto *combo = qobject_cast<QComboBox *>(focused))
            order.append(combo->lineEdit() ? combo->lineEdit()->accessibleName() : combo->accessibleName());
        else
            order.append(focused->accessibleName());
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    const QStringList wanted {u"Targets"_s, u"Ports"_s, u"Profile"_s, u"More"_s, u"Scan"_s, u"Filter"_s, u"All"_s};
    QCOMPARE(order.first(wanted.size()), wanted);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
