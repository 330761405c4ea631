// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace netsonde {

/// The limits behind ProfileChoice::Custom; 0 or nothing: as the profile Normal has it.
struct CustomTiming
{
    int inFlight = 0; ///< connections at once
    int perHost = 0; ///< connections at once at one host
    int maxRate = 0; ///< packets a second that begin a connection
    std::optional<std::chrono::milliseconds> timeout; ///< of every try
    std::optional<int> retries; ///< further tries after a timeout

    friend bool operator==(const CustomTiming &, const CustomTiming &) = default;
};

} // namespace netsonde
