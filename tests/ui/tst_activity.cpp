// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "ui/views/activityview.h"
#include "ui/views/rttchart.h"
#include "ui/views/timechart.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QLabel>
#include <QTest>

#include <cmath>

using namespace netsonde;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

ScanProgress after(std::chrono::milliseconds elapsed, double perSecond = 1'000)
{
    ScanProgress progress;
    progress.phase = ScanPhase::Scanning;
    progress.elapsed = elapsed;
    progress.perSecond = perSecond;
    progress.inFlight = 500;
    progress.limit = SpeedLimit::MaximumRate;
    return progress;
}

const TimeChart *chartOf(const ActivityView &view, const QString &name)
{
    for (const TimeChart *chart : view.findChildren<TimeChart *>()) {
        if (chart->accessibleName() == name)
            return chart;
    }
    return nullptr;
}

/// Pixels of exactly this colour.
int drawnPixels(QWidget &widget, const QColor &color)
{
    const QImage image = widget.grab().toImage();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == color;
    }
    return found;
}

} // namespace

class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarningOfOurs()); }

    void peaksStay()
    {
        ActivityHistory history;
        history.add(after(0ms, 100));
        history.add(after(40ms, 200));
        history.add(after(80ms, 300));
        history.add(after(100ms, 900));
        QCOMPARE(history.samples().size(), 2U);
        QCOMPARE(history.samples()[0].perSecond, 300.0);
        QCOMPARE(history.samples()[1].perSecond, 900.0);
        QCOMPARE(history.samples()[1].at, 100ms);
        QCOMPARE(history.fastest(), 900.0);
        QCOMPARE(history.mostInFlight(), 500);
    }

    void unknownLossDoesNotCountAsNone()
    {
        ActivityHistory history;
        ScanProgress progress = after(0ms);
        history.add(progress);
        QVERIFY(history.samples()[0].loss < 0);
        progress.loss = 0.5;
        history.add(progress);
        QCOMPARE(history.samples()[0].loss, 0.5);
    }

    void aDayFitsTheSameMemory()
    {
        ActivityHistory history;
        for (std::chrono::milliseconds at = 0ms; at < 24h; at += 1s)
            history.add(after(at, static_cast<double>(at.count())));
        const std::vector<ActivitySample> &samples = history.samples();
        QVERIFY(samples.size() <= ActivityHistory::mostSamples);
        QVERIFY(samples.size() >= ActivityHistory::mostSamples / 2);
        QCOMPARE(samples.front().at, 0ms);
        for (size_t i = 1; i < samples.size(); ++i) {
            QVERIFY(samples[i].at > samples[i - 1].at);
            QVERIFY(samples[i].perSecond > samples[i - 1].perSecond); // no value lands in another's place
        }
        QVERIFY(samples.back().at > 23h);
    }

    void ceilings_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("ceiling");
        QTest::newRow("nothing") << -1.0 << 10.0;
        QTest::newRow("little") << 3.0 << 10.0;
        QTest::newRow("exact") << 200.0 << 200.0;
        QTest::newRow("above one") << 1'001.0 << 2'000.0;
        QTest::newRow("above two") << 2'900.0 << 5'000.0;
        QTest::newRow("above five") << 51'000.0 << 100'000.0;
    }
    void ceilings()
    {
        QFETCH(double, value);
        QTEST(Chart::niceCeiling(value, 10), "ceiling");
    }

    void quantilesOfRoundTrips()
    {
        RttHistogram histogram;
        QCOMPARE(RttChart::below(histogram, 0.5), -1.0);
        for (int i = 0; i < 98; ++i)
            histogram.add(0.9);
        histogram.add(20);
        histogram.add(1e9);
        QCOMPARE(RttChart::below(histogram, 0.5), 1.0);
        QCOMPARE(RttChart::below(histogram, 0.99), 32.0);
        QVERIFY(std::isinf(RttChart::below(histogram, 1)));
    }

    void summaryTellsWhatIsDrawn()
    {
        ActivityView view;
        QCOMPARE(view.accessibleName(), u"Activity"_s);
        QVERIFY2(view.summary().contains(u"no answer yet"_s), qPrintable(view.summary()));
        view.show();
        view.setRunning(true);
        ScanProgress progress = after(1s, 2'900);
        progress.loss = 0.012;
        for (int i = 0; i < 100; ++i)
            progress.rtts.add(1.5);
        view.setProgress(after(500ms, 3'200));
        view.setProgress(progress);
        for (const QString &part :
             {words::speedLimit(SpeedLimit::MaximumRate) + u'.',
              u"Probes per second: now %1/s, %2/s at most."_s.arg(words::number(2'900), words::number(3'200)),
              u"In flight: now 500, 500 at most."_s, u"Loss: 1.2 %."_s,
              u"Round trips: half below 2.0 ms, 99 % below 2.0 ms."_s})
            QVERIFY2(view.summary().contains(part), qPrintable(part + u" is not in "_s + view.summary()));
        QCOMPARE(view.accessibleDescription(), view.summary());
        view.setRunning(false);
        QVERIFY2(view.summary().contains(u"has ended"_s), qPrintable(view.summary()));
        QVERIFY2(!view.summary().contains(u"now"_s), qPrintable(view.summary()));
    }

    void figuresHaveOneLine()
    {
        ActivityView view;
        ScanProgress progress = after(1s, 2'900);
        for (int i = 0; i < 100; ++i)
            progress.rtts.add(i < 50 ? 3 : 500);
        view.resize(600, 400);
        view.show();
        view.setProgress(progress);
        int figures = 0;
        for (const QLabel *label : view.findChildren<QLabel *>()) {
            if (!view.summary().contains(label->text() + u'.'))
                continue;
            ++figures;
            QCOMPARE_LT(label->heightForWidth(label->width()), 2 * label->fontMetrics().lineSpacing());
        }
        QVERIFY(figures >= 4);
    }

    void chartsAreDrawn()
    {
        ActivityView view;
        view.resize(800, 500);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QColor line = Theme::color(Theme::Meaning::Info, view.palette());
        auto *rate = const_cast<TimeChart *>(chartOf(view, u"Probes per second"_s));
        QCOMPARE(drawnPixels(*rate, line), 0);
        for (int i = 0; i < 50; ++i)
            view.setProgress(after(i * 100ms, i % 2 == 0 ? 1'000 : 5'000));
        QVERIFY(drawnPixels(*rate, line) > 50);
        QCOMPARE(rate->points().size(), 50U);
    }

    void frozenChartsStandStill()
    {
        ActivityView view;
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const TimeChart *rate = chartOf(view, u"Probes per second"_s);
        view.setProgress(after(0s));
        auto *freeze = view.findChild<QCheckBox *>();
        freeze->setChecked(true);
        const QString summary = view.summary();
        view.setProgress(after(1s));
        view.setProgress(after(2s, 9'000));
        QCOMPARE(rate->points().size(), 1U);
        QCOMPARE(view.summary(), summary);
        freeze->setChecked(false); // nothing was missed
        QCOMPARE(rate->points().size(), 3U);
        QVERIFY(view.summary() != summary);
    }

    void whatIsHiddenCatchesUp()
    {
        ActivityView view;
        view.setProgress(after(0s));
        view.setProgress(after(1s));
        const TimeChart *rate = chartOf(view, u"Probes per second"_s);
        QCOMPARE(rate->points().size(), 0U);
        view.show();
        QCOMPARE(rate->points().size(), 2U);
        view.clear();
        QCOMPARE(rate->points().size(), 0U);
    }
};

QTEST_MAIN(TestActivity)
#include "tst_activity.moc"
