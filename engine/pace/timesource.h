// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace netsonde {

/// Where a scan reads the time; tests have their own. Thread: any.
class TimeSource
{
public:
    virtual ~TimeSource() = default;

    virtual std::chrono::steady_clock::time_point now() const = 0;
    virtual std::chrono::system_clock::time_point wallNow() const = 0;
};

/// The clocks of this computer.
class SystemTime final : public TimeSource
{
public:
    std::chrono::steady_clock::time_point now() const override { return std::chrono::steady_clock::now(); }
    std::chrono::system_clock::time_point wallNow() const override { return std::chrono::system_clock::now(); }
};

} // namespace netsonde
