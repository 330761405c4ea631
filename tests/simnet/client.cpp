// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/client.h"

#include "tests/simnet/checksum.h"

#include <array>
#include <chrono>
#include <cstring>
#include <linux/errqueue.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace netsonde::simnet {

namespace {

union SocketAddress {
    sockaddr any;
    sockaddr_in v4;
    sockaddr_in6 v6;
};

SocketAddress socketAddress(const Address &address, std::uint16_t port, socklen_t &size)
{
    SocketAddress result {};
    if (address.v6) {
        result.v6.sin6_family = AF_INET6;
        result.v6.sin6_port = htons(port);
        address.toBytes(result.v6.sin6_addr.s6_addr);
        size = sizeof result.v6;
    } else {
        result.v4.sin_family = AF_INET;
        result.v4.sin_port = htons(port);
        result.v4.sin_addr.s_addr = htonl(static_cast<std::uint32_t>(address.low));
        size = sizeof result.v4;
    }
    return result;
}

Address fromSocketAddress(const sockaddr *any)
{
    SocketAddress address {};
    if (any->sa_family == AF_INET6) {
        std::memcpy(&address.v6, any, sizeof address.v6);
        return Address::fromBytes(address.v6.sin6_addr.s6_addr, true);
    }
    std::memcpy(&address.v4, any, sizeof address.v4);
    return Address::fromV4(ntohl(address.v4.sin_addr.s_addr));
}

bool isReadable(int descriptor, int milliseconds)
{
    pollfd waiting {descriptor, POLLIN, 0};
    return poll(&waiting, 1, milliseconds) == 1;
}

} // namespace

Client::Client(const Address &address, std::uint16_t port)
    : m_socket(
        checked(socket(address.v6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket"))
{
    const int yes = 1;
    setsockopt(m_socket.get(), address.v6 ? int(IPPROTO_IPV6) : int(IPPROTO_IP),
               address.v6 ? int(IPV6_RECVERR) : int(IP_RECVERR), &yes, sizeof yes);
    socklen_t size = 0;
    const SocketAddress to = socketAddress(address, port, size);
    if (connect(m_socket.get(), &to.any, size) == 0)
        m_result = 0;
    else if (errno != EINPROGRESS)
        m_result = errno;
}

std::optional<int> Client::result()
{
    if (m_result)
        return m_result;
    pollfd waiting {m_socket.get(), POLLOUT, 0};
    if (poll(&waiting, 1, 0) != 1)
        return std::nullopt;
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(m_socket.get(), SOL_SOCKET, SO_ERROR, &error, &size);
    // An answer that comes before connect() has returned leaves its message and ends nothing.
    if (error == 0 && (waiting.revents & POLLOUT) == 0 && icmpError())
        error = m_icmpError->number;
    m_result = error;
    return m_result;
}

std::optional<std::string> Client::readToEnd()
{
    std::string text;
    std::array<char, 4096> buffer {};
    while (isReadable(m_socket.get(), 30'000)) {
        const ssize_t size = recv(m_socket.get(), buffer.data(), buffer.size(), 0);
        if (size < 0)
            return std::nullopt;
        if (size == 0)
            return text;
        text.append(buffer.data(), static_cast<std::size_t>(size));
    }
    return std::nullopt;
}

std::optional<Client::Error> Client::icmpError()
{
    if (m_icmpError)
        return m_icmpError;
    alignas(cmsghdr) std::array<char, 512> control {};
    msghdr message {};
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    if (recvmsg(m_socket.get(), &message, MSG_ERRQUEUE) < 0)
        return std::nullopt;
    for (cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
        sock_extended_err error {};
        sockaddr_in6 offender {};
        const std::size_t size = std::min(sizeof offender, header->cmsg_len - CMSG_LEN(sizeof error));
        std::memcpy(&error, CMSG_DATA(header), sizeof error);
        std::memcpy(&offender, CMSG_DATA(header) + sizeof error, size);
        SocketAddress address {};
        address.v6 = offender;
        if (error.ee_origin == SO_EE_ORIGIN_ICMP || error.ee_origin == SO_EE_ORIGIN_ICMP6)
            m_icmpError
                = {fromSocketAddress(&address.any), error.ee_type, error.ee_code, static_cast<int>(error.ee_errno)};
    }
    return m_icmpError;
}

bool waitFor(std::vector<Client> &clients, const std::function<bool()> &done)
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    std::vector<pollfd> waiting;
    while (!done()) {
        if (std::chrono::steady_clock::now() > deadline)
            return false;
        waiting.clear();
        for (Client &client : clients) {
            if (!client.result())
                waiting.push_back({client.descriptor(), POLLOUT, 0});
        }
        poll(waiting.data(), waiting.size(), 5);
    }
    return true;
}

int connectResult(const Address &address, std::uint16_t port)
{
    std::vector<Client> clients;
    clients.emplace_back(address, port);
    waitFor(clients, [&clients] { return clients.front().result().has_value(); });
    return clients.front().result().value_or(-1);
}

std::optional<std::string> ping(const Address &address, const std::string &data)
{
    const bool v6 = address.v6;
    const FileDescriptor raw(
        checked(socket(v6 ? AF_INET6 : AF_INET, SOCK_RAW | SOCK_CLOEXEC, v6 ? int(IPPROTO_ICMPV6) : int(IPPROTO_ICMP)),
                "raw socket"));
    std::vector<std::uint8_t> message(8);
    message[0] = v6 ? 128 : 8;
    message.insert(message.end(), data.begin(), data.end());
    Checksum sum; // the kernel fills in that of ICMPv6
    sum.add(message.data(), message.size());
    put16(&message[2], sum.value());
    socklen_t size = 0;
    const SocketAddress to = socketAddress(address, 0, size);
    checked(static_cast<int>(sendto(raw.get(), message.data(), message.size(), 0, &to.any, size)), "sendto");
    std::array<char, 2048> buffer {};
    while (isReadable(raw.get(), 5000)) {
        const ssize_t got = recv(raw.get(), buffer.data(), buffer.size(), 0);
        const std::size_t header = v6 ? 8 : 28; // a raw IPv4 socket hands over the IP header too
        if (got < static_cast<ssize_t>(header) || buffer[header - 8] != (v6 ? '\x81' : '\0'))
            continue;
        return std::string(buffer.data() + header, static_cast<std::size_t>(got) - header);
    }
    return std::nullopt;
}

} // namespace netsonde::simnet
