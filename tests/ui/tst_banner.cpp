// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "ui/widgets/bannerstack.h"
#include "ui/widgets/iconlabel.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;
using Topic = BannerStack::Topic;
using Severity = Banner::Severity;

class TestBanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarningOfOurs()); }
    void saysSeverityInWordPictureAndName_data();
    void saysSeverityInWordPictureAndName();
    void textIsPlain();
    void linesDoNotPartNumbersFromNouns();
    void equalMessageDoesNotStack();
    void newMessageReplacesOldOfItsTopic();
    void topicsStandTogether();
    void closeButtonAndEscapeDismiss();
    void aTextMayChangeInItsPlace();
    void actionRunsOnceAndDismisses();
    void actionMayPostTheNextBanner();
};

void TestBanner::saysSeverityInWordPictureAndName_data()
{
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("word");
    QTest::newRow("information") << Severity::Information << u"Note"_s;
    QTest::newRow("success") << Severity::Success << u"Done"_s;
    QTest::newRow("warning") << Severity::Warning << u"Warning"_s;
    QTest::newRow("error") << Severity::Error << u"Error"_s;
}

void TestBanner::saysSeverityInWordPictureAndName()
{
    QFETCH(const Severity, severity);
    QFETCH(const QString, word);
    const Banner banner(severity, u"the disk is full"_s);
    QCOMPARE(banner.accessibleName(), word + u": the disk is full"_s);
    bool hasWord = false;
    for (const QLabel *label : banner.findChildren<QLabel *>())
        hasWord |= label->text() == word;
    QVERIFY(hasWord);
    QVERIFY(!banner.findChild<IconLabel *>()->icon().isNull());
}

void TestBanner::textIsPlain()
{
    const Banner banner(Severity::Error, u"<b>host</b>"_s);
    const QList<QLabel *> labels = banner.findChildren<QLabel *>();
    const auto found = std::find_if(labels.begin(), labels.end(),
                                    [](const QLabel *label) { return label->text() == u"<b>host</b>"_s; });
    QVERIFY(found != labels.end());
    QCOMPARE((*found)->textFormat(), Qt::PlainText);
}

void TestBanner::linesDoNotPartNumbersFromNouns()
{
    const Banner banner(Severity::Warning, u"This range holds 8,192 addresses."_s);
    QCOMPARE(banner.text(), u"This range holds 8,192 addresses."_s);
    const auto labels = banner.findChildren<QLabel *>();
    QVERIFY(std::ranges::find(labels, u"This range holds 8,192\u00a0addresses."_s, &QLabel::text) != labels.end());
}

void TestBanner::equalMessageDoesNotStack()
{
    BannerStack stack;
    Banner *first = stack.post(Topic::Export, Severity::Error, u"no space"_s);
    QCOMPARE(stack.post(Topic::Export, Severity::Error, u"no space"_s), first);
    QCOMPARE(stack.findChildren<Banner *>().size(), 1);
}

void TestBanner::newMessageReplacesOldOfItsTopic()
{
    BannerStack stack;
    const QPointer<Banner> first = stack.post(Topic::Export, Severity::Error, u"no space"_s);
    Banner *second = stack.post(Topic::Export, Severity::Success, u"written"_s);
    QCOMPARE(stack.banner(Topic::Export), second);
    QTRY_VERIFY(!first);
}

void TestBanner::topicsStandTogether()
{
    BannerStack stack;
    stack.show();
    stack.post(Topic::Export, Severity::Error, u"no space"_s);
    stack.post(Topic::Names, Severity::Warning, u"one name"_s);
    QVERIFY(stack.banner(Topic::Export)->isVisible());
    QVERIFY(stack.banner(Topic::Names)->isVisible());
}

void TestBanner::closeButtonAndEscapeDismiss()
{
    BannerStack stack;
    QVERIFY(stack.isHidden());
    Banner *banner = stack.post(Topic::Export, Severity::Error, u"no space"_s);
    QVERIFY(!stack.isHidden());
    QTest::mouseClick(banner->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(stack.banner(Topic::Export), nullptr);
    QVERIFY(stack.isHidden());

    banner = stack.post(Topic::Export, Severity::Error, u"no space"_s);
    QTest::keyClick(banner, Qt::Key_Escape);
    QCOMPARE(stack.banner(Topic::Export), nullptr);
}

void TestBanner::aTextMayChangeInItsPlace()
{
    BannerStack stack;
    Banner *banner = stack.post(Topic::Copy, Severity::Information, u"1 of 2"_s);
    banner->setText(u"2 of 2"_s);
    QCOMPARE(stack.banner(Topic::Copy), banner);
    QCOMPARE(banner->text(), u"2 of 2"_s);
    QCOMPARE(banner->accessibleName(), u"Note: 2 of 2"_s);
    QCOMPARE(banner->findChild<QToolButton *>()->accessibleName(), u"Dismiss “2 of 2”"_s);
}

void TestBanner::actionRunsOnceAndDismisses()
{
    BannerStack stack;
    int runs = 0;
    Banner *banner = stack.post(Topic::PublicRange, Severity::Warning, u"many"_s);
    QPushButton *button = banner->addAction(u"Scan Anyway"_s, [&runs] { ++runs; });
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(runs, 1);
    QCOMPARE(stack.banner(Topic::PublicRange), nullptr);
}

void TestBanner::actionMayPostTheNextBanner()
{
    BannerStack stack;
    Banner *banner = stack.post(Topic::Export, Severity::Error, u"again?"_s);
    QPushButton *button
        = banner->addAction(u"Again"_s, [&stack] { stack.post(Topic::Export, Severity::Error, u"again?"_s); });
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(stack.banner(Topic::Export));
    QVERIFY(stack.banner(Topic::Export) != banner);
}

QTEST_MAIN(TestBanner)
#include "tst_banner.moc"
