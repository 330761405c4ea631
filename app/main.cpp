// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/console.h"
#include "app/display.h"
#include "app/plancommand.h"
#include "app/scancommand.h"
#include "engine/pace/descriptorbudget.h"

#include <QCoreApplication>

using namespace netsonde;

namespace {

/// Carries out what needs no display.
struct Performer
{
    int operator()(const HelpCommand &help) const { return console::answer(help.text.toUtf8()); }
    int operator()(const VersionCommand &) const { return console::answer("netsonde " NETSONDE_VERSION "\n"); }
    int operator()(const PlanCommand &command) const { return runPlan(command); }
    int operator()(const ScanCommand &command) const { return runScan(command); }
    int operator()(const UsageError &error) const
    {
        console::complain(error.message);
        return ExitUsage;
    }
    int operator()(const GuiCommand &) const { Q_UNREACHABLE(); }
};

} // namespace

int main(int argc, char *argv[])
{
    console::prepare();
    raiseDescriptorLimit();
    QCoreApplication::setApplicationName(QStringLiteral("Netsonde"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NETSONDE_VERSION));
    Command command;
    {
        // A subcommand must not need a display, and whether there is one shows only in the arguments.
        const QCoreApplication application(argc, argv);
        command = parseCommandLine(QCoreApplication::arguments().sliced(1));
        if (!std::holds_alternative<GuiCommand>(command))
            return std::visit(Performer {}, command);
    }
    return openWindow(argc, argv, std::get<GuiCommand>(command));
}
