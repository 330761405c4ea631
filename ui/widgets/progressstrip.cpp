// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressstrip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/steadylabel.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QStyleOptionProgressBar>
#include <QVBoxLayout>

#include <cmath>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int barSteps = 1'000;

/// From right to left styles draw the end of a bar that has not begun.
class Bar : public QProgressBar
{
public:
    using QProgressBar::QProgressBar;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (value() > minimum()) {
            QProgressBar::paintEvent(event);
            return;
        }
        QStyleOptionProgressBar option;
        initStyleOption(&option);
        option.rect = style()->subElementRect(QStyle::SE_ProgressBarGroove, &option, this);
        QPainter painter(this);
        style()->drawControl(QStyle::CE_ProgressBarGroove, &option, &painter, this);
    }
};

QString phaseWord(const ScanProgress &progress)
{
    switch (progress.phase) {
    case ScanPhase::Idle:
        return ProgressStrip::tr("Ready");
    case ScanPhase::Resolving:
        return ProgressStrip::tr("Resolving names");
    case ScanPhase::Scanning:
        return ProgressStrip::tr("Scanning");
    case ScanPhase::SecondLook:
        //: %1 ports were silent so far and are asked again.
        return ProgressStrip::tr("Second look: %1 waiting", nullptr, words::plural(progress.provisional))
            .arg(words::number(progress.provisional));
    case ScanPhase::NetworkDown:
        return ProgressStrip::tr("Waiting for the network");
    case ScanPhase::Paused:
        return ProgressStrip::tr("Paused");
    case ScanPhase::Stopping:
        return ProgressStrip::tr("Stopping");
    case ScanPhase::Done:
        return ProgressStrip::tr("Done");
    }
    Q_UNREACHABLE();
}

QString howItEnded(const ScanSummary &summary)
{
    if (summary.end == ScanSummary::End::Failed)
        return ProgressStrip::tr("Failed: nothing was sent");
    if (summary.isComplete())
        return ProgressStrip::tr("Done: complete");
    const bool isStopped = summary.end == ScanSummary::End::Stopped;
    if (summary.done.notTested == 0 && summary.provisional > 0) {
        const QString unsure = words::number(summary.provisional);
        const int plural = words::plural(summary.provisional);
        return (isStopped ? ProgressStrip::tr("Stopped: incomplete, %1 not confirmed", nullptr, plural)
                          : ProgressStrip::tr("Done: incomplete, %1 not confirmed", nullptr, plural))
            .arg(unsure);
    }
    const QString left = words::number(summary.done.notTested);
    const int plural = words::plural(summary.done.notTested);
    if (summary.end == ScanSummary::End::NetworkLost)
        return ProgressStrip::tr("Given up, nothing answers any more: %1 not tested", nullptr, plural).arg(left);
    return (isStopped ? ProgressStrip::tr("Stopped: incomplete, %1 not tested", nullptr, plural)
                      : ProgressStrip::tr("Done: incomplete, %1 not tested", nullptr, plural))
        .arg(left);
}

QString endSentence(const ScanSummary &summary)
{
    const QString end = howItEnded(summary);
    if (summary.hostsNotResolved == 0)
        return end;
    if (summary.hostsNotResolved == 1)
        return ProgressStrip::tr("%1; 1 name not resolved").arg(end);
    return ProgressStrip::tr("%1; %2 names not resolved", nullptr, words::plural(summary.hostsNotResolved))
        .arg(end, words::number(summary.hostsNotResolved));
}

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_phase(new TintedLabel(std::nullopt, this))
    , m_bar(new Bar(this))
    , m_percent(new SteadyLabel(std::nullopt, this))
    , m_done(new SteadyLabel(Theme::Meaning::Muted, this))
    , m_rate(new SteadyLabel(Theme::Meaning::Muted, this))
    , m_time(new SteadyLabel(Theme::Meaning::Muted, this))
    , m_found(new SteadyLabel(std::nullopt, this))
    , m_notTested(new SteadyLabel(Theme::Meaning::Warning, this))
    , m_sentence(new TintedLabel(Theme::Meaning::Muted, this))
    , m_inFlight(new SteadyLabel(Theme::Meaning::Muted, this))
    , m_loss(new SteadyLabel(Theme::Meaning::Muted, this))
    , m_roundTrip(new SteadyLabel(Theme::Meaning::Muted, this))
{
    m_bar->setAccessibleName(tr("Scan progress"));
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(120);
    m_bar->setFixedHeight(12);
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    m_loss->setToolTip(tr("Of the connects to ports that answered in the end, those that got no answer"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // gets no wider than what is left
    for (TintedLabel *label : QList<TintedLabel *> {m_phase, m_sentence})
        label->setTextFormat(Qt::PlainText);

    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_phase);
    row->addWidget(m_bar, 1);
    for (SteadyLabel *label : {m_percent, m_done, m_rate, m_time, m_found, m_notTested})
        row->addWidget(label);
    auto *pace = new QHBoxLayout;
    pace->setSpacing(14);
    pace->addWidget(m_sentence, 1);
    for (SteadyLabel *label : {m_inFlight, m_loss, m_roundTrip})
        pace->addWidget(label);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(2);
    rows->addLayout(row);
    rows->addLayout(pace);
    for (SteadyLabel *label : numbers())
        label->setTextFormat(Qt::PlainText);
    setProgress({});
}

QString ProgressStrip::phaseText() const
{
    return m_phase->text();
}

QString ProgressStrip::sentence() const
{
    return m_sentence->text();
}

QList<SteadyLabel *> ProgressStrip::numbers() const
{
    return {m_percent, m_done, m_rate, m_time, m_found, m_notTested, m_inFlight, m_loss, m_roundTrip};
}

void ProgressStrip::clearNumbers()
{
    for (SteadyLabel *label : numbers()) {
        label->clear();
        label->reserve({});
    }
    m_bar->setValue(0);
}

void ProgressStrip::showOnlyFilled()
{
    // An empty label would still take its space.
    for (SteadyLabel *label : numbers())
        label->setVisible(!label->text().isEmpty());
}

void ProgressStrip::setProgress(const ScanProgress &progress)
{
    m_phase->setMeaning(std::nullopt);
    m_phase->setText(phaseWord(progress));
    if (progress.phase == ScanPhase::Idle) {
        clearNumbers();
        m_sentence->clear();
        showOnlyFilled();
        return;
    }
    showPace(progress);
    showCounts(progress.share, progress.confirmed(), progress.total, progress.hostsUp, progress.done.open);
    m_rate->setText(tr("%1/s").arg(words::number(static_cast<quint64>(std::llround(qMax(0.0, progress.perSecond))))));
    const QString elapsed = words::duration(progress.elapsed);
    m_time->setText(progress.left ? tr("%1, %2 left").arg(elapsed, words::duration(*progress.left)) : elapsed);
    m_notTested->setText(progress.done.notTested == 0 ? QString()
                                                      : words::countOf(PortState::NotTested, progress.done.notTested));
    showOnlyFilled();
}

void ProgressStrip::showPace(const ScanProgress &progress)
{
    const bool isSending = progress.phase != ScanPhase::Paused && progress.phase != ScanPhase::Stopping;
    const QString limit = isSending ? words::speedLimit(progress.limit) : QString();
    m_sentence->setText(limit.isEmpty() ? u" "_s : limit); // the line is kept, whether there is something to say or not
    m_inFlight->setText(tr("%1 in flight").arg(words::number(static_cast<quint64>(qMax(0, progress.inFlight)))));
    m_loss->setText(progress.loss < 0 ? QString() : tr("loss %1").arg(words::percent(progress.loss)));
    const QString roundTrip = words::roundTrip(static_cast<float>(progress.rttMs));
    m_roundTrip->setText(roundTrip.isEmpty() ? QString() : tr("round trip %1").arg(roundTrip));
}

void ProgressStrip::setSummary(const ScanSummary &summary, const UntestedReasons &why)
{
    clearNumbers();
    const bool hasFailed = summary.end == ScanSummary::End::Failed;
    m_sentence->setText(hasFailed ? QString() : words::unparted(words::completeness(summary, why)));
    m_phase->setText(endSentence(summary));
    std::optional<Theme::Meaning> meaning;
    if (summary.end == ScanSummary::End::Failed)
        meaning = Theme::Meaning::Error;
    else if (!summary.isComplete() || summary.hostsNotResolved > 0 || summary.hostsAnsweringAll > 0)
        meaning = Theme::Meaning::Warning;
    m_phase->setMeaning(meaning);
    if (summary.end != ScanSummary::End::Failed)
        showEndNumbers(summary);
    showOnlyFilled();
}

void ProgressStrip::showEndNumbers(const ScanSummary &summary)
{
    const quint64 tested = summary.total - summary.done.notTested;
    const double share = summary.total == 0 ? 0 : static_cast<double>(tested) / static_cast<double>(summary.total);
    showCounts(share, tested, summary.total, summary.hostsUp, summary.done.open);
    m_time->setText(words::duration(summary.elapsed));
    const double seconds = std::chrono::duration<double>(summary.elapsed).count();
    if (seconds > 0) {
        const double rate = static_cast<double>(summary.attempts) / seconds;
        m_rate->setText(tr("%1/s").arg(words::number(static_cast<quint64>(std::llround(rate)))));
    }
}

/// The share is rounded down: 100 % means all of it.
void ProgressStrip::showCounts(double share, quint64 done, quint64 total, quint64 up, quint64 open)
{
    m_bar->setValue(static_cast<int>(share * barSteps));
    m_percent->setText(tr("%1 %").arg(static_cast<int>(share * 100)));
    const QString all = words::number(total);
    m_done->setText(tr("%1 of %2").arg(words::number(done), all));
    m_found->setText(tr("%1, %2").arg(tr("%1 up", "hosts", words::plural(up)).arg(words::number(up)),
                                      words::countOf(PortState::Open, open)));
}

} // namespace netsonde
