// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace netsonde {

/// Raises this process's soft limit of open files to its hard one (setrlimit(2) needs no privilege for that). To be
/// called once at start; does nothing where there is no such limit.
void raiseDescriptorLimit();

/// How many sockets may be open at once now: the limit less what is open already and a reserve for files, pipes and the
/// window. At least 1; a very large number where there is no limit.
int descriptorBudget();

} // namespace netsonde
