// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe/verdict.h"
#include "engine/scan/scanresults.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace netsonde {

/// The only place with colours and icons. Everything is worked out from the palette in force when it is painted, so
/// that a change between light and dark needs no one's help.
namespace Theme {

/// What a colour says. Each has a contrast of at least 4.5:1 to the palette's base (WCAG 2.1, 1.4.3).
enum class Meaning : quint8 { Good, Muted, Warning, Error, Info };

/// Shown by shape; a word stands beside each.
enum class Glyph : quint8 {
    Disc, ///< up, open
    Ring, ///< no answer, filtered
    Dots, ///< no answer so far
    Triangle, ///< unreachable
    Dash, ///< not tested
    Cross, ///< closed, name not resolved
    Letter, ///< a message that informs
    Check, ///< a message of success
    Alert, ///< a message that warns
    Stop, ///< a message of failure
};

enum class Icon : quint8 { Application, Scan, Stop, Pause, Resume, Export, Copy, Close };

/// Qt 6.4 doesn't know the desktop's scheme; the palette's lightness tells.
bool isDark(const QPalette &palette);
QColor color(Meaning meaning, const QPalette &palette);
/// A quiet background for a banner that says @p meaning; the palette's text is readable on it.
QColor background(Meaning meaning, const QPalette &palette);
/// Frames and scales of pictures: seen, but behind what they frame.
QColor line(const QPalette &palette);
/// WCAG's contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b);

Glyph glyph(HostState state);
Glyph glyph(PortState state);
Meaning meaning(HostState state);
Meaning meaning(PortState state);

/// Painted for the palette of the moment; in the selection's text colour where the row is selected.
QIcon stateIcon(HostState state);
QIcon stateIcon(PortState state);
/// The picture of a message that says @p meaning; a word stands beside it.
QIcon messageIcon(Meaning meaning);
/// Tinted with the palette's text colour, but for Icon::Application.
QIcon icon(Icon icon);

} // namespace Theme

} // namespace netsonde
