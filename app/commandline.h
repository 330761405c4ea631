// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/stateset.h"
#include "engine/scan/scanrequest.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace netsonde {

/// Print text and end.
struct HelpCommand
{
    QString text;
};

struct VersionCommand
{ };

/// Open the window with the boxes filled in; empty: as the window likes.
struct GuiCommand
{
    QString targets;
    QString ports;
};

/// Say what would be sent, and send nothing.
struct PlanCommand
{
    TargetSet targets;
    PortSet ports;
    PaceProfile profile = PaceProfile::Normal;
    bool asJson = false;
};

/// Scan without a window. Output paths are empty where not asked for, `-` for standard output.
struct ScanCommand
{
    ScanRequest request;
    StateSet states {PortState::Open};
    QString csvPath;
    QString hostsCsvPath;
    QString textPath;
    bool isQuiet = false;
    bool isConfirmed = false; ///< a large public range needs no question
};

/// The arguments mean nothing; one line says which and why, without the program's name.
struct UsageError
{
    QString message;
};

using Command = std::variant<HelpCommand, VersionCommand, GuiCommand, PlanCommand, ScanCommand, UsageError>;

/// What the arguments (without the program's name) ask for. Reads the files of --targets-from and nothing else.
Command parseCommandLine(const QStringList &arguments);

} // namespace netsonde
