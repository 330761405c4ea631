// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/mapcell.h"

#include "ui/theme/theme.h"

namespace netsonde {

namespace {

/// Lightness rises or falls with what the cell tells, so that the map reads in grey too.
QRgb fillOf(MapCell cell, const QPalette &palette)
{
    const bool dark = Theme::isDark(palette);
    switch (cell) {
    case MapCell::Nothing:
        return palette.color(QPalette::Base).rgb();
    case MapCell::Filtered:
        return dark ? 0xff6b7480U : 0xffa3adb8U; // of its dots; the ground is the base
    case MapCell::NotTested:
        return dark ? 0xffc974b8U : 0xffa94496U;
    case MapCell::Unreachable:
        return dark ? 0xffd99a3cU : 0xffb8680cU;
    case MapCell::Closed:
        return dark ? 0xff51657eU : 0xffa9bdd4U;
    case MapCell::Open:
        return Theme::color(Theme::Meaning::Good, palette).rgb();
    }
    Q_UNREACHABLE();
}

/// Whether the pattern has the cell's colour there, in a body of @p width x @p height; the base's otherwise.
bool isInked(MapCell cell, int x, int y, int width, int height)
{
    const int least = qMin(width, height);
    const int period = least < 6 ? 2 : least < 12 ? 3 : 4;
    switch (cell) {
    case MapCell::Nothing:
    case MapCell::Closed:
    case MapCell::Open:
        return true;
    case MapCell::Filtered: { // one dot
        const int side = least < 4 ? 1 : qMax(2, least / 3);
        return qAbs(2 * x + 1 - width) <= side && qAbs(2 * y + 1 - height) <= side;
    }
    case MapCell::NotTested: // oblique lines
        return (x + y) % period == 0;
    case MapCell::Unreachable: // level lines
        return y % period == 0;
    }
    Q_UNREACHABLE();
}

} // namespace

MapCell mapCellOf(PortState state)
{
    switch (state) {
    case PortState::NotTested:
        return MapCell::NotTested;
    case PortState::Open:
        return MapCell::Open;
    case PortState::Closed:
        return MapCell::Closed;
    case PortState::Filtered:
        return MapCell::Filtered;
    case PortState::Unreachable:
        return MapCell::Unreachable;
    }
    Q_UNREACHABLE();
}

QImage Theme::mapCellTile(MapCell cell, const QSize &size, const QPalette &palette)
{
    constexpr int sizeWithGap = 5;
    QImage tile(size, QImage::Format_RGB32);
    tile.fill(palette.color(QPalette::Base));
    // A gap one way only would make stripes.
    const int spare = qMin(size.width(), size.height()) >= sizeWithGap ? 1 : 0;
    const int width = size.width() - spare;
    const int height = size.height() - spare;
    const QRgb ink = fillOf(cell, palette);
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(tile.scanLine(y));
        for (int x = 0; x < width; ++x) {
            if (isInked(cell, x, y, width, height))
                line[x] = ink;
        }
    }
    return tile;
}

} // namespace netsonde
