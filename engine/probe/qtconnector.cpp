// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/probe/qtconnector.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkProxy>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace netsonde {

using namespace std::chrono;

namespace {

/// Makes the coming close a RST, so that no connection of ours stays in TIME_WAIT and holds a local port.
void closeByReset(const QTcpSocket &socket)
{
#ifdef Q_OS_UNIX
    const linger atOnce {1, 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#else
    Q_UNUSED(socket);
#endif
}

/// What Qt's error means. Qt gives EHOSTUNREACH and ENETUNREACH one code and keeps the difference in its words only; a
/// kernel's ETIMEDOUT has that code, too.
Attempt attemptFor(QAbstractSocket::SocketError error, const QString &words)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return Attempt::Refused;
    case QAbstractSocket::SocketTimeoutError:
        return Attempt::TimedOut;
    case QAbstractSocket::SocketAccessError:
        return Attempt::Prohibited;
    case QAbstractSocket::SocketResourceError:
        return Attempt::LocalLimit;
    case QAbstractSocket::NetworkError:
        if (words == QCoreApplication::translate("QNativeSocketEngine", "Network unreachable"))
            return Attempt::NetworkUnreachable;
        if (words == QCoreApplication::translate("QNativeSocketEngine", "Host unreachable"))
            return Attempt::HostUnreachable;
        if (words == QCoreApplication::translate("QNativeSocketEngine", "Connection timed out"))
            return Attempt::TimedOut;
        return Attempt::UnknownError;
    default: // Qt's own enum: what is left has no verdict of its own
        return Attempt::UnknownError;
    }
}

} // namespace

QtConnector::QtConnector(quint32 capacity)
    : m_slots(capacity)
{
    m_alarm.setSingleShot(true);
    m_alarm.setTimerType(Qt::PreciseTimer);
    m_alarm.start(0); // gives a pool thread its event dispatcher
    m_alarm.stop();
    m_dispatcher = QAbstractEventDispatcher::instance();
    m_ended.reserve(256);
}

QtConnector::~QtConnector()
{
    abandonAll();
}

QTcpSocket &QtConnector::socketOf(quint32 slot)
{
    std::unique_ptr<QTcpSocket> &socket = m_slots[slot].socket;
    if (!socket) {
        socket = std::make_unique<QTcpSocket>();
        // Without this a system proxy's answer reads as an open port.
        socket->setProxy(QNetworkProxy::NoProxy);
        QObject::connect(socket.get(), &QTcpSocket::connected, &m_context, [this, slot] { connected(slot); });
        QObject::connect(socket.get(), &QTcpSocket::errorOccurred, &m_context,
                         [this, slot](QAbstractSocket::SocketError error) { failed(slot, error); });
    }
    return *socket;
}

void QtConnector::start(quint32 slot, const Endpoint &endpoint)
{
    QTcpSocket &socket = socketOf(slot);
    m_slots[slot].busy = true;
    m_starting = true;
    socket.connectToHost(endpoint.address.toHostAddress(), endpoint.port);
    m_starting = false;
}

void QtConnector::connected(quint32 slot)
{
    const QTcpSocket &socket = *m_slots[slot].socket;
    const bool toItself = socket.localPort() == socket.peerPort() && socket.localAddress() == socket.peerAddress();
    m_toClose.push_back(slot);
    end(slot, toItself ? Attempt::SelfConnected : Attempt::Accepted);
}

void QtConnector::failed(quint32 slot, QAbstractSocket::SocketError error)
{
    // A connection that was made and then failed (reset by its host) has ended already.
    if (!m_slots[slot].busy)
        return;
    Attempt attempt = attemptFor(error, m_slots[slot].socket->errorString());
#ifdef Q_OS_LINUX
    // Qt calls EINVAL refused, too (a blackhole route gives it). Linux never tells a real refusal from a non-blocking
    // connect() itself, even on loopback: the RST waits until the call has returned EINPROGRESS.
    if (m_starting && attempt == Attempt::Refused)
        attempt = Attempt::UnknownError;
#endif
    end(slot, attempt);
}

void QtConnector::end(quint32 slot, Attempt attempt)
{
    m_slots[slot].busy = false;
    m_ended.push_back({slot, attempt, steady_clock::now()});
}

void QtConnector::abandon(quint32 slot)
{
    m_slots[slot].busy = false;
    std::erase_if(m_ended, [slot](const AttemptEnd &end) { return end.slot == slot; });
    m_slots[slot].socket->abort();
}

void QtConnector::abandonAll()
{
    for (Slot &slot : m_slots) {
        if (slot.socket) {
            slot.busy = false;
            slot.socket->abort();
        }
    }
    m_toClose.clear();
    m_ended.clear();
}

void QtConnector::wait(nanoseconds atMost, std::vector<AttemptEnd> &ends)
{
    if (m_ended.empty() && atMost > 0ns) {
        m_alarm.start(ceil<milliseconds>(atMost));
        m_dispatcher->processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        m_alarm.stop();
    } else {
        m_dispatcher->processEvents(QEventLoop::AllEvents);
    }
    for (const quint32 slot : m_toClose) {
        QTcpSocket &socket = *m_slots[slot].socket;
        closeByReset(socket);
        socket.abort();
    }
    m_toClose.clear();
    ends.insert(ends.end(), m_ended.begin(), m_ended.end());
    m_ended.clear();
}

void QtConnector::wake()
{
    m_dispatcher->wakeUp();
}

ConnectorFactory QtConnector::factory()
{
    return [](quint32 capacity) { return std::make_unique<QtConnector>(capacity); };
}

} // namespace netsonde
