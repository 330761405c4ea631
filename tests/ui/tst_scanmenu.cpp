// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "tests/ui/windowstage.h"
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

QString fileWith(const QTemporaryDir &folder, const QByteArray &content)
{
    QFile file(folder.filePath(u"hosts.txt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return file.fileName();
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
    void aDroppedFileIsScanned();
    void whatIsWrongInAFileIsTold();
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
    QCOMPARE(targets(stage), u"198.51.100.1"_s);
    drop(stage, folder.filePath(u"none.txt"_s));
    QTRY_VERIFY(stage.banner() && stage.banner()->text().startsWith(u"none.txt could not be read"_s));
}

QTEST_MAIN(TestScanMenu)
#include "tst_scanmenu.moc"
