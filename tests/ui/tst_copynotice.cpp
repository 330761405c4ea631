// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "tests/ui/sampleverdicts.h"
#include "ui/models/hostsmodel.h"
#include "ui/models/resultsfiltermodel.h"
#include "ui/views/resultsview.h"
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
    struct Window
    {
        std::shared_ptr<ScanResults> results = sample::results();
        HostsModel hosts;
        ResultsFilterModel filter;
        ResultsView view {u"Hosts"_s};
        BannerStack banners;
        CopyNotice notice {&banners};

        Window()
        {
            std::vector<ProbeVerdict> batch;
            for (quint32 n = 0; n < 150'000; ++n)
                batch.push_back(sample::open(n, 0));
            hosts.setResults(results);
            filter.setSourceModel(&hosts);
            view.setModel(&filter);
            view.show();
            notice.watch(&view);
            hosts.apply(results->apply(batch));
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
