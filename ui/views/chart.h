// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

namespace netsonde {

/// A small picture of figures over a floor: draws the frame, the scale at the left and the words where there is nothing
/// to draw; what inherits it draws the rest.
class Chart : public QWidget
{
    Q_OBJECT

public:
    /// @p format writes a figure of the scale at the left.
    Chart(const QString &name, Theme::Meaning meaning, std::function<QString(double)> format, QWidget *parent);

    QSize sizeHint() const override { return {320, 160}; }
    QSize minimumSizeHint() const override { return {160, 70}; }

    /// The least of 1, 2 and 5 times a power of ten that is not below @p value; @p least for less.
    static double niceCeiling(double value, double least);

protected:
    void paintEvent(QPaintEvent *event) override;

    virtual bool isEmpty() const = 0;
    /// The figure at the top edge.
    virtual double top() const = 0;
    /// Within @p plot, clipped to it.
    virtual void drawPlot(QPainter &painter, const QRectF &plot) const = 0;
    /// Below @p plot, where a line of text has room.
    virtual void drawFloor(QPainter &painter, const QRectF &plot) const = 0;
    QColor color() const;
    QColor fill() const;

private:
    QRectF plotRect() const;
    void drawScale(QPainter &painter, const QRectF &plot) const;

    Theme::Meaning m_meaning;
    std::function<QString(double)> m_format;
};

} // namespace netsonde
