// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/activityview.h"

#include "ui/views/rttchart.h"
#include "ui/views/timechart.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

#include <cmath>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;
using Meaning = Theme::Meaning;

namespace {

QString wholeNumber(double value)
{
    return words::number(static_cast<quint64>(std::llround(qMax(0.0, value))));
}

QString perSecond(double value)
{
    return ActivityView::tr("%1/s").arg(wholeNumber(value));
}

/// "below 2 ms"; the last bucket has no end.
QString below(double ms)
{
    const double longest = RttHistogram::lowest(RttHistogram::buckets - 1);
    return std::isinf(ms) ? ActivityView::tr("above %1").arg(words::roundTrip(static_cast<float>(longest)))
                          : ActivityView::tr("below %1").arg(words::roundTrip(static_cast<float>(ms)));
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ActivityView::ActivityView(QWidget *parent)
    : QWidget(parent)
    , m_limit(plainLabel(this))
    , m_freeze(new QCheckBox(tr("Free&ze the charts"), this))
    , m_grid(new QGridLayout)
    , m_rate(new TimeChart(tr("Probes per second"), Meaning::Info, 10, wholeNumber, this))
    , m_inFlight(new TimeChart(tr("In flight"), Meaning::Good, 10, wholeNumber, this))
    , m_loss(new TimeChart(tr("Loss"), Meaning::Error, 0.01, words::percent, this))
    , m_roundTrips(new RttChart(tr("Round trips"), Meaning::Info, this))
{
    setAccessibleName(tr("Activity"));
    m_freeze->setToolTip(tr("The charts stand still; the scan and its figures go on"));
    connect(m_freeze, &QCheckBox::toggled, this, &ActivityView::refreshIfWanted);

    auto *top = new QHBoxLayout;
    top->addWidget(m_limit, 1);
    top->addWidget(m_freeze);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 4, 0);
    column->addLayout(top);
    column->addLayout(m_grid, 1);
    m_grid->setHorizontalSpacing(20);
    addPart(Rate, tr("Probes per second"), m_rate);
    addPart(InFlight, tr("In flight"), m_inFlight);
    addPart(Loss, tr("Loss"), m_loss);
    addPart(RoundTrips, tr("Round trips"), m_roundTrips);
    refresh();
}

void ActivityView::addPart(Part part, const QString &title, Chart *chart)
{
    auto *name = plainLabel(this);
    name->setText(title);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    m_figures[part] = plainLabel(this);
    m_charts[part] = chart;
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(name);
    column->addWidget(m_figures[part]); // beside the name it would soon need two lines, and the chart less height
    column->addWidget(chart, 1);
    m_grid->addLayout(column, part / 2, part % 2);
    m_grid->setRowStretch(part / 2, 1);
    m_grid->setColumnStretch(part % 2, 1);
}

void ActivityView::clear()
{
    m_history.clear();
    m_freeze->setChecked(false);
    refresh();
}

void ActivityView::setProgress(const ScanProgress &progress)
{
    m_history.add(progress);
    refreshIfWanted();
}

void ActivityView::setRunning(bool running)
{
    m_running = running;
    refreshIfWanted();
}

void ActivityView::showEvent(QShowEvent *event)
{
    refreshIfWanted();
    QWidget::showEvent(event);
}

void ActivityView::refreshIfWanted()
{
    if (isVisible() && !m_freeze->isChecked())
        refresh();
}

QString ActivityView::sentence() const
{
    if (m_history.samples().empty())
        return tr("How fast a scan goes, and why not faster, shows here while it runs.");
    if (!m_running)
        return tr("The scan has ended; this was its course.");
    if (m_history.latest().phase == ScanPhase::Paused)
        return tr("The scan is paused.");
    const QString limit = words::speedLimit(m_history.latest().limit);
    return limit.isEmpty() ? tr("What limits the speed is not known yet.") : words::fullStop(limit);
}

void ActivityView::refresh()
{
    const ScanProgress &now = m_history.latest();
    std::vector<QPointF> rate;
    std::vector<QPointF> inFlight;
    std::vector<QPointF> loss;
    for (const ActivitySample &sample : m_history.samples()) {
        const double seconds = std::chrono::duration<double>(sample.at).count();
        rate.emplace_back(seconds, sample.perSecond);
        inFlight.emplace_back(seconds, sample.inFlight);
        loss.emplace_back(seconds, sample.loss);
    }
    m_rate->setPoints(std::move(rate));
    m_inFlight->setPoints(std::move(inFlight));
    m_loss->setPoints(std::move(loss));
    m_roundTrips->setHistogram(now.rtts);

    const auto nowAndMost = [this](const QString &latest, const QString &most) {
        if (m_history.samples().empty())
            return tr("not known yet");
        return m_running ? tr("now %1, %2 at most").arg(latest, most) : tr("%1 at most").arg(most);
    };
    m_limit->setText(sentence());
    m_figures[Rate]->setText(nowAndMost(perSecond(now.perSecond), perSecond(m_history.fastest())));
    m_figures[InFlight]->setText(nowAndMost(wholeNumber(now.inFlight), wholeNumber(m_history.mostInFlight())));
    m_figures[Loss]->setText(now.loss < 0 ? tr("not known yet") : words::percent(now.loss));
    const double median = RttChart::below(now.rtts, 0.5);
    m_figures[RoundTrips]->setText(
        median < 0 ? tr("no answer yet")
                   : tr("half %1, 99 % %2").arg(below(median), below(RttChart::below(now.rtts, 0.99))));
    for (size_t part = 0; part < PartCount; ++part)
        m_charts[part]->setAccessibleDescription(m_figures[part]->text());
    setAccessibleDescription(summary());
}

QString ActivityView::summary() const
{
    QStringList parts {m_limit->text()};
    for (size_t part = 0; part < PartCount; ++part)
        parts << tr("%1: %2.").arg(m_charts[part]->accessibleName(), m_figures[part]->text());
    return parts.join(u' ');
}

} // namespace netsonde
