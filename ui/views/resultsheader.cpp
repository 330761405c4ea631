// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/resultsheader.h"

#include "ui/views/celldelegate.h"

#include <QPainter>
#include <QStyleOptionHeaderV2>

namespace netsonde {

ResultsHeader::ResultsHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
}

void ResultsHeader::setSelectionModel(QItemSelectionModel *selection)
{
    QHeaderView::setSelectionModel(new QItemSelectionModel(selection->model(), this));
    delete m_selection;
    m_selection = selectionModel();
}

void ResultsHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid())
        return;
    QStyleOptionHeaderV2 section;
    initStyleOption(&section);
    section.rect = rect;
    initStyleOptionForIndex(&section, logicalIndex);

    painter->save();
    painter->setClipRect(rect);
    style()->drawControl(QStyle::CE_HeaderSection, &section, painter, this);
    QStyleOptionHeaderV2 part = section;
    // The style's own margin keeps the title clear of the arrow; only what is missing to ours is added.
    const int missing = qMax(0, CellDelegate::padding - style()->pixelMetric(QStyle::PM_HeaderMargin, &section, this));
    part.rect = style()->subElementRect(QStyle::SE_HeaderLabel, &section, this).adjusted(missing, 0, -missing, 0);
    style()->drawControl(QStyle::CE_HeaderLabel, &part, painter, this);
    if (section.sortIndicator != QStyleOptionHeader::None) {
        part.rect = style()->subElementRect(QStyle::SE_HeaderArrow, &section, this);
        style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &part, painter, this);
    }
    painter->restore();
}

} // namespace netsonde
