// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scanbar.h"

#include "ui/theme/icons.h"
#include "ui/widgets/notationedit.h"
#include "ui/widgets/portbox.h"
#include "ui/widgets/profilebox.h"
#include "ui/widgets/pushbutton.h"
#include "ui/widgets/targetbox.h"
#include "ui/widgets/tintedlabel.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

ScanBar::ScanBar(QWidget *parent)
    : QWidget(parent)
    , m_targets(new TargetBox(this))
    , m_ports(new PortBox(this))
    , m_profile(new ProfileBox(this))
    , m_more(new QToolButton(this))
    , m_scan(new PushButton(this))
    , m_pause(new PushButton(this))
    , m_later(new TintedLabel(Theme::Meaning::Muted, this))
    , m_exclude(new NotationBox(
          tr("E&xclude"), [this](const QString &text) { return m_targets->setExclusions(text); }, this))
{
    m_exclude->setPlaceholder(u"192.168.1.1, 192.168.1.200-250"_s);
    m_exclude->hide();
    m_more->setText(tr("&More"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolTip(tr("Show what is left out of the scan"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    pointArrow();
    m_scan->setToolTip(tr("Start or stop the scan (F5)"));
    layOut();
    setPhase(ScanPhase::Idle);

    for (NotationBox *box : {static_cast<NotationBox *>(m_targets), static_cast<NotationBox *>(m_ports), m_exclude}) {
        connect(box, &NotationBox::submitted, this, &ScanBar::submit);
        connect(box, &NotationBox::checked, this, &ScanBar::showPlan);
    }
    connect(m_more, &QToolButton::toggled, this, [this](bool on) {
        pointArrow();
        // What is folded away still holds, so it shows.
        m_more->setText(on || m_exclude->text().trimmed().isEmpty() ? tr("&More") : tr("&More (exclusions)"));
        m_exclude->setVisible(on);
        if (on && isVisible())
            m_exclude->setFocus();
        Q_EMIT showsMoreChanged();
    });
    connect(m_scan, &QPushButton::clicked, this, [this] {
        if (isRunning())
            Q_EMIT stopRequested();
        else
            submit();
    });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_phase == ScanPhase::Paused)
            Q_EMIT resumeRequested();
        else
            Q_EMIT pauseRequested();
    });
}

void ScanBar::pointArrow()
{
    // An icon, for a button's own arrow stays at the left from right to left.
    const auto closed = layoutDirection() == Qt::RightToLeft ? Theme::Icon::ArrowLeft : Theme::Icon::ArrowRight;
    m_more->setIcon(m_more->isChecked() ? Theme::icon(Theme::Icon::ArrowDown) : Theme::icon(closed));
}

void ScanBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        pointArrow();
}

void ScanBar::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_profile);
    buttons->addSpacing(6);
    buttons->addWidget(m_more);
    buttons->addWidget(m_scan);
    buttons->addWidget(m_pause);
    // Below them is room, for the boxes beside them have a line there.
    m_later->setMinimumHeight(m_later->fontMetrics().height());
    auto *right = new QVBoxLayout;
    right->setSpacing(2);
    right->addLayout(buttons);
    right->addWidget(m_later);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->addWidget(m_targets, 0, 0);
    grid->addWidget(m_ports, 0, 1);
    grid->addLayout(right, 0, 2, Qt::AlignTop);
    grid->addWidget(m_exclude, 1, 0);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);

    // Buttons as high as the boxes beside them.
    const int height = m_targets->focusProxy()->sizeHint().height();
    for (QWidget *button :
         {static_cast<QWidget *>(m_profile), static_cast<QWidget *>(m_scan), static_cast<QWidget *>(m_pause)})
        button->setMinimumHeight(height);
}

QList<QLabel *> ScanBar::leftLabels() const
{
    return {m_targets->label(), m_exclude->label()};
}

bool ScanBar::showsMore() const
{
    return m_more->isChecked();
}

void ScanBar::setShowsMore(bool shows)
{
    m_more->setChecked(shows);
}

std::optional<ScanRequest> ScanBar::request()
{
    m_exclude->checkNow(); // checks the targets too
    m_ports->checkNow();
    if (m_targets->error() || m_ports->error() || m_exclude->error())
        return std::nullopt;
    return plan();
}

ScanRequest ScanBar::plan() const
{
    ScanRequest request;
    request.targets = m_targets->targets();
    request.ports = m_ports->ports();
    return request;
}

void ScanBar::addExclusions(const QString &targets)
{
    const QString before = m_exclude->text().trimmed();
    m_exclude->setText(before.isEmpty() ? targets : before + u", "_s + targets);
    QWidget *focused = window()->focusWidget();
    setShowsMore(true);
    if (focused)
        focused->setFocus(); // whoever goes through the table stays there
}

void ScanBar::remember()
{
    m_targets->remember();
    m_ports->remember();
    m_exclude->remember();
}

bool ScanBar::isRunning() const
{
    return m_phase != ScanPhase::Idle && m_phase != ScanPhase::Done;
}

void ScanBar::setPhase(ScanPhase phase)
{
    m_phase = phase;
    const bool paused = phase == ScanPhase::Paused;
    m_scan->setText(isRunning() ? tr("&Stop") : tr("&Scan"));
    m_scan->setIcon(Theme::icon(isRunning() ? Theme::Icon::Stop : Theme::Icon::Scan));
    m_scan->setEnabled(phase != ScanPhase::Stopping);
    m_pause->setText(paused ? tr("Res&ume") : tr("Pa&use"));
    m_pause->setIcon(Theme::icon(paused ? Theme::Icon::Resume : Theme::Icon::Pause));
    m_pause->setEnabled(isRunning() && phase != ScanPhase::Stopping);
}

void ScanBar::setHoldsLater(bool holdsLater)
{
    if (holdsLater != m_later->text().isEmpty())
        return;
    m_later->setText(holdsLater ? tr("Changes apply to the next scan") : QString());
    if (holdsLater) {
        QAccessibleEvent alert(m_later, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ScanBar::submit()
{
    if (isRunning())
        return;
    if (const std::optional<ScanRequest> asked = request()) {
        Q_EMIT scanRequested(*asked);
        return;
    }
    if (m_exclude->error())
        setShowsMore(true);
    for (NotationBox *box : {static_cast<NotationBox *>(m_targets), static_cast<NotationBox *>(m_ports), m_exclude}) {
        if (box->error()) {
            box->focusProblem();
            return;
        }
    }
}

void ScanBar::showPlan()
{
    const TargetSet &targets = m_targets->targets();
    const int ports = m_ports->ports().count();
    const bool complete = targets.count() > 0 && ports > 0 && !m_exclude->error();
    m_targets->setNote(complete ? words::plan(targets.count(), ports, targets.countIsExact()) : QString());
    Q_EMIT planChanged();
}

} // namespace netsonde
