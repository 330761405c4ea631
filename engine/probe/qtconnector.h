// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe/connector.h"

#include <QTcpSocket>
#include <QTimer>

class QAbstractEventDispatcher;

namespace netsonde {

/// Connection attempts by QTcpSocket, for every system that Qt runs on. Its readiness loop is the event dispatcher of
/// its thread. Qt tries each address twice, so a refused port costs two SYNs, and tells less than the system does: an
/// error that it has no name for ends as Attempt::UnknownError.
class QtConnector final : public Connector
{
public:
    explicit QtConnector(quint32 capacity);
    ~QtConnector() override;

    void start(quint32 slot, const Endpoint &endpoint) override;
    void abandon(quint32 slot) override;
    void abandonAll() override;
    void wait(std::chrono::nanoseconds atMost, std::vector<AttemptEnd> &ends) override;
    void wake() override;

    static ConnectorFactory factory();

private:
    struct Slot
    {
        std::unique_ptr<QTcpSocket> socket; ///< made at first use, then used again
        bool busy = false;
    };

    QTcpSocket &socketOf(quint32 slot);
    void connected(quint32 slot);
    void failed(quint32 slot, QAbstractSocket::SocketError error);
    void end(quint32 slot, Attempt attempt);

    QAbstractEventDispatcher *m_dispatcher;
    QTimer m_alarm;
    bool m_starting = false;
    std::vector<AttemptEnd> m_ended;
    std::vector<quint32> m_toClose; ///< connected: closed outside of the signal that told it
    std::vector<Slot> m_slots;
    QObject m_context; ///< receives the sockets' signals; the first to die
};

} // namespace netsonde
