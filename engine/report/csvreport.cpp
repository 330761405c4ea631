// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/csvreport.h"

#include "engine/report/csv.h"
#include "engine/targets/servicenames.h"

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArrayView unknown;

bool writePortsHeader(CsvWriter &writer)
{
    return writer.record({"address", "hostname", "mac", "vendor", "port", "protocol", "state", "reason", "service",
                          "product", "version", "banner", "rtt_ms", "seen_at"});
}

/// What the rows of one host have in common.
struct HostFields
{
    QByteArray address;
    QByteArray name;
    QByteArray mac {};
    QByteArray vendor {};
    bool answersAll = false;
};

/// Of a port or of the host itself: an open port proves little where everything answers.
QLatin1StringView reasonOf(Reason reason, bool answersAll)
{
    const bool isUnproved = answersAll && reason == Reason::ConnectionAccepted;
    return isUnproved ? "everything-answers"_L1 : reasonKey(reason);
}

bool writePort(CsvWriter &writer, const HostFields &host, const PortRow &row)
{
    return writer.record({host.address, host.name, host.mac, host.vendor, QByteArray::number(row.port), "tcp",
                          stateKey(row.verdict.state), reasonOf(row.verdict.reason, host.answersAll),
                          csv::text(ServiceNames::ofPort(row.port)), unknown, unknown, unknown,
                          csv::milliseconds(row.rttMs), csv::time(row.seenAt)});
}

HostFields fieldsOf(const ScanResults &results, int hostRow)
{
    const HostResult &host = results.host(hostRow);
    const MacAddress mac = results.hardware(hostRow).mac;
    return {csv::text(host.address.toString()), csv::text(host.name),
            mac.isNull() ? QByteArray() : mac.toString().toLatin1(), csv::text(results.vendor(hostRow)),
            host.answersAll};
}

QByteArray portList(const QList<quint16> &ports)
{
    QByteArray list;
    for (const quint16 port : ports) {
        if (!list.isEmpty())
            list.append(' ');
        list.append(QByteArray::number(port));
    }
    return list;
}

} // namespace

bool writePortsCsv(const ScanResults &results, const ReportScope &scope, QIODevice &device)
{
    const PortRows rows(results, scope);
    CsvWriter writer(device);
    writePortsHeader(writer);
    rows.forEachHost([&](const IpAddress &address, int hostRow) {
        HostFields host;
        for (const PortRow &row : rows.ofHost(address, hostRow)) {
            if (host.address.isEmpty() && host.name.isEmpty())
                host = hostRow < 0 ? HostFields {csv::text(address.toString()), {}} : fieldsOf(results, hostRow);
            if (!writePort(writer, host, row))
                return false;
        }
        return writer.isGood();
    });
    return writer.isGood();
}

bool writeOpenPortsCsv(const ScanResults &results, const QList<int> &openPortRows, QIODevice &device)
{
    constexpr Verdict verdict {PortState::Open, Reason::ConnectionAccepted};
    CsvWriter writer(device);
    writePortsHeader(writer);
    for (const int row : openPortRows) {
        const OpenPort &open = results.openPort(row);
        const HostFields host = fieldsOf(results, open.hostRow);
        if (!writePort(writer, host, {open.port, verdict, open.rttMs, open.seenAt}))
            break;
    }
    return writer.isGood();
}

bool writeHostsCsv(const ScanResults &results, const QList<int> &hostRows, QIODevice &device,
                   const AddressSet &silentHosts)
{
    CsvWriter writer(device);
    writer.record({"address", "hostname", "state", "reason", "mac", "vendor", "rtt_ms", "open_ports", "closed_count",
                   "filtered_count", "seen_at"});
    for (const int row : hostRows) {
        const HostResult &host = results.host(row);
        const HostFields fields = fieldsOf(results, row);
        const bool wentWell = writer.record(
            {fields.address, fields.name, hostStateKey(host.state), reasonOf(host.reason, host.answersAll), fields.mac,
             fields.vendor, csv::milliseconds(host.rttMs), portList(host.openPorts),
             QByteArray::number(host.counts.closed), QByteArray::number(host.counts.filtered), csv::time(host.seenAt)});
        if (!wentWell)
            break;
    }
    const QByteArray allPorts = QByteArray::number(results.ports().size());
    const quint64 silent = silentHosts.count();
    for (quint64 n = 0; n < silent && writer.isGood(); ++n) {
        writer.record({csv::text(silentHosts.at(n).toString()), unknown, hostStateKey(HostState::NoAnswer),
                       reasonKey(Reason::NoAnswer), unknown, unknown, unknown, unknown, "0", allPorts, unknown});
    }
    return writer.isGood();
}

} // namespace netsonde
