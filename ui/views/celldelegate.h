// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace netsonde {

/// Draws a cell of a results table: an icon and one elided line, with more room at the sides than the style leaves, so
/// that numbers at the right end of a column stand clear of the next column's text. Row heights are the view's.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Pixels between a cell's edge and its text, for the titles too.
    static constexpr int padding = 7;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// As QFontMetrics does it, but no number is cut in two: what is left of it would be another one.
    static QString elided(const QString &text, const QFontMetrics &metrics, Qt::TextElideMode mode, int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace netsonde
