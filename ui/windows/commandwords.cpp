// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/commandwords.h"

#include "ui/words/words.h"

#include <QCoreApplication>

namespace netsonde {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(netsonde::commandwords)
};

} // namespace

QString commandProblem(const CommandRefusal &refusal)
{
    switch (refusal.cause) {
    case CommandRefusal::Cause::Empty:
        return Words::tr("Type the program and its arguments.");
    case CommandRefusal::Cause::PlaceholderIsProgram:
        return Words::tr("A placeholder can't be the program; begin with the program's name.");
    case CommandRefusal::Cause::UnknownPlaceholder:
        return Words::tr("There is no placeholder %1; use {address}, {port} or {name}.")
            .arg(words::brief(refusal.subject));
    case CommandRefusal::Cause::NoValue:
        return Words::tr("There is no %1 here.").arg(words::brief(refusal.subject));
    case CommandRefusal::Cause::UnsafeValue:
        return Words::tr("\"%1\" has characters that no host name has, so it is not handed to a program.")
            .arg(words::brief(refusal.subject));
    }
    Q_UNREACHABLE();
}

} // namespace netsonde
