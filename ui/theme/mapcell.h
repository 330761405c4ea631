// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe/verdict.h"

#include <QImage>
#include <QPalette>

namespace netsonde {

/// What a cell of a map of ports shows, the least telling first: where a cell stands for many ports, it shows the
/// highest of them.
enum class MapCell : quint8 { Nothing, Filtered, NotTested, Unreachable, Closed, Open };
inline constexpr int mapCells = 6;

MapCell mapCellOf(PortState state);

namespace Theme {

/// The picture of one cell in device pixels: told apart by colour, by lightness and by pattern. From 5 pixels on, both
/// ways, it has a gap to the next cell. Format_RGB32.
QImage mapCellTile(MapCell cell, const QSize &size, const QPalette &palette);

} // namespace Theme

} // namespace netsonde
