// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanprogress.h"

#include <QByteArray>
#include <QElapsedTimer>

namespace netsonde {

/// "43 %  11 020 of 25 600  2 900/s  5 s left  12 up, 31 open"
QByteArray progressText(const ScanProgress &progress);

/// The one line about a running scan on standard error, rewritten in place at most ten times a second.
class ProgressLine
{
public:
    void show(const ScanProgress &progress);
    /// Takes the line away.
    void clear();

private:
    QElapsedTimer m_shown;
};

} // namespace netsonde
