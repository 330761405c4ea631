// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanresults.h"
#include "ui/theme/mapcell.h"
#include "ui/views/hostaxis.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace netsonde {

/// The part of a map of hosts and ports that is in sight, as cells: a row is a host or a subnet, a column a port or
/// several neighbouring ones of those asked for. Reads the results in slices, so that the thread that shows the map is
/// never held up; what changes later is read again host by host. Memory: a byte for each cell in sight, a bit for each
/// host, and the HostAxis.
class PortMapGrid
{
public:
    /// In cells; columns [column, column + columns) and rows likewise.
    struct Window
    {
        int row = 0;
        int rows = 0;
        int column = 0;
        int columns = 0;

        friend bool operator==(const Window &, const Window &) = default;
    };
    /// A cell of the whole map, not of the window.
    struct Place
    {
        int row = -1;
        int column = -1;

        bool isValid() const { return row >= 0; }
        friend bool operator==(const Place &, const Place &) = default;
    };
    /// One port of one host.
    struct Spot
    {
        IpAddress address;
        quint16 port = 0;

        friend bool operator==(const Spot &, const Spot &) = default;
    };
    /// Columns of a row that were painted anew, within the window, inclusive.
    struct Change
    {
        int row;
        int first;
        int last;
    };

    void setResults(std::shared_ptr<const ScanResults> results);
    const ScanResults *results() const { return m_results.get(); }
    /// Notes what is to be read again. New hosts wait for settle().
    void apply(const ResultsChange &change);
    bool hasNewHosts() const { return m_knownHosts < m_addedHosts; }
    /// Takes the new hosts in. Returns whether rows have moved: then the window is to be set again.
    bool settle();

    const HostAxis &hosts() const { return m_hosts; }
    /// 2^shift hosts and ports for each cell; the window is empty until it is set again.
    void setShifts(int hostShift, int portShift);
    int portShift() const { return m_portShift; }
    int rowCount() const { return m_hosts.rowCount(); }
    int columnCount() const { return columnCountAt(m_portShift); }
    int columnCountAt(int portShift) const;
    /// Ports of a column, ascending.
    QList<quint16> portsOf(int column) const;
    int columnOf(quint16 port) const;

    /// What speaks for a cell: its first port with the most telling verdict.
    std::optional<Spot> spotAt(const Place &place) const;

    struct Counts
    {
        ProbeCounts done;
        quint64 pending = 0;
    };
    /// Nothing where a cell stands for too many ports to be counted at once.
    std::optional<Counts> countsOf(const Place &place) const;

    const Window &window() const { return m_window; }
    /// Reads everything in it anew.
    void setWindow(const Window &window);
    /// Rows and columns within the window.
    MapCell at(int row, int column) const
    {
        return m_cells[static_cast<size_t>(row) * static_cast<size_t>(m_window.columns) + static_cast<size_t>(column)];
    }

    bool hasWork() const { return m_results && (isFilling() || !m_touched.empty()); }
    /// The window was never read to its end since it was set.
    bool isFilling() const { return m_fillRow < m_window.rows; }
    /// Reads on for about @p milliseconds.
    void work(double milliseconds);
    std::vector<Change> takeChanges();

private:
    void addHosts();
    void touch(int hostRow);
    MapCell cellOf(int hostRow, quint16 port) const;
    void fill(const std::function<bool()> &isTimeUp);
    void readTouched(const std::function<bool()> &isTimeUp);
    /// Raises the cells of a row to what the host tells.
    void read(const HostResult &host, int row, bool announces);
    void announce(int row, int first, int last);

    std::shared_ptr<const ScanResults> m_results;
    QList<quint16> m_ports; ///< ascending
    std::vector<quint16> m_columnOfOrdinal; ///< at shift 0
    HostAxis m_hosts;
    int m_addedHosts = 0; ///< rows of the results that were given to m_hosts
    int m_knownHosts = 0; ///< those of them that have settled
    int m_portShift = 0;
    Window m_window;
    std::vector<MapCell> m_cells;
    int m_fillRow = 0; ///< the rows above are read
    std::optional<IpAddress> m_fillAfter; ///< within the row
    std::vector<int> m_touched; ///< results' rows to be read again
    std::vector<bool> m_isTouched;
    std::vector<Change> m_changes;
    std::vector<int> m_changeOfRow; ///< into m_changes, -1 for none
};

} // namespace netsonde
