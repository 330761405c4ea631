// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace netsonde::words {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ScanWords
{
    Q_DECLARE_TR_FUNCTIONS(netsonde::words)

public:
    static QString notTested(const ScanSummary &summary, const UntestedReasons &why);
};

QString ScanWords::notTested(const ScanSummary &summary, const UntestedReasons &why)
{
    const QString count = countOf(PortState::NotTested, summary.done.notTested);
    if (why.empty())
        return count;
    QStringList list;
    for (const auto &[reason, probes] : why)
        list << (why.size() == 1 ? words::reason(reason) : tr("%1: %2").arg(number(probes), words::reason(reason)));
    //: %1 is "12 not tested", %2 why.
    return tr("%1 (%2)").arg(count, list.join(tr(", ")));
}

} // namespace

QString percent(double share)
{
    if (share < 0)
        return {};
    const double hundred = share * 100;
    // What happened at all is not "0 %".
    const bool isTiny = hundred > 0 && hundred < 0.05;
    const QString figure = QLocale().toString(isTiny ? 0.1 : hundred, 'f', hundred < 9.95 && hundred > 0 ? 1 : 0);
    return isTiny ? ScanWords::tr("< %1 %").arg(figure) : ScanWords::tr("%1 %").arg(figure);
}

QString speedLimit(SpeedLimit limit)
{
    switch (limit) {
    case SpeedLimit::Nothing:
        return {};
    case SpeedLimit::Congestion:
        return ScanWords::tr("At what the network carries: more at once gets lost or late");
    case SpeedLimit::SilentPorts:
        return ScanWords::tr("Waiting for ports that do not answer");
    case SpeedLimit::Answers:
        return ScanWords::tr("Waiting for answers, and getting faster");
    case SpeedLimit::InFlight:
        return ScanWords::tr("At the most connections at once that were allowed");
    case SpeedLimit::Descriptors:
        return ScanWords::tr("At this computer's limit of open files (ulimit -n)");
    case SpeedLimit::MaximumRate:
        return ScanWords::tr("At the maximum rate");
    case SpeedLimit::HostCap:
        return ScanWords::tr("At the most that one host is given at once");
    case SpeedLimit::Processor:
        return ScanWords::tr("As fast as this computer's processor goes");
    case SpeedLimit::LocalLimit:
        return ScanWords::tr("At this computer's limit of ports or memory");
    case SpeedLimit::Network:
        return ScanWords::tr("Waiting for the network to come back");
    }
    Q_UNREACHABLE();
}

QString completeness(const ScanSummary &summary, const UntestedReasons &why)
{
    const QString tested = number(summary.total - summary.done.notTested);
    QStringList parts {summary.total == 1
                           ? ScanWords::tr("%1 of 1 probe has a verdict").arg(tested)
                           : ScanWords::tr("%1 of %2 probes have a verdict", nullptr, plural(summary.total))
                                 .arg(tested, number(summary.total)),
                       ScanWords::notTested(summary, why)};
    if (summary.spared > 0)
        parts << (summary.spared == 1
                      ? ScanWords::tr("1 not asked, as its host answered nothing")
                      : ScanWords::tr("%1 not asked, as their hosts answered nothing", nullptr, plural(summary.spared))
                            .arg(number(summary.spared)));
    if (summary.secondLooks > 0)
        parts << ScanWords::tr("%1 took a second look", nullptr, plural(summary.secondLooks))
                     .arg(number(summary.secondLooks));
    if (summary.provisional > 0)
        parts << ScanWords::tr("%1 silent and not confirmed by a second look", nullptr, plural(summary.provisional))
                     .arg(number(summary.provisional));
    if (summary.hostsAnsweringAll == 1)
        parts << ScanWords::tr("on 1 host everything answers (a proxy, antivirus or VPN?)");
    else if (summary.hostsAnsweringAll > 1)
        parts << ScanWords::tr("on %1 hosts everything answers (a proxy, antivirus or VPN?)", nullptr,
                               plural(summary.hostsAnsweringAll))
                     .arg(number(summary.hostsAnsweringAll));
    //: Between two facts about a scan that has ended.
    return parts.join(ScanWords::tr("; "));
}

} // namespace netsonde::words
