// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/ipaddress.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace netsonde {

/// What a command is run for.
struct CommandSubject
{
    IpAddress address;
    QString name; ///< as it came: from the user or from the network
    quint16 port = 0; ///< 0: a host as a whole
};

/// A program to start, without a shell.
struct CommandCall
{
    QString program;
    QStringList arguments;

    friend bool operator==(const CommandCall &, const CommandCall &) = default;
};

/// Why a command can't be run.
struct CommandRefusal
{
    enum class Cause : quint8 {
        Empty, ///< no program
        PlaceholderIsProgram, ///< what is found on a network must not choose a program
        UnknownPlaceholder, ///< subject: `{adress}`
        NoValue, ///< subject: the placeholder that has none here
        UnsafeValue, ///< subject: the value; it could be taken for an option or for more than one word
    };

    Cause cause = Cause::Empty;
    QString subject {};

    friend bool operator==(const CommandRefusal &, const CommandRefusal &) = default;
};

/// A command of the user's in the menus of hosts and ports.
struct UserCommand
{
    QString title;
    /// The program and its arguments, as typed: words separated by spaces, `"` round a word with spaces. `{address}`,
    /// `{port}` and `{name}` stand for what it is run for.
    QString line;
    /// The ports it is for, in the notation of the Ports box; empty: any host and port.
    QString ports;

    friend bool operator==(const UserCommand &, const UserCommand &) = default;

    /// What is offered before the user changes anything.
    static QList<UserCommand> standard();

    /// The line with the values filled in. The line is split into words first, so that a value never becomes more than
    /// a part of one word, and values with characters that a program or its own shell could take for something else
    /// are refused.
    std::variant<CommandCall, CommandRefusal> callFor(const CommandSubject &subject) const;
    /// The port to run it with where @p openPorts (ascending) of a host are open: the first that it is for. Nothing
    /// where it is for ports and none of them is open; 0 where it is for any host and needs no port.
    std::optional<quint16> portFor(const QList<quint16> &openPorts) const;
    bool isFor(quint16 port) const;
    /// Nothing where it could be run, for a host or port that has all the values.
    std::optional<CommandRefusal> problem() const;

private:
    bool needsPort() const;
};

} // namespace netsonde
