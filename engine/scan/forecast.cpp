// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/forecast.h"

#include <algorithm>

namespace netsonde {

using namespace std::chrono;

double Forecast::toBeAsked() const
{
    const auto left = static_cast<double>(total - std::min(work, total));
    if (sparedPerHost <= 0)
        return left;
    const double silent = static_cast<double>(spared) / sparedPerHost;
    const double decided = silent + static_cast<double>(hostsUp);
    const double undecided = std::max(0.0, static_cast<double>(hosts) - decided);
    const double willBeSpared = decided > 0 ? undecided * silent / decided * sparedPerHost : 0;
    return std::max(0.0, left - willBeSpared);
}

double Forecast::share() const
{
    if (work >= total)
        return total > 0 ? 1 : 0;
    const double all = asked() + toBeAsked();
    return all > 0 ? asked() / all : 0;
}

std::optional<milliseconds> Forecast::left(quint64 attempts, double attemptsPerSecond) const
{
    if (work >= total)
        return milliseconds(0);
    if (asked() <= 0 || attempts == 0 || attemptsPerSecond < 1e-3)
        return std::nullopt;
    const double attemptsEach = static_cast<double>(attempts) / asked();
    const double seconds = toBeAsked() * attemptsEach / attemptsPerSecond;
    return milliseconds(static_cast<qint64>(std::min(seconds, 1e9) * 1'000));
}

} // namespace netsonde
