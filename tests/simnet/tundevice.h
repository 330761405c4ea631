// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NETSONDE_SIMNET_TUNDEVICE_H
#define NETSONDE_SIMNET_TUNDEVICE_H

#include "tests/simnet/filedescriptor.h"
#include "tests/simnet/settings.h"

namespace netsonde::simnet {

/// The client's end of the network: a TUN interface in the namespace of the calling thread, with an address of its own
/// outside the nets and routes to them. Failures are thrown as std::system_error.
class TunDevice
{
public:
    explicit TunDevice(const Settings &settings);

    /// Reads and writes whole IP packets; non-blocking.
    int descriptor() const { return m_tun.get(); }

    /// The interface goes down (ENETUNREACH for who connects) or comes back with its addresses and routes.
    void setUp(bool up);

    static constexpr const char *name = "sim0";
    /// Packets that the kernel threw away because nobody read them in time; they are no part of the simulated loss.
    static long dropped();

private:
    void configureV4();
    void configureV6();

    Settings m_settings;
    FileDescriptor m_tun;
};

/// Sets flags such as IFF_UP of an interface in the namespace of the calling thread.
void setInterfaceUp(const char *name, bool up);

} // namespace netsonde::simnet

#endif
