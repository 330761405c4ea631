// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>

namespace netsonde {

/// A drawing of one colour, from an SVG file of the resources, in the text colour of the palette in force.
class TintedEngine : public QIconEngine
{
public:
    explicit TintedEngine(const QString &file);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new TintedEngine(*this); }
    QString key() const override { return QStringLiteral("netsonde-tinted"); }

private:
    QString m_file;
};

} // namespace netsonde
