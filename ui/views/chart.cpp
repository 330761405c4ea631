// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chart.h"

#include "ui/views/accessiblerole.h"
#include "ui/words/words.h"

#include <QPainter>

#include <cmath>

namespace netsonde {

namespace {

constexpr int gap = 6;
constexpr quint64 usualTop = 100'000;

} // namespace

Chart::Chart(const QString &name, Theme::Meaning meaning, std::function<QString(double)> format, QWidget *parent)
    : QWidget(parent)
    , m_meaning(meaning)
    , m_format(std::move(format))
{
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(name);
    setLayoutDirection(Qt::LeftToRight); // figures and time run so everywhere
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

double Chart::niceCeiling(double value, double least)
{
    if (!(value > least))
        return least;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (value <= step * power * (1 + 1e-9))
            return step * power;
    }
    return 10 * power;
}

QColor Chart::color() const
{
    return Theme::color(m_meaning, palette());
}

QColor Chart::fill() const
{
    return Theme::background(m_meaning, palette());
}

QRectF Chart::plotRect() const
{
    const QFontMetrics metrics = fontMetrics();
    int scale = metrics.horizontalAdvance(words::number(usualTop)); // charts below each other begin at the same place
    for (const double figure : {top(), top() / 2})
        scale = qMax(scale, metrics.horizontalAdvance(m_format(figure)));
    return QRectF(rect()).adjusted(scale + gap, metrics.height() / 2.0, -gap, -metrics.height() - gap);
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // else it has the program's
    const QRectF plot = plotRect();
    painter.fillRect(plot, palette().base());
    if (isEmpty()) {
        painter.setPen(Theme::color(Theme::Meaning::Muted, palette()));
        painter.drawText(plot, Qt::AlignCenter | Qt::TextWordWrap, tr("Nothing measured yet"));
    } else {
        drawScale(painter, plot);
        painter.save();
        painter.setClipRect(plot);
        painter.setRenderHint(QPainter::Antialiasing);
        drawPlot(painter, plot);
        painter.restore();
        painter.setPen(Theme::color(Theme::Meaning::Muted, palette()));
        drawFloor(painter, plot);
    }
    painter.setPen(Theme::line(palette()));
    painter.drawRect(plot);
}

void Chart::drawScale(QPainter &painter, const QRectF &plot) const
{
    const double height = fontMetrics().height();
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = plot.bottom() - share * plot.height();
        painter.setPen(Theme::line(palette()));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(Theme::color(Theme::Meaning::Muted, palette()));
        painter.drawText(QRectF(0, y - height / 2, plot.left() - gap, height), Qt::AlignRight | Qt::AlignVCenter,
                         m_format(share * top()));
    }
}

} // namespace netsonde
