// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/portmapgrid.h"

#include <QElapsedTimer>

#include <algorithm>

namespace netsonde {

void PortMapGrid::setResults(std::shared_ptr<const ScanResults> results)
{
    m_results = std::move(results);
    m_hosts.clear();
    m_addedHosts = 0;
    m_knownHosts = 0;
    m_touched.clear();
    m_isTouched.clear();
    m_ports = m_results ? m_results->ports() : QList<quint16>();
    std::sort(m_ports.begin(), m_ports.end());
    m_columnOfOrdinal.clear();
    for (qsizetype ordinal = 0; m_results && ordinal < m_results->ports().size(); ++ordinal) {
        const auto place = std::lower_bound(m_ports.cbegin(), m_ports.cend(), m_results->ports().at(ordinal));
        m_columnOfOrdinal.push_back(static_cast<quint16>(place - m_ports.cbegin()));
    }
    setWindow({});
    if (m_results)
        addHosts();
    settle();
}

void PortMapGrid::addHosts()
{
    for (; m_addedHosts < m_results->hostCount(); ++m_addedHosts)
        m_hosts.add(m_results->host(m_addedHosts).address);
}

bool PortMapGrid::settle()
{
    if (!hasNewHosts())
        return false;
    const int firstNew = std::exchange(m_knownHosts, m_addedHosts);
    m_isTouched.resize(static_cast<size_t>(m_knownHosts), false);
    if (m_hosts.settle())
        return true;
    for (int row = firstNew; row < m_knownHosts; ++row)
        touch(row);
    return false;
}

void PortMapGrid::touch(int hostRow)
{
    if (m_isTouched[static_cast<size_t>(hostRow)])
        return;
    m_isTouched[static_cast<size_t>(hostRow)] = true;
    m_touched.push_back(hostRow);
}

void PortMapGrid::apply(const ResultsChange &change)
{
    for (const int row : change.changedHosts) {
        if (row < m_knownHosts)
            touch(row);
    }
    if (m_results)
        addHosts();
}

void PortMapGrid::setShifts(int hostShift, int portShift)
{
    m_hosts.setShift(hostShift);
    m_portShift = portShift;
    setWindow({});
}

int PortMapGrid::columnCountAt(int portShift) const
{
    const auto ports = static_cast<int>(m_ports.size());
    return (ports + (1 << portShift) - 1) >> portShift;
}

QList<quint16> PortMapGrid::portsOf(int column) const
{
    return m_ports.mid(qsizetype(column) << m_portShift, qsizetype(1) << m_portShift);
}

int PortMapGrid::columnOf(quint16 port) const
{
    const auto place = std::lower_bound(m_ports.cbegin(), m_ports.cend(), port) - m_ports.cbegin();
    return std::max(0, std::min(static_cast<int>(place), static_cast<int>(m_ports.size()) - 1)) >> m_portShift;
}

std::optional<PortMapGrid::Spot> PortMapGrid::spotAt(const Place &place) const
{
    if (place.row < 0 || place.row >= rowCount() || place.column < 0 || place.column >= columnCount())
        return std::nullopt;
    const QList<quint16> ports = portsOf(place.column);
    std::optional<Spot> best;
    MapCell bestCell = MapCell::Nothing;
    std::optional<IpAddress> after;
    m_hosts.forEachAfter(place.row, after, [&](const IpAddress &address) {
        const int row = m_results->rowOf(address);
        const bool hasPorts = row >= 0;
        for (const quint16 port : ports) {
            const MapCell cell = hasPorts ? cellOf(row, port) : MapCell::Nothing;
            if (best && cell <= bestCell)
                continue;
            best = Spot {address, port};
            bestCell = cell;
        }
        return bestCell != MapCell::Open;
    });
    return best;
}

/// Of one port.
MapCell PortMapGrid::cellOf(int hostRow, quint16 port) const
{
    const std::optional<Verdict> verdict
        = m_results->host(hostRow).verdicts.at(static_cast<quint16>(m_results->ordinalOf(port)));
    return verdict ? mapCellOf(verdict->state) : MapCell::Nothing;
}

std::optional<PortMapGrid::Counts> PortMapGrid::countsOf(const Place &place) const
{
    constexpr qsizetype most = 20'000; // about a millisecond
    const QList<quint16> ports = portsOf(place.column);
    Counts counts;
    qsizetype looks = 0;
    std::optional<IpAddress> after;
    const bool isWhole = m_hosts.forEachAfter(place.row, after, [&](const IpAddress &address) {
        const HostResult &host = m_results->host(m_results->rowOf(address));
        for (const quint16 port : ports) {
            if (const auto verdict = host.verdicts.at(static_cast<quint16>(m_results->ordinalOf(port))))
                ++counts.done.of(verdict->state);
            else
                ++counts.pending;
        }
        looks += ports.size();
        return looks < most;
    });
    return isWhole ? std::optional(counts) : std::nullopt;
}

void PortMapGrid::setWindow(const Window &window)
{
    m_window = window;
    m_cells.assign(static_cast<size_t>(window.rows) * static_cast<size_t>(window.columns), MapCell::Nothing);
    m_fillRow = 0;
    m_fillAfter.reset();
    for (const int touched : std::exchange(m_touched, {})) // everything is read again
        m_isTouched[static_cast<size_t>(touched)] = false;
    m_changes.clear();
    m_changeOfRow.assign(static_cast<size_t>(window.rows), -1);
}

void PortMapGrid::work(double milliseconds)
{
    if (!m_results)
        return;
    QElapsedTimer timer;
    timer.start();
    int calls = 0;
    const std::function<bool()> isTimeUp
        = [&] { return (++calls & 3) == 0 && static_cast<double>(timer.nsecsElapsed()) > milliseconds * 1e6; };
    fill(isTimeUp);
    if (!isFilling())
        readTouched(isTimeUp);
}

void PortMapGrid::fill(const std::function<bool()> &isTimeUp)
{
    while (isFilling()) {
        const bool isRead = m_hosts.forEachAfter(m_window.row + m_fillRow, m_fillAfter, [&](const IpAddress &address) {
            const int host = m_results->rowOf(address);
            if (host >= 0)
                read(m_results->host(host), m_fillRow, false);
            return !isTimeUp();
        });
        if (!isRead)
            return;
        announce(m_fillRow, 0, m_window.columns - 1);
        m_fillAfter.reset();
        ++m_fillRow;
    }
}

void PortMapGrid::readTouched(const std::function<bool()> &isTimeUp)
{
    size_t done = 0;
    for (; done < m_touched.size(); ++done) {
        if (done > 0 && isTimeUp())
            break;
        const int touched = m_touched[done];
        m_isTouched[static_cast<size_t>(touched)] = false;
        const HostResult &host = m_results->host(touched);
        if (host.address.isNull())
            continue;
        const int row = m_hosts.rowOf(host.address) - m_window.row;
        if (row >= 0 && row < m_window.rows)
            read(host, row, true);
    }
    m_touched.erase(m_touched.begin(), m_touched.begin() + static_cast<std::ptrdiff_t>(done));
}

void PortMapGrid::read(const HostResult &host, int row, bool announces)
{
    MapCell *cells = m_cells.data() + static_cast<size_t>(row) * static_cast<size_t>(m_window.columns);
    int first = m_window.columns;
    int last = -1;
    for (const VerdictMap::Run &run : host.verdicts.runs()) {
        const MapCell cell = mapCellOf(run.verdict.state);
        for (int ordinal = run.first; ordinal <= run.last; ++ordinal) {
            const int column = (m_columnOfOrdinal[static_cast<size_t>(ordinal)] >> m_portShift) - m_window.column;
            // One comparison for both ends.
            if (static_cast<unsigned>(column) >= static_cast<unsigned>(m_window.columns) || cells[column] >= cell)
                continue;
            cells[column] = cell;
            first = std::min(first, column);
            last = std::max(last, column);
        }
    }
    if (announces && last >= 0)
        announce(row, first, last);
}

void PortMapGrid::announce(int row, int first, int last)
{
    int &known = m_changeOfRow[static_cast<size_t>(row)];
    if (known < 0) {
        known = static_cast<int>(m_changes.size());
        m_changes.push_back({row, first, last});
        return;
    }
    Change &change = m_changes[static_cast<size_t>(known)];
    change.first = std::min(change.first, first);
    change.last = std::max(change.last, last);
}

std::vector<PortMapGrid::Change> PortMapGrid::takeChanges()
{
    for (const Change &change : m_changes)
        m_changeOfRow[static_cast<size_t>(change.row)] = -1;
    return std::exchange(m_changes, {});
}

} // namespace netsonde
