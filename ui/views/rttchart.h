// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanprogress.h"
#include "ui/views/chart.h"

namespace netsonde {

/// How many answers took how long: a bar for each doubling of the time.
class RttChart : public Chart
{
    Q_OBJECT

public:
    RttChart(const QString &name, Theme::Meaning meaning, QWidget *parent);

    void setHistogram(const RttHistogram &histogram);

    /// The time that @p part of the answers stayed below, as far as the buckets tell; -1 for none.
    static double below(const RttHistogram &histogram, double part);

protected:
    bool isEmpty() const override { return m_most == 0; }
    double top() const override;
    void drawPlot(QPainter &painter, const QRectF &plot) const override;
    void drawFloor(QPainter &painter, const QRectF &plot) const override;

private:
    double barWidth(const QRectF &plot) const { return plot.width() / (m_last - m_first + 1); }

    RttHistogram m_histogram;
    quint64 m_most = 0;
    int m_first = 0; ///< bucket, shown
    int m_last = 0;
};

} // namespace netsonde
