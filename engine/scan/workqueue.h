// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pace/lossestimate.h"
#include "engine/pace/paceprofile.h"
#include "engine/plan/probeschedule.h"
#include "engine/scan/scanresults.h"

#include <atomic>
#include <mutex>
#include <optional>

namespace netsonde {

/// The schedule of one scan, shared by its workers, with what their answers tell of the network's loss. Thread: any.
class WorkQueue
{
public:
    /// How an attempt ended. The verdict is the probe's, but for ProbeSchedule::News::Silent, where the schedule has to
    /// say whether there is more to try.
    struct Ended
    {
        PlannedProbe probe;
        ProbeSchedule::News news;
        Verdict verdict;
        float rttMs = -1;
        qint64 seenAt = 0; ///< milliseconds since 1970 UTC
    };

    /// @p tries: the user's own for a silent port; nothing: as many as the loss asks for.
    WorkQueue(const ProbeSchedule::Rules &rules, const PaceRules &pace, std::optional<int> tries);

    /// Adds hosts that are not in it yet.
    void append(const AddressSet &hosts);
    /// No append() follows: only now can the supply be ProbeSchedule::Supply::Done.
    void close();
    ProbeSchedule::Supply take(size_t most, std::vector<PlannedProbe> &probes, IpAddress::Family without);
    /// Tells how probes ended; appends the verdicts that follow.
    void ended(const std::vector<Ended> &probes, std::vector<ProbeVerdict> &verdicts);
    void giveBack(const std::vector<PlannedProbe> &probes);
    /// See ProbeSchedule.
    bool lend(const IpAddress &host, int over);
    void returned(const IpAddress &host);

    /// Between 0 and 1; negative while it is not known.
    double loss() const { return m_loss; }
    bool isHeldByHost() const { return m_heldByHost; }

    struct Standing
    {
        bool isInSecondLook = false;
        quint64 secondLooks = 0;
    };
    Standing standing() const;

private:
    void learnLoss(const Ended &end);
    void addVerdict(const Ended &end, std::vector<ProbeVerdict> &verdicts) const;
    void addSettled(std::vector<ProbeVerdict> &verdicts) const;

    mutable std::mutex m_mutex; ///< guards m_schedule, m_lossEstimate, m_settled and m_closed
    ProbeSchedule m_schedule;
    LossEstimate m_lossEstimate;
    std::vector<ProbeSchedule::Settled> m_settled;
    bool m_closed = false;
    const PaceRules m_pace;
    const std::optional<int> m_fixedTries;
    std::atomic<double> m_loss;
    std::atomic<bool> m_heldByHost = false;
};

} // namespace netsonde
