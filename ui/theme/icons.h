// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QObject>

namespace netsonde::Theme {

Q_NAMESPACE

/// The drawings in resources/icons: each file has its name here, in small letters.
enum class Icon : quint8 {
    // What can be done.
    Add,
    AllPorts,
    Browser,
    Close,
    Command,
    Copy,
    Edit,
    Exclude,
    Export,
    Filter,
    FilterOut,
    FindNext,
    Fit,
    Open,
    Pause,
    Preferences,
    Quit,
    Remove,
    Rescan,
    Reset,
    Resume,
    Save,
    Scan,
    Sort,
    Stop,
    Wake,
    ZoomIn,
    ZoomOut,
    // What is unfolded, and what is folded away.
    ArrowDown,
    ArrowLeft,
    ArrowRight,
    // Things and places.
    Activity,
    Appearance,
    Columns,
    Computer,
    Hosts,
    Keyboard,
    Network,
    PortMap,
    Ports,
    Saved,
    States,
    Timing,
    // Messages; a word stands beside each.
    Alert,
    Check,
    Error,
    Info,
    // States, told apart by shape; a word stands beside each.
    Cross, ///< closed, name not resolved
    Dash, ///< not tested
    Disc, ///< up, open
    Dots, ///< no answer so far
    Ring, ///< no answer, filtered
    Triangle, ///< unreachable
};
Q_ENUM_NS(Icon)

/// In the palette's text colour; dimmed where it is disabled.
QIcon icon(Icon which);
/// The same for a menu, where the style may paint the chosen entry in the highlight's colours.
QIcon menuIcon(Icon which);
/// In the colour of what it means; in the selection's text colour where a row is selected.
QIcon icon(Icon which, Meaning meaning);
QIcon stateIcon(HostState state);
QIcon stateIcon(PortState state);
/// The picture of a message that says @p meaning.
QIcon messageIcon(Meaning meaning);
/// In its own colours, with a simpler drawing where it is small.
QIcon applicationIcon();

Icon shape(HostState state);
Icon shape(PortState state);

} // namespace netsonde::Theme
