// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/probe/socketaddress.h"

#include <QtEndian>

#include <cstring>

#include <netinet/in.h>

namespace netsonde {

SocketAddress socketAddress(const Endpoint &endpoint)
{
    SocketAddress address;
    if (endpoint.address.isV4()) {
        sockaddr_in v4 {};
        v4.sin_family = AF_INET;
        v4.sin_port = qToBigEndian(endpoint.port);
        v4.sin_addr.s_addr = qToBigEndian(endpoint.address.v4Number());
        address.size = sizeof v4;
        std::memcpy(&address.storage, &v4, sizeof v4);
    } else {
        sockaddr_in6 v6 {};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = qToBigEndian(endpoint.port);
        qToBigEndian(endpoint.address.high(), v6.sin6_addr.s6_addr);
        qToBigEndian(endpoint.address.low(), v6.sin6_addr.s6_addr + 8);
        v6.sin6_scope_id = endpoint.address.zone();
        address.size = sizeof v6;
        std::memcpy(&address.storage, &v6, sizeof v6);
    }
    return address;
}

bool isSamePlace(const SocketAddress &left, const SocketAddress &right)
{
    if (left.storage.ss_family != right.storage.ss_family)
        return false;
    if (left.storage.ss_family == AF_INET) {
        const auto *a = reinterpret_cast<const sockaddr_in *>(left.get());
        const auto *b = reinterpret_cast<const sockaddr_in *>(right.get());
        return a->sin_port == b->sin_port && a->sin_addr.s_addr == b->sin_addr.s_addr;
    }
    const auto *a = reinterpret_cast<const sockaddr_in6 *>(left.get());
    const auto *b = reinterpret_cast<const sockaddr_in6 *>(right.get());
    return a->sin6_port == b->sin6_port && std::memcmp(&a->sin6_addr, &b->sin6_addr, sizeof a->sin6_addr) == 0;
}

} // namespace netsonde
