// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace netsonde {

class ResultsPane;

/// Selects the next row below the current one that has an open port; past the last row it goes on at the first.
/// Returns false where there is none.
bool findNextOpen(ResultsPane &pane);

} // namespace netsonde
