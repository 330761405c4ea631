// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NETSONDE_SIMNET_DATAPATH_H
#define NETSONDE_SIMNET_DATAPATH_H

#include "tests/simnet/attempts.h"
#include "tests/simnet/counters.h"
#include "tests/simnet/delayqueue.h"
#include "tests/simnet/responder.h"
#include "tests/simnet/truth.h"

#include <memory>

namespace netsonde::simnet {

/// The loop between the TUN device and the responder. It never returns; its process is killed when the network is no
/// longer wanted.
class DataPath
{
public:
    DataPath(int tun, const Truth &truth, Shared &shared);

    [[noreturn]] void run();

private:
    /// True when there may be more to read.
    bool readSome();
    void deliver();
    /// Waits for packets or for the next delivery.
    void rest();

    int m_tun;
    Shared &m_shared;
    Nanoseconds m_nap;
    Nanoseconds m_now;
    Nanoseconds m_arrived = 0; ///< what is read now; never goes back
    Nanoseconds m_lastPacket = 0;
    bool m_busy = false; ///< packets came lately: it naps
    DelayQueue m_queue;
    Attempts m_attempts;
    Responder m_responder;
};

} // namespace netsonde::simnet

#endif
