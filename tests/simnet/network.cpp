// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/network.h"

#include "tests/simnet/datapath.h"

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <new>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>

namespace netsonde::simnet {

namespace {

// A real network needs none of this machine's time, so ours goes before its client.
constexpr int priority = -10;

Shared *mapShared()
{
    void *memory = mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        checked(-1, "mmap");
    return new (memory) Shared;
}

} // namespace

void Network::Unmap::operator()(Shared *shared) const
{
    munmap(shared, sizeof(Shared));
}

Network::Namespace::Namespace()
    : m_before(checked(open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC), "/proc/thread-self/ns/net"))
{
    checked(unshare(CLONE_NEWNET), "unshare");
}

Network::Namespace::~Namespace()
{
    setns(m_before.get(), CLONE_NEWNET);
}

std::string Network::whyNot()
{
    if (geteuid() != 0)
        return "needs root, for a network namespace and a TUN device";
    if (access("/dev/net/tun", R_OK | W_OK) != 0)
        return std::string("/dev/net/tun: ") + std::strerror(errno);
    const pid_t child = fork();
    if (child == 0)
        _exit(unshare(CLONE_NEWNET) == 0 ? 0 : errno);
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) < 0)
        return std::string("cannot fork: ") + std::strerror(errno);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return {};
    return std::string("no network namespaces: ") + std::strerror(WEXITSTATUS(status));
}

Network::Network(const Settings &settings)
    : m_truth(settings)
    , m_shared(mapShared())
{
    setInterfaceUp("lo", true);
    m_device.emplace(settings);
    startDataPath();
}

Network::~Network()
{
    if (m_dataPath > 0) {
        kill(m_dataPath, SIGKILL);
        waitpid(m_dataPath, nullptr, 0);
    }
}

void Network::startDataPath()
{
    const pid_t parent = getpid();
    m_dataPath = checked(fork(), "fork");
    if (m_dataPath > 0)
        return;
    prctl(PR_SET_NAME, "simnet-data");
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(0);
    for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGUSR1, SIGUSR2})
        signal(number, SIG_IGN); // a terminal sends them to the whole group
    setpriority(PRIO_PROCESS, 0, priority);
    DataPath(m_device->descriptor(), m_truth, *m_shared).run();
}

void Network::setDown(bool down)
{
    m_shared->down.store(down, std::memory_order_relaxed);
}

void Network::setLink(bool up)
{
    m_device->setUp(up);
}

std::string Network::json() const
{
    std::string text = counters().json();
    text.back() = ',';
    return text + "\"dropped_by_kernel\":" + std::to_string(TunDevice::dropped()) + "}";
}

} // namespace netsonde::simnet
