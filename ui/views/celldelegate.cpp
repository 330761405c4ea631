// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/celldelegate.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <iterator>

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

QString CellDelegate::elided(const QString &text, const QFontMetrics &metrics, Qt::TextElideMode mode, int width)
{
    const QString cut = metrics.elidedText(text, mode, width);
    if (mode != Qt::ElideRight || cut == text)
        return cut;
    const auto differ = std::ranges::mismatch(text, cut);
    auto end = differ.in1;
    if (end != text.begin() && end != text.end() && end->isDigit()) {
        while (end != text.begin() && std::prev(end)->isDigit())
            --end;
    }
    return text.first(std::distance(text.begin(), end)) + cut.sliced(std::distance(cut.begin(), differ.in2));
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    QRect area = cell.rect.adjusted(padding, 0, -padding, 0);
    if (!cell.icon.isNull())
        area = drawIcon(painter, cell, area);
    // "0.8 ms" and "22 80 443" read from left to right in every direction, as names of the network do.
    const int order = cell.text.isRightToLeft() ? 0 : int(Qt::TextForceLeftToRight);
    const bool isSelected = cell.state & QStyle::State_Selected;
    cell.palette.setCurrentColorGroup(colorGroup(cell.state));
    painter->setFont(cell.font);
    style->drawItemText(
        painter, area, int(QStyle::visualAlignment(cell.direction, cell.displayAlignment)) | order | Qt::TextSingleLine,
        cell.palette, true, elided(cell.text, cell.fontMetrics, cell.textElideMode, area.width()),
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
