// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/probe/nativeconnector.h"

#include "engine/probe/errormeaning.h"
#include "engine/probe/icmperrors.h"
#include "engine/probe/socketaddress.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <limits>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace netsonde {

using namespace std::chrono;

namespace {

constexpr quint32 wakeKey = std::numeric_limits<quint32>::max();

bool isLoopback(const IpAddress &address)
{
    return address.isV4() ? address.v4Number() >> 24 == 127 : address.high() == 0 && address.low() == 1;
}

/// The two ends of a connection are one and the same socket: an attempt on a free port of the ephemeral range of this
/// computer can meet itself (RFC 9293, simultaneous open).
bool connectedToItself(int descriptor)
{
    SocketAddress local;
    SocketAddress peer;
    local.size = peer.size = sizeof(sockaddr_storage);
    if (getsockname(descriptor, local.get(), &local.size) != 0 || getpeername(descriptor, peer.get(), &peer.size) != 0)
        return false;
    return local.size == peer.size && std::memcmp(&local.storage, &peer.storage, local.size) == 0;
}

} // namespace

NativeConnector::NativeConnector(quint32 capacity)
    : m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_slots(capacity)
{
    epoll_event event {};
    event.events = EPOLLIN;
    event.data.u32 = wakeKey;
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event);
}

NativeConnector::~NativeConnector()
{
    for (quint32 slot = 0; slot < m_slots.size(); ++slot)
        close(slot);
    ::close(m_wake);
    ::close(m_epoll);
}

bool NativeConnector::prepareSocket(quint32 slot)
{
    Slot &here = m_slots[slot];
    if (here.descriptor >= 0 && here.family == here.endpoint.address.family())
        return true;
    close(slot);
    const bool v4 = here.endpoint.address.isV4();
    here.descriptor = socket(v4 ? AF_INET : AF_INET6, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
    if (here.descriptor < 0)
        return false;
    here.family = here.endpoint.address.family();
    // A RST instead of FIN at close, so that no connection of ours stays in TIME_WAIT and holds a local port.
    const linger atOnce {1, 0};
    setsockopt(here.descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    const int on = 1;
    setsockopt(here.descriptor, v4 ? IPPROTO_IP : IPPROTO_IPV6, v4 ? IP_RECVERR : IPV6_RECVERR, &on, sizeof on);
    return true;
}

/// Not before there is something to wait for: on loopback there hardly ever is, and the kernel would tell of every end
/// that is known already. Whatever happened since connect() is told as well (epoll(7)).
bool NativeConnector::watch(quint32 slot)
{
    Slot &here = m_slots[slot];
    if (here.isWatched)
        return true;
    epoll_event event {};
    event.events = EPOLLOUT | EPOLLET;
    event.data.u32 = slot;
    here.isWatched = epoll_ctl(m_epoll, EPOLL_CTL_ADD, here.descriptor, &event) == 0;
    return here.isWatched;
}

int NativeConnector::connectOnce(const Slot &slot) const
{
    const SocketAddress address = socketAddress(slot.endpoint);
    return connect(slot.descriptor, address.get(), address.size) == 0 ? 0 : errno;
}

void NativeConnector::start(quint32 slot, const Endpoint &endpoint)
{
    Slot &here = m_slots[slot];
    here.endpoint = endpoint;
    here.busy = true;
    if (!prepareSocket(slot)) {
        end(slot, meaningOfError(errno));
        return;
    }
    int error = connectOnce(here);
    // On loopback the answer is there when connect() returns; the next call collects it without a round by epoll.
    if (error == EINPROGRESS && isLoopback(endpoint.address))
        error = connectOnce(here);
    if (error == EINPROGRESS || error == EALREADY) {
        if (watch(slot))
            return;
        error = errno;
        close(slot);
        end(slot, meaningOfError(error));
        return;
    }
    finish(slot, error);
}

void NativeConnector::finish(quint32 slot, int error)
{
    if (error == 0 || error == EISCONN) {
        accepted(slot);
        return;
    }
    Attempt attempt = meaningOfError(error);
    if (attempt == Attempt::Refused || attempt == Attempt::HostUnreachable || attempt == Attempt::NetworkUnreachable)
        attempt = toldByIcmp(m_slots[slot].descriptor, m_slots[slot].endpoint).value_or(attempt);
    // Only after a refusal is the socket known to be as new (the second connect() has reset it).
    if (error != ECONNREFUSED)
        close(slot);
    end(slot, attempt);
}

/// An ICMP message that came while connect() still had the socket, as from a host behind a bridge on this computer,
/// does not end the attempt: the kernel only puts it into the queue (tcp_v4_err) and sends again.
void NativeConnector::heardWhileConnecting(quint32 slot)
{
    const std::optional<Attempt> told = toldByIcmp(m_slots[slot].descriptor, m_slots[slot].endpoint);
    if (!told)
        return;
    close(slot);
    end(slot, *told);
}

void NativeConnector::accepted(quint32 slot)
{
    const bool toItself = connectedToItself(m_slots[slot].descriptor);
    close(slot);
    end(slot, toItself ? Attempt::SelfConnected : Attempt::Accepted);
}

void NativeConnector::end(quint32 slot, Attempt attempt)
{
    m_slots[slot].busy = false;
    m_ended.push_back({slot, attempt, steady_clock::now()});
}

void NativeConnector::close(quint32 slot)
{
    if (m_slots[slot].descriptor >= 0)
        ::close(m_slots[slot].descriptor);
    m_slots[slot].descriptor = -1;
    m_slots[slot].isWatched = false;
}

void NativeConnector::abandon(quint32 slot)
{
    Slot &here = m_slots[slot];
    here.busy = false;
    std::erase_if(m_ended, [slot](const AttemptEnd &ended) { return ended.slot == slot; });
    if (here.descriptor < 0)
        return;
    // Dissolves the attempt and keeps the socket with its place in epoll (connect(2)).
    const sockaddr nowhere {AF_UNSPEC, {}};
    if (connect(here.descriptor, &nowhere, sizeof nowhere) != 0)
        close(slot);
}

void NativeConnector::abandonAll()
{
    for (quint32 slot = 0; slot < m_slots.size(); ++slot) {
        m_slots[slot].busy = false;
        close(slot);
    }
    m_ended.clear();
}

void NativeConnector::wait(nanoseconds atMost, std::vector<AttemptEnd> &ends)
{
    std::array<epoll_event, 512> events; // NOLINT: filled by the kernel
    const auto patience = m_ended.empty() ? std::max(atMost, 0ns) : 0ns;
    // Whole milliseconds are too coarse for round trips on a LAN; epoll_pwait2() is not everywhere (Linux 5.11).
    const timespec until {static_cast<time_t>(patience.count() / 1'000'000'000),
                          static_cast<long>(patience.count() % 1'000'000'000)};
    int count = epoll_pwait2(m_epoll, events.data(), static_cast<int>(events.size()), &until, nullptr);
    if (count < 0 && errno != EINTR) // an old kernel, or a filter of system calls that does not know it
        count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()),
                           static_cast<int>(ceil<milliseconds>(patience).count()));
    for (int n = 0; n < count; ++n) {
        const quint32 slot = events[static_cast<size_t>(n)].data.u32;
        if (slot == wakeKey) {
            eventfd_t ignored = 0;
            eventfd_read(m_wake, &ignored);
            continue;
        }
        Slot &here = m_slots[slot];
        if (!here.busy || here.descriptor < 0)
            continue; // the echo of an attempt that has ended already
        const int error = connectOnce(here);
        if (error != EINPROGRESS && error != EALREADY)
            finish(slot, error);
        else if ((events[static_cast<size_t>(n)].events & EPOLLERR) != 0)
            heardWhileConnecting(slot);
    }
    ends.insert(ends.end(), m_ended.begin(), m_ended.end());
    m_ended.clear();
}

void NativeConnector::wake()
{
    eventfd_write(m_wake, 1);
}

ConnectorFactory NativeConnector::factory()
{
    return [](quint32 capacity) { return std::make_unique<NativeConnector>(capacity); };
}

} // namespace netsonde
