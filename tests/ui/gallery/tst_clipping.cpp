// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "tests/ui/gallery/clipping.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace netsonde::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString longText = u"a text that is longer than a few pixels"_s;

using Make = QWidget *(*)();

template <typename Widget>
QWidget *withText()
{
    auto *widget = new Widget;
    widget->setText(longText);
    return widget;
}

QWidget *wrapped()
{
    auto *label = new QLabel(longText);
    label->setWordWrap(true);
    return label;
}

QWidget *combo()
{
    auto *box = new QComboBox;
    box->addItem(longText);
    return box;
}

QWidget *spin()
{
    auto *box = new QSpinBox;
    box->setSpecialValueText(longText);
    return box;
}

QWidget *group()
{
    return new QGroupBox(longText);
}

QWidget *tabs()
{
    auto *pages = new QTabWidget;
    pages->addTab(new QWidget, longText);
    pages->addTab(new QWidget, longText);
    return pages;
}

QWidget *table()
{
    auto *cells = new QTableWidget(1, 1);
    cells->setHorizontalHeaderLabels({longText});
    cells->setColumnWidth(0, 30);
    return cells;
}

QWidget *menuBar()
{
    auto *bar = new QMenuBar;
    bar->addMenu(longText);
    bar->addMenu(longText);
    return bar;
}

QWidget *scrolled()
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setWidget(new QLabel(longText));
    return area;
}

} // namespace

Q_DECLARE_METATYPE(Make)

class TestClipping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarningOfOurs()); }
    void saysWhatIsClipped_data();
    void saysWhatIsClipped();
    void saysWhatStandsOut();
    void saysWhatIsTooLarge();
    void leavesElidedCellsAlone();
};

void TestClipping::saysWhatIsClipped_data()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("label") << Make(withText<QLabel>);
    QTest::newRow("wrapped label") << Make(wrapped);
    QTest::newRow("button") << Make(withText<QPushButton>);
    QTest::newRow("combo box") << Make(combo);
    QTest::newRow("spin box") << Make(spin);
    QTest::newRow("group box") << Make(group);
    QTest::newRow("tabs") << Make(tabs);
    QTest::newRow("title of a column") << Make(table);
    QTest::newRow("menu bar") << Make(menuBar);
    QTest::newRow("page") << Make(scrolled);
}

void TestClipping::saysWhatIsClipped()
{
    QFETCH(Make, make);
    QWidget window;
    QWidget *widget = make();
    widget->setParent(&window);
    window.resize(700, 300);
    window.show();
    widget->resize(60, 24);
    QCoreApplication::sendPostedEvents();
    QVERIFY2(!clippedIn(window).isEmpty(), "too narrow, and nothing was said");
    if (make == Make(table))
        qobject_cast<QTableWidget *>(widget)->setColumnWidth(0, 400);
    widget->resize(680, 200);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(clippedIn(window), QStringList());
}

void TestClipping::saysWhatStandsOut()
{
    QWidget window;
    QWidget inner(&window);
    window.resize(200, 100);
    window.show();
    inner.setGeometry(150, 10, 40, 40);
    QCOMPARE(clippedIn(window), QStringList());
    inner.setGeometry(180, 10, 40, 40);
    QCOMPARE(clippedIn(window).size(), 1);
    inner.hide();
    QCOMPARE(clippedIn(window), QStringList());
}

void TestClipping::saysWhatIsTooLarge()
{
    QWidget window;
    window.resize(100, 10'000);
    window.show();
    QCOMPARE(clippedIn(window).size(), 1);
}

void TestClipping::leavesElidedCellsAlone()
{
    QTableWidget cells(1, 1);
    cells.setItem(0, 0, new QTableWidgetItem(longText));
    cells.setColumnWidth(0, 30);
    cells.show();
    QCOMPARE(clippedIn(cells), QStringList());
}

QTEST_MAIN(TestClipping)
#include "tst_clipping.moc"
