// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/chart.h"

#include <QPointF>

#include <vector>

namespace netsonde {

/// A figure over the time of a scan.
class TimeChart : public Chart
{
    Q_OBJECT

public:
    /// The scale reaches @p leastTop at least.
    TimeChart(const QString &name, Theme::Meaning meaning, double leastTop, std::function<QString(double)> format,
              QWidget *parent);

    /// Seconds since the start, ascending, and the figure. Negative ones are not known and leave a gap.
    void setPoints(std::vector<QPointF> points);
    const std::vector<QPointF> &points() const { return m_points; }

protected:
    bool isEmpty() const override { return m_highest < 0; }
    double top() const override { return niceCeiling(m_highest, m_leastTop); }
    void drawPlot(QPainter &painter, const QRectF &plot) const override;
    void drawFloor(QPainter &painter, const QRectF &plot) const override;

private:
    double lastSecond() const { return m_points.empty() ? 0 : m_points.back().x(); }

    std::vector<QPointF> m_points;
    double m_leastTop;
    double m_highest = -1;
};

} // namespace netsonde
