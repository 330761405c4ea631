// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>

namespace netsonde {

/// How a command ends, for the shell.
enum ExitStatus : int {
    ExitComplete = 0,
    ExitFailed = 1,
    ExitUsage = 2,
    ExitIncomplete = 3, ///< stopped, or something was not tested
};

namespace console {

/// Before anything else: a closed pipe is an error to be handled and no death, standard streams that are closed fail
/// instead of naming a file that is opened later, and the locale is one that Qt takes without a word.
void prepare();

bool isTerminal(FILE *stream);
/// One line on standard error with the program's name in front.
void complain(const QString &message);
void print(FILE *stream, const QByteArray &text);
/// What a command has to say, on standard output; complains where that fails.
ExitStatus answer(const QByteArray &text);
/// Asks on the terminal; anything but a yes is a no.
bool confirm(const QString &question);

} // namespace console

} // namespace netsonde
