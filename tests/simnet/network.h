// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NETSONDE_SIMNET_NETWORK_H
#define NETSONDE_SIMNET_NETWORK_H

#include "tests/simnet/counters.h"
#include "tests/simnet/filedescriptor.h"
#include "tests/simnet/truth.h"
#include "tests/simnet/tundevice.h"

#include <memory>
#include <optional>
#include <string>
#include <sys/types.h>

namespace netsonde::simnet {

/// The network, running. The thread that makes it enters a network namespace of its own, with a loopback and the TUN
/// device; threads and processes it starts from then on are in there too, others are not. Nothing reaches the machine's
/// real network. It returns to where it was when the network is destroyed, which must be on the same thread.
class Network
{
public:
    /// Empty where a network can be made; otherwise a sentence why not, for a test to skip with.
    static std::string whyNot();

    /// Throws std::system_error. The data path is a child made by fork() alone.
    explicit Network(const Settings &settings);
    ~Network();
    Network(const Network &) = delete;
    Network &operator=(const Network &) = delete;

    /// Down, every packet is lost on the way, both ways.
    void setDown(bool down);
    /// Without link, the interface itself is down: connects fail at once with ENETUNREACH.
    void setLink(bool up);

    const Truth &truth() const { return m_truth; }
    const Counters &counters() const { return m_shared->counters; }
    /// Counters and what the kernel threw away, as one JSON object on one line.
    std::string json() const;

private:
    struct Unmap
    {
        void operator()(Shared *shared) const;
    };

    /// A namespace is entered by making this and left by destroying it.
    class Namespace
    {
    public:
        Namespace();
        ~Namespace();
        Namespace(const Namespace &) = delete;
        Namespace &operator=(const Namespace &) = delete;

    private:
        FileDescriptor m_before;
    };

    void startDataPath();

    Truth m_truth;
    std::unique_ptr<Shared, Unmap> m_shared;
    Namespace m_namespace;
    std::optional<TunDevice> m_device;
    pid_t m_dataPath = -1;
};

} // namespace netsonde::simnet

#endif
