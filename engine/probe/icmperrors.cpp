// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/probe/icmperrors.h"

#include "engine/probe/errormeaning.h"
#include "engine/probe/socketaddress.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>

#include <linux/errqueue.h>
#include <netinet/icmp6.h>
#include <netinet/in.h>
#include <netinet/ip_icmp.h>

namespace netsonde {

std::optional<Attempt> meaningOfIcmp(const sock_extended_err &error)
{
    const bool v4 = error.ee_origin == SO_EE_ORIGIN_ICMP;
    if (!(v4 && error.ee_type == ICMP_DEST_UNREACH)
        && !(error.ee_origin == SO_EE_ORIGIN_ICMP6 && error.ee_type == ICMP6_DST_UNREACH))
        return std::nullopt;
    // A filter's "prohibited" comes as the error number of "unreachable", its port-unreachable as "refused".
    const bool filtered = v4 ? error.ee_code == ICMP_NET_ANO || error.ee_code == ICMP_HOST_ANO
            || error.ee_code == ICMP_PKT_FILTERED || error.ee_code == ICMP_PORT_UNREACH
                             : error.ee_code == ICMP6_DST_UNREACH_ADMIN || error.ee_code == ICMP6_DST_UNREACH_NOPORT;
    if (filtered)
        return Attempt::Prohibited;
    // Some say nothing of the attempt: a packet that was too large for the way is sent again in smaller ones.
    const Attempt meaning = meaningOfError(static_cast<int>(error.ee_errno));
    const bool ends = meaning == Attempt::HostUnreachable || meaning == Attempt::NetworkUnreachable
        || meaning == Attempt::Prohibited;
    return ends ? std::optional(meaning) : std::nullopt;
}

std::optional<Attempt> toldByIcmp(int descriptor, const Endpoint &endpoint)
{
    const SocketAddress wanted = socketAddress(endpoint);
    std::optional<Attempt> told;
    for (;;) {
        std::array<char, 512> control {};
        SocketAddress concerned;
        msghdr message {};
        message.msg_name = concerned.get();
        message.msg_namelen = sizeof(sockaddr_storage);
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        if (recvmsg(descriptor, &message, MSG_ERRQUEUE | MSG_DONTWAIT) < 0)
            return told;
        if (!isSamePlace(concerned, wanted))
            continue;
        for (cmsghdr *part = CMSG_FIRSTHDR(&message); part != nullptr; part = CMSG_NXTHDR(&message, part)) {
            const bool isError = (part->cmsg_level == IPPROTO_IP && part->cmsg_type == IP_RECVERR)
                || (part->cmsg_level == IPPROTO_IPV6 && part->cmsg_type == IPV6_RECVERR);
            if (!isError)
                continue;
            sock_extended_err error {};
            std::memcpy(&error, CMSG_DATA(part), sizeof error);
            if (const std::optional<Attempt> meaning = meaningOfIcmp(error))
                told = meaning;
        }
    }
}

} // namespace netsonde
