// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/discover/rtneighbours.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <optional>

#include <linux/neighbour.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace netsonde {

namespace {

/// The kernel answers in pieces of up to 32 KiB.
constexpr size_t pieceSize = 64 * 1024;
/// It answers at once; this is for the day it doesn't.
constexpr timeval patience {1, 0};

class Socket
{
public:
    Socket()
        : m_descriptor(socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE))
    { }
    ~Socket()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Socket)

    bool askForNeighbours() const
    {
        struct
        {
            nlmsghdr header;
            ndmsg neighbour;
        } request {};
        request.header.nlmsg_len = NLMSG_LENGTH(sizeof request.neighbour);
        request.header.nlmsg_type = RTM_GETNEIGH;
        request.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
        request.neighbour.ndm_family = AF_UNSPEC; // IPv4 and IPv6
        setsockopt(m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        return send(m_descriptor, &request, request.header.nlmsg_len, 0) == ssize_t(request.header.nlmsg_len);
    }

    /// Empty when nothing comes any more.
    QByteArrayView receive(std::array<char, pieceSize> &into) const
    {
        ssize_t size = 0;
        do {
            size = recv(m_descriptor, into.data(), into.size(), 0);
        } while (size < 0 && errno == EINTR);
        return {into.data(), std::max<qsizetype>(0, size)};
    }

private:
    int m_descriptor;
};

std::optional<Neighbour::State> stateOf(quint16 kernelState)
{
    if (kernelState & (NUD_REACHABLE | NUD_PERMANENT))
        return Neighbour::State::Confirmed;
    if (kernelState & (NUD_STALE | NUD_DELAY | NUD_PROBE))
        return Neighbour::State::Remembered;
    return std::nullopt;
}

template <typename Number>
Number bigEndianAt(const void *place)
{
    return qFromBigEndian<Number>(place);
}

IpAddress addressIn(const rtattr &attribute, const ndmsg &neighbour)
{
    const auto *bytes = static_cast<const char *>(RTA_DATA(&attribute));
    const size_t size = RTA_PAYLOAD(&attribute);
    if (neighbour.ndm_family == AF_INET && size == 4)
        return IpAddress::v4(bigEndianAt<quint32>(bytes));
    if (neighbour.ndm_family != AF_INET6 || size != 16)
        return {};
    const auto high = bigEndianAt<quint64>(bytes);
    const bool isLinkLocal = high >> 54 == 0xfe80 >> 6; // fe80::/10
    return IpAddress::v6(high, bigEndianAt<quint64>(bytes + 8),
                         isLinkLocal ? static_cast<quint32>(neighbour.ndm_ifindex) : 0);
}

MacAddress macIn(const rtattr &attribute)
{
    if (RTA_PAYLOAD(&attribute) != 6)
        return {}; // another kind of link
    std::array<char, 8> number {};
    std::memcpy(number.data() + 2, RTA_DATA(&attribute), 6);
    return MacAddress::fromNumber(bigEndianAt<quint64>(number.data()));
}

void take(const nlmsghdr &message, std::vector<Neighbour> &neighbours)
{
    const auto &told = *reinterpret_cast<const ndmsg *>(reinterpret_cast<const char *>(&message) + NLMSG_HDRLEN);
    const std::optional<Neighbour::State> state = stateOf(told.ndm_state);
    if (!state)
        return;
    Neighbour neighbour {{}, {}, *state};
    const auto *first = reinterpret_cast<const char *>(&told) + NLMSG_ALIGN(sizeof told);
    auto left = static_cast<int>(message.nlmsg_len) - static_cast<int>(NLMSG_SPACE(sizeof told));
    for (const auto *attribute = reinterpret_cast<const rtattr *>(first); RTA_OK(attribute, left);
         attribute = RTA_NEXT(attribute, left)) {
        if (attribute->rta_type == NDA_DST)
            neighbour.address = addressIn(*attribute, told);
        else if (attribute->rta_type == NDA_LLADDR)
            neighbour.mac = macIn(*attribute);
    }
    if (!neighbour.address.isNull() && !neighbour.mac.isNull() && !neighbour.mac.isGroup())
        neighbours.push_back(neighbour);
}

} // namespace

bool takeRtNeighbours(QByteArrayView messages, std::vector<Neighbour> &neighbours)
{
    auto left = static_cast<quint32>(messages.size());
    for (const auto *message = reinterpret_cast<const nlmsghdr *>(messages.data()); NLMSG_OK(message, left);
         message = NLMSG_NEXT(message, left)) {
        if (message->nlmsg_type == NLMSG_DONE || message->nlmsg_type == NLMSG_ERROR)
            return false;
        if (message->nlmsg_type == RTM_NEWNEIGH && message->nlmsg_len >= NLMSG_LENGTH(sizeof(ndmsg)))
            take(*message, neighbours);
    }
    return true;
}

std::vector<Neighbour> readRtNeighbours()
{
    std::vector<Neighbour> neighbours;
    const Socket kernel;
    if (!kernel.askForNeighbours())
        return neighbours;
    alignas(nlmsghdr) std::array<char, pieceSize> buffer;
    for (;;) {
        const QByteArrayView piece = kernel.receive(buffer);
        if (piece.isEmpty() || !takeRtNeighbours(piece, neighbours))
            return neighbours;
    }
}

} // namespace netsonde
