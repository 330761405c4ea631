// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe/connector.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/profilechoice.h"
#include "ui/windows/customtiming.h"
#include "ui/windows/usercommand.h"
#include "ui/words/language.h"

#include <QMetaType>

namespace netsonde {

/// What the user likes, whatever is scanned.
struct Preferences
{
    Appearance appearance = Appearance::System;
    int textSize = 100; ///< per cent of the system's
    Language language = Language::System; ///< from the next start on
    bool reduceMotion = false;
    ConnectorKind connector = ConnectorKind::Auto;
    bool assumeUp = false; ///< scan every port of hosts that answer nothing
    ProfileChoice profile = ProfileChoice::Normal;
    CustomTiming custom;
    QList<UserCommand> commands = UserCommand::standard();

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

} // namespace netsonde

Q_DECLARE_METATYPE(netsonde::Preferences)
