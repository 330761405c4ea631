// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe/verdict.h"
#include "engine/scan/scanresults.h"

#include <QColor>
#include <QPalette>

namespace netsonde {

/// The only place with colours; icons.h has the pictures. Everything is worked out from the palette in force when it is
/// painted, so that a change between light and dark needs no one's help.
namespace Theme {

/// What a colour says. Each has a contrast of at least 4.5:1 to the palette's base (WCAG 2.1, 1.4.3).
enum class Meaning : quint8 { Good, Muted, Warning, Error, Info };

/// Qt 6.4 doesn't know the desktop's scheme; the palette's lightness tells.
bool isDark(const QPalette &palette);
QColor color(Meaning meaning, const QPalette &palette);
/// Of what can't be used now, in palettes too that don't dim it.
QColor disabledText(const QPalette &palette);
/// Of what stands in an empty field: the palette's own where it is readable.
QColor placeholder(const QPalette &palette);
/// A quiet background for a banner that says @p meaning; the palette's text is readable on it.
QColor background(Meaning meaning, const QPalette &palette);
/// Frames and scales of pictures: seen, but behind what they frame.
QColor line(const QPalette &palette);
/// Outlines of what is used: of fields and tables, and of boxes to check, on the pages of tabs too. On a dark ground at
/// least 3:1 (WCAG 2.1, 1.4.11).
QColor fieldOutline(const QPalette &palette);
QColor checkOutline(const QPalette &palette);
/// WCAG's contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b);

Meaning meaning(HostState state);
Meaning meaning(PortState state);

} // namespace Theme

} // namespace netsonde
