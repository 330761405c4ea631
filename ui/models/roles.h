// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace netsonde {

/// What the models of this room answer beyond Qt's own roles.
enum ItemRole {
    SortRole = Qt::UserRole + 1, ///< the raw value; invalid where it is unknown
    HostRowRole, ///< int: into ScanResults::host()
    OpenPortRowRole, ///< int: into ScanResults::openPort()
    WidthSampleRole, ///< of a column's header: a text as wide as the column is at first
};

} // namespace netsonde
