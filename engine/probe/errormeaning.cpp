// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/probe/errormeaning.h"

#include <cerrno>

namespace netsonde {

// What ICMP messages become is in the kernel's tables icmp_err_convert and tab_unreach (net/ipv4/icmp.c,
// net/ipv6/icmp.c).
Attempt meaningOfError(int error)
{
    switch (error) {
    case ECONNREFUSED:
        return Attempt::Refused;
    case ECONNRESET: // a reset before the handshake reads as refused: this one came after it
    case EPIPE:
        return Attempt::Accepted;
    case ETIMEDOUT:
        return Attempt::TimedOut;
    case EHOSTUNREACH:
    case EHOSTDOWN: // host unknown
    case ENONET: // host isolated
    case EOPNOTSUPP: // source route failed
        return Attempt::HostUnreachable;
    case ENETUNREACH:
        return Attempt::NetworkUnreachable;
    case EACCES:
    case EPERM:
    case ENOPROTOOPT: // protocol unreachable: somebody there, or a filter before it, will have no TCP
        return Attempt::Prohibited;
    case ENETDOWN:
    case ENETRESET:
    case ECONNABORTED:
        return Attempt::LocalNetworkDown;
    case EADDRNOTAVAIL:
    case EMFILE:
    case ENFILE:
    case ENOBUFS:
    case ENOMEM:
    case ENOSPC: // of epoll(7): no more watches for this user
    case EAGAIN: // Linux: no free local port
        return Attempt::LocalLimit;
    default:
        return Attempt::UnknownError;
    }
}

} // namespace netsonde
