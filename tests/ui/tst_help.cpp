// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "tests/ui/windowstage.h"
#include "ui/models/verdictsmodel.h"
#include "ui/windows/aboutdialog.h"
#include "ui/windows/shortcutsdialog.h"
#include "ui/windows/statesdialog.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHash>
#include <QMenu>
#include <QMenuBar>

using namespace netsonde;
using namespace netsonde::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList labelsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarningOfOurs()); }
    void everyKeyIsOnTheSheet();
    void noKeyMeansTwoThings();
    void everyStateIsExplained();
    void aboutTellsVersions();
};

void TestHelp::everyKeyIsOnTheSheet()
{
    const Stage stage;
    QCOMPARE(stage.action(u"Keyboard Shortcuts"_s)->shortcut(), QKeySequence(Qt::Key_F1));
    stage.action(u"Keyboard Shortcuts"_s)->trigger();
    const QStringList shown = labelsOf(*stage.window->findChild<ShortcutsDialog *>());
    int keys = 0;
    for (const QAction *menu : stage.window->menuBar()->actions()) {
        for (const QAction *entry : menu->menu()->actions()) {
            if (entry->shortcut().isEmpty() || !entry->isVisible())
                continue;
            ++keys;
            QVERIFY2(shown.contains(entry->shortcut().toString(QKeySequence::NativeText)), qPrintable(entry->text()));
        }
    }
    QVERIFY(keys > 10);
    // Once more brings the same one to the front.
    stage.action(u"Keyboard Shortcuts"_s)->trigger();
    QCOMPARE(stage.window->findChildren<ShortcutsDialog *>().size(), 1);
}

void TestHelp::noKeyMeansTwoThings()
{
    const Stage stage;
    QHash<QString, QString> meaning;
    for (const QAction *menu : stage.window->menuBar()->actions()) {
        for (const QAction *entry : menu->menu()->actions()) {
            const QString keys = entry->shortcut().toString();
            if (keys.isEmpty() || !entry->isVisible())
                continue;
            QVERIFY2(!meaning.contains(keys), qPrintable(keys + u": "_s + meaning.value(keys) + entry->text()));
            meaning.insert(keys, entry->text());
        }
    }
}

void TestHelp::everyStateIsExplained()
{
    const Stage stage;
    stage.action(u"What the States Mean"_s)->trigger();
    const QStringList shown = labelsOf(*stage.window->findChild<StatesDialog *>());
    for (const PortState state :
         {PortState::Open, PortState::Closed, PortState::Filtered, PortState::Unreachable, PortState::NotTested})
        QVERIFY(shown.contains(words::state(state)));
    QVERIFY(shown.contains(VerdictsModel::pendingText()));
    for (const HostState state : {HostState::Up, HostState::Pending, HostState::NoAnswer, HostState::Unreachable,
                                  HostState::NotTested, HostState::NotResolved})
        QVERIFY(shown.contains(words::hostState(state)));
}

void TestHelp::aboutTellsVersions()
{
    const Stage stage;
    stage.action(u"About Netsonde"_s)->trigger();
    const auto *about = stage.window->findChild<AboutDialog *>();
    QVERIFY(labelsOf(*about).contains(AboutDialog::versions()));
    QVERIFY(AboutDialog::versions().contains(QLatin1StringView(qVersion())));
    Stage::buttonIn(*about, u"Copy Versions"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), AboutDialog::versions());
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
