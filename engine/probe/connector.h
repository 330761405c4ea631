// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe/verdict.h"
#include "engine/targets/ipaddress.h"

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace netsonde {

/// Where one attempt goes.
struct Endpoint
{
    IpAddress address;
    quint16 port = 0;
};

/// How one connection attempt ended, before retries and pacing have their say.
enum class Attempt : quint8 {
    Accepted,
    Refused,
    SelfConnected,
    TimedOut, ///< the kernel gave up; the caller's own patience ends with Connector::abandon()
    HostUnreachable,
    NetworkUnreachable,
    Prohibited,
    LocalNetworkDown,
    LocalLimit,
    UnknownError,
};

struct AttemptEnd
{
    quint32 slot = 0;
    Attempt attempt = Attempt::UnknownError;
    std::chrono::steady_clock::time_point at; ///< when it was seen
};

/// Makes TCP connection attempts, many at once, and tells how each ended. Each attempt has a slot, a number that its
/// caller chooses below the capacity given at construction; a slot holds one attempt at a time. An attempt ends exactly
/// once: in wait(), or with abandon() or abandonAll(), after which nothing is heard of it. A connection that succeeds
/// is closed at once. Thread: one, the thread that made it, but for wake().
class Connector
{
public:
    virtual ~Connector() = default;

    /// Never blocks. Also an attempt that ends at once is told by wait().
    virtual void start(quint32 slot, const Endpoint &endpoint) = 0;
    virtual void abandon(quint32 slot) = 0;
    virtual void abandonAll() = 0;
    /// Appends to @p ends what has ended; waits for something up to @p atMost, or until wake().
    virtual void wait(std::chrono::nanoseconds atMost, std::vector<AttemptEnd> &ends) = 0;
    /// Ends a wait() that runs, or the next one. Thread: any, while the object lives.
    virtual void wake() = 0;
};

/// Which way connection attempts are made.
enum class ConnectorKind : quint8 {
    Auto, ///< the fastest of this system
    Native, ///< the system's own sockets: Linux only
    Qt, ///< QTcpSocket: everywhere
};

/// Makes a Connector for slots [0, capacity) in the thread that calls.
using ConnectorFactory = std::function<std::unique_ptr<Connector>(quint32 capacity)>;

/// The factory of a kind; that of QtConnector where this system has no native one.
ConnectorFactory connectorFactory(ConnectorKind kind);

/// Whether a kind means QTcpSocket on this system.
bool connectorIsQt(ConnectorKind kind);

} // namespace netsonde
