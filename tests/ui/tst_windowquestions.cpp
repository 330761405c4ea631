// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "tests/ui/windowstage.h"
#include "ui/widgets/scanbar.h"
#include "ui/words/words.h"

#include <QToolButton>

using namespace netsonde;
using namespace netsonde::test;
using namespace Qt::Literals::StringLiterals;

class TestWindowQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarningOfOurs()); }
    void faultyTextSendsNothing();
    void exclusionsAreLeftOut();
    void largePublicRangeAsks();
    void typingTakesTheQuestionBack();
    void unresolvedNamesAreTold();
    void unresolvedExclusionFails();
    void networkDownIsSaidOnce();
};

void TestWindowQuestions::faultyTextSendsNothing()
{
    const Stage stage;
    stage.scan(u"198.51.100.1 198.51.100.300"_s, u"80"_s);
    QVERIFY(!stage.scanner.isRunning());
    auto *edit = stage.named<QLineEdit>(u"Targets"_s);
    QCOMPARE(edit->selectedText(), u"300"_s);
    QVERIFY(stage.labels().contains(edit->accessibleDescription()));
    QVERIFY(edit->accessibleDescription().contains(u"300"_s));

    stage.scan(u"198.51.100.1"_s, u"80,70000"_s);
    QVERIFY(!stage.scanner.isRunning());
    QCOMPARE(stage.named<QLineEdit>(u"Ports"_s)->selectedText(), u"70000"_s);
    QCOMPARE(stage.network->attempts.load(), 0U);
}

void TestWindowQuestions::exclusionsAreLeftOut()
{
    const auto wasAsked = std::make_shared<std::atomic<bool>>(false);
    const Stage stage([wasAsked](const Endpoint &endpoint) {
        const quint32 host = endpoint.address.v4Number() & 0xff;
        if (host >= 2 && host <= 8)
            *wasAsked = true;
        return smallNetwork(endpoint);
    });
    auto *exclude = stage.named<QLineEdit>(u"Exclude"_s);
    QVERIFY(!exclude->isVisible());
    QToolButton *more = stage.window->findChild<ScanBar *>()->findChild<QToolButton *>();
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(exclude->isVisible());
    stage.type(u"Exclude"_s, u"198.51.100.300"_s);
    stage.scan(u"198.51.100.1-9"_s, u"80"_s);
    QVERIFY(!stage.scanner.isRunning());
    QCOMPARE(exclude->selectedText(), u"300"_s);

    stage.type(u"Exclude"_s, u"198.51.100.2-8"_s);
    QTRY_VERIFY(stage.labels().contains(words::plan(2, 1)));
    QTest::mouseClick(more, Qt::LeftButton); // what is folded away still holds
    QVERIFY(more->text().contains(u"exclusions"_s));
    stage.scan(u"198.51.100.1-9"_s, u"80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    QCOMPARE(stage.hosts()->rowCount(), 2);
    QVERIFY(!wasAsked->load());
}

void TestWindowQuestions::largePublicRangeAsks()
{
    const Stage stage;
    stage.scan(u"8.0.0.0/19"_s, u"80"_s);
    QVERIFY(!stage.scanner.isRunning());
    QVERIFY(stage.banner());
    QVERIFY(stage.banner()->text().contains(words::number(8'192)));
    const auto focused = [&stage] {
        const auto *button = qobject_cast<QPushButton *>(stage.window->focusWidget());
        return button ? button->text() : QString();
    };
    QTRY_COMPARE(focused(), u"Cance&l"_s); // a second Enter sends nothing
    QTest::mouseClick(stage.button(u"Cancel"_s), Qt::LeftButton);
    QVERIFY(!stage.scanner.isRunning());
    QVERIFY(!stage.banner());
    QCOMPARE(stage.network->attempts.load(), 0U);

    QTest::mouseClick(stage.button(u"Scan"_s), Qt::LeftButton);
    QTest::mouseClick(stage.button(u"Scan Anyway"_s), Qt::LeftButton);
    QVERIFY(stage.scanner.isRunning());
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    QCOMPARE(stage.hosts()->rowCount(), 8'192);

    stage.scan(u"8.0.0.0/20"_s, u"80"_s); // 4 096 are not more than 4 096
    QVERIFY(stage.scanner.isRunning());
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
}

void TestWindowQuestions::typingTakesTheQuestionBack()
{
    const Stage stage;
    stage.scan(u"8.0.0.0/19"_s, u"80"_s);
    QVERIFY(stage.banner());
    stage.type(u"Targets"_s, u"198.51.100.1"_s);
    QTRY_VERIFY(!stage.banner());
    QCOMPARE(stage.network->attempts.load(), 0U);
}

void TestWindowQuestions::unresolvedNamesAreTold()
{
    const Stage stage;
    stage.scan(u"198.51.100.1 printer.lan"_s, u"80"_s);
    QTRY_VERIFY(!stage.scanner.isRunning());
    QVERIFY(stage.banner());
    QCOMPARE(stage.banner()->severity(), Banner::Severity::Warning);
    QCOMPARE(stage.hosts()->rowCount(), 2);
    stage.scan(u"198.51.100.1"_s, u"80"_s);
    QVERIFY(!stage.banner());
    QTRY_VERIFY(!stage.scanner.isRunning());
}

void TestWindowQuestions::unresolvedExclusionFails()
{
    const Stage stage;
    stage.scan(u"198.51.100.0/24 !printer.lan"_s, u"80"_s);
    QTRY_VERIFY(!stage.scanner.isRunning());
    QVERIFY(stage.banner());
    QCOMPARE(stage.banner()->severity(), Banner::Severity::Error);
    QVERIFY(stage.banner()->text().contains(u"printer.lan"_s));
    QCOMPARE(stage.phase(), u"Failed: nothing was sent"_s);
    QCOMPARE(stage.network->attempts.load(), 0U);
}

void TestWindowQuestions::networkDownIsSaidOnce()
{
    Stage stage;
    ScanProgress progress;
    progress.total = 100;
    progress.phase = ScanPhase::NetworkDown;
    Q_EMIT stage.scanner.progressChanged(progress);
    Banner *banner = stage.banner();
    QVERIFY(banner);
    QVERIFY2(banner->text().contains(u"network of this computer is down"_s), qPrintable(banner->text()));
    Q_EMIT banner->dismissed();
    QVERIFY(!stage.banner());
    Q_EMIT stage.scanner.progressChanged(progress);
    QVERIFY(!stage.banner()); // the user has read it

    progress.phase = ScanPhase::Scanning;
    Q_EMIT stage.scanner.progressChanged(progress);
    progress.phase = ScanPhase::NetworkDown;
    Q_EMIT stage.scanner.progressChanged(progress);
    QVERIFY(stage.banner());
    progress.phase = ScanPhase::Scanning;
    Q_EMIT stage.scanner.progressChanged(progress);
    QVERIFY(!stage.banner());
}

QTEST_MAIN(TestWindowQuestions)
#include "tst_windowquestions.moc"
