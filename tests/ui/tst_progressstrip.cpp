// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "ui/widgets/progressstrip.h"
#include "ui/words/words.h"

#include <QLabel>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace netsonde;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

ScanProgress halfWay()
{
    ScanProgress progress;
    progress.phase = ScanPhase::Scanning;
    progress.total = 25'600;
    progress.done.open = 31;
    progress.done.closed = 10'989;
    progress.hostsTotal = 256;
    progress.hostsUp = 12;
    progress.share = 0.4305;
    progress.perSecond = 2'900;
    progress.elapsed = 1'900ms;
    progress.left = 5'000ms;
    return progress;
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

} // namespace

class TestProgressStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarningOfOurs()); }
    void idleShowsNoNumbers();
    void whatHasNotBegunShowsNothing();
    void runningShowsEverything();
    void phasesHaveWords_data();
    void phasesHaveWords();
    void paceHasItsLine();
    void unknownPaceIsNotShown();
    void whatIsPausedHasNoLimit();
    void nearlyAllIsNotAll();
    void hugeTotalsDoNotOverflow();
    void widthsStandStill();
    void endsHaveWords_data();
    void endsHaveWords();
};

void TestProgressStrip::idleShowsNoNumbers()
{
    const ProgressStrip strip;
    const auto *bar = strip.findChild<QProgressBar *>();
    QCOMPARE(bar->accessibleName(), u"Scan progress"_s);
    QCOMPARE(bar->value(), 0);
    QStringList texts = textsOf(strip);
    texts.removeAll(QString());
    QCOMPARE(texts, QStringList(u"Ready"_s));
}

void TestProgressStrip::whatHasNotBegunShowsNothing()
{
    ProgressStrip strip;
    strip.resize(900, 60);
    strip.setLayoutDirection(Qt::RightToLeft);
    auto *bar = strip.findChild<QProgressBar *>();
    const auto inks = [bar] {
        const QImage image = bar->grab().toImage();
        QSet<QRgb> colors;
        for (int x = 3; x < image.width() - 3; ++x)
            colors << image.pixel(x, image.height() / 2);
        return int(colors.size());
    };
    QCOMPARE(inks(), 1);
    strip.setProgress(halfWay());
    QCOMPARE_GE(inks(), 2);
}

void TestProgressStrip::runningShowsEverything()
{
    ProgressStrip strip;
    strip.setProgress(halfWay());
    const auto *bar = strip.findChild<QProgressBar *>();
    QCOMPARE(bar->value() * 1'000 / bar->maximum(), 430);
    const QStringList texts = textsOf(strip);
    for (const QString &text :
         {u"Scanning"_s, u"43 %"_s, u"%1 of %2"_s.arg(words::number(11'020), words::number(25'600)),
          u"%1/s"_s.arg(words::number(2'900)), u"%1, %2 left"_s.arg(words::duration(1'900ms), words::duration(5'000ms)),
          u"12 up, 31 open"_s})
        QVERIFY2(texts.contains(text), qPrintable(text + u" is not in "_s + texts.join(u" | "_s)));
    QVERIFY(!texts.contains(u"0 not tested"_s)); // beside ports that wait for their turn

    ScanProgress someUntested = halfWay();
    someUntested.done.notTested = 7;
    strip.setProgress(someUntested);
    QVERIFY(textsOf(strip).contains(u"7 not tested"_s));

    ScanProgress someSilent = halfWay();
    someSilent.done.filtered = 500;
    someSilent.provisional = 400; // they count once their second look is over
    strip.setProgress(someSilent);
    QVERIFY(textsOf(strip).contains(u"%1 of %2"_s.arg(words::number(11'120), words::number(25'600))));

    ScanProgress unknownRate = halfWay();
    unknownRate.left.reset();
    strip.setProgress(unknownRate);
    QVERIFY(textsOf(strip).contains(words::duration(1'900ms)));
}

void TestProgressStrip::phasesHaveWords_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<QString>("word");
    QTest::newRow("resolving") << int(ScanPhase::Resolving) << u"Resolving names"_s;
    QTest::newRow("scanning") << int(ScanPhase::Scanning) << u"Scanning"_s;
    QTest::newRow("second look") << int(ScanPhase::SecondLook) << u"Second look: 31 waiting"_s;
    QTest::newRow("network down") << int(ScanPhase::NetworkDown) << u"Waiting for the network"_s;
    QTest::newRow("paused") << int(ScanPhase::Paused) << u"Paused"_s;
    QTest::newRow("stopping") << int(ScanPhase::Stopping) << u"Stopping"_s;
}

void TestProgressStrip::phasesHaveWords()
{
    QFETCH(const int, phase);
    QFETCH(const QString, word);
    ProgressStrip strip;
    ScanProgress progress = halfWay();
    progress.phase = static_cast<ScanPhase>(phase);
    progress.provisional = 31;
    strip.setProgress(progress);
    QCOMPARE(strip.phaseText(), word);
}

void TestProgressStrip::paceHasItsLine()
{
    ProgressStrip strip;
    ScanProgress progress = halfWay();
    progress.limit = SpeedLimit::SilentPorts;
    progress.inFlight = 512;
    progress.loss = 0.0123;
    progress.rttMs = 20;
    strip.setProgress(progress);
    QCOMPARE(strip.sentence(), words::speedLimit(SpeedLimit::SilentPorts));
    const QStringList texts = textsOf(strip);
    for (const QString &text : {u"512 in flight"_s, u"loss 1.2 %"_s, u"round trip 20.0 ms"_s})
        QVERIFY2(texts.contains(text), qPrintable(text + u" is not in "_s + texts.join(u" | "_s)));
}

void TestProgressStrip::unknownPaceIsNotShown()
{
    ProgressStrip strip;
    strip.setProgress(halfWay());
    QCOMPARE(strip.sentence().trimmed(), QString());
    const QString texts = textsOf(strip).join(u" | "_s);
    QVERIFY2(!texts.contains(u"loss"_s) && !texts.contains(u"round trip"_s), qPrintable(texts));
}

void TestProgressStrip::whatIsPausedHasNoLimit()
{
    ProgressStrip strip;
    ScanProgress progress = halfWay();
    progress.limit = SpeedLimit::MaximumRate;
    progress.phase = ScanPhase::Paused;
    strip.setProgress(progress);
    QCOMPARE(strip.sentence().trimmed(), QString());
}

void TestProgressStrip::nearlyAllIsNotAll()
{
    ProgressStrip strip;
    ScanProgress progress = halfWay();
    progress.total = 1'000'000;
    progress.done = {};
    progress.done.closed = 999'999;
    progress.share = 0.999'999;
    strip.setProgress(progress);
    QVERIFY(textsOf(strip).contains(u"99 %"_s));
    const auto *bar = strip.findChild<QProgressBar *>();
    QVERIFY(bar->value() < bar->maximum());
}

void TestProgressStrip::hugeTotalsDoNotOverflow()
{
    ProgressStrip strip;
    ScanProgress progress = halfWay();
    progress.total = (quint64(1) << 32) * 65'535;
    progress.done = {};
    progress.done.filtered = progress.total / 2;
    progress.share = 0.5;
    strip.setProgress(progress);
    const auto *bar = strip.findChild<QProgressBar *>();
    QVERIFY(qAbs(bar->value() - bar->maximum() / 2) <= 1);
    QVERIFY(textsOf(strip).contains(u"50 %"_s) || textsOf(strip).contains(u"49 %"_s));
}

void TestProgressStrip::widthsStandStill()
{
    ProgressStrip strip;
    strip.resize(1'000, strip.sizeHint().height());
    strip.show();
    strip.setProgress(halfWay());
    QVERIFY(QTest::qWaitForWindowExposed(&strip));
    const auto *bar = strip.findChild<QProgressBar *>();
    QTRY_VERIFY(bar->geometry().right() > 0);
    const QRect before = bar->geometry();
    ScanProgress shorter = halfWay();
    shorter.perSecond = 1;
    shorter.elapsed = 2'000ms;
    shorter.left.reset();
    strip.setProgress(shorter);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(bar->geometry(), before);
}

void TestProgressStrip::endsHaveWords_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<quint64>("notTested");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("percent");
    using End = ScanSummary::End;
    QTest::newRow("complete") << int(End::Finished) << quint64(0) << u"Done: complete"_s << u"100 %"_s;
    QTest::newRow("finished with gaps") << int(End::Finished) << quint64(10) << u"Done: incomplete, 10 not tested"_s
                                        << u"90 %"_s;
    QTest::newRow("stopped") << int(End::Stopped) << quint64(60) << u"Stopped: incomplete, 60 not tested"_s
                             << u"40 %"_s;
    QTest::newRow("stopped before the second look")
        << int(End::Stopped) << quint64(0) << u"Stopped: incomplete, 12 not confirmed"_s << u"100 %"_s;
    QTest::newRow("failed") << int(End::Failed) << quint64(100) << u"Failed: nothing was sent"_s << QString();
}

void TestProgressStrip::endsHaveWords()
{
    QFETCH(const int, end);
    QFETCH(const quint64, notTested);
    QFETCH(const QString, sentence);
    QFETCH(const QString, percent);
    ScanSummary summary;
    summary.end = static_cast<ScanSummary::End>(end);
    summary.total = 100;
    summary.done.notTested = notTested;
    summary.done.closed = 100 - notTested;
    summary.elapsed = 2s;
    if (sentence.contains(u"confirmed"_s))
        summary.provisional = 12;
    ProgressStrip strip;
    strip.setProgress(halfWay());
    strip.setSummary(summary);
    QCOMPARE(strip.phaseText(), sentence);
    const bool failed = summary.end == ScanSummary::End::Failed;
    QCOMPARE(strip.sentence(), failed ? QString() : words::unparted(words::completeness(summary, {})));
    summary.hostsNotResolved = 2;
    strip.setSummary(summary);
    QCOMPARE(strip.phaseText(), sentence + u"; 2 names not resolved"_s);
    if (percent.isEmpty())
        QVERIFY(!textsOf(strip).join(u' ').contains(u'%'));
    else
        QVERIFY(textsOf(strip).contains(percent));
}

QTEST_MAIN(TestProgressStrip)
#include "tst_progressstrip.moc"
