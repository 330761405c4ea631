// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/workqueue.h"

namespace netsonde {

using News = ProbeSchedule::News;

WorkQueue::WorkQueue(const ProbeSchedule::Rules &rules, const PaceRules &pace, std::optional<int> tries)
    : m_schedule(rules)
    , m_pace(pace)
    , m_fixedTries(tries)
    , m_loss(-1)
{
    m_schedule.setTries(tries.value_or(m_lossEstimate.tries(pace.fewestTries, pace.mostTries)));
}

void WorkQueue::append(const AddressSet &hosts)
{
    const std::lock_guard lock(m_mutex);
    m_schedule.append(hosts);
}

void WorkQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
}

ProbeSchedule::Supply WorkQueue::take(size_t most, std::vector<PlannedProbe> &probes, IpAddress::Family without)
{
    const std::lock_guard lock(m_mutex);
    const ProbeSchedule::Supply supply = m_schedule.take(most, probes, without);
    m_heldByHost = m_schedule.isHeldByHost();
    return supply == ProbeSchedule::Supply::Done && !m_closed ? ProbeSchedule::Supply::Wait : supply;
}

void WorkQueue::ended(const std::vector<Ended> &probes, std::vector<ProbeVerdict> &verdicts)
{
    const std::lock_guard lock(m_mutex);
    for (const Ended &end : probes) {
        m_settled.clear();
        learnLoss(end);
        if (end.news != News::Silent && !end.probe.canary)
            addVerdict(end, verdicts);
        m_schedule.ended(end.probe, end.news, static_cast<quint8>(end.verdict.reason), m_settled);
        addSettled(verdicts);
    }
    m_loss = m_lossEstimate.isKnown() ? m_lossEstimate.measured() : -1;
    if (!m_fixedTries)
        m_schedule.setTries(m_lossEstimate.tries(m_pace.fewestTries, m_pace.mostTries));
}

void WorkQueue::learnLoss(const Ended &end)
{
    const bool isAnswer = end.verdict.state == PortState::Open || end.verdict.state == PortState::Closed;
    if (!end.probe.heard || end.probe.canary || (!isAnswer && end.news != News::Silent))
        return;
    if (end.probe.tries == 0)
        m_lossEstimate.firstTry(isAnswer);
    else if (end.probe.tries == 1)
        m_lossEstimate.secondTry(isAnswer);
}

void WorkQueue::giveBack(const std::vector<PlannedProbe> &probes)
{
    const std::lock_guard lock(m_mutex);
    for (const PlannedProbe &probe : probes)
        m_schedule.giveBack(probe);
}

bool WorkQueue::lend(const IpAddress &host, int over)
{
    const std::lock_guard lock(m_mutex);
    return m_schedule.lend(host, over);
}

void WorkQueue::returned(const IpAddress &host)
{
    const std::lock_guard lock(m_mutex);
    m_schedule.returned(host);
}

WorkQueue::Standing WorkQueue::standing() const
{
    const std::lock_guard lock(m_mutex);
    return {m_schedule.isInSecondLook(), m_schedule.secondLooks()};
}

void WorkQueue::addVerdict(const Ended &end, std::vector<ProbeVerdict> &verdicts) const
{
    const auto tries = static_cast<quint8>(end.probe.tries + 1);
    verdicts.push_back(
        {end.probe.address, end.probe.ordinal, end.probe.ordinal, end.verdict, end.rttMs, end.seenAt, false, tries});
}

void WorkQueue::addSettled(std::vector<ProbeVerdict> &verdicts) const
{
    using As = ProbeSchedule::Settled::As;
    for (const ProbeSchedule::Settled &told : m_settled) {
        ProbeVerdict verdict {told.address, told.firstOrdinal, told.lastOrdinal, {}, -1, 0, false};
        switch (told.as) {
        case As::SilentSoFar:
            verdict.verdict = {PortState::Filtered, Reason::NoAnswerYet};
            break;
        case As::Silent:
            verdict.verdict = {PortState::Filtered, Reason::NoAnswer};
            break;
        case As::HostSilent:
            verdict.verdict = {PortState::Filtered, Reason::HostSilent};
            break;
        case As::Unreachable:
            verdict.verdict = {PortState::Unreachable, static_cast<Reason>(told.cause)};
            break;
        case As::AnswersAll:
            verdict.answersAll = true;
            break;
        }
        verdicts.push_back(verdict);
    }
}

} // namespace netsonde
