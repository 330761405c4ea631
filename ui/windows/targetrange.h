// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace netsonde {

/// Targets that are offered ready-made.
struct TargetRange
{
    QString notation; ///< `192.168.1.0/24`
    QString what; ///< whose it is: `eth0`

    friend bool operator==(const TargetRange &, const TargetRange &) = default;
};

} // namespace netsonde
