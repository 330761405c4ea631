// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe/connector.h"
#include "engine/scan/scanresults.h"
#include "engine/scan/workqueue.h"
#include "engine/support/batcher.h"

#include <QList>

#include <atomic>
#include <mutex>
#include <vector>

namespace netsonde {

/// What the workers of one scan share with each other and with the Scanner.
struct ScanShared
{
    ScanShared(QList<quint16> portOrder, int discoveryPorts)
        : ports(std::move(portOrder))
        , queue(static_cast<int>(ports.size()), discoveryPorts)
    { }

    const QList<quint16> ports; ///< by ordinal
    std::chrono::milliseconds timeout {0};
    int retries = 0;
    WorkQueue queue;
    Batcher<ProbeVerdict> verdicts;
    std::atomic<bool> stop = false;
    std::atomic<bool> pause = false;
    std::atomic<int> inFlight = 0;

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
