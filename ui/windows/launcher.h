// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/discover/wakeonlan.h"
#include "ui/windows/usercommand.h"

#include <functional>

class QUrl;

namespace netsonde {

/// What leaves this program at the user's wish; tests put their own in. start and open return whether it worked.
struct Launcher
{
    std::function<bool(const CommandCall &call)> start;
    std::function<bool(const QUrl &url)> open;
    std::function<WakeOnLan::Outcome(const MacAddress &mac, const IpAddress &host)> wake;

    /// Detached processes, the desktop's browser and the network.
    static Launcher real();
};

} // namespace netsonde
