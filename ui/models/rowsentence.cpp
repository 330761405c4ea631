// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowsentence.h"

#include "engine/targets/servicenames.h"
#include "ui/models/celltext.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace netsonde {

namespace {

struct RowWords
{
    Q_DECLARE_TR_FUNCTIONS(netsonde::RowSentence)
};

QString who(const ResultRow &row)
{
    const QString name = words::visible(row.name);
    if (row.address.isNull())
        return name;
    const QString address = row.address.toString();
    //: %1 is a host's address, %2 its name.
    return name.isEmpty() ? address : RowWords::tr("%1, %2").arg(address, name);
}

QString portSentence(const ResultRow &row)
{
    const QString service = ServiceNames::ofPort(row.port);
    //: %1 is a port's number, %2 its service.
    const QString port
        = service.isEmpty() ? QString::number(row.port) : RowWords::tr("%1, %2").arg(row.port).arg(service);
    //: %1 is a host, %2 its port.
    return RowWords::tr("%1: port %2 is open.").arg(who(row), port);
}

QString hostSentence(const ResultRow &row, const QString &reason)
{
    const QString state = words::hostState(row.state);
    //: %1 is a host, %2 its state, "Up", %3 why it is so.
    QStringList parts {reason.isEmpty() ? RowWords::tr("%1: %2.").arg(who(row), state)
                                        : RowWords::tr("%1: %2, %3.").arg(who(row), state, reason)};
    const auto add = [&parts](bool isSo, const QString &part) {
        if (isSo)
            parts.append(part);
    };
    add(!row.openPorts.isEmpty() && !row.answersAll,
        row.openPorts.size() == 1 ? RowWords::tr("Open port %1.").arg(celltext::portList(row.openPorts))
                                  : RowWords::tr("Open ports %1.").arg(celltext::portList(row.openPorts)));
    add(row.closed > 0, words::fullStop(words::countOf(PortState::Closed, row.closed)));
    add(row.filtered > 0, words::fullStop(words::countOf(PortState::Filtered, row.filtered)));
    add(row.provisional > 0, words::fullStop(words::portsNotConfirmed(row.provisional)));
    return parts.join(u' ');
}

} // namespace

QString rowSentence(const ResultRow &row, const QString &hostReason)
{
    const bool isPort = row.port != 0 && !row.answersAll;
    QStringList parts {isPort ? portSentence(row) : hostSentence(row, hostReason)};
    if (row.answersAll)
        parts.append(RowWords::tr("On this host %1").arg(words::answersAll()));
    if (row.rttMs >= 0)
        parts.append(RowWords::tr("Round trip %1.").arg(words::roundTrip(row.rttMs)));
    return parts.join(u' ');
}

} // namespace netsonde
