// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe/connector.h"

#include <sys/socket.h>

namespace netsonde {

/// An endpoint as the system's calls take it.
struct SocketAddress
{
    sockaddr_storage storage {};
    socklen_t size = 0;

    const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }
    sockaddr *get() { return reinterpret_cast<sockaddr *>(&storage); }
};

SocketAddress socketAddress(const Endpoint &endpoint);
/// The same address and port; zones do not count.
bool isSamePlace(const SocketAddress &left, const SocketAddress &right);

} // namespace netsonde
