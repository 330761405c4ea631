// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/tundevice.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <linux/if_tun.h>
#include <linux/ipv6.h>
#include <net/if.h>
#include <net/route.h>
#include <optional>
#include <poll.h>
#include <stdexcept>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace netsonde::simnet {

namespace {

// The network benchmark range of RFC 2544, and a unique local address beside the net.
constexpr std::uint32_t ownV4 = 0xc6120001; // 198.18.0.1
constexpr Address ownV6 {true, 0xfd78000000000000, 1};

// The kernel drops what finds this queue full, so it holds more than a scanner has in flight.
constexpr int queueLength = 1 << 16;

ifreq request(const char *name)
{
    ifreq result {};
    std::strncpy(result.ifr_name, name, IFNAMSIZ - 1);
    return result;
}

sockaddr socketAddress(std::uint32_t number)
{
    sockaddr_in in {};
    in.sin_family = AF_INET;
    in.sin_addr.s_addr = htonl(number);
    sockaddr result {};
    std::memcpy(&result, &in, sizeof in);
    return result;
}

in6_addr inAddress(const Address &address)
{
    in6_addr result {};
    address.toBytes(result.s6_addr);
    return result;
}

FileDescriptor controlSocket(int family)
{
    return FileDescriptor(checked(socket(family, SOCK_DGRAM | SOCK_CLOEXEC, 0), "socket"));
}

FileDescriptor openTun()
{
    FileDescriptor tun(checked(open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC), "/dev/net/tun"));
    ifreq make = request(TunDevice::name);
    make.ifr_flags = IFF_TUN | IFF_NO_PI;
    checked(ioctl(tun.get(), TUNSETIFF, &make), "TUNSETIFF");
    return tun;
}

/// The address a datagram to \a target would leave from; nothing where there is no route.
std::optional<Address> sourceFor(const Address &target)
{
    const FileDescriptor probe = controlSocket(AF_INET6);
    sockaddr_in6 address {};
    address.sin6_family = AF_INET6;
    address.sin6_port = htons(9);
    address.sin6_addr = inAddress(target);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (connect(probe.get(), generic, size) != 0 || getsockname(probe.get(), generic, &size) != 0)
        return std::nullopt;
    return Address::fromBytes(address.sin6_addr.s6_addr, true);
}

/// A new IPv6 address is made usable by a work queue of the kernel. Before, packets would leave from ::1, and answers
/// find nobody.
void awaitOwnV6(const Address &target)
{
    for (int milliseconds = 0; milliseconds < 5000; ++milliseconds) {
        if (sourceFor(target) == ownV6 && sourceFor(ownV6))
            return;
        poll(nullptr, 0, 1);
    }
    throw std::runtime_error("the IPv6 address of the client does not come up");
}

} // namespace

void setInterfaceUp(const char *name, bool up)
{
    const FileDescriptor control = controlSocket(AF_INET);
    ifreq flags = request(name);
    checked(ioctl(control.get(), SIOCGIFFLAGS, &flags), "SIOCGIFFLAGS");
    flags.ifr_flags = static_cast<short>(up ? flags.ifr_flags | IFF_UP : flags.ifr_flags & ~IFF_UP);
    checked(ioctl(control.get(), SIOCSIFFLAGS, &flags), "SIOCSIFFLAGS");
}

TunDevice::TunDevice(const Settings &settings)
    : m_settings(settings)
    , m_tun(openTun())
{
    // No link-local address, so no router solicitations disturb the counting.
    std::ofstream("/proc/sys/net/ipv6/conf/sim0/addr_gen_mode") << "1";
    const FileDescriptor control = controlSocket(AF_INET);
    ifreq queue = request(name);
    queue.ifr_qlen = queueLength;
    checked(ioctl(control.get(), SIOCSIFTXQLEN, &queue), "SIOCSIFTXQLEN");
    setUp(true);
}

void TunDevice::setUp(bool up)
{
    setInterfaceUp(name, up);
    if (up) {
        configureV4();
        configureV6();
    }
}

void TunDevice::configureV4()
{
    const FileDescriptor control = controlSocket(AF_INET);
    ifreq address = request(name);
    address.ifr_addr = socketAddress(ownV4);
    checked(ioctl(control.get(), SIOCSIFADDR, &address), "SIOCSIFADDR");

    rtentry route {};
    std::string device = name;
    route.rt_dst = socketAddress(static_cast<std::uint32_t>(m_settings.net4.first().low));
    const auto mask = m_settings.net4.first().low ^ m_settings.net4.last().low;
    route.rt_genmask = socketAddress(~static_cast<std::uint32_t>(mask));
    route.rt_flags = RTF_UP;
    route.rt_dev = device.data();
    const int result = ioctl(control.get(), SIOCADDRT, &route);
    if (result < 0 && errno != EEXIST)
        checked(result, "SIOCADDRT");
}

void TunDevice::configureV6()
{
    const FileDescriptor control = controlSocket(AF_INET6);
    const auto index = static_cast<int>(if_nametoindex(name));

    in6_ifreq address {};
    address.ifr6_addr = inAddress(ownV6);
    address.ifr6_prefixlen = 128;
    address.ifr6_ifindex = index;
    const int result = ioctl(control.get(), SIOCSIFADDR, &address);
    if (result < 0 && errno != EEXIST)
        checked(result, "SIOCSIFADDR for IPv6");

    in6_rtmsg route {};
    route.rtmsg_dst = inAddress(m_settings.net6.first());
    route.rtmsg_dst_len = static_cast<std::uint16_t>(m_settings.net6.length);
    route.rtmsg_metric = 1;
    route.rtmsg_flags = RTF_UP;
    route.rtmsg_ifindex = index;
    const int routed = ioctl(control.get(), SIOCADDRT, &route);
    if (routed < 0 && errno != EEXIST)
        checked(routed, "SIOCADDRT for IPv6");
    awaitOwnV6(m_settings.net6.first());
}

long TunDevice::dropped()
{
    // Columns of /proc/net/dev after the name: 8 for what came in, then bytes, packets, errors and drops of what went
    // out.
    std::ifstream file("/proc/thread-self/net/dev");
    for (std::string line; std::getline(file, line);) {
        const auto colon = line.find(':');
        if (colon == std::string::npos || line.substr(0, colon).find(name) == std::string::npos)
            continue;
        const std::string columns = line.substr(colon + 1);
        long value = 0;
        int used = 0;
        const char *rest = columns.c_str();
        for (int column = 0; column < 12 && std::sscanf(rest, "%ld%n", &value, &used) == 1; ++column)
            rest += used;
        return value;
    }
    return 0;
}

} // namespace netsonde::simnet
