// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QItemSelectionModel;

namespace netsonde {

/// The rows of which something is selected, top to bottom. Goes by ranges: much faster than an index for each row.
QList<int> selectedRows(const QItemSelectionModel &selection);
/// How many they are, where rows are selected whole. Goes by ranges too.
int selectedRowCount(const QItemSelectionModel &selection);

} // namespace netsonde
