// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/usercommand.h"

#include <functional>

class QUrl;

namespace netsonde {

/// How programs of the user's are started; tests put their own in. Each returns whether it worked.
struct Launcher
{
    std::function<bool(const CommandCall &call)> start;
    std::function<bool(const QUrl &url)> open;

    /// Detached processes, and the desktop's browser.
    static Launcher real();
};

} // namespace netsonde
