// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/launcher.h"

#include <QDesktopServices>
#include <QProcess>
#include <QUrl>

namespace netsonde {

Launcher Launcher::real()
{
    return {[](const CommandCall &call) { return QProcess::startDetached(call.program, call.arguments); },
            [](const QUrl &url) { return QDesktopServices::openUrl(url); }, WakeOnLan::wake};
}

} // namespace netsonde
