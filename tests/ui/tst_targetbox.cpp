// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "ui/widgets/notationedit.h"
#include "ui/widgets/portbox.h"
#include "ui/widgets/targetbox.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFocusEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

class TestTargetBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarningOfOurs()); }
    void names();
    void checksShortlyAfterTyping();
    void marksTheProblem_data();
    void marksTheProblem();
    void markIsPaintedUnderTheCharacters();
    void markGoesWithTheNextKey();
    void pastedLineBreaksBecomeSpaces();
    void longPasteIsKeptWhole();
    void tooLongPasteIsRefusedWhole();
    void exclusionsAreCheckedApart();
    void aFileStandsBesideTheText();
    void historyIsRecentFirstWithoutDoubles();
    void historyKeepsTheText();
    void wheelKeepsTheText();
    void enterSubmits();
    void aLongTextShowsItsBeginning();
    void portsAreParsed();
};

void TestTargetBox::names()
{
    const TargetBox targets;
    QCOMPARE(targets.edit()->accessibleName(), u"Targets"_s);
    const PortBox ports;
    QCOMPARE(ports.edit()->accessibleName(), u"Ports"_s);
    QCOMPARE(targets.label()->buddy(), targets.focusProxy());
}

void TestTargetBox::checksShortlyAfterTyping()
{
    TargetBox box;
    QSignalSpy checked(&box, &NotationBox::checked);
    QTest::keyClicks(box.edit(), u"10.0.0.0/24"_s);
    QCOMPARE(checked.count(), 0);
    QVERIFY(checked.wait());
    QCOMPARE(checked.count(), 1);
    QVERIFY(!box.error());
    QCOMPARE(box.targets().count(), 256U);
}

void TestTargetBox::marksTheProblem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");

    QTest::newRow("leading zero") << u"10.0.0.1 010.0.0.1"_s << u"010"_s;
    QTest::newRow("octet too large") << u"10.0.0.1, 300.0.0.1"_s << u"300"_s;
    QTest::newRow("prefix too long") << u"10.0.0.0/33"_s << u"33"_s;
    QTest::newRow("mask missing") << u"10.0.0.0/"_s << u"/"_s;
}

void TestTargetBox::marksTheProblem()
{
    QFETCH(const QString, text);
    QFETCH(const QString, marked);
    TargetBox box;
    box.setText(text);
    QVERIFY(box.error());
    QVERIFY(box.edit()->mark());
    const NotationEdit::Mark mark = *box.edit()->mark();
    QCOMPARE(mark.position, box.error()->position);
    QCOMPARE(mark.length, box.error()->length);
    QCOMPARE(text.mid(mark.position, mark.length), marked);
    QCOMPARE(box.message(), words::problemAt(*box.error()));
    QCOMPARE(box.edit()->accessibleDescription(), box.message());
    const QList<QLabel *> labels = box.findChildren<QLabel *>();
    QVERIFY(std::ranges::count(labels, words::unparted(box.message()), &QLabel::text) == 1);

    box.focusProblem();
    QCOMPARE(box.edit()->selectedText(), marked);
}

void TestTargetBox::markIsPaintedUnderTheCharacters()
{
    TargetBox box;
    box.resize(500, box.sizeHint().height());
    box.setText(u"10.0.0.1 10.0.0.300"_s);
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    NotationEdit *edit = box.edit();
    QVERIFY(edit->mark());
    const QRect area = edit->markRect();
    QVERIFY(!area.isEmpty());
    QVERIFY(edit->rect().contains(area));
    const QFontMetrics metrics = edit->fontMetrics();
    QVERIFY(area.left() > metrics.horizontalAdvance(u"10.0.0.1 10"_s));
    QVERIFY(qAbs(area.width() - metrics.horizontalAdvance(u"300"_s)) <= 4);

    const QImage marked = edit->grab(area).toImage();
    edit->setMark(std::nullopt);
    QVERIFY(edit->grab(area).toImage() != marked);
}

void TestTargetBox::markGoesWithTheNextKey()
{
    TargetBox box;
    box.setText(u"10.0.0.300"_s);
    QVERIFY(box.edit()->mark());
    QTest::keyClick(box.edit(), Qt::Key_End);
    QTest::keyClick(box.edit(), Qt::Key_Backspace);
    QVERIFY(!box.edit()->mark());
    QTRY_VERIFY(!box.error());
}

void TestTargetBox::pastedLineBreaksBecomeSpaces()
{
    TargetBox box;
    QApplication::clipboard()->setText(u"10.0.0.1\n10.0.0.2\r\n10.0.0.3"_s);
    box.edit()->paste();
    QCOMPARE(box.text().simplified(), u"10.0.0.1 10.0.0.2 10.0.0.3"_s);
    QVERIFY(!box.text().contains(QRegularExpression(u"[\\r\\n]"_s)));
    box.checkNow();
    QCOMPARE(box.targets().count(), 3U);
}

void TestTargetBox::longPasteIsKeptWhole()
{
    QString text;
    for (int i = 0; i < 5'000; ++i)
        text += u"10.1.%1.%2\n"_s.arg(i / 200).arg(i % 200);
    QVERIFY(text.size() > 32'767);
    TargetBox box;
    QApplication::clipboard()->setText(text);
    box.edit()->paste();
    box.checkNow();
    QVERIFY(!box.error());
    QCOMPARE(box.targets().count(), 5'000U);
}

void TestTargetBox::tooLongPasteIsRefusedWhole()
{
    TargetBox box;
    box.setText(u"10.0.0.1"_s);
    box.edit()->end(false);
    QApplication::clipboard()->setText(u" 10.0.0.2"_s.repeated(NotationEdit::longestText / 9));
    box.edit()->paste();
    QCOMPARE(box.text(), u"10.0.0.1"_s);
    QVERIFY(box.message().contains(words::number(NotationEdit::longestText)));
    QTest::keyClicks(box.edit(), u"7"_s);
    QVERIFY(!box.message().contains(words::number(NotationEdit::longestText)));
    QCOMPARE(box.text(), u"10.0.0.17"_s);
}

void TestTargetBox::exclusionsAreCheckedApart()
{
    TargetBox box;
    box.setText(u"10.0.0.0/30"_s);
    QCOMPARE(box.setExclusions(u"10.0.0.1"_s), std::nullopt);
    QCOMPARE(box.targets().count(), 3U);
    const std::optional<ParseError> error = box.setExclusions(u"10.0.0.300"_s);
    QVERIFY(error);
    QCOMPARE(error->position, 7);
}

void TestTargetBox::aFileStandsBesideTheText()
{
    TargetBox box;
    box.setText(u"10.0.0.1"_s);
    box.setFileTargets(u"/some where/list.txt"_s, *TargetSet::parse(u"10.0.1.0/24"_s), u"10.0.2.1"_s);
    QCOMPARE(box.filePath(), u"/some where/list.txt"_s);
    QCOMPARE(box.text(), u"10.0.2.1"_s);
    QCOMPARE(box.targets().count(), 257U);
    const QList<QLabel *> labels = box.findChildren<QLabel *>();
    QVERIFY(std::ranges::count(labels, words::unparted(u"256 addresses from list.txt"_s), &QLabel::text) == 1);
    box.clearFile();
    QCOMPARE(box.filePath(), QString());
    QCOMPARE(box.targets().count(), 1U);
}

void TestTargetBox::historyIsRecentFirstWithoutDoubles()
{
    TargetBox box;
    for (int i = 0; i < NotationBox::longestHistory + 5; ++i) {
        box.setText(u"10.0.0.%1"_s.arg(i));
        box.remember();
    }
    QCOMPARE(box.history().size(), NotationBox::longestHistory);
    QCOMPARE(box.history().first(), u"10.0.0.24"_s);
    box.setText(u"10.0.0.20"_s);
    box.remember();
    QCOMPARE(box.history().size(), NotationBox::longestHistory);
    QCOMPARE(box.history().first(), u"10.0.0.20"_s);
    QCOMPARE(box.history().count(u"10.0.0.20"_s), 1);
}

void TestTargetBox::historyKeepsTheText()
{
    TargetBox box;
    box.setText(u"10.0.0.7"_s);
    box.setHistory({u"a.lan"_s, QString(), u"b.lan"_s, u"a.lan"_s});
    QCOMPARE(box.text(), u"10.0.0.7"_s);
    QCOMPARE(box.history(), QStringList({u"a.lan"_s, u"b.lan"_s}));
    auto *combo = box.findChild<QComboBox *>();
    combo->setCurrentIndex(1);
    QCOMPARE(box.text(), u"b.lan"_s);
}

void TestTargetBox::wheelKeepsTheText()
{
    TargetBox box;
    box.setHistory({u"a.lan"_s, u"b.lan"_s});
    box.setText(u"10.0.0.7"_s);
    auto *combo = box.findChild<QComboBox *>();
    QWheelEvent wheel({5, 5}, combo->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(combo, &wheel);
    QCOMPARE(box.text(), u"10.0.0.7"_s);
}

void TestTargetBox::enterSubmits()
{
    TargetBox box;
    box.setHistory({u"a.lan"_s});
    QSignalSpy submitted(&box, &NotationBox::submitted);
    QTest::keyClicks(box.edit(), u"10.0.0.7"_s);
    QTest::keyClick(box.focusProxy(), Qt::Key_Return); // the combo box has the focus
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(box.text(), u"10.0.0.7"_s);
    QCOMPARE(box.history(), QStringList(u"a.lan"_s));
}

void TestTargetBox::aLongTextShowsItsBeginning()
{
    TargetBox box;
    box.setText(u"10.0.0.1, 10.0.0.2"_s);
    QCOMPARE(box.edit()->cursorPosition(), 0);
    const auto leave = [&box](Qt::FocusReason why) {
        box.edit()->setCursorPosition(5);
        QFocusEvent out(QEvent::FocusOut, why);
        QApplication::sendEvent(box.focusProxy(), &out);
        return box.edit()->cursorPosition();
    };
    QCOMPARE(leave(Qt::TabFocusReason), 0);
    QCOMPARE(leave(Qt::MouseFocusReason), 0);
    QCOMPARE(leave(Qt::PopupFocusReason), 5);
    QCOMPARE(leave(Qt::ActiveWindowFocusReason), 5);
}

void TestTargetBox::portsAreParsed()
{
    PortBox box;
    box.setText(u"80, 443, 8000-8009"_s);
    QVERIFY(!box.error());
    QCOMPARE(box.ports().count(), 12);
    box.setText(u"80, 0"_s);
    QVERIFY(box.error());
    QCOMPARE(box.error()->position, 4);
    QCOMPARE(box.ports().count(), 0);
}

QTEST_MAIN(TestTargetBox)
#include "tst_targetbox.moc"
