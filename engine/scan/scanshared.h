// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pace/networkwatch.h"
#include "engine/pace/ratelimit.h"
#include "engine/pace/timesource.h"
#include "engine/probe/connector.h"
#include "engine/scan/pacemeter.h"
#include "engine/scan/scanresults.h"
#include "engine/scan/workqueue.h"
#include "engine/support/batcher.h"

#include <QList>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace netsonde {

/// What the workers of one scan share with each other and with the Scanner.
struct ScanShared
{
    using Canaries = std::array<quint16, ProbeSchedule::canaries>;
    /// What a scan is made of before its first worker starts.
    struct Setup
    {
        QList<quint16> ports; ///< by ordinal
        Canaries canaries {};
        AddressSet own; ///< this computer's addresses
        ProbeSchedule::Rules schedule;
        PaceRules pace;
        std::optional<double> timeoutMs; ///< the user's own
        std::optional<int> tries; ///< the user's own
        int attemptsPerSecond = 0; ///< 0: no limit
    };

    ScanShared(Setup made, std::shared_ptr<const TimeSource> clock)
        : setup(std::move(made))
        , time(std::move(clock))
        , queue(setup.schedule, setup.pace, setup.tries)
        , rate(setup.attemptsPerSecond)
    { }

    const Setup setup;
    const std::shared_ptr<const TimeSource> time;
    WorkQueue queue;
    RateLimit rate;
    NetworkWatch network;
    PaceMeter meter;
    Batcher<ProbeVerdict> verdicts;
    std::atomic<bool> stop = false;
    std::atomic<bool> pause = false;
    std::atomic<int> inFlight = 0;

    Endpoint endpointOf(const PlannedProbe &probe) const
    {
        return {probe.address, probe.canary ? setup.canaries[probe.ordinal] : setup.ports[probe.ordinal]};
    }

    /// The connectors that wakeAll() reaches; each worker puts its own in while it lives.
    void enter(Connector *connector)
    {
        const std::lock_guard lock(m_mutex);
        m_connectors.push_back(connector);
    }
    void leave(Connector *connector)
    {
        const std::lock_guard lock(m_mutex);
        std::erase(m_connectors, connector);
    }
    void wakeAll()
    {
        // The lock is held over the calls: a connector must not die meanwhile, and wake() never calls back.
        const std::lock_guard lock(m_mutex);
        for (Connector *connector : m_connectors)
            connector->wake();
    }

private:
    std::mutex m_mutex; ///< guards m_connectors
    std::vector<Connector *> m_connectors;
};

} // namespace netsonde
