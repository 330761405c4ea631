// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/portset.h"

#include <QStringList>

namespace netsonde {

class ResultsTable;

/// The filter box's buttons.
enum class QuickFilter : quint8 { All, Up, WithOpenPorts };

/// What a row must have to be shown.
struct ResultsFilter
{
    QStringList words; ///< each somewhere in the row's text, in any case
    QList<PortSet> portSets; ///< an open port out of each
    QuickFilter quick = QuickFilter::All;

    /// Words separated by spaces; `port:22`, `port:8000-8100` and the rest of the Ports box's notation ask for an open
    /// port. A `port:` with anything else is a word like others, but nothing at all while it is still being typed.
    void setText(const QString &text);
    bool accepts(const ResultsTable &table, int row) const;
};

} // namespace netsonde
