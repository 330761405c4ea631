// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/display.h"

#include "app/console.h"

#ifdef NETSONDE_GUI
#include "app/application.h"

#include <QApplication>

#include <cstdlib>
#endif

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

const QLatin1StringView withoutWindow("without a window: netsonde scan TARGETS [-p PORTS]");

} // namespace

#ifdef NETSONDE_GUI

namespace {

[[noreturn]] void leaveWithoutDisplay()
{
    console::complain("no display can be opened; "_L1 + withoutWindow);
    std::_Exit(ExitUsage);
}

/// While the display is opened: Qt ends the program with several lines and a core dump when it can't.
void listenForFailure(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type == QtFatalMsg)
        leaveWithoutDisplay();
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

int openWindow(int &argc, char **argv, const GuiCommand &command)
{
    if (!hasDisplay())
        leaveWithoutDisplay();
    const QtMessageHandler usual = qInstallMessageHandler(listenForFailure);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    return runGui(application, command);
}

#else

int openWindow(int &, char **, const GuiCommand &)
{
    console::complain("this build has no window; "_L1 + withoutWindow);
    return ExitUsage;
}

#endif

} // namespace netsonde
