// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quickbutton.h"

#include "ui/words/words.h"

#include <QApplication>
#include <QEvent>

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

void QuickButton::dress()
{
    m_dressing = true; // setting the palette announces a change of it
    QFont weight;
    const bool isInForce = isChecked() && isEnabled();
    weight.setBold(isInForce);
    QPalette colors;
    if (isInForce) {
        const QPalette all = QApplication::palette(this);
        colors.setBrush(QPalette::Button, all.highlight());
        colors.setBrush(QPalette::ButtonText, all.highlightedText());
    }
    setFont(weight);
    setPalette(colors);
    m_dressing = false;
}

} // namespace netsonde
