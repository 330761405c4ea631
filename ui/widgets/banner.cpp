// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/icons.h"
#include "ui/views/accessiblerole.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/pushbutton.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace netsonde {

namespace {

QString severityWord(Banner::Severity severity)
{
    switch (severity) {
    case Banner::Severity::Information:
        return Banner::tr("Note");
    case Banner::Severity::Success:
        return Banner::tr("Done");
    case Banner::Severity::Warning:
        return Banner::tr("Warning");
    case Banner::Severity::Error:
        return Banner::tr("Error");
    }
    Q_UNREACHABLE();
}

Theme::Meaning meaning(Banner::Severity severity)
{
    switch (severity) {
    case Banner::Severity::Information:
        return Theme::Meaning::Info;
    case Banner::Severity::Success:
        return Theme::Meaning::Good;
    case Banner::Severity::Warning:
        return Theme::Meaning::Warning;
    case Banner::Severity::Error:
        return Theme::Meaning::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(Severity severity, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_severity(severity)
    , m_text(text)
    , m_icon(new IconLabel(IconLabel::Size::Small, this))
    , m_label(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_row(new QHBoxLayout(this))
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    m_icon->setIcon(Theme::messageIcon(meaning(severity)));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);

    auto *wordLabel = new QLabel(severityWord(severity), this);
    QFont bold = wordLabel->font();
    bold.setBold(true);
    wordLabel->setFont(bold);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long word must not widen the window
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setText(text);

    m_close->setAutoRaise(true);
    m_close->setIcon(Theme::icon(Theme::Icon::Close));
    m_close->setToolTip(tr("Dismiss"));
    connect(m_close, &QToolButton::clicked, this, &Banner::dismissed);

    m_row->setContentsMargins(8, 4, 4, 4);
    m_row->addWidget(m_icon);
    m_row->addWidget(wordLabel);
    m_row->addWidget(m_label, 1);
    m_row->addWidget(m_close);
    tint();
}

void Banner::setText(const QString &text)
{
    m_text = text;
    //: %1 is the severity, "Error", %2 the message.
    const QString whole = tr("%1: %2").arg(severityWord(m_severity), text);
    m_label->setText(words::unparted(text));
    setAccessibleName(whole);
    m_label->setAccessibleName(whole);
    // There may be several, each with its button.
    m_close->setAccessibleName(tr("Dismiss “%1”").arg(text));
}

QPushButton *Banner::addAction(const QString &label, std::function<void()> act)
{
    auto *button = new PushButton(label, this);
    connect(button, &QPushButton::clicked, this, [this, act = std::move(act)] {
        Q_EMIT dismissed(); // first: what is done may post the next banner of the topic
        act();
    });
    m_row->insertWidget(m_row->count() - 1, button);
    button->show(); // at once, not when the layout comes to it: what is hidden gets no focus
    setFocusProxy(button); // the last one: it is the one that changes nothing
    return button;
}

void Banner::addField(QWidget *field)
{
    m_row->insertWidget(m_row->count() - 1, field);
    field->show(); // as with a button
    setFocusProxy(field);
}

void Banner::tint()
{
    m_tinting = true; // setting the palette announces a change of it
    QPalette mine;
    mine.setColor(QPalette::Window, Theme::background(meaning(m_severity), QApplication::palette(this)));
    setPalette(mine);
    m_tinting = false;
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_tinting)
        tint();
    QFrame::changeEvent(event);
}

void Banner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace netsonde
