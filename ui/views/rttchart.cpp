// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rttchart.h"

#include "ui/words/words.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace netsonde {

namespace {

constexpr int leastBars = 6;

} // namespace

RttChart::RttChart(const QString &name, Theme::Meaning meaning, QWidget *parent)
    : Chart(
        name, meaning, [](double answers) { return words::number(static_cast<quint64>(answers)); }, parent)
{ }

void RttChart::setHistogram(const RttHistogram &histogram)
{
    m_histogram = histogram;
    const auto &counts = histogram.counts;
    m_most = *std::max_element(counts.begin(), counts.end());
    const auto isFilled = [](quint64 count) { return count > 0; };
    m_first = static_cast<int>(std::find_if(counts.begin(), counts.end(), isFilled) - counts.begin());
    m_last = RttHistogram::buckets - 1
        - static_cast<int>(std::find_if(counts.rbegin(), counts.rend(), isFilled) - counts.rbegin());
    if (m_most == 0)
        m_first = m_last = 0;
    // A lone bar as wide as the chart tells nothing.
    while (m_last - m_first + 1 < leastBars) {
        m_first = qMax(0, m_first - 1);
        m_last = qMin(RttHistogram::buckets - 1, m_last + 1);
    }
    update();
}

double RttChart::below(const RttHistogram &histogram, double part)
{
    const quint64 all = std::accumulate(histogram.counts.begin(), histogram.counts.end(), quint64(0));
    if (all == 0)
        return -1;
    quint64 sum = 0;
    for (int bucket = 0; bucket < RttHistogram::buckets - 1; ++bucket) {
        sum += histogram.counts[static_cast<size_t>(bucket)];
        if (static_cast<double>(sum) >= part * static_cast<double>(all))
            return RttHistogram::highest(bucket);
    }
    return RttHistogram::highest(RttHistogram::buckets - 1);
}

double RttChart::top() const
{
    return niceCeiling(static_cast<double>(m_most), 2);
}

void RttChart::drawPlot(QPainter &painter, const QRectF &plot) const
{
    const double width = barWidth(plot);
    painter.setPen(QPen(color(), 1));
    painter.setBrush(fill());
    for (int bucket = m_first; bucket <= m_last; ++bucket) {
        const quint64 count = m_histogram.counts[static_cast<size_t>(bucket)];
        if (count == 0)
            continue;
        const double height = qMax(2.0, static_cast<double>(count) / top() * plot.height());
        painter.drawRect(
            QRectF(plot.left() + (bucket - m_first) * width + 1, plot.bottom() - height, width - 2, height + 1));
    }
}

void RttChart::drawFloor(QPainter &painter, const QRectF &plot) const
{
    // Below the edge between two bars stands the time there; as many as find room.
    const double width = barWidth(plot);
    double free = 0;
    for (int bucket = m_first; bucket <= m_last; ++bucket) {
        const QString time = bucket == 0 ? words::number(0) : words::roundTrip(float(RttHistogram::lowest(bucket)));
        const int needed = fontMetrics().horizontalAdvance(time) + 8;
        const double edge = plot.left() + (bucket - m_first) * width;
        const double left = edge - needed / 2.0;
        if (left < free || left + needed > plot.right())
            continue;
        painter.drawText(QRectF(left, plot.bottom() + 2, needed, fontMetrics().height()), Qt::AlignHCenter, time);
        free = left + needed;
    }
}

} // namespace netsonde
