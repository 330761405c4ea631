// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/attempts.h"

namespace netsonde::simnet {

Attempts::Attempts(Counters &counters, Nanoseconds attempt)
    : m_counters(counters)
    , m_attempt(attempt)
{ }

void Attempts::countRate(Nanoseconds now)
{
    m_counters.syns.add();
    if (m_counters.firstSyn.value() == 0)
        m_counters.firstSyn.set(now);
    // A reader that was held up finds the packets of more than a second in one.
    m_lastSecond.push_back(m_sentAfter);
    while (!m_lastSecond.empty() && m_lastSecond.front() <= now - 1'000'000'000)
        m_lastSecond.pop_front();
    m_counters.synsPerSecondMax.raiseTo(static_cast<std::int64_t>(m_lastSecond.size()));
}

void Attempts::expire(Nanoseconds now)
{
    for (; !m_expiries.empty() && m_expiries.front().at <= now; m_expiries.pop_front()) {
        const FlowKey &flow = m_expiries.front().flow;
        const Attempt *attempt = m_attempts.find(flow);
        if (attempt && !attempt->answered && attempt->lastSyn + m_attempt <= now)
            ended(flow);
    }
}

void Attempts::synSent(const FlowKey &flow, Nanoseconds now)
{
    countRate(now);
    expire(now);
    const auto before = m_attempts.size();
    Attempt &attempt = m_attempts[flow];
    attempt.lastSyn = now;
    m_expiries.push_back({flow, now + m_attempt});
    if (m_attempts.size() == before) {
        m_counters.synsRepeated.add();
        return;
    }
    m_counters.inFlightMax.raiseTo(++m_all.all);
    m_counters.hostInFlightMax.raiseTo(++m_hosts[flow.host].all);
}

void Attempts::willBeAnswered(const FlowKey &flow)
{
    Attempt *attempt = m_attempts.find(flow);
    if (!attempt || attempt->answered)
        return;
    attempt->answered = true;
    m_counters.answeredInFlightMax.raiseTo(++m_all.answered);
    m_counters.answeredHostInFlightMax.raiseTo(++m_hosts[flow.host].answered);
}

void Attempts::opened(const FlowKey &flow)
{
    Attempt *attempt = m_attempts.find(flow);
    if (!attempt || attempt->open)
        return;
    attempt->open = true;
    m_counters.openMax.raiseTo(++m_open);
}

void Attempts::ended(const FlowKey &flow)
{
    const Attempt *attempt = m_attempts.find(flow);
    if (!attempt)
        return;
    Load &load = m_hosts[flow.host];
    --m_all.all;
    --load.all;
    if (attempt->answered) {
        --m_all.answered;
        --load.answered;
    }
    if (attempt->open)
        --m_open;
    if (load.all == 0)
        m_hosts.erase(flow.host);
    m_attempts.erase(FlowKey(flow));
}

} // namespace netsonde::simnet
