// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe/connector.h"

namespace netsonde {

/// Connection attempts by non-blocking sockets and epoll(7), for Linux. A socket is registered once and used again
/// after a refusal or an abandoned attempt, so that an attempt costs two system calls where the answer comes at once.
/// Tells every error that the kernel tells, and reads the ICMP message behind it where there is one.
class NativeConnector final : public Connector
{
public:
    explicit NativeConnector(quint32 capacity);
    ~NativeConnector() override;
    Q_DISABLE_COPY_MOVE(NativeConnector)

    void start(quint32 slot, const Endpoint &endpoint) override;
    void abandon(quint32 slot) override;
    void abandonAll() override;
    void wait(std::chrono::nanoseconds atMost, std::vector<AttemptEnd> &ends) override;
    void wake() override;

    static ConnectorFactory factory();

private:
    struct Slot
    {
        Endpoint endpoint;
        int descriptor = -1;
        IpAddress::Family family = IpAddress::Family::None;
        bool busy = false;
        bool isWatched = false; ///< by epoll
    };

    bool prepareSocket(quint32 slot);
    bool watch(quint32 slot);
    /// connect(2) on the slot's socket; its error number, 0 for success.
    int connectOnce(const Slot &slot) const;
    void finish(quint32 slot, int error);
    void heardWhileConnecting(quint32 slot);
    void accepted(quint32 slot);
    void end(quint32 slot, Attempt attempt);
    void close(quint32 slot);

    int m_epoll;
    int m_wake;
    std::vector<Slot> m_slots;
    std::vector<AttemptEnd> m_ended;
};

} // namespace netsonde
