// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe/connector.h"
#include "ui/theme/appearance.h"

#include <QMetaType>

namespace netsonde {

/// What the user likes, whatever is scanned.
struct Preferences
{
    Appearance appearance = Appearance::System;
    int textSize = 100; ///< per cent of the system's
    ConnectorKind connector = ConnectorKind::Auto;
    bool assumeUp = false; ///< scan every port of hosts that answer nothing

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

} // namespace netsonde

Q_DECLARE_METATYPE(netsonde::Preferences)
