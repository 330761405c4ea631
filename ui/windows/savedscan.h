// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/profilechoice.h"

#include <QString>

namespace netsonde {

/// A scan that the user gave a name: what stood in the boxes.
struct SavedScan
{
    QString name;
    QString targets;
    QString ports;
    QString exclude;
    ProfileChoice profile = ProfileChoice::Normal;

    friend bool operator==(const SavedScan &, const SavedScan &) = default;
};

} // namespace netsonde
