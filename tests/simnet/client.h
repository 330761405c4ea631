// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NETSONDE_SIMNET_CLIENT_H
#define NETSONDE_SIMNET_CLIENT_H

#include "tests/simnet/address.h"
#include "tests/simnet/filedescriptor.h"

#include <functional>
#include <optional>
#include <vector>

namespace netsonde::simnet {

/// A non-blocking connect of the kernel's own, for tests of the network.
class Client
{
public:
    Client(const Address &address, std::uint16_t port);

    /// 0 or the errno the connect ended with; nothing while it is under way.
    std::optional<int> result();
    int descriptor() const { return m_socket.get(); }

    /// All that the other side sends until it closes. Nothing when that ends with an error instead.
    std::optional<std::string> readToEnd();

    /// Where the ICMP error came from that ended the connect, with its type and code.
    struct Error
    {
        Address offender;
        int type = 0;
        int code = 0;
        int number = 0; ///< errno
    };
    std::optional<Error> icmpError();

private:
    FileDescriptor m_socket;
    std::optional<Error> m_icmpError;
    std::optional<int> m_result;
};

/// Waits until \a done, which is asked again whenever one of \a clients may have news; false after 30 s.
bool waitFor(std::vector<Client> &clients, const std::function<bool()> &done);

/// Connects and waits for the end of it: 0 or an errno, or -1 after 30 s.
int connectResult(const Address &address, std::uint16_t port);

/// The bytes of an ICMP echo reply's data, or nothing after 5 s.
std::optional<std::string> ping(const Address &address, const std::string &data);

} // namespace netsonde::simnet

#endif
