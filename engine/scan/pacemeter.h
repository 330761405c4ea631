// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanprogress.h"

#include <array>
#include <chrono>
#include <mutex>

namespace netsonde {

/// What workers tell of their pace: attempts, round trips, and how long each limit held them back.
struct PaceFigures
{
    static constexpr size_t limits = static_cast<size_t>(SpeedLimit::Network) + 1;

    quint64 attempts = 0;
    RttHistogram rtts;
    double rttMs = -1; ///< smoothed by one worker, negative while there is none
    std::array<std::chrono::nanoseconds, limits> heldBack {};

    void add(const PaceFigures &other);
    std::chrono::nanoseconds &heldBackBy(SpeedLimit limit) { return heldBack[static_cast<size_t>(limit)]; }
};

/// The figures of all workers together. Thread: any.
class PaceMeter
{
public:
    /// Leaves @p figures empty.
    void add(PaceFigures &figures);
    PaceFigures total() const;
    /// What held the workers back most since the last call, or the last one again where nothing was told since.
    SpeedLimit takeLimit();

private:
    mutable std::mutex m_mutex; ///< guards all below
    PaceFigures m_total; ///< heldBack: since the last takeLimit()
    SpeedLimit m_limit = SpeedLimit::Nothing;
};

} // namespace netsonde
