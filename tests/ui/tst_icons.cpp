// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "tests/ui/windowstage.h"
#include "ui/theme/icons.h"

#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QToolButton>

using namespace netsonde;
using namespace netsonde::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString plain(const QString &text)
{
    return QString(text).remove(u'&');
}

/// Lists of words that are all of one kind: the same picture before each would tell nothing.
bool isListOfWords(const QString &menu)
{
    return menu == u"Port Presets"_s || menu == u"Saved Scans"_s || menu == u"Remove"_s;
}

bool hasPicture(const QIcon &icon)
{
    const QImage picture = icon.pixmap(QSize(16, 16)).toImage();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qAlpha(picture.pixel(x, y)) > 128)
                return true;
        }
    }
    return false;
}

/// What can be done without a picture to it, as "Menu > Entry"; ticked entries show their tick.
QStringList withoutIcon(const QMenu &menu, const QString &path)
{
    QStringList found;
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator() || action->isCheckable())
            continue;
        const QString here = path + u" > "_s + plain(action->text());
        if (!hasPicture(action->icon()))
            found << here;
        if (action->menu() && !isListOfWords(plain(action->text())))
            found << withoutIcon(*action->menu(), here);
    }
    return found;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarningOfOurs()); }
    void everyEntryOfTheMenusHasOne();
    void everyEntryOfAContextMenuHasOne();
    void everyTabAndBareButtonHasOne();
};

void TestIcons::everyEntryOfTheMenusHasOne()
{
    Stage stage;
    stage.window->offerTargets([] { return QList<TargetRange> {{u"192.0.2.0/24"_s, u"eth0"_s}}; });
    int menus = 0;
    for (const QAction *title : stage.window->menuBar()->actions()) {
        QVERIFY(title->menu());
        ++menus;
        QCOMPARE(withoutIcon(*title->menu(), plain(title->text())), QStringList());
    }
    QCOMPARE_GE(menus, 5);
}

void TestIcons::everyEntryOfAContextMenuHasOne()
{
    Stage stage;
    stage.scan(u"198.51.100.1"_s, u"22,80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    for (const QString &table : {u"Hosts"_s, u"Open ports"_s}) {
        auto *view = stage.named<ResultsView>(table);
        QVERIFY(view->model()->rowCount() > 0);
        view->selectRow(0);
        const std::unique_ptr<QMenu> menu(view->makeContextMenu(view->model()->index(0, 0)));
        QCOMPARE_GE(menu->actions().size(), 8);
        QCOMPARE(withoutIcon(*menu, table), QStringList());
    }
}

void TestIcons::everyTabAndBareButtonHasOne()
{
    Stage stage;
    const auto *tabs = stage.window->findChild<QTabWidget *>();
    QCOMPARE_GE(tabs->count(), 4);
    for (int tab = 0; tab < tabs->count(); ++tab)
        QVERIFY2(hasPicture(tabs->tabIcon(tab)), qPrintable(tabs->tabText(tab)));
    for (const QToolButton *button : stage.window->findChildren<QToolButton *>()) {
        const bool isOfQt = button->objectName().startsWith(u"qt_"_s) || qobject_cast<QMenuBar *>(button->parent())
            || button->parent()->inherits("QTabBar");
        if (!isOfQt && button->text().isEmpty())
            QVERIFY2(hasPicture(button->icon()), qPrintable(button->accessibleName()));
    }
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
