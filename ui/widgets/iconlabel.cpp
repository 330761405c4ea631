// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include <QPainter>
#include <QStyle>

namespace netsonde {

IconLabel::IconLabel(Size size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

QSize IconLabel::sizeHint() const
{
    // Multiples of what the style calls small, on whose grid the icons are drawn.
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    switch (m_size) {
    case Size::Small:
        return {side, side};
    case Size::Medium:
        return {2 * side, 2 * side};
    case Size::Large:
        return {4 * side, 4 * side};
    }
    Q_UNREACHABLE();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace netsonde
