// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pace/descriptorbudget.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#endif

namespace netsonde {

namespace {

/// Kept free for output files, the name resolver's sockets, event loops and the window.
constexpr int reserve = 16;

} // namespace

#ifdef Q_OS_UNIX

namespace {

int countOpen(int limit)
{
    int open = 0;
    // Descriptors are given out from the lowest free number, so what this program has open lies below this.
    for (int descriptor = 0; descriptor < std::min(limit, 4'096); ++descriptor)
        open += fcntl(descriptor, F_GETFD) != -1;
    return open;
}

} // namespace

void raiseDescriptorLimit()
{
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

int descriptorBudget()
{
    rlimit limit {};
    constexpr int most = std::numeric_limits<int>::max();
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return most;
    const int allowed = static_cast<int>(std::min<rlim_t>(limit.rlim_cur, most));
    return std::max(1, allowed - countOpen(allowed) - reserve);
}

#else

void raiseDescriptorLimit() { }

int descriptorBudget()
{
    return std::numeric_limits<int>::max();
}

#endif

} // namespace netsonde
