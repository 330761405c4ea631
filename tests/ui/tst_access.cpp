// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "tests/ui/tablestage.h"
#include "tests/ui/windowstage.h"
#include "ui/views/accessiblecell.h"
#include "ui/widgets/scanbar.h"
#include "ui/widgets/targetbox.h"
#include "ui/windows/exportdialog.h"
#include "ui/windows/preferencesdialog.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QTabWidget>

using namespace netsonde;
using namespace netsonde::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int head = AccessibleCell::head;
constexpr int columns = HostsModel::ColumnCount;

struct Table : TableStage
{
    QAccessibleInterface *seen() { return QAccessible::queryAccessibleInterface(&view); }
    QAccessibleInterface *cell(int row, int column) { return seen()->tableInterface()->cellAt(row, column); }
};

QString nameOf(QWidget *widget)
{
    // An editable combo box has the focus for the text in it; others are named by their label, for which Qt has a
    // relation.
    if (auto *combo = qobject_cast<QComboBox *>(widget))
        return combo->lineEdit() ? combo->lineEdit()->accessibleName() : combo->accessibleName();
    const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
    return seen ? seen->text(QAccessible::Name) : QString();
}

QString describe(QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u" \""_s + nameOf(widget) + u'"';
}

bool wantsTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !widget->focusProxy();
}

/// Walks through a window with the Tab key until it comes round.
QList<QWidget *> tabChain(QWidget &window, Qt::KeyboardModifiers modifiers = {})
{
    QList<QWidget *> chain;
    while (QApplication::focusWidget() && !chain.contains(QApplication::focusWidget()) && chain.size() < 200) {
        chain.append(QApplication::focusWidget());
        QTest::keyClick(&window, modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
    }
    return chain;
}

} // namespace

class TestAccess : public QObject
{
    Q_OBJECT

    static void checkWindow(QWidget &window);

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarningOfOurs()); }
    void tabReachesEverythingAndEverythingHasAName_data();
    void tabReachesEverythingAndEverythingHasAName();
    void tabGoesAsOneReads();
    void dialogsToo();
    void placesOfATable();
    void placesThatAreGone();
    void aMillionCellsAreNotKept();
    void theModelMayGoFirst();
    void anEmptyTableSaysWhy();
};

void TestAccess::checkWindow(QWidget &window)
{
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QList<QWidget *> chain = tabChain(window);
    QList<QWidget *> back = tabChain(window, Qt::ShiftModifier);
    QCOMPARE(back.size(), chain.size());
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (wantsTab(widget) && widget->window() == &window)
            QVERIFY2(chain.contains(widget), qPrintable(u"Tab does not reach "_s + describe(widget)));
    }
    for (QWidget *widget : chain) {
        widget->setFocus(Qt::TabFocusReason);
        const QImage with = widget->grab().toImage();
        chain.value(chain.first() == widget ? 1 : 0)->setFocus(Qt::TabFocusReason);
        // A button that Enter presses in any case looks as one with the focus.
        const auto *button = qobject_cast<QPushButton *>(widget);
        const bool isDefault = button && (button->isDefault() || button->autoDefault());
        QVERIFY2(isDefault || with != widget->grab().toImage(),
                 qPrintable(u"the focus does not show in "_s + describe(widget)));
    }
    QHash<QString, QWidget *> buttons;
    for (QWidget *widget : chain) {
        QVERIFY2(!nameOf(widget).isEmpty(), qPrintable(describe(widget) + u" has no name"_s));
        if (!qobject_cast<QAbstractButton *>(widget))
            continue;
        QVERIFY2(!buttons.contains(nameOf(widget)), qPrintable(u"two buttons are "_s + describe(widget)));
        buttons.insert(nameOf(widget), widget);
    }
}

void TestAccess::tabReachesEverythingAndEverythingHasAName_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("hosts") << 0;
    QTest::newRow("open ports") << 1;
    QTest::newRow("port map") << 2;
    QTest::newRow("activity") << 3;
}

void TestAccess::tabReachesEverythingAndEverythingHasAName()
{
    QFETCH(const int, page);
    const Stage stage;
    stage.scan(u"198.51.100.1-3"_s, u"22,80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    stage.named<ResultsView>(u"Hosts"_s)->selectRow(0);
    stage.window->findChild<QTabWidget *>()->setCurrentIndex(page);
    checkWindow(*stage.window);
}

void TestAccess::tabGoesAsOneReads()
{
    const Stage stage;
    stage.window->findChild<ScanBar *>()->setShowsMore(true);
    QApplication::setActiveWindow(stage.window.get());
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    stage.window->findChild<ScanBar *>()->targets()->setFocus();
    QStringList names;
    for (QWidget *widget : tabChain(*stage.window))
        names.append(nameOf(widget));
    QCOMPARE(names.first(6),
             QStringList({u"Targets"_s, u"Ports"_s, u"Profile"_s, u"More"_s, u"Scan"_s,
                          u"Exclude"_s})); // there is nothing to pause
}

void TestAccess::dialogsToo()
{
    const Stage stage;
    stage.scan(u"198.51.100.1-3"_s, u"22,80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    PreferencesDialog preferences(Preferences(), stage.window->findChildren<ResultsView *>());
    preferences.show();
    auto *tabs = preferences.findChild<QTabWidget *>();
    for (int page = 0; page < tabs->count(); ++page) {
        tabs->setCurrentIndex(page);
        tabs->setFocus();
        checkWindow(preferences);
    }
    checkWindow(*stage.exportDialog());
}

void TestAccess::placesOfATable()
{
    Table table;
    table.takeHosts(0, 3);
    QAccessibleTableInterface *cells = table.seen()->tableInterface();
    QCOMPARE(table.seen()->role(), QAccessible::Table);
    QCOMPARE(cells->rowCount(), 3);
    QCOMPARE(table.cell(1, 0)->text(QAccessible::Name), sample::address(1).toString());
    QCOMPARE(table.seen()->child((1 + 1) * (columns + 1) + 1), table.cell(1, 0));
    QCOMPARE(table.seen()->indexOfChild(table.cell(1, 0)), (1 + 1) * (columns + 1) + 1);
    QAccessibleInterface *title = table.cell(1, HostsModel::State)->tableCellInterface()->columnHeaderCells().first();
    QCOMPARE(title->text(QAccessible::Name), u"State"_s);
    QCOMPARE(title->role(), QAccessible::ColumnHeader);
    const QString sentence = cells->rowDescription(1);
    QVERIFY2(sentence.startsWith(sample::address(1).toString() + u": Up, port 80 "_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"Open port 80."_s), qPrintable(sentence));
    QCOMPARE(table.seen()->child(2 * (columns + 1))->text(QAccessible::Name), sentence);

    title->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(table.filter.sortColumn(), int(HostsModel::State));
    QCOMPARE(title->text(QAccessible::Description), u"sorted ascending"_s);
    table.cell(2, 0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(table.view.currentIndex().row(), 2);
    QCOMPARE(cells->selectedRows(), QList<int> {2});
    QVERIFY(table.cell(2, 3)->state().selected);
    QVERIFY(cells->selectRow(0) && cells->unselectRow(2));
    QCOMPARE(cells->selectedRows(), QList<int> {0});
    table.view.setColumnHidden(HostsModel::Name, true);
    QVERIFY(table.cell(0, HostsModel::Name)->state().invisible);
    const QPoint middle = table.cell(1, 0)->rect().center();
    QCOMPARE(table.seen()->childAt(middle.x(), middle.y()), table.cell(1, 0));
}

void TestAccess::placesThatAreGone()
{
    Table table;
    table.takeHosts(0, 5);
    QAccessibleInterface *last = table.cell(4, 0);
    QVERIFY(!last->state().invalid);
    table.hosts.setResults(sample::results());
    for (QAccessibleInterface *gone : {last, table.cell(4, 0), table.cell(0, 99), table.seen()->child(1'000'000)}) {
        QVERIFY(gone);
        QVERIFY(gone->state().invalid);
        QCOMPARE(gone->text(QAccessible::Name), QString());
        QVERIFY(gone->rect().isEmpty());
        QCOMPARE(gone->parent(), table.seen());
        gone->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(!gone->tableCellInterface()->isSelected());
    }
    QCOMPARE(
        table.cell(0, HostsModel::State)->tableCellInterface()->columnHeaderCells().first()->text(QAccessible::Name),
        u"State"_s);
    QVERIFY(!table.seen()->child(-1));
    QVERIFY(!table.seen()->tableInterface()->selectRow(0));
}

void TestAccess::aMillionCellsAreNotKept()
{
    Table table;
    table.filter.setMostRowsAtOnce(100'000);
    table.takeHosts(0, 30'000);
    QVERIFY(table.seen()->childCount() <= 10'000);
    const QAccessible::Id first = QAccessible::uniqueId(table.cell(0, 0));
    for (int row = 0; row < 30'000; ++row) {
        for (int column = 0; column < columns; ++column)
            QVERIFY(!table.cell(row, column)->state().invalid);
    }
    QTRY_VERIFY(!QAccessible::accessibleInterface(first));
    QCOMPARE(table.cell(0, 0)->text(QAccessible::Name), sample::address(0).toString());
}

void TestAccess::theModelMayGoFirst()
{
    auto view = std::make_unique<ResultsView>(u"Hosts"_s);
    QAccessibleInterface *cell = nullptr;
    {
        HostsModel hosts;
        ResultsFilterModel filter;
        const auto results = sample::results();
        hosts.setResults(results);
        filter.setSourceModel(&hosts);
        view->setModel(&filter);
        hosts.apply(results->apply({sample::open(1, 0)}));
        cell = QAccessible::queryAccessibleInterface(view.get())->tableInterface()->cellAt(0, 0);
        QVERIFY(!cell->state().invalid);
    }
    QVERIFY(cell->state().invalid);
    QCOMPARE(cell->text(QAccessible::Name), QString());
    const QAccessible::Id id = QAccessible::uniqueId(cell);
    view.reset();
    QVERIFY(!QAccessible::accessibleInterface(id));
}

void TestAccess::anEmptyTableSaysWhy()
{
    const Stage stage;
    auto *hosts = stage.named<ResultsView>(u"Hosts"_s);
    QVERIFY(hosts->accessibleDescription().startsWith(u"Nothing scanned yet. "_s));
    stage.scan(u"198.51.100.1-3"_s, u"22,80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    QCOMPARE(hosts->accessibleDescription(), QString());
    stage.type(u"Filter"_s, u"port:9999"_s);
    QTRY_VERIFY(hosts->accessibleDescription().startsWith(u"No host matches the filter. "_s));
    // A text with a problem leaves the last filter; the words say so.
    stage.type(u"Filter"_s, u"prot:80"_s);
    QTRY_COMPARE(stage.faces(), QStringList(u"No host matches the last valid filter"_s));
    QVERIFY(hosts->accessibleDescription().contains(u"“port:9999” still holds"_s));
}

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
