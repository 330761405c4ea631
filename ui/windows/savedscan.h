// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/profilechoice.h"
#include "ui/windows/customtiming.h"

#include <QString>

#include <optional>

namespace netsonde {

/// A scan that the user gave a name: what stood in the boxes.
struct SavedScan
{
    QString name;
    QString targets;
    QString ports;
    QString exclude;
    ProfileChoice profile = ProfileChoice::Normal;
    QString targetFile {}; ///< absolute path of the file of targets; empty where there is none
    std::optional<CustomTiming> custom {}; ///< of the Custom profile; choosing the scan puts it into the preferences

    friend bool operator==(const SavedScan &, const SavedScan &) = default;
};

} // namespace netsonde
