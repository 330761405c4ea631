// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel itself costs: connects to 127.0.0.1, two threads with one socket each and nothing around them, the
// socket used again after every refusal. The yardstick for a whole scan; Linux only.
// Usage: kernel_limit [FIRST LAST]   (ports 1 to 65000 where nothing is said); prints the seconds and what came back
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace {

constexpr int threads = 2;

struct Found
{
    int refused = 0;
    int open = 0;
    int self = 0; ///< the kernel connected the socket to itself
};

[[noreturn]] void giveUp(const char *what)
{
    std::perror(what);
    std::exit(1);
}

class Socket
{
public:
    Socket() { open(); }
    ~Socket() { close(m_descriptor); }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    void probe(std::uint16_t port, Found &found)
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        int error = connectOnce(address);
        // The second call collects the answer and makes the socket as new; reading SO_ERROR would not.
        while (error == EINPROGRESS || error == EALREADY) {
            if (error == EALREADY)
                await();
            error = connectOnce(address);
        }
        if (error == ECONNREFUSED) {
            ++found.refused;
        } else if (error == 0 || error == EISCONN) {
            ++(isOwn(port) ? found.self : found.open);
            close(m_descriptor);
            open();
        } else {
            giveUp("connect");
        }
    }

private:
    void open()
    {
        m_descriptor = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        if (m_descriptor < 0)
            giveUp("socket");
        // RST at close: no TIME_WAIT that holds a local port.
        const linger atOnce {1, 0};
        setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    }

    int connectOnce(const sockaddr_in &address) const
    {
        errno = 0;
        connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        return errno;
    }

    void await() const
    {
        pollfd waiting {m_descriptor, POLLOUT, 0};
        poll(&waiting, 1, -1);
    }

    /// Both ends are 127.0.0.1, so the port alone tells.
    bool isOwn(std::uint16_t port) const
    {
        sockaddr_in local {};
        socklen_t size = sizeof local;
        return getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&local), &size) == 0
            && local.sin_port == htons(port);
    }

    int m_descriptor = -1;
};

Found probeAll(int first, int last)
{
    Found found;
    Socket socket;
    for (int port = first; port <= last; ++port)
        socket.probe(static_cast<std::uint16_t>(port), found);
    return found;
}

} // namespace

int main(int argc, char **argv)
{
    const int first = argc == 3 ? std::atoi(argv[1]) : 1;
    const int last = argc == 3 ? std::atoi(argv[2]) : 65'000;
    if ((argc != 1 && argc != 3) || first < 1 || last > 65'535 || first > last) {
        std::fputs("usage: kernel_limit [FIRST LAST]\n", stderr);
        return 2;
    }
    const auto begin = std::chrono::steady_clock::now();
    std::array<Found, threads> parts;
    {
        std::array<std::jthread, threads> workers;
        const int count = last - first + 1;
        for (int n = 0; n < threads; ++n) {
            const int from = first + count * n / threads;
            const int to = first + count * (n + 1) / threads - 1;
            workers[n] = std::jthread([&part = parts[n], from, to] { part = probeAll(from, to); });
        }
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    Found all;
    for (const Found &part : parts) {
        all.refused += part.refused;
        all.open += part.open;
        all.self += part.self;
    }
    std::printf("%.3f s, %d refused, %d open, %d connected to themselves\n", took.count(), all.refused, all.open,
                all.self);
    return 0;
}
