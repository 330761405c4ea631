// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/glyphengine.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace netsonde {

namespace {

/// A filled shape with a sign cut out of it, in a square of 16 units.
void drawMessageGlyph(QPainter &painter, Theme::Glyph glyph, const QColor &color)
{
    QPainterPath shape;
    QPainterPath sign;
    if (glyph == Theme::Glyph::Alert)
        shape.addPolygon(QPolygonF({{8, 1.5}, {15, 14.5}, {1, 14.5}, {8, 1.5}}));
    else
        shape.addEllipse(QPointF(8, 8), 7, 7);
    if (glyph == Theme::Glyph::Check) {
        sign.moveTo(4.8, 8.4);
        sign.lineTo(7.1, 10.7);
        sign.lineTo(11.2, 5.6);
    } else if (glyph == Theme::Glyph::Stop) {
        sign.moveTo(5.4, 5.4);
        sign.lineTo(10.6, 10.6);
        sign.moveTo(10.6, 5.4);
        sign.lineTo(5.4, 10.6);
    } else if (glyph == Theme::Glyph::Alert) {
        sign.moveTo(8, 6.2);
        sign.lineTo(8, 9.6);
        sign.moveTo(8, 12.2);
        sign.lineTo(8, 12.3);
    } else {
        sign.moveTo(8, 4.6);
        sign.lineTo(8, 4.7);
        sign.moveTo(8, 7.4);
        sign.lineTo(8, 11.6);
    }
    QPainterPathStroker stroker(QPen(color, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.drawPath(shape.subtracted(stroker.createStroke(sign)));
}

/// In a square of 16 units.
void drawGlyph(QPainter &painter, Theme::Glyph glyph, const QColor &color)
{
    const QPen line(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (glyph) {
    case Theme::Glyph::Disc:
        painter.drawEllipse(QPointF(8, 8), 5, 5);
        return;
    case Theme::Glyph::Ring:
        painter.setPen(line);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(8, 8), 4, 4);
        return;
    case Theme::Glyph::Dots:
        for (const int x : {3, 8, 13})
            painter.drawEllipse(QPointF(x, 8), 1.5, 1.5);
        return;
    case Theme::Glyph::Triangle: {
        painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF corners[] = {{8, 3}, {13.2, 12.5}, {2.8, 12.5}};
        painter.drawPolygon(corners, 3);
        return;
    }
    case Theme::Glyph::Dash:
        painter.setPen(line);
        painter.drawLine(QPointF(4, 8), QPointF(12, 8));
        return;
    case Theme::Glyph::Cross:
        painter.setPen(line);
        painter.drawLine(QPointF(4.5, 4.5), QPointF(11.5, 11.5));
        painter.drawLine(QPointF(11.5, 4.5), QPointF(4.5, 11.5));
        return;
    case Theme::Glyph::Letter:
    case Theme::Glyph::Check:
    case Theme::Glyph::Alert:
    case Theme::Glyph::Stop:
        drawMessageGlyph(painter, glyph, color);
        return;
    }
}

} // namespace

GlyphEngine::GlyphEngine(Theme::Glyph glyph, Theme::Meaning meaning)
    : m_glyph(glyph)
    , m_meaning(meaning)
{ }

void GlyphEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const QPalette palette = QGuiApplication::palette();
    const QColor color
        = mode == QIcon::Selected ? palette.color(QPalette::HighlightedText) : Theme::color(m_meaning, palette);
    const qreal scale = std::min(rect.width(), rect.height()) / 16.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(QRectF(rect).center() - QPointF(8, 8) * scale);
    painter->scale(scale, scale);
    drawGlyph(*painter, m_glyph, color);
    painter->restore();
}

QPixmap GlyphEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap GlyphEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    // The size is in device pixels already; the caller sets the ratio.
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

} // namespace netsonde
