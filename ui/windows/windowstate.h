// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/preferences.h"
#include "ui/windows/savedscan.h"

#include <QByteArray>
#include <QStringList>

namespace netsonde {

/// What the window remembers from one start to the next. Byte arrays are opaque and may be empty or nonsense; then the
/// window keeps its defaults.
struct WindowState
{
    QByteArray geometry;
    QByteArray splitter;
    QByteArray hostsHeader;
    QByteArray openPortsHeader;
    QByteArray verdictsHeader;
    int tab = 0;
    bool showsMore = false;
    QStringList targetHistory; ///< most recent first
    QStringList portHistory;
    QStringList excludeHistory;
    QString exportFolder;
    Preferences preferences;
    QList<SavedScan> savedScans;

    friend bool operator==(const WindowState &, const WindowState &) = default;
};

} // namespace netsonde
