// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIconEngine>

namespace netsonde {

/// Draws one glyph in any size, in the colours of the palette in force at that moment: nothing is kept that a change of
/// palette could make stale.
class GlyphEngine : public QIconEngine
{
public:
    GlyphEngine(Theme::Glyph glyph, Theme::Meaning meaning);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new GlyphEngine(*this); }
    QString key() const override { return QStringLiteral("netsonde-glyph"); }

private:
    Theme::Glyph m_glyph;
    Theme::Meaning m_meaning;
};

} // namespace netsonde
