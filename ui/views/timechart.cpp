// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/timechart.h"

#include "ui/words/words.h"

#include <QPainter>

namespace netsonde {

TimeChart::TimeChart(const QString &name, Theme::Meaning meaning, double leastTop,
                     std::function<QString(double)> format, QWidget *parent)
    : Chart(name, meaning, std::move(format), parent)
    , m_leastTop(leastTop)
{ }

void TimeChart::setPoints(std::vector<QPointF> points)
{
    m_points = std::move(points);
    m_highest = -1;
    for (const QPointF &point : m_points)
        m_highest = qMax(m_highest, point.y());
    update();
}

void TimeChart::drawPlot(QPainter &painter, const QRectF &plot) const
{
    const double seconds = qMax(lastSecond(), 1e-3);
    const double highest = top();
    const auto drawPiece = [&](QPolygonF piece) {
        if (piece.size() == 1) // a point alone is seen too
            piece.append(piece.first() + QPointF(1, 0));
        QPolygonF area = piece;
        area.append(QPointF(piece.last().x(), plot.bottom()));
        area.append(QPointF(piece.first().x(), plot.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill());
        painter.drawPolygon(area);
        painter.setPen(QPen(color(), 1.5));
        painter.drawPolyline(piece);
    };
    QPolygonF piece;
    for (const QPointF &point : m_points) {
        if (point.y() >= 0) {
            piece.append(QPointF(plot.left() + point.x() / seconds * plot.width(),
                                 plot.bottom() - point.y() / highest * plot.height()));
        } else if (!piece.isEmpty()) {
            drawPiece(std::exchange(piece, {}));
        }
    }
    if (!piece.isEmpty())
        drawPiece(piece);
}

void TimeChart::drawFloor(QPainter &painter, const QRectF &plot) const
{
    const std::chrono::milliseconds end(static_cast<qint64>(lastSecond() * 1000));
    const QRectF below(plot.left(), plot.bottom() + 2, plot.width(), fontMetrics().height());
    painter.drawText(below, Qt::AlignLeft, words::duration(std::chrono::milliseconds(0)));
    painter.drawText(below, Qt::AlignRight, words::duration(end));
}

} // namespace netsonde
