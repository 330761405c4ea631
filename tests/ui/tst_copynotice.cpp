// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "tests/ui/tablestage.h"
#include "ui/widgets/bannerstack.h"
#include "ui/windows/copynotice.h"
#include "ui/words/words.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

class TestCopyNotice : public QObject
{
    Q_OBJECT

    /// Copies more rows than one slice takes.
    struct Window : test::TableStage
    {
        BannerStack banners;
        CopyNotice notice {&banners};

        Window()
        {
            notice.watch(&view);
            takeHosts(0, 150'000);
        }
        Banner *banner() const { return banners.banner(BannerStack::Topic::Copy); }
        void copy()
        {
            QTRY_COMPARE(filter.rowCount(), 150'000);
            view.selectAll();
            view.copySelection();
            QTRY_VERIFY(banner());
            QVERIFY(banner()->text().startsWith(u"Copying: "_s));
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarningOfOurs()); }

    void tellsTheEndOfALongCopy()
    {
        Window window;
        window.copy();
        QTRY_VERIFY_WITH_TIMEOUT(!window.view.isCopying(), 60'000);
        QCOMPARE(window.banner()->text(), u"%1 rows are on the clipboard"_s.arg(words::number(150'000)));
        QCOMPARE(window.banner()->severity(), Banner::Severity::Success);
    }

    void whoeverSendsItAwayGivesTheCopyUp_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("by its button") << u"Cancel Copying"_s;
        QTest::newRow("by its cross") << QString();
    }
    void whoeverSendsItAwayGivesTheCopyUp()
    {
        QFETCH(QString, button);
        Window window;
        window.copy();
        for (QAbstractButton *one : window.banner()->findChildren<QAbstractButton *>()) {
            if (one->text() == button) {
                one->click();
                break;
            }
        }
        QVERIFY(!window.view.isCopying());
        QVERIFY(!window.banner());
    }

    void aShortCopyNeedsNoWords()
    {
        Window window;
        QTRY_COMPARE(window.filter.rowCount(), 150'000);
        window.view.selectRow(0);
        window.view.copySelection();
        QVERIFY(!window.view.isCopying());
        QVERIFY(!window.banner());
    }
};

QTEST_MAIN(TestCopyNotice)
#include "tst_copynotice.moc"
