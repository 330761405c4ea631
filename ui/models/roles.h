// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace netsonde {

/// What the models of this room answer beyond Qt's own roles.
enum ItemRole {
    HostRowRole = Qt::UserRole + 1, ///< int: into ScanResults::host()
    PortRole, ///< int: the port a row is about; 0 where it is about a host
    FilterTermRole, ///< QString: what the filter must demand to show the rows that say the same in this column
    WidthSampleRole, ///< of a column's header: a text as wide as the column is at first; it may have lines
    LeastWidthSampleRole, ///< the same for where there is little room; empty: as wide as its title
};

} // namespace netsonde
