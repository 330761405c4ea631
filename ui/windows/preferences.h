// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe/connector.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/profilechoice.h"
#include "ui/windows/usercommand.h"
#include "ui/words/language.h"

#include <QMetaType>

#include <chrono>
#include <optional>

namespace netsonde {

/// The limits behind ProfileChoice::Custom; 0 or nothing: as the profile Normal has it.
struct CustomTiming
{
    int inFlight = 0; ///< connections at once
    int perHost = 0; ///< connections at once at one host
    int maxRate = 0; ///< packets a second that begin a connection
    std::optional<std::chrono::milliseconds> timeout; ///< of every try
    std::optional<int> retries; ///< further tries after a timeout

    friend bool operator==(const CustomTiming &, const CustomTiming &) = default;
};

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
