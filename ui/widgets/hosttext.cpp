// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hosttext.h"

#include "engine/targets/portset.h"
#include "engine/targets/servicenames.h"
#include "ui/models/celltext.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(netsonde::DetailsPane)
};

QString openPortLine(const OpenPort &open)
{
    QStringList parts {QString::number(open.port), words::state(PortState::Open)};
    const QString tries = open.tries > 1 ? Words::tr("%n tries", nullptr, open.tries) : QString();
    for (const QString &part :
         {ServiceNames::ofPort(open.port), words::roundTrip(open.rttMs), tries, celltext::dateAndTime(open.seenAt)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(Words::tr(" · "));
}

/// "98 closed, answered in 0.3 ms to 1.1 ms". Single ones are not kept.
QString closedFact(const HostResult &host)
{
    QString fact = words::countOf(PortState::Closed, host.counts.closed);
    const QString fastest = words::roundTrip(host.closedFastestMs);
    const QString slowest = words::roundTrip(host.closedSlowestMs);
    if (!fastest.isEmpty()) {
        //: %1 is "98 closed".
        fact = fastest == slowest ? Words::tr("%1, answered in %2").arg(fact, fastest)
                                  : Words::tr("%1, answered in %2 to %3").arg(fact, fastest, slowest);
    }
    //: %1 is "98 closed, answered in 0.3 ms to 1.1 ms".
    return host.closedTries > 1 ? Words::tr("%1, after up to %n tries", nullptr, host.closedTries).arg(fact) : fact;
}

/// The ports of each verdict that is not open.
std::map<Verdict, PortSet> otherPorts(const ScanResults &results, const HostResult &host)
{
    std::map<Verdict, PortSet> ports;
    for (const VerdictMap::Run &run : host.verdicts.runs()) {
        if (run.verdict.state == PortState::Open)
            continue;
        for (int ordinal = run.first; ordinal <= run.last; ++ordinal)
            ports[run.verdict].insert(results.ports()[ordinal]);
    }
    return ports;
}

} // namespace

QString hostVerdict(const HostResult &host)
{
    const QString why = words::hostReason(host);
    //: %1 is a host's state, "Up", %2 why it is so.
    return why.isEmpty() ? words::hostState(host.state) : Words::tr("%1: %2").arg(words::hostState(host.state), why);
}

QString hostFacts(const HostResult &host)
{
    QStringList facts;
    if (host.rttMs >= 0)
        facts.append(Words::tr("round trip %1").arg(words::roundTrip(host.rttMs)));
    const auto count = [&](quint64 n, PortState state) {
        if (n > 0)
            facts.append(words::countOf(state, n));
    };
    count(host.counts.open, PortState::Open);
    if (host.counts.closed > 0)
        facts.append(closedFact(host));
    count(host.counts.filtered, PortState::Filtered);
    count(host.counts.unreachable, PortState::Unreachable);
    count(host.counts.notTested, PortState::NotTested);
    if (host.seenAt != 0)
        facts.append(Words::tr("last answer %1").arg(celltext::timeOfDay(host.seenAt)));
    //: Between two facts about a host.
    return facts.join(Words::tr(" · "));
}

QString hostHardware(const HostHardware &hardware)
{
    if (hardware.mac.isNull())
        return {};
    const QString mac = Words::tr("MAC %1").arg(hardware.mac.toString());
    const QString vendor = words::visible(words::vendor(hardware.vendor));
    return vendor.isEmpty() ? mac : mac + Words::tr(" · ") + vendor;
}

QString hostAsText(const ScanResults &results, int hostRow, const QString &note)
{
    const HostResult &host = results.host(hostRow);
    QStringList lines;
    for (const QString &line :
         {host.address.toString(), words::visible(host.name), hostHardware(results.hardware(hostRow)),
          hostVerdict(host), hostFacts(host), note.trimmed()}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    lines.append(QString());
    for (int row = 0; row < results.openPortCount(); ++row) {
        if (results.openPort(row).hostRow == hostRow)
            lines.append(openPortLine(results.openPort(row)));
    }
    for (const auto &[verdict, ports] : otherPorts(results, host)) {
        //: %1 ports, "1-21,23", %2 their state, %3 the reason.
        lines.append(
            Words::tr("%1 · %2: %3").arg(ports.toString(), words::state(verdict.state), words::reason(verdict.reason)));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace netsonde
