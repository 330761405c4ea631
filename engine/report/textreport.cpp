// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/textreport.h"

#include "engine/report/completeness.h"
#include "engine/report/csv.h"
#include "engine/report/figures.h"
#include "engine/targets/servicenames.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <map>

namespace netsonde {

namespace {

using VerdictCounts = std::map<Verdict, quint64>;

QByteArray bytes(QLatin1StringView key)
{
    return {key.data(), key.size()};
}

QByteArray roundTrip(float ms)
{
    return ms < 0 ? QByteArray() : csv::milliseconds(ms) + " ms";
}

/// "192.168.1.1 (router.lan)"
QByteArray label(const HostResult &host)
{
    const QByteArray name = escapedText(host.name.toUtf8());
    const QByteArray address = host.address.toString().toUtf8();
    if (address.isEmpty() || name.isEmpty())
        return address + name;
    return address + " (" + name + ')';
}

/// "00:04:0e:12:34:56 (AVM)"; empty where it is not known.
QByteArray hardwareLabel(const ScanResults &results, int hostRow)
{
    const MacAddress mac = results.hardware(hostRow).mac;
    if (mac.isNull())
        return {};
    const QByteArray vendor = escapedText(results.vendor(hostRow).toUtf8());
    return mac.toString().toLatin1() + (vendor.isEmpty() ? QByteArray() : " (" + vendor + ')');
}

/// The line above a host's ports: "192.168.1.1 (router.lan): up (port 22: connection accepted), 0.8 ms, 00:04:0e:...".
QByteArray headline(const ScanResults &results, int hostRow)
{
    const HostResult &host = results.host(hostRow);
    QByteArray line = label(host) + ": " + bytes(hostStateKey(host.state)) + " (";
    if (host.provedBy != 0)
        line += "port " + QByteArray::number(host.provedBy) + ": ";
    line += inWords(host.reason) + ')';
    if (host.rttMs >= 0)
        line += ", " + roundTrip(host.rttMs);
    if (const QByteArray hardware = hardwareLabel(results, hostRow); !hardware.isEmpty())
        line += ", " + hardware;
    return line + '\n';
}

QByteArray tableLine(const std::array<QByteArray, 5> &cells)
{
    // The longest state is "unreachable", the longest registered service name has 15 characters.
    constexpr std::array<int, 4> widths {7, 13, 17, 12};
    QByteArray line = "  ";
    for (size_t i = 0; i < widths.size(); ++i)
        line += cells[i].leftJustified(widths[i]);
    return line + cells.back() + '\n';
}

/// "Not shown: 64 986 closed (connection refused), 3 filtered (no answer)", the most frequent first; empty for nothing.
QByteArray notShown(const VerdictCounts &counts)
{
    std::vector<std::pair<Verdict, quint64>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    QByteArray line;
    for (const auto &[verdict, count] : sorted) {
        line += line.isEmpty() ? "  Not shown: " : ", ";
        line += groupedNumber(count) + ' ' + bytes(stateKey(verdict.state));
        line += " (" + inWords(verdict.reason) + ')';
    }
    return line.isEmpty() ? line : line + '\n';
}

bool follows(const IpAddress &next, const IpAddress &address)
{
    return !address.isNull() && next.family() == address.family() && next.zone() == address.zone()
        && next.high() == address.high() && address.low() != ~0ULL && next.low() == address.low() + 1;
}

class TextReport
{
public:
    TextReport(const ScanResults &results, const ReportScope &scope, QIODevice &device)
        : m_results(results)
        , m_scope(scope)
        , m_device(device)
        , m_rows(results, scope)
    { }

    bool write(const ScanSummary &summary)
    {
        return writeHostsWithPorts() && writeOtherHosts()
            && put(completenessLine(summary, untestedReasons(m_results, summary)) + '\n');
    }

private:
    bool put(const QByteArray &text) { return m_device.write(text) == text.size(); }

    bool writeHostsWithPorts()
    {
        return m_rows.forEachHost([&](const IpAddress &address, int hostRow) {
            std::vector<PortRow> rows = m_rows.ofHost(address, hostRow);
            const quint64 left = leaveOutUnproved(hostRow, rows);
            if (rows.empty() && left == 0) {
                m_others[m_results.host(hostRow).state].append(hostRow);
                return true;
            }
            const bool wasTried = hostRow >= 0;
            const bool isSilent = !wasTried && rows.front().verdict.state == PortState::Filtered;
            const QByteArray other = address.toString().toUtf8() + (isSilent ? ": no answer\n" : ": not tested\n");
            return put(wasTried ? headline(m_results, hostRow) : other) && writeEverythingAnswers(hostRow, left)
                && writePorts(rows) && (!wasTried || put(notShown(hidden(hostRow)))) && put("\n");
        });
    }

    /// A host that answers on everything may have tens of thousands of open ports that prove nothing: they are taken
    /// out of @p rows. Returns how many.
    quint64 leaveOutUnproved(int hostRow, std::vector<PortRow> &rows) const
    {
        constexpr qsizetype fewPorts = 20; // what somebody asked for one by one stays
        if (hostRow < 0 || !m_results.host(hostRow).answersAll || m_results.host(hostRow).openPorts.size() <= fewPorts)
            return 0;
        return std::erase_if(rows, [](const PortRow &row) { return row.verdict.state == PortState::Open; });
    }

    bool writeEverythingAnswers(int hostRow, quint64 left)
    {
        if (hostRow < 0 || !m_results.host(hostRow).answersAll)
            return true;
        QByteArray line = "  Everything answers: a proxy, antivirus or VPN?";
        if (left > 0)
            line += ' ' + counted(left, "open port") + (left == 1 ? " is" : " are") + " not listed.";
        return put(line + '\n');
    }

    bool writePorts(const std::vector<PortRow> &rows)
    {
        if (rows.empty())
            return true;
        bool wentWell = put(tableLine({"PORT", "STATE", "SERVICE", "RTT", "REASON"}));
        for (const PortRow &row : rows) {
            if (!wentWell)
                return false;
            wentWell = put(tableLine({QByteArray::number(row.port), bytes(stateKey(row.verdict.state)),
                                      ServiceNames::ofPort(row.port).toUtf8(), roundTrip(row.rttMs),
                                      inWords(row.verdict.reason)}));
        }
        return wentWell;
    }

    /// What the scope leaves out of a host.
    VerdictCounts hidden(int hostRow) const
    {
        const HostResult &host = m_results.host(hostRow);
        VerdictCounts counts;
        if (host.state == HostState::NotResolved)
            return counts;
        for (const VerdictMap::Run &run : host.verdicts.runs()) {
            if (!m_scope.states.contains(run.verdict.state))
                counts[run.verdict] += static_cast<quint64>(run.last - run.first + 1);
        }
        const quint64 never = static_cast<quint64>(m_results.ports().size()) - host.counts.total();
        if (never > 0 && !m_scope.states.contains(PortState::NotTested))
            counts[m_results.untested()] += never;
        return counts;
    }

    bool writeOtherHosts()
    {
        const bool onlyOpen = m_scope.states == StateSet {PortState::Open};
        return writeGroup(HostState::Up, "host", onlyOpen ? "up without an open port" : "up with nothing to list")
            && writeGroup(HostState::Unreachable, "host", "unreachable")
            && writeGroup(HostState::NoAnswer, "host", "without an answer")
            && writeGroup(HostState::Pending, "host", "not finished")
            && writeGroup(HostState::NotTested, "host", "not tested")
            && writeGroup(HostState::NotResolved, "name", "not resolved") && writeUnlisted();
    }

    bool writeUnlisted()
    {
        const quint64 unlisted = m_results.silentHosts().count();
        if (unlisted == 0 || m_scope.states.contains(PortState::Filtered))
            return true;
        return put(counted(unlisted, "more host") + " without an answer.\n\n");
    }

    bool writeGroup(HostState state, const char *noun, const char *what)
    {
        const auto group = m_others.find(state);
        if (group == m_others.end())
            return true;
        const QList<int> &rows = group->second;
        VerdictCounts counts;
        for (const int row : rows) {
            for (const auto &[verdict, count] : hidden(row))
                counts[verdict] += count;
        }
        return put(counted(static_cast<quint64>(rows.size()), noun) + ' ' + what + ":\n") && writeLabels(rows)
            && put(notShown(counts)) && put("\n");
    }

    /// Neighbouring addresses as ranges, in lines of readable length.
    bool writeLabels(const QList<int> &rows)
    {
        constexpr qsizetype lineLength = 100;
        QByteArray line;
        for (qsizetype first = 0, next = 0; first < rows.size(); first = next) {
            next = first + 1;
            while (next < rows.size() && m_results.host(rows[next]).name.isEmpty()
                   && m_results.host(rows[first]).name.isEmpty()
                   && follows(m_results.host(rows[next]).address, m_results.host(rows[next - 1]).address))
                ++next;
            QByteArray item = label(m_results.host(rows[first]));
            if (next - first > 1)
                item += '-' + label(m_results.host(rows[next - 1]));
            if (!line.isEmpty() && line.size() + item.size() > lineLength) {
                if (!put(line + ",\n"))
                    return false;
                line.clear();
            }
            line += (line.isEmpty() ? "  " : ", ") + item;
        }
        return put(line + '\n');
    }

    const ScanResults &m_results;
    const ReportScope &m_scope;
    QIODevice &m_device;
    const PortRows m_rows;
    std::map<HostState, QList<int>> m_others; ///< hosts without a port to list
};

} // namespace

bool writeTextReport(const ScanResults &results, const ReportScope &scope, const ScanSummary &summary,
                     QIODevice &device)
{
    return TextReport(results, scope, device).write(summary);
}

} // namespace netsonde
