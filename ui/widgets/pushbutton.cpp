// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pushbutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace netsonde {

QSize PushButton::sizeHint() const
{
    constexpr int air = 10; // at either end; some styles leave two pixels
    constexpr int gap = 4;
    int needed = fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2 * air;
    if (!icon().isNull())
        needed += iconSize().width() + gap;
    return QPushButton::sizeHint().expandedTo({needed, 0});
}

void PushButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    // The style of Qt 6.4 turns the alignment beside an icon round by itself; the painter would do it once more.
    painter.setLayoutDirection(Qt::LeftToRight);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace netsonde
