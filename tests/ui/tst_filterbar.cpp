// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "ui/filter/filterexpression.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/notationedit.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

class TestFilterBar : public QObject
{
    Q_OBJECT

    struct Window : QWidget
    {
        FilterBar *bar = new FilterBar(this);
        NotationEdit *edit = bar->findChild<NotationEdit *>();

        Window()
        {
            auto *column = new QVBoxLayout(this);
            column->addWidget(bar);
            column->addStretch();
            resize(900, 300);
            show();
            edit->setFocus();
        }
        QStringList offers() const
        {
            QStringList texts;
            for (const QListWidget *list : findChildren<QListWidget *>()) {
                for (int i = 0; list->isVisible() && i < list->count(); ++i)
                    texts << list->item(i)->text();
            }
            return texts;
        }
        QStringList labels() const
        {
            QStringList texts;
            for (const QLabel *label : findChildren<QLabel *>()) {
                if (label->isVisible() && !label->text().isEmpty())
                    texts << label->text();
            }
            return texts;
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarningOfOurs()); }

    void aFilterComesShortlyAfterTheLastKey()
    {
        Window window;
        QSignalSpy changed(window.bar, &FilterBar::filterChanged);
        QTest::keyClicks(window.edit, u"port:22"_s);
        QCOMPARE(changed.size(), 0);
        QVERIFY(changed.wait());
        QCOMPARE(changed.size(), 1);
        ResultRow row;
        row.openPorts = {22};
        const auto filter = changed[0][0].value<FilterExpression>();
        QVERIFY(filter.accepts(row));
        QVERIFY(!filter.accepts(ResultRow()));
    }

    void whereItDoesNothingNothingIsChosen()
    {
        Window window;
        window.bar->setShown(3, 9);
        QVERIFY(window.labels().contains(u"showing 3 of 9"_s));
        const QToolButton *chosen = nullptr;
        for (const QToolButton *button : window.bar->findChildren<QToolButton *>()) {
            if (button->isChecked())
                chosen = button;
        }
        QVERIFY(chosen);
        const auto standsOut = [chosen] {
            return chosen->font().bold()
                && chosen->palette().color(QPalette::Button) == QApplication::palette().color(QPalette::Highlight);
        };
        QVERIFY(standsOut());
        window.bar->setEnabled(false);
        window.bar->setShown(3, 9);
        QVERIFY(!standsOut());
        QVERIFY(window.labels().contains(u"for the tables only"_s));
        window.bar->setEnabled(true);
        window.bar->setShown(3, 9);
        QVERIFY(standsOut());
        QVERIFY(window.labels().contains(u"showing 3 of 9"_s));
    }

    void aButtonClearsTheText()
    {
        Window window;
        QToolButton *button = nullptr;
        for (QToolButton *candidate : window.edit->findChildren<QToolButton *>()) {
            if (candidate->accessibleName() == u"Clear Filter Text"_s)
                button = candidate;
        }
        QVERIFY(button);
        QVERIFY(!button->isVisible());
        QTest::keyClicks(window.edit, u"port:22"_s);
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(window.edit->text(), QString());
        QVERIFY(!button->isVisible());
    }

    void aProblemIsMarkedAndSaidAndTheLastFilterStays()
    {
        Window window;
        window.bar->setText(u"port:22"_s);
        QSignalSpy changed(window.bar, &FilterBar::filterChanged);
        window.bar->setText(u"port:22 prot:80"_s);
        QCOMPARE(changed.size(), 0);
        QVERIFY(window.bar->error());
        QCOMPARE(window.edit->mark(), (NotationEdit::Mark {8, 4}));
        const QString words = u"character 9: “prot” is no key of the filter; put quotes around it to look for the text "
                              "itself; did you mean port:80? Until then the last valid filter holds: port:22"_s;
        QVERIFY2(window.labels().contains(words), qPrintable(window.labels().join(u'\n')));
        QCOMPARE(window.edit->accessibleDescription(), words);

        window.bar->setText(u"port:22 port:80"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!window.bar->error());
        QVERIFY(!window.edit->mark());
        QVERIFY(!window.labels().contains(words));
    }

    void withoutAValidFilterNoneHolds()
    {
        Window window;
        window.bar->setText(u"prot:80"_s);
        const QString words = window.edit->accessibleDescription();
        QVERIFY2(words.endsWith(u" Until it is corrected, no text filters the rows."_s), qPrintable(words));
    }

    void escapeClearsAndThenLeaves()
    {
        Window window;
        QSignalSpy left(window.bar, &FilterBar::left);
        window.bar->setText(u"port:22"_s);
        QTest::keyClick(window.edit, Qt::Key_Escape);
        QCOMPARE(window.bar->text(), QString());
        QCOMPARE(left.size(), 0);
        QTest::keyClick(window.edit, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QTest::keyClick(window.edit, Qt::Key_Return);
        QCOMPARE(left.size(), 2);
    }

    void termsAreAddedAndTurned()
    {
        Window window;
        window.bar->setText(u"nas"_s);
        window.bar->addTerm(u"port:22"_s);
        QCOMPARE(window.bar->text(), u"nas port:22"_s);
        window.bar->addTerm(u"!port:22"_s);
        QCOMPARE(window.bar->text(), u"nas !port:22"_s);
    }

    void keysAndValuesAreCompleted()
    {
        Window window;
        QTest::keyClicks(window.edit, u"nas sta"_s);
        QCOMPARE(window.offers(), QStringList(u"state:"_s));
        QTest::keyClick(window.edit, Qt::Key_Down);
        QTest::keyClick(window.edit, Qt::Key_Return);
        QCOMPARE(window.bar->text(), u"nas state:"_s);
        QVERIFY(window.offers().contains(u"state:no-answer"_s));
        QTest::keyClicks(window.edit, u"u"_s);
        QCOMPARE(window.offers(), QStringList({u"state:up"_s, u"state:unreachable"_s}));
        QTest::keyClick(window.edit, Qt::Key_Up);
        QTest::keyClick(window.edit, Qt::Key_Tab);
        QCOMPARE(window.bar->text(), u"nas state:unreachable"_s);
        QCOMPARE(window.offers(), QStringList());
        QTest::keyClicks(window.edit, u" s"_s);
        QVERIFY(!window.offers().isEmpty());
        QTest::keyClick(window.edit, Qt::Key_Escape);
        QCOMPARE(window.offers(), QStringList());
    }

    void termsAreOfferedWhereTheTermBegins()
    {
        Window window;
        const auto leftOfList = [&window] {
            const auto lists = window.findChildren<QListWidget *>();
            const auto list = std::ranges::find_if(lists, &QWidget::isVisible);
            return list == lists.end() ? -1 : (*list)->x();
        };
        QTest::keyClicks(window.edit, u"nas s"_s);
        const int first = leftOfList();
        QVERIFY(first > window.edit->x());
        QTest::keyClicks(window.edit, u"ta"_s);
        QVERIFY(qAbs(leftOfList() - first) <= 1); // the text is measured in parts of pixels
    }

    void saysHowManyAreShown()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Window window;
        window.bar->setShown(12, 65'536);
        QVERIFY(window.labels().contains(u"showing 12 of 65,536"_s));
        window.bar->setShown(12, 65'536, true);
        QVERIFY(window.labels().contains(u"showing 12 of 65,536, held while so many rows are selected"_s));
        QFont large = window.bar->font();
        large.setPointSize(large.pointSize() * 3 / 2);
        window.bar->setFont(large);
        const auto all = window.bar->findChildren<QLabel *>();
        const auto shown
            = std::ranges::find_if(all, [](const QLabel *label) { return label->text().startsWith(u"showing"_s); });
        QVERIFY(shown != all.end());
        QCOMPARE_GE((*shown)->minimumWidth(), (*shown)->fontMetrics().horizontalAdvance(u"showing 12 of 65,536"_s));
        window.bar->setShown(64, 64);
        QCOMPARE_GE((*shown)->minimumWidth(), (*shown)->fontMetrics().horizontalAdvance((*shown)->text()));
        window.bar->setShown(0, 0);
        QCOMPARE(window.labels().filter(u"showing"_s), QStringList());
    }
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
