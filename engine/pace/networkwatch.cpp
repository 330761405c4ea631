// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pace/networkwatch.h"

#include <algorithm>

namespace netsonde {

using namespace std::chrono;

namespace {

/// Witnesses that must be silent before the network is taken to be down.
constexpr int failuresUntilDown = 3;
constexpr milliseconds betweenPulses {250};
/// Doubts come often where little answers: the longer, the fewer witnesses are asked, down to ten times a second.
/// Until one has answered nothing is known of what was silent, and there is room for only so much of it.
constexpr milliseconds shortestPause {50};
constexpr milliseconds longestPause {100};
constexpr int pulsesPerStep = 20;

} // namespace

void NetworkWatch::answered(const Endpoint &by, Time at)
{
    const std::lock_guard lock(m_mutex);
    m_hasHeard = true;
    m_lastAnswer = std::max(m_lastAnswer, at);
    const bool isKnown
        = std::ranges::any_of(m_witnesses, [&by](const Endpoint &witness) { return witness.address == by.address; });
    if (!isKnown)
        m_witnesses[m_nextWitness++ % m_witnesses.size()] = by;
    if (m_state == State::InDoubt || m_state == State::Down)
        comeBack(at);
}

bool NetworkWatch::vouchesFor(Time time)
{
    const std::lock_guard lock(m_mutex);
    return m_state != State::Down && (!m_hasHeard || m_lastAnswer >= time);
}

void NetworkWatch::doubt(Time now)
{
    const std::lock_guard lock(m_mutex);
    if (m_state != State::Alive || !m_hasHeard)
        return;
    m_state = State::InDoubt;
    m_troubleSince = now;
    m_nextPulse = std::max(
        now, m_lastPulse + std::min<Time::duration>(shortestPause * (1 + m_pulses / pulsesPerStep), longestPause));
    m_failures = 0;
}

void NetworkWatch::localFailure(const Endpoint &to, Time now)
{
    const std::lock_guard lock(m_mutex);
    if (m_state == State::Lost)
        return;
    m_isLocal = true;
    if (m_state == State::Down)
        return;
    m_refused = to;
    m_state = State::Down;
    m_troubleSince = now;
    m_downSince = now;
    m_nextPulse = now;
    m_failures = 0;
}

bool NetworkWatch::isDue(Time now) const
{
    return (m_state == State::InDoubt || m_state == State::Down) && !m_pulseOut && now >= m_nextPulse;
}

bool NetworkWatch::isPulseDue(Time now) const
{
    const std::lock_guard lock(m_mutex);
    return isDue(now);
}

std::optional<Endpoint> NetworkWatch::takePulse(Time now)
{
    const std::lock_guard lock(m_mutex);
    if (!isDue(now))
        return std::nullopt;
    m_pulseOut = true;
    m_lastPulse = now;
    ++m_pulses;
    const size_t known = std::min(m_nextWitness, m_witnesses.size());
    if (known == 0)
        return m_refused;
    return m_witnesses[m_turn++ % known];
}

void NetworkWatch::putPulseOff(Time until)
{
    const std::lock_guard lock(m_mutex);
    m_pulseOut = false;
    --m_pulses;
    m_nextPulse = std::max(m_nextPulse, until);
}

void NetworkWatch::pulseAnswered()
{
    const std::lock_guard lock(m_mutex);
    m_pulseOut = false;
}

void NetworkWatch::pulseFailed(bool wasSent, Time now)
{
    const std::lock_guard lock(m_mutex);
    m_pulseOut = false;
    const bool isStale = m_lastPulse < m_troubleSince; // of a doubt before this one
    if (m_state == State::Alive || m_state == State::Lost || isStale)
        return;
    ++m_failures;
    m_nextPulse = now + betweenPulses;
    if (wasSent && std::exchange(m_isLocal, false) && m_nextWitness == 0) {
        comeBack(now); // this computer sends again, and there is nobody who could be asked for more
        return;
    }
    if (m_state == State::InDoubt) {
        m_nextPulse = now;
        if (m_failures >= failuresUntilDown) {
            m_state = State::Down;
            m_downSince = now;
        }
    } else if (now - m_downSince > m_patience) {
        m_state = State::Lost;
    }
}

void NetworkWatch::comeBack(Time at)
{
    if (m_state == State::Down)
        ++m_returns;
    m_state = State::Alive;
    m_lastAnswer = std::max(m_lastAnswer, at);
    m_isLocal = false;
    m_failures = 0;
}

NetworkWatch::State NetworkWatch::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

quint32 NetworkWatch::returns() const
{
    const std::lock_guard lock(m_mutex);
    return m_returns;
}

bool NetworkWatch::isLocal() const
{
    const std::lock_guard lock(m_mutex);
    return m_isLocal;
}

void NetworkWatch::restart(Time now)
{
    const std::lock_guard lock(m_mutex);
    m_downSince = now;
    m_nextPulse = now;
    m_failures = 0;
}

} // namespace netsonde
