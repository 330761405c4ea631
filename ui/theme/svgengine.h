// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>

#include <functional>

namespace netsonde {

/// Draws an SVG file of the resources in any size, in a colour that is asked for each time: nothing is kept that a
/// change of palette could make stale.
class SvgEngine : public QIconEngine
{
public:
    /// An invalid colour leaves the drawing its own ones.
    using Ink = std::function<QColor(QIcon::Mode)>;

    /// @p smallFile, where there is one, is drawn for up to 24 pixels.
    SvgEngine(const QString &file, Ink ink, const QString &smallFile = {});

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new SvgEngine(*this); }
    QString key() const override { return QStringLiteral("netsonde-svg"); }

private:
    QString m_file;
    Ink m_ink;
    QString m_smallFile;
};

} // namespace netsonde
