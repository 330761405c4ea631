// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;

namespace netsonde {

/// The selected rows of a table, top to bottom, as lines of tab-separated fields under a line of titles: the visible
/// columns in the order they stand. Empty without a selection.
QString selectionAsTsv(const QTableView &view);

} // namespace netsonde
