// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NETSONDE_SIMNET_RESPONDER_H
#define NETSONDE_SIMNET_RESPONDER_H

#include "tests/simnet/attempts.h"
#include "tests/simnet/delayqueue.h"
#include "tests/simnet/mix.h"
#include "tests/simnet/packetwriter.h"
#include "tests/simnet/truth.h"

namespace netsonde::simnet {

/// All hosts and routers of the network: takes the client's packets, queues the answers. Connections are not
/// remembered; sequence numbers come from the packet that is answered, as with SYN cookies.
class Responder
{
public:
    Responder(const Truth &truth, DelayQueue &queue, Attempts &attempts, Counters &counters);

    void receive(Bytes bytes, Nanoseconds now);

private:
    /// What a host remembers, for the few kinds of host that do.
    struct Memory
    {
        double packets = 0;
        double tokens = -1; ///< RST it may send now; below 0 before the first
        Nanoseconds filled = 0; ///< when tokens was right
    };
    struct Answer
    {
        Effect effect = Effect::None;
        Nanoseconds extra = 0; ///< later than usual by this
        bool reliable = false; ///< loss only delays it: TCP would send it again
    };

    void receiveTcp(const Packet &packet, const HostTruth &host, Nanoseconds now);
    void answerSyn(const Packet &packet, const TcpSegment &segment, const HostTruth &host, Nanoseconds now);
    void answerOpen(const Packet &packet, const TcpSegment &segment, const HostTruth &host, Nanoseconds now);
    void answerDown(const Packet &packet, const HostTruth &host, Nanoseconds now);
    void answerIcmp(const Packet &packet, const HostTruth &host, Nanoseconds now);

    bool hasVanished(const Packet &packet);
    bool mayReset(const Address &address, Nanoseconds now);
    std::uint32_t ownSequence(const FlowKey &flow) const;

    /// Null when the answer is lost.
    Parcel *queueAnswer(const Packet &packet, const HostTruth &host, Nanoseconds now, const Answer &answer);
    void sendReset(const Packet &packet, const TcpSegment &segment, const HostTruth &host, Nanoseconds now);
    void sendError(IcmpError error, const Address &from, const Packet &packet, const HostTruth &host, Nanoseconds now);
    void sendTcp(const Packet &packet, const TcpAnswer &answer, const HostTruth &host, Nanoseconds now,
                 const Answer &how);

    const Truth &m_truth;
    const Settings &m_settings;
    DelayQueue &m_queue;
    Attempts &m_attempts;
    Counters &m_counters;
    Dice m_dice;
    FlatMap<Address, Memory, FlowHash> m_memories;
};

} // namespace netsonde::simnet

#endif
