// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/celldelegate.h"

#include <QApplication>
#include <QPainter>

namespace netsonde {

namespace {

QPalette::ColorGroup colorGroup(QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return QPalette::Disabled;
    return state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
}

/// Draws the icon at the leading edge of @p area and returns what is left.
QRect drawIcon(QPainter *painter, const QStyleOptionViewItem &cell, QRect area)
{
    constexpr int gap = 6;
    const QRect place
        = QStyle::alignedRect(cell.direction, Qt::AlignLeading | Qt::AlignVCenter, cell.decorationSize, area);
    cell.icon.paint(painter, place, Qt::AlignCenter,
                    cell.state & QStyle::State_Selected ? QIcon::Selected : QIcon::Normal);
    const QRect rest = area.adjusted(place.width() + gap, 0, 0, 0);
    return QStyle::visualRect(cell.direction, area, rest);
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    QRect area = cell.rect.adjusted(padding, 0, -padding, 0);
    if (!cell.icon.isNull())
        area = drawIcon(painter, cell, area);
    // "0.8 ms" is one number: its unit follows it in every direction.
    const int order = cell.displayAlignment & Qt::AlignRight ? int(Qt::TextForceLeftToRight) : 0;
    const bool isSelected = cell.state & QStyle::State_Selected;
    cell.palette.setCurrentColorGroup(colorGroup(cell.state));
    painter->setFont(cell.font);
    style->drawItemText(
        painter, area, int(QStyle::visualAlignment(cell.direction, cell.displayAlignment)) | order | Qt::TextSingleLine,
        cell.palette, true, cell.fontMetrics.elidedText(cell.text, cell.textElideMode, area.width()),
        isSelected ? QPalette::HighlightedText : QPalette::Text);

    if (cell.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(cell);
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        focus.backgroundColor = cell.palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, cell.widget);
    }
}

} // namespace netsonde
