// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/maplegend.h"

#include "ui/theme/mapcell.h"
#include "ui/theme/theme.h"
#include "ui/views/accessiblerole.h"
#include "ui/words/words.h"

#include <QPainter>
#include <QStyle>

namespace netsonde {

namespace {

constexpr int gap = 6;
constexpr int between = 18;

constexpr MapCell order[] {MapCell::Open,        MapCell::Closed,    MapCell::Filtered,
                           MapCell::Unreachable, MapCell::NotTested, MapCell::Nothing};

QString wordOf(MapCell cell)
{
    switch (cell) {
    case MapCell::Nothing:
        return MapLegend::tr("Nothing yet");
    case MapCell::Filtered:
        return words::state(PortState::Filtered);
    case MapCell::NotTested:
        return words::state(PortState::NotTested);
    case MapCell::Unreachable:
        return words::state(PortState::Unreachable);
    case MapCell::Closed:
        return words::state(PortState::Closed);
    case MapCell::Open:
        return words::state(PortState::Open);
    }
    Q_UNREACHABLE();
}

} // namespace

MapLegend::MapLegend(QWidget *parent)
    : QWidget(parent)
{
    QStringList all;
    for (const MapCell cell : order)
        all << wordOf(cell);
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(tr("What the colors mean: %1").arg(all.join(tr(", "))));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

template <typename Draw>
int MapLegend::layOut(int width, Draw draw) const
{
    const QFontMetrics metrics = fontMetrics();
    const int side = metrics.height();
    int x = 0;
    int y = 0;
    for (const MapCell cell : order) {
        const QString word = wordOf(cell);
        const int needed = side + gap + metrics.horizontalAdvance(word);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += side + gap;
        }
        draw(cell, word, QRect(x, y, needed, side));
        x += needed + between;
    }
    return y + side;
}

QSize MapLegend::sizeHint() const
{
    int widest = 0;
    const int height = layOut(QWIDGETSIZE_MAX, [&](MapCell, const QString &, const QRect &place) {
        widest = qMax(widest, place.right() + 1);
    });
    return {widest, height};
}

int MapLegend::heightForWidth(int width) const
{
    return layOut(width, [](MapCell, const QString &, const QRect &) {});
}

void MapLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    layOut(width(), [&](MapCell cell, const QString &word, const QRect &from) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), from);
        const int side = place.height() - 2;
        const QRect swatch
            = QStyle::visualRect(layoutDirection(), place, {place.left() + 1, place.top() + 1, side, side});
        QImage tile = Theme::mapCellTile(cell, (QSizeF(side, side) * devicePixelRatioF()).toSize(), palette());
        tile.setDevicePixelRatio(devicePixelRatioF());
        painter.drawImage(swatch.topLeft(), tile);
        painter.setPen(Theme::line(palette()));
        painter.drawRect(swatch);
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect beside = place.adjusted(place.height() + gap, 0, 2, 0);
        painter.drawText(QStyle::visualRect(layoutDirection(), place, beside), Qt::AlignLeft | Qt::AlignVCenter, word);
    });
}

} // namespace netsonde
