// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/completeness.h"

#include "engine/report/figures.h"

namespace netsonde {

namespace {

/// " (stopped)", " (12 stopped, 3 local limit)"
QByteArray inBrackets(const UntestedReasons &why)
{
    QByteArray list;
    for (const auto &[reason, count] : why) {
        if (!list.isEmpty())
            list += ", ";
        if (why.size() > 1)
            list += groupedNumber(count) + ' ';
        list += inWords(reason);
    }
    return list.isEmpty() ? list : " (" + list + ')';
}

} // namespace

UntestedReasons untestedReasons(const ScanResults &results, const ScanSummary &summary)
{
    UntestedReasons reasons;
    const quint64 told = results.counts().notTested;
    const quint64 nameless = summary.hostsNotResolved * static_cast<quint64>(results.ports().size());
    if (nameless > 0)
        reasons[Reason::NameNotResolved] = nameless;
    if (summary.done.notTested > told + nameless)
        reasons[results.untested().reason] = summary.done.notTested - told - nameless;
    if (told == 0)
        return reasons;
    for (int row = 0; row < results.hostCount(); ++row) {
        const HostResult &host = results.host(row);
        if (host.counts.notTested == 0)
            continue;
        for (const VerdictMap::Run &run : host.verdicts.runs()) {
            if (run.verdict.state == PortState::NotTested)
                reasons[run.verdict.reason] += static_cast<quint64>(run.last - run.first + 1);
        }
    }
    return reasons;
}

QByteArray completenessLine(const ScanSummary &summary, const UntestedReasons &why)
{
    QByteArray line;
    switch (summary.end) {
    case ScanSummary::End::Finished:
        line = "Done in " + shortDuration(summary.elapsed);
        break;
    case ScanSummary::End::Stopped:
        line = "Stopped after " + shortDuration(summary.elapsed);
        break;
    case ScanSummary::End::NetworkLost:
        line = "Given up after " + shortDuration(summary.elapsed) + ", as nothing answered any more";
        break;
    case ScanSummary::End::Failed:
        return "Failed: nothing was sent.";
    }
    if (!summary.isComplete())
        line += ", incomplete";
    line += ": " + groupedNumber(summary.total - summary.done.notTested) + " of " + counted(summary.total, "probe");
    line += summary.total == 1 ? " has a verdict; " : " have a verdict; ";
    line += groupedNumber(summary.done.notTested) + " not tested" + inBrackets(why);
    if (summary.spared > 0)
        line += "; " + groupedNumber(summary.spared) + " not asked, as "
            + (summary.spared == 1 ? "its host" : "their hosts") + " answered nothing";
    if (summary.secondLooks > 0)
        line += "; " + groupedNumber(summary.secondLooks) + " took a second look";
    if (summary.provisional > 0)
        line += "; " + groupedNumber(summary.provisional) + " silent and not confirmed by a second look";
    line += "; " + groupedNumber(summary.hostsUp) + " of " + counted(summary.hostsTotal, "host") + " up";
    if (summary.hostsAnsweringAll > 0) {
        line += "; on " + counted(summary.hostsAnsweringAll, "host");
        line += " everything answers (a proxy, antivirus or VPN?)";
    }
    if (summary.hostsNotResolved > 0)
        line += "; " + counted(summary.hostsNotResolved, "name") + " not resolved";
    return line + '.';
}

} // namespace netsonde
