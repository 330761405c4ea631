// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/datapath.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>
#include <poll.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace netsonde::simnet {

namespace {

constexpr Nanoseconds second = 1'000'000'000;

constexpr Nanoseconds busyFor = 2'000'000;
constexpr int batch = 64;

// So often at least it looks whether anything waits: what is read was sent since the last look.
constexpr Nanoseconds longestRest = 10'000'000;

// While packets come and go, the loop naps and then handles all that has gathered, like a card with interrupt
// moderation: waking and being woken for every packet would cost the client, who shares the cores, more than its
// connects do.
Nanoseconds napFor(const Settings &settings)
{
    return std::clamp<Nanoseconds>(static_cast<Nanoseconds>(settings.rtt * 1e6 / 5), 20'000, 200'000);
}

Nanoseconds clockNow()
{
    timespec time {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * second + time.tv_nsec;
}

timespec asTimespec(Nanoseconds time)
{
    return {time / second, time % second};
}

} // namespace

DataPath::DataPath(int tun, const Truth &truth, Shared &shared)
    : m_tun(tun)
    , m_shared(shared)
    , m_nap(napFor(truth.settings()))
    , m_now(clockNow())
    , m_queue(m_now)
    , m_attempts(shared.counters, static_cast<Nanoseconds>(truth.settings().attempt * 1e6))
    , m_responder(truth, m_queue, m_attempts, shared.counters)
{
    m_attempts.noneWaitedAt(m_now);
}

void DataPath::run()
{
    prctl(PR_SET_TIMERSLACK, 1); // the default of 50 us is longer than a short nap
    for (;;) {
        m_now = clockNow();
        deliver();
        if (!readSome())
            rest();
    }
}

bool DataPath::readSome()
{
    std::array<std::uint8_t, 2048> buffer; // the MTU is 1500
    const bool down = m_shared.down.load(std::memory_order_relaxed);
    m_arrived = std::max(m_arrived, m_now - (m_busy ? m_nap / 2 : 0)); // on average
    for (int i = 0; i < batch; ++i) {
        const ssize_t size = read(m_tun, buffer.data(), buffer.size());
        if (size <= 0) {
            m_attempts.noneWaitedAt(m_now);
            return false;
        }
        m_lastPacket = m_now;
        m_shared.counters.packetsIn.add();
        if (down)
            m_shared.counters.droppedDown.add();
        else
            m_responder.receive({buffer.data(), static_cast<std::size_t>(size)}, m_arrived);
    }
    return true;
}

void DataPath::deliver()
{
    const bool down = m_shared.down.load(std::memory_order_relaxed);
    // Half a nap early or late: on average it is right.
    m_queue.deliver(m_now + (m_busy ? m_nap / 2 : 0), [this, down](Parcel &parcel) {
        if (down) {
            m_shared.counters.droppedDown.add();
            return;
        }
        const auto bytes = parcel.bytes();
        // Counted first: the client may have the answer and more before write() returns.
        if (parcel.effect == Effect::Ends)
            m_attempts.ended(parcel.flow);
        else if (parcel.effect == Effect::Opens)
            m_attempts.opened(parcel.flow);
        m_shared.counters.packetsOut.add();
        if (write(m_tun, bytes.data(), bytes.size()) < 0)
            m_shared.counters.writeErrors.add();
    });
}

void DataPath::rest()
{
    m_busy = m_now - m_lastPacket < busyFor;
    if (m_busy) {
        const timespec until = asTimespec(m_now + m_nap);
        clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, nullptr);
        return;
    }
    const auto due = m_queue.nextDue();
    pollfd waiting {m_tun, POLLIN, 0};
    const timespec timeout
        = asTimespec(std::clamp<Nanoseconds>(due.value_or(m_now + longestRest) - m_now, 0, longestRest));
    ppoll(&waiting, 1, &timeout, nullptr);
}

} // namespace netsonde::simnet
