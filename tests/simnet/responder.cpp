// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/responder.h"

#include <algorithm>

namespace netsonde::simnet {

namespace {

constexpr double nanosecondsPerMillisecond = 1e6;
constexpr Nanoseconds retransmission = 300'000'000; // what a lost segment of a connection costs

/// Packets that are no TCP belong to no attempt: their flow has the ports 0.
FlowKey flowOf(const Packet &packet)
{
    if (packet.is(Protocol::Tcp)) {
        if (const auto segment = TcpSegment::parse(packet.payload))
            return {packet.destination, segment->destinationPort, segment->sourcePort};
    }
    return {packet.destination, 0, 0};
}

TcpAnswer answerTo(const Packet &packet, const TcpSegment &segment, std::uint32_t sequence, std::uint8_t flags)
{
    return {packet.destination,
            packet.source,
            {segment.destinationPort, segment.sourcePort, sequence, segment.end(), flags, 0}};
}

} // namespace

Responder::Responder(const Truth &truth, DelayQueue &queue, Attempts &attempts, Counters &counters)
    : m_truth(truth)
    , m_settings(truth.settings())
    , m_queue(queue)
    , m_attempts(attempts)
    , m_counters(counters)
    , m_dice(static_cast<std::uint64_t>(truth.settings().seed))
{ }

void Responder::receive(Bytes bytes, Nanoseconds now)
{
    const auto packet = Packet::parse(bytes);
    if (!packet || !m_truth.contains(packet->destination)) {
        m_counters.elsewhere.add();
        return;
    }
    const HostTruth host = m_truth.host(packet->destination);
    if (packet->is(Protocol::Tcp))
        receiveTcp(*packet, host, now);
    else if (m_dice.hits(m_settings.loss))
        m_counters.lostIn.add();
    else if (host.kind != HostKind::Up)
        answerDown(*packet, host, now);
    else if (!host.vanishes || !hasVanished(*packet))
        answerIcmp(*packet, host, now);
}

void Responder::receiveTcp(const Packet &packet, const HostTruth &host, Nanoseconds now)
{
    const auto segment = TcpSegment::parse(packet.payload);
    if (!segment) {
        m_counters.elsewhere.add();
        return;
    }
    // What the client did counts even if its packet is lost on the way.
    const bool syn = segment->has(TcpFlag::Syn) && !segment->has(TcpFlag::Ack);
    if (syn)
        m_attempts.synSent(flowOf(packet), now);
    else if (segment->has(TcpFlag::Rst | TcpFlag::Fin))
        m_attempts.ended(flowOf(packet));

    // The last step of the handshake: a host that misses it would send its SYN-ACK again, which comes to a delay.
    const bool handshake = !syn && segment->flags == TcpFlag::Ack && segment->size == 0;
    if (!handshake && m_dice.hits(m_settings.loss)) {
        m_counters.lostIn.add();
        return;
    }
    if (host.kind != HostKind::Up) {
        answerDown(packet, host, now);
        return;
    }
    if (segment->has(TcpFlag::Rst) || (host.vanishes && hasVanished(packet)))
        return;
    if (syn)
        answerSyn(packet, *segment, host, now);
    else if (m_truth.port(host, packet.destination, segment->destinationPort) == PortState::Open)
        answerOpen(packet, *segment, host, now);
    else if (segment->has(TcpFlag::Ack))
        sendReset(packet, *segment, host, now);
}

void Responder::answerSyn(const Packet &packet, const TcpSegment &segment, const HostTruth &host, Nanoseconds now)
{
    switch (m_truth.port(host, packet.destination, segment.destinationPort)) {
    case PortState::Open:
        sendTcp(packet, answerTo(packet, segment, ownSequence(flowOf(packet)), TcpFlag::Syn | TcpFlag::Ack), host, now,
                {Effect::Opens});
        return;
    case PortState::Closed:
        sendReset(packet, segment, host, now);
        return;
    case PortState::Silent:
        return;
    case PortState::Rejected:
        sendError(IcmpError::Prohibited, packet.destination, packet, host, now);
        return;
    }
}

void Responder::answerOpen(const Packet &packet, const TcpSegment &segment, const HostTruth &host, Nanoseconds now)
{
    if (!segment.has(TcpFlag::Ack))
        return;
    if (host.resets) {
        sendTcp(packet, answerTo(packet, segment, segment.acknowledged, TcpFlag::Rst), host, now, {Effect::Ends});
        return;
    }
    const std::uint32_t first = ownSequence(flowOf(packet)) + 1;
    if (segment.flags == TcpFlag::Ack && segment.size == 0) {
        if (segment.acknowledged == first && !m_settings.banner.empty()) {
            TcpAnswer greeting = answerTo(packet, segment, first, TcpFlag::Ack);
            greeting.data = m_settings.banner;
            sendTcp(packet, greeting, host, now, {Effect::None, 0, true});
        }
        return;
    }
    // Data is acknowledged and forgotten, a FIN answered with a FIN, both behind the banner.
    const auto afterBanner = first + static_cast<std::uint32_t>(m_settings.banner.size());
    const bool fin = segment.has(TcpFlag::Fin);
    const bool behind = static_cast<std::int32_t>(segment.acknowledged - afterBanner) < 0;
    const auto flags = static_cast<std::uint8_t>(TcpFlag::Ack | (fin ? TcpFlag::Fin : 0));
    sendTcp(packet, answerTo(packet, segment, behind ? afterBanner : segment.acknowledged, flags), host, now, {});
}

void Responder::answerDown(const Packet &packet, const HostTruth &host, Nanoseconds now)
{
    const Address router = m_settings.router(packet.destination.v6);
    switch (host.kind) {
    case HostKind::Unreachable:
        sendError(IcmpError::HostUnreachable, router, packet, host, now);
        return;
    case HostKind::Prohibited:
        sendError(IcmpError::Prohibited, router, packet, host, now);
        return;
    case HostKind::Silent:
    case HostKind::Up:
        return;
    }
}

void Responder::answerIcmp(const Packet &packet, const HostTruth &host, Nanoseconds now)
{
    if (!isEchoRequest(packet)) {
        m_counters.elsewhere.add();
        return;
    }
    if (Parcel *parcel = queueAnswer(packet, host, now, {})) {
        writeEchoReply(packet, parcel->resize(echoReplySize(packet)));
        m_counters.echoes.add();
    }
}

bool Responder::hasVanished(const Packet &packet)
{
    Memory &memory = m_memories[packet.destination];
    memory.packets += 1;
    return memory.packets > m_settings.vanishAfter;
}

bool Responder::mayReset(const Address &address, Nanoseconds now)
{
    const double most = std::max(1.0, m_settings.rstBurst > 0 ? m_settings.rstBurst : m_settings.rstRate / 10);
    Memory &memory = m_memories[address];
    if (memory.tokens < 0)
        memory.tokens = most;
    else
        memory.tokens += static_cast<double>(now - memory.filled) * 1e-9 * m_settings.rstRate;
    memory.tokens = std::min(most, memory.tokens);
    memory.filled = now;
    if (memory.tokens < 1)
        return false;
    memory.tokens -= 1;
    return true;
}

std::uint32_t Responder::ownSequence(const FlowKey &flow) const
{
    return static_cast<std::uint32_t>(mix(FlowHash {}(flow) ^ static_cast<std::uint64_t>(m_settings.seed)));
}

Parcel *Responder::queueAnswer(const Packet &packet, const HostTruth &host, Nanoseconds now, const Answer &answer)
{
    Nanoseconds due = now + host.rtt + answer.extra
        + static_cast<Nanoseconds>(m_dice.roll() * m_settings.jitter * nanosecondsPerMillisecond);
    if (host.late)
        due += static_cast<Nanoseconds>(m_settings.lateBy * nanosecondsPerMillisecond);
    while (m_dice.hits(m_settings.loss)) {
        m_counters.lostOut.add();
        if (!answer.reliable || m_settings.loss >= 1)
            return nullptr;
        due += retransmission;
    }
    Parcel &parcel = m_queue.push(due);
    parcel.flow = flowOf(packet);
    parcel.effect = answer.effect;
    if (answer.effect != Effect::None)
        m_attempts.willBeAnswered(parcel.flow);
    return &parcel;
}

void Responder::sendTcp(const Packet &packet, const TcpAnswer &answer, const HostTruth &host, Nanoseconds now,
                        const Answer &how)
{
    if (Parcel *parcel = queueAnswer(packet, host, now, how)) {
        writeTcp(answer, parcel->resize(answer.size()));
        if (answer.segment.has(TcpFlag::Syn))
            m_counters.synAcks.add();
        else if (answer.segment.has(TcpFlag::Rst))
            m_counters.resets.add();
    }
}

void Responder::sendReset(const Packet &packet, const TcpSegment &segment, const HostTruth &host, Nanoseconds now)
{
    if (host.limited && !mayReset(packet.destination, now)) {
        m_counters.resetsWithheld.add();
        return;
    }
    // RFC 9293, 3.5.2: with the sequence number that the other side expects, or an acknowledgment where it told none.
    const bool told = segment.has(TcpFlag::Ack);
    const auto flags = static_cast<std::uint8_t>(told ? TcpFlag::Rst : TcpFlag::Rst | TcpFlag::Ack);
    sendTcp(packet, answerTo(packet, segment, told ? segment.acknowledged : 0, flags), host, now, {Effect::Ends});
}

void Responder::sendError(IcmpError error, const Address &from, const Packet &packet, const HostTruth &host,
                          Nanoseconds now)
{
    if (Parcel *parcel = queueAnswer(packet, host, now, {Effect::Ends})) {
        writeIcmpError(error, from, packet, parcel->resize(icmpErrorSize(packet)));
        m_counters.icmpErrors.add();
    }
}

} // namespace netsonde::simnet
