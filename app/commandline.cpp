// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

namespace netsonde {

Command parseCommandLine(const QStringList &)
{
    return GuiCommand {};
}

} // namespace netsonde
