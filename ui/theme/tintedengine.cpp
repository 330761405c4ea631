// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tintedengine.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

QColor tint(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        return palette.color(QPalette::ButtonText);
    }
    Q_UNREACHABLE();
}

} // namespace

TintedEngine::TintedEngine(const QString &file)
    : m_file(file)
{ }

void TintedEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
    drawn.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), drawn);
}

QPixmap TintedEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    const QColor color = tint(mode);
    // The colour is in the key: a picture of another palette is never found again.
    const QString cacheKey = u"%1 %2x%3 %4"_s.arg(m_file).arg(size.width()).arg(size.height()).arg(color.rgba(), 0, 16);
    QPixmap drawn;
    if (QPixmapCache::find(cacheKey, &drawn))
        return drawn;
    drawn = QPixmap(size);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    QSvgRenderer renderer(m_file);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(drawn.rect(), color);
    painter.end();
    QPixmapCache::insert(cacheKey, drawn);
    return drawn;
}

QPixmap TintedEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    // The size is in device pixels already; the caller sets the ratio.
    return pixmap(size, mode, state);
}

} // namespace netsonde
