// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quickbutton.h"

#include "ui/words/words.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyleOptionToolButton>

namespace netsonde {

QuickButton::QuickButton(const QString &text, const QString &toolTip, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setToolTip(toolTip);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QAbstractButton::toggled, this, &QuickButton::dress);
}

QSize QuickButton::sizeHint() const
{
    // As wide as the bold text needs, so that the neighbours stay where they are.
    QFont bold = font();
    bold.setBold(true);
    const QString plain = words::withoutMnemonic(text());
    const int wider = QFontMetrics(bold).horizontalAdvance(plain) - fontMetrics().horizontalAdvance(plain);
    return QToolButton::sizeHint() + QSize(qMax(0, wider) + 8, 0);
}

void QuickButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange) && !m_dressing)
        dress();
}

/// Styles shade the ground of a button as they like, and its text is no longer read well; here it has the highlight's
/// own colour.
void QuickButton::paintEvent(QPaintEvent *event)
{
    if (!isInForce()) {
        QToolButton::paintEvent(event);
        return;
    }
    constexpr double cornerRadius = 2;
    QStyleOptionToolButton option;
    initStyleOption(&option);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.button());
    painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter.setPen(option.palette.color(QPalette::ButtonText));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), cornerRadius, cornerRadius);
    }
    style()->drawControl(QStyle::CE_ToolButtonLabel, &option, &painter, this);
}

void QuickButton::dress()
{
    m_dressing = true; // setting the palette announces a change of it
    QFont weight;
    weight.setBold(isInForce());
    QPalette colors;
    if (isInForce()) {
        const QPalette all = QApplication::palette(this);
        colors.setBrush(QPalette::Button, all.highlight());
        colors.setBrush(QPalette::ButtonText, all.highlightedText());
    }
    setFont(weight);
    setPalette(colors);
    m_dressing = false;
}

} // namespace netsonde
