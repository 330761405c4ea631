// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "tests/ui/windowstage.h"
#include "ui/models/hostsmodel.h"
#include "ui/theme/theme.h"
#include "ui/windows/preferencesdialog.h"
#include "ui/windows/preferenceskeeper.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>

using namespace netsonde;
using namespace netsonde::test;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
T *withText(const QWidget &widget, const QString &text)
{
    for (T *button : widget.findChildren<T *>()) {
        if (QString(button->text()).remove(u'&') == text)
            return button;
    }
    qFatal("no button says %s", qPrintable(text));
}

template <typename T>
T *withName(const QWidget &widget, const QString &name)
{
    for (T *child : widget.findChildren<T *>()) {
        if (child->accessibleName() == name)
            return child;
    }
    qFatal("nothing is called %s", qPrintable(name));
}

/// The connector kinds that scans asked for.
struct AskedConnectors
{
    std::shared_ptr<QList<ConnectorKind>> kinds = std::make_shared<QList<ConnectorKind>>();

    Scanner::Parts parts() const
    {
        auto network = std::make_shared<FakeNetwork>(smallNetwork);
        return {[network, asked = kinds](ConnectorKind kind) {
                    asked->append(kind);
                    return FakeNetwork::connectors(network)(kind);
                },
                std::make_unique<NoNames>()};
    }
};

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarningOfOurs()); }
    void changesHoldAtOnce();
    void fillingIsNoChange();
    void resetsOnePage();
    void menuOpensOneDialog();
    void scansAsPreferred();
    void columnsGrowWithTheText();
    void profileIsTheSameInBothPlaces();
    void customTimingReachesTheScan();
    void commandsAreEditedInPlace();
    void columnsAreChosen();
};

void TestPreferences::changesHoldAtOnce()
{
    PreferencesDialog dialog {Preferences()};
    QSignalSpy changed(&dialog, &PreferencesDialog::changed);
    dialog.show();
    QTest::mouseClick(withText<QRadioButton>(dialog, u"Dark"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.last()[0].value<Preferences>().appearance, Appearance::Dark);
    auto *size = dialog.findChild<QComboBox *>();
    size->setFocus();
    QTest::keyClick(size, Qt::Key_Down);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.last()[0].value<Preferences>().textSize, 110);
    withText<QCheckBox>(dialog, u"Reduce motion"_s)->click();
    dialog.findChild<QTabWidget *>()->setCurrentIndex(1);
    withText<QRadioButton>(dialog, u"Qt sockets"_s)->click();
    withText<QCheckBox>(dialog, u"Ask every port of hosts that answer nothing"_s)->click();
    QCOMPARE(changed.count(), 5);
    Preferences wanted;
    wanted.appearance = Appearance::Dark;
    wanted.textSize = 110;
    wanted.reduceMotion = true;
    wanted.connector = ConnectorKind::Qt;
    wanted.assumeUp = true;
    QVERIFY(changed.last()[0].value<Preferences>() == wanted);
}

void TestPreferences::fillingIsNoChange()
{
    PreferencesDialog dialog {Preferences()};
    QSignalSpy changed(&dialog, &PreferencesDialog::changed);
    Preferences other;
    other.appearance = Appearance::Light;
    other.textSize = 137; // not one of the offered
    other.assumeUp = true;
    dialog.setPreferences(other);
    QCOMPARE(changed.count(), 0);
    QVERIFY(withText<QRadioButton>(dialog, u"Light"_s)->isChecked());
    withText<QRadioButton>(dialog, u"Dark"_s)->click();
    QCOMPARE(changed.last()[0].value<Preferences>().textSize, 137);
}

void TestPreferences::resetsOnePage()
{
    Preferences mine;
    mine.appearance = Appearance::Dark;
    mine.textSize = 150;
    mine.assumeUp = true;
    PreferencesDialog dialog(mine);
    QSignalSpy changed(&dialog, &PreferencesDialog::changed);
    Stage::buttonIn(dialog, u"Reset This Page"_s)->click();
    QCOMPARE(changed.count(), 1);
    Preferences wanted;
    wanted.assumeUp = true; // is on another page
    QVERIFY(changed.last()[0].value<Preferences>() == wanted);
}

void TestPreferences::columnsAreChosen()
{
    const Stage stage;
    auto *hosts = stage.named<ResultsView>(u"Hosts"_s);
    const QByteArray before = hosts->saveColumns();
    QSignalSpy remembered(stage.window.get(), &MainWindow::rememberedChanged);
    PreferencesDialog dialog(Preferences(), stage.window->findChildren<ResultsView *>());
    auto *tabs = dialog.findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    QCOMPARE(tabs->tabText(1), u"Columns"_s);
    auto *table = withName<QComboBox>(dialog, u"Table"_s);
    table->setCurrentIndex(table->findText(u"Hosts"_s));
    auto *list = withName<QListWidget>(dialog, u"Columns of the table"_s);
    QCOMPARE(list->count(), int(HostsModel::ColumnCount));

    list->item(HostsModel::Name)->setCheckState(Qt::Unchecked);
    QVERIFY(hosts->isColumnHidden(HostsModel::Name));
    list->setCurrentRow(HostsModel::Seen);
    withText<QPushButton>(dialog, u"Move Up"_s)->click();
    QCOMPARE(hosts->horizontalHeader()->visualIndex(HostsModel::Seen), HostsModel::Seen - 1);
    QCOMPARE(list->currentRow(), HostsModel::Seen - 1);
    QVERIFY(withText<QPushButton>(dialog, u"Move Down"_s)->isEnabled());
    QTRY_VERIFY(remembered.size() > 0);

    // What the header's menu does shows here too.
    hosts->makeColumnsMenu()->actions().at(HostsModel::State)->trigger();
    QTRY_COMPARE(list->item(HostsModel::State)->checkState(), Qt::Unchecked);
    // The last one stays.
    for (int row = 1; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Unchecked);
    QVERIFY(!list->item(0)->flags().testFlag(Qt::ItemIsUserCheckable));
    Stage::buttonIn(dialog, u"Reset This Page"_s)->click();
    QCOMPARE(hosts->saveColumns(), before);
    QCOMPARE(list->item(HostsModel::Name)->checkState(), Qt::Checked);
}

void TestPreferences::menuOpensOneDialog()
{
    const Stage stage;
    QAction *action = stage.action(u"Preferences…"_s);
    QCOMPARE(action->shortcut(), QKeySequence(u"Ctrl+,"_s));
    action->trigger();
    action->trigger();
    QCOMPARE(stage.window->findChildren<PreferencesDialog *>().size(), 1);
    QSignalSpy remembered(stage.window.get(), &MainWindow::rememberedChanged);
    withText<QRadioButton>(*stage.window->findChild<PreferencesDialog *>(), u"Dark"_s)->click();
    QTRY_VERIFY(Theme::isDark(stage.window->palette()));
    QCOMPARE(remembered.count(), 1);
    QCOMPARE(stage.window->remembered().preferences.appearance, Appearance::Dark);
    QTest::keyClick(stage.window->findChild<PreferencesDialog *>(), Qt::Key_Escape);
    QTRY_VERIFY(!stage.window->findChild<PreferencesDialog *>());
}

void TestPreferences::scansAsPreferred()
{
    const AskedConnectors asked;
    Scanner scanner(asked.parts());
    MainWindow window(scanner);
    WindowState state = window.remembered();
    state.preferences.connector = ConnectorKind::Qt;
    window.restore(state);
    window.setTargets(u"198.51.100.1"_s);
    window.setPorts(u"80"_s);
    Stage::buttonIn(window, u"Scan"_s)->click();
    QTRY_VERIFY(!scanner.isRunning());
    QCOMPARE(*asked.kinds, QList {ConnectorKind::Qt});
}

void TestPreferences::columnsGrowWithTheText()
{
    const Stage stage;
    auto *view = stage.named<ResultsView>(u"Hosts"_s);
    const int atFirst = view->columnWidth(0);
    const int signsAtFirst = view->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, view);
    auto *others = stage.named<ResultsView>(u"Open ports"_s);
    others->setColumnWidth(0, 150);
    WindowState state = stage.window->remembered();
    state.openPortsHeader.clear();
    state.preferences.textSize = 200;
    stage.window->restore(state);
    QCOMPARE(others->columnWidth(0), 300);
    QTRY_VERIFY(view->columnWidth(0) >= atFirst * 3 / 2); // its margins stay
    QCOMPARE(view->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, view), 2 * signsAtFirst);
    QVERIFY(view->verticalHeader()->defaultSectionSize() >= view->fontMetrics().height());
}

void TestPreferences::profileIsTheSameInBothPlaces()
{
    const Stage stage;
    auto *profile = stage.named<QComboBox>(u"Profile"_s);
    QCOMPARE(profile->currentText(), u"Normal"_s);
    stage.action(u"Preferences…"_s)->trigger();
    const auto &dialog = *stage.window->findChild<PreferencesDialog *>();
    withText<QRadioButton>(dialog, u"Gentle"_s)->click();
    QCOMPARE(profile->currentText(), u"Gentle"_s);
    profile->setFocus();
    QTest::keyClick(profile, Qt::Key_End);
    QCOMPARE(stage.window->remembered().preferences.profile, ProfileChoice::Custom);
    QVERIFY(withText<QRadioButton>(dialog, u"Custom"_s)->isChecked());
}

void TestPreferences::customTimingReachesTheScan()
{
    QWidget window;
    PreferencesKeeper keeper(&window);
    Preferences mine;
    mine.custom = {512, 16, 500, std::chrono::milliseconds(250), 0};
    mine.profile = ProfileChoice::Fast;
    keeper.setPreferences(mine);
    ScanRequest request;
    keeper.complete(request);
    QCOMPARE(request.profile, PaceProfile::Fast);
    QCOMPARE(request.maxRate, 0); // the figures are of Custom only
    keeper.setProfile(ProfileChoice::Custom);
    keeper.complete(request);
    QCOMPARE(request.profile, PaceProfile::Normal);
    QCOMPARE(request.inFlight, 512);
    QCOMPARE(request.perHost, 16);
    QCOMPARE(request.maxRate, 500);
    QVERIFY(request.timeout == std::chrono::milliseconds(250));
    QVERIFY(request.retries == 0);
    // The dialog shows and hands back the same.
    PreferencesDialog dialog(keeper.preferences());
    QSignalSpy changed(&dialog, &PreferencesDialog::changed);
    withText<QCheckBox>(dialog, u"Ask every port of hosts that answer nothing"_s)->click();
    QVERIFY(changed.last()[0].value<Preferences>().custom == mine.custom);
}

void TestPreferences::commandsAreEditedInPlace()
{
    PreferencesDialog dialog {Preferences()};
    dialog.show();
    dialog.findChild<QTabWidget *>()->setCurrentIndex(3);
    QSignalSpy changed(&dialog, &PreferencesDialog::changed);
    auto *table = dialog.findChild<QTableWidget *>();
    const int standard = table->rowCount();
    Stage::buttonIn(dialog, u"Add"_s)->click();
    QCOMPARE(changed.count(), 0); // half a command is none
    table->item(standard, 0)->setText(u"Look"_s);
    table->item(standard, 1)->setText(u"look {adress}"_s);
    QVERIFY(table->accessibleDescription().contains(u"{adress}"_s));
    table->item(standard, 1)->setText(u"look {address}"_s);
    QCOMPARE(table->accessibleDescription(), QString());
    const auto commands = changed.last()[0].value<Preferences>().commands;
    QCOMPARE(commands.size(), standard + 1);
    QVERIFY((commands.last() == UserCommand {u"Look"_s, u"look {address}"_s, {}}));
    table->setCurrentCell(0, 0);
    Stage::buttonIn(dialog, u"Remove"_s)->click();
    QCOMPARE(changed.last()[0].value<Preferences>().commands.size(), standard);
    Stage::buttonIn(dialog, u"Reset This Page"_s)->click();
    QVERIFY(changed.last()[0].value<Preferences>().commands == UserCommand::standard());
    QCOMPARE(table->rowCount(), standard);
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
