// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "tests/ui/windowstage.h"
#include "ui/widgets/targetbox.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QInputDialog>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QToolButton>

using namespace netsonde;
using namespace netsonde::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QMenu *menu(const Stage &stage, const QString &title)
{
    for (QMenu *menu : stage.window->findChildren<QMenu *>()) {
        if (menu->title().remove(u'&') == title)
            return menu;
    }
    return nullptr;
}

void choose(QMenu *menu, const QString &beginning)
{
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&').startsWith(beginning)) {
            action->trigger();
            return;
        }
    }
    qFatal("no %s in the menu", qPrintable(beginning));
}

QString targets(const Stage &stage)
{
    return stage.named<QLineEdit>(u"Targets"_s)->text();
}

void drop(const Stage &stage, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(stage.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(stage.window.get(), &event);
}

QString fileWith(const QTemporaryDir &folder, const QByteArray &content, const QString &name = u"hosts.txt"_s)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return file.fileName();
}

QInputDialog *nameDialog(const Stage &stage)
{
    stage.action(u"Save This Scan…"_s)->trigger();
    return stage.window->findChild<QInputDialog *>();
}

void saveAs(const Stage &stage, const QString &name)
{
    QInputDialog *dialog = nameDialog(stage);
    dialog->setTextValue(name);
    dialog->accept();
    QTRY_VERIFY(!stage.window->findChild<QInputDialog *>());
}

QString filePath(const Stage &stage)
{
    return stage.window->findChild<TargetBox *>()->filePath();
}

} // namespace

class TestScanMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarningOfOurs()); }
    void localNetworksAreOffered();
    void everyPresetIsFine();
    void savesAndRecalls();
    void suggestsAShortName_data();
    void suggestsAShortName();
    void customNumbersComeBack();
    void aDroppedFileIsScanned();
    void aFileIsSavedWithItsScan();
    void noFileStaysWithASavedScan();
    void aFileThatIsGoneIsTold();
    void theLastChosenScanWins();
    void whatIsWrongInAFileIsTold();
    void theErrorOfAFileGoes();
};

void TestScanMenu::localNetworksAreOffered()
{
    const Stage stage;
    QList<TargetRange> ranges {{u"198.51.100.0/24"_s, u"eth0"_s}};
    stage.window->offerTargets([&ranges] { return ranges; });
    choose(menu(stage, u"Local Networks"_s), u"198.51.100.0/24"_s);
    QCOMPARE(targets(stage), u"198.51.100.0/24"_s);
    ranges = {{u"203.0.113.0/24"_s, u"wlan0"_s}}; // it came just now
    choose(menu(stage, u"Local Networks"_s), u"203.0.113.0/24"_s);
    QCOMPARE(targets(stage), u"203.0.113.0/24"_s);
    choose(menu(stage, u"Local Networks"_s), u"This computer"_s);
    QCOMPARE(targets(stage), u"127.0.0.1"_s);
}

void TestScanMenu::everyPresetIsFine()
{
    const Stage stage;
    QMenu *ports = menu(stage, u"Port Presets"_s);
    QVERIFY(ports->actions().size() > 5);
    for (QAction *action : ports->actions()) {
        if (action->isSeparator())
            continue;
        action->trigger();
        const QString text = stage.named<QLineEdit>(u"Ports"_s)->text();
        QVERIFY(action->text().endsWith(text));
        QVERIFY2(PortSet::parse(text), qPrintable(text));
    }
}

void TestScanMenu::savesAndRecalls()
{
    const Stage stage;
    QVERIFY(!menu(stage, u"Saved Scans"_s)->isEnabled());
    stage.type(u"Targets"_s, u"198.51.100.1-9"_s);
    stage.type(u"Ports"_s, u"22"_s);
    stage.named<QComboBox>(u"Profile"_s)->setFocus();
    QTest::keyClick(stage.named<QComboBox>(u"Profile"_s), Qt::Key_Home);
    stage.action(u"Save This Scan…"_s)->trigger();
    auto *dialog = stage.window->findChild<QInputDialog *>();
    QCOMPARE(dialog->textValue(), u"198.51.100.1-9"_s);
    dialog->setTextValue(u"Office & lab"_s);
    dialog->accept();
    const QList<SavedScan> wanted {{u"Office & lab"_s, u"198.51.100.1-9"_s, u"22"_s, {}, ProfileChoice::Gentle}};
    QVERIFY(stage.window->remembered().savedScans == wanted);

    const Stage later;
    later.window->restore(stage.window->remembered());
    later.type(u"Targets"_s, u"203.0.113.1"_s);
    later.named<QComboBox>(u"Profile"_s)->setFocus();
    QTest::keyClick(later.named<QComboBox>(u"Profile"_s), Qt::Key_End);
    choose(menu(later, u"Saved Scans"_s), u"Office"_s);
    QCOMPARE(targets(later), u"198.51.100.1-9"_s);
    QCOMPARE(later.named<QLineEdit>(u"Ports"_s)->text(), u"22"_s);
    QCOMPARE(later.named<QComboBox>(u"Profile"_s)->currentText(), u"Gentle"_s);
    choose(menu(later, u"Remove"_s), u"Office"_s);
    QVERIFY(later.window->remembered().savedScans.isEmpty());
}

void TestScanMenu::suggestsAShortName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("short") << u"10.0.0.1,  10.0.0.2"_s << u"10.0.0.1, 10.0.0.2"_s;
    QTest::newRow("long") << u"198.51.100.0/24, 203.0.113.0/24, 192.0.2.0/24, printer.example.org, nas.lan"_s
                          << u"198.51.100.0/24, 203.0.113.0/24, 192.0.2.0/24"_s;
    QTest::newRow("a separator where it ends") << u"a"_s.repeated(60) + u",b"_s << u"a"_s.repeated(60);
    QTest::newRow("one long word") << u"a"_s.repeated(63) + u".lan"_s << u"a"_s.repeated(60);
}

void TestScanMenu::suggestsAShortName()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, name);
    const Stage stage;
    stage.type(u"Targets"_s, typed);
    const QInputDialog *dialog = nameDialog(stage);
    QCOMPARE(dialog->textValue(), name);
    const auto *edit = dialog->findChild<QLineEdit *>();
    QCOMPARE(edit->selectedText(), name);
    QCOMPARE(edit->cursorPosition(), 0); // its beginning shows
}

void TestScanMenu::customNumbersComeBack()
{
    const Stage stage;
    WindowState state = stage.window->remembered();
    state.preferences.profile = ProfileChoice::Custom;
    state.preferences.custom = {.inFlight = 12, .perHost = 3, .maxRate = 40, .timeout = 250ms, .retries = 2};
    const CustomTiming saved = state.preferences.custom;
    stage.window->restore(state);
    saveAs(stage, u"Slowly"_s);
    state = stage.window->remembered();
    state.savedScans.append({u"Of an older version"_s, {}, {}, {}, ProfileChoice::Custom});
    state.preferences.custom = {.inFlight = 999, .perHost = 0, .maxRate = 0, .timeout = {}, .retries = {}};
    stage.window->restore(state);
    choose(menu(stage, u"Saved Scans"_s), u"Of an older version"_s);
    QCOMPARE(stage.window->remembered().preferences.custom.inFlight, 999);
    choose(menu(stage, u"Saved Scans"_s), u"Slowly"_s);
    QVERIFY(stage.window->remembered().preferences.custom == saved);
}

void TestScanMenu::aDroppedFileIsScanned()
{
    const QTemporaryDir folder;
    const Stage stage;
    drop(stage, fileWith(folder, "# the lab\n198.51.100.1-9\n!198.51.100.9\n"));
    stage.type(u"Ports"_s, u"80"_s);
    QTRY_VERIFY(stage.labels().contains(words::plan(8, 1)));
    QVERIFY(stage.labels().contains(u"8 addresses from hosts.txt"_s));
    // What is typed comes on top; what is excluded is out of both.
    stage.type(u"Targets"_s, u"198.51.100.8-10"_s);
    QTRY_VERIFY(stage.labels().contains(words::plan(9, 1))); // .9 the file takes out
    stage.type(u"Exclude"_s, u"198.51.100.1-4"_s);
    QTRY_VERIFY(stage.labels().contains(words::plan(5, 1)));
    QTest::mouseClick(stage.button(u"Scan"_s), Qt::LeftButton);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    QCOMPARE(stage.hosts()->rowCount(), 5);
    stage.named<QToolButton>(u"Remove File"_s)->click();
    QTRY_VERIFY(stage.labels().contains(words::plan(3, 1)));
    drop(stage, fileWith(folder, "198.51.100.1-9\nprinter.lan\n"));
    QTRY_VERIFY(stage.labels().contains(u"Up to 10 addresses from hosts.txt"_s));
}

void TestScanMenu::aFileIsSavedWithItsScan()
{
    const QTemporaryDir folder;
    const QString path = fileWith(folder, "198.51.100.1-9\n");
    const Stage stage;
    drop(stage, path);
    QTRY_COMPARE(filePath(stage), path);
    QCOMPARE(nameDialog(stage)->textValue(), u"hosts"_s);
    stage.window->findChild<QInputDialog *>()->reject();
    QTRY_VERIFY(!stage.window->findChild<QInputDialog *>());
    stage.type(u"Targets"_s, u"198.51.100.20"_s);
    saveAs(stage, u"The lab"_s);
    QCOMPARE(stage.window->remembered().savedScans.first().targetFile, path);

    fileWith(folder, "198.51.100.1-4\n"); // what is in it then is what counts
    const Stage later;
    later.window->restore(stage.window->remembered());
    later.type(u"Ports"_s, u"80"_s);
    choose(menu(later, u"Saved Scans"_s), u"The lab"_s);
    QTRY_COMPARE(filePath(later), path);
    QCOMPARE(targets(later), u"198.51.100.20"_s);
    QCOMPARE(later.window->findChild<TargetBox *>()->targets().count(), 5U);
}

void TestScanMenu::noFileStaysWithASavedScan()
{
    const QTemporaryDir folder;
    const Stage stage;
    stage.type(u"Targets"_s, u"198.51.100.1"_s);
    saveAs(stage, u"One"_s);
    drop(stage, fileWith(folder, "198.51.100.1-9\n"));
    QTRY_VERIFY(!filePath(stage).isEmpty());
    choose(menu(stage, u"Saved Scans"_s), u"One"_s);
    QCOMPARE(filePath(stage), QString());
    QCOMPARE(stage.window->findChild<TargetBox *>()->targets().count(), 1U);
    QVERIFY(!stage.named<QToolButton>(u"Remove File"_s)->isVisible());
}

void TestScanMenu::aFileThatIsGoneIsTold()
{
    const QTemporaryDir folder;
    const Stage stage;
    WindowState state = stage.window->remembered();
    state.savedScans = {{u"Gone"_s, u"198.51.100.1"_s, u"80"_s, {}, {}, folder.filePath(u"gone.txt"_s)}};
    stage.window->restore(state);
    drop(stage, fileWith(folder, "198.51.100.1-9\n"));
    QTRY_VERIFY(!filePath(stage).isEmpty());
    choose(menu(stage, u"Saved Scans"_s), u"Gone"_s);
    QTRY_VERIFY(stage.banner() && stage.banner()->text().startsWith(u"gone.txt could not be read"_s));
    QCOMPARE(filePath(stage), QString());
    QCOMPARE(targets(stage), u"198.51.100.1"_s);
}

void TestScanMenu::theLastChosenScanWins()
{
    const QTemporaryDir folder;
    const Stage stage;
    WindowState state = stage.window->remembered();
    const QString first = fileWith(folder, "198.51.100.1-9\n", u"first.txt"_s);
    const QString second = fileWith(folder, "198.51.100.1-3\n", u"second.txt"_s);
    state.savedScans = {{u"First"_s, {}, u"80"_s, {}, {}, first},
                        {u"Second"_s, {}, u"80"_s, {}, {}, second},
                        {u"Typed"_s, u"198.51.100.1"_s, u"80"_s, {}, {}}};
    stage.window->restore(state);
    choose(menu(stage, u"Saved Scans"_s), u"First"_s); // is being read
    choose(menu(stage, u"Saved Scans"_s), u"Typed"_s);
    QCOMPARE(targets(stage), u"198.51.100.1"_s);
    choose(menu(stage, u"Saved Scans"_s), u"First"_s);
    choose(menu(stage, u"Saved Scans"_s), u"Second"_s);
    QTRY_COMPARE(filePath(stage), second);
    QCOMPARE(stage.window->findChild<TargetBox *>()->targets().count(), 3U);
}

void TestScanMenu::whatIsWrongInAFileIsTold()
{
    const QTemporaryDir folder;
    const Stage stage;
    stage.type(u"Targets"_s, u"198.51.100.1"_s);
    drop(stage, fileWith(folder, "198.51.100.1\n198.51.100.300\n"));
    QTRY_VERIFY(stage.banner());
    QVERIFY2(stage.banner()->text().startsWith(u"hosts.txt, line 2, column 12: "_s),
             qPrintable(stage.banner()->text()));
    QVERIFY2(stage.banner()->text().endsWith(u"255. Nothing was taken from it."_s), qPrintable(stage.banner()->text()));
    QCOMPARE(targets(stage), u"198.51.100.1"_s);
    drop(stage, folder.filePath(u"none.txt"_s));
    QTRY_VERIFY(stage.banner() && stage.banner()->text().startsWith(u"none.txt could not be read"_s));
}

void TestScanMenu::theErrorOfAFileGoes()
{
    const QTemporaryDir folder;
    const Stage stage;
    drop(stage, folder.filePath(u"none.txt"_s));
    QTRY_VERIFY(stage.banner());
    stage.scan(u"198.51.100.1"_s, u"80"_s);
    QVERIFY(!stage.banner());
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    drop(stage, folder.filePath(u"none.txt"_s));
    QTRY_VERIFY(stage.banner());
    const QString path = fileWith(folder, "198.51.100.1-9\n");
    drop(stage, path);
    QTRY_COMPARE(filePath(stage), path);
    QVERIFY(!stage.banner());
}

QTEST_MAIN(TestScanMenu)
#include "tst_scanmenu.moc"
