// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/svgengine.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int smallest = 24;

} // namespace

SvgEngine::SvgEngine(const QString &file, Ink ink, const QString &smallFile)
    : m_file(file)
    , m_ink(std::move(ink))
    , m_smallFile(smallFile)
{ }

void SvgEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
    drawn.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), drawn);
}

QPixmap SvgEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    const bool isSmall = std::min(size.width(), size.height()) <= smallest;
    const QString file = isSmall && !m_smallFile.isEmpty() ? m_smallFile : m_file;
    const QColor color = m_ink(mode);
    // The colour is in the key: a picture of another palette is never found again.
    const QString cacheKey = u"%1 %2x%3 %4"_s.arg(file).arg(size.width()).arg(size.height()).arg(color.rgba(), 0, 16);
    QPixmap drawn;
    if (QPixmapCache::find(cacheKey, &drawn))
        return drawn;
    drawn = QPixmap(size);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    QSvgRenderer renderer(file);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter);
    if (color.isValid()) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(drawn.rect(), color);
    }
    painter.end();
    QPixmapCache::insert(cacheKey, drawn);
    return drawn;
}

QPixmap SvgEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    // The size is in device pixels already; the caller sets the ratio.
    return pixmap(size, mode, state);
}

} // namespace netsonde
