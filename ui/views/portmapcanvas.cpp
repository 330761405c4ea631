// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/portmapcanvas.h"

#include "ui/views/accessiblerole.h"

#include <QCursor>
#include <QScrollBar>

namespace netsonde {

using namespace std::chrono_literals;

namespace {

constexpr double sliceMs = 4; ///< at once
constexpr double stepMs = 1; ///< what is read before it is painted
constexpr auto pause = 16ms; ///< between slices of what comes in
constexpr auto fillPause = 2ms; ///< between slices of what the user waits for
constexpr qint64 layoutPauseMs = 250; ///< rows that come move others: not at every batch
constexpr qint64 longestLayoutPauseMs = 1'000;
constexpr int mostHostSize = 24;
constexpr int mostPortSize = 48;
constexpr int mostPortShift = 16;

} // namespace

PortMapCanvas::PortMapCanvas(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(tr("Port map"));
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // numbers rise so everywhere
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    m_work.setSingleShot(true);
    connect(&m_work, &QTimer::timeout, this, &PortMapCanvas::workSlice);
    m_sinceLayout.start();
    relayout();
}

void PortMapCanvas::setResults(std::shared_ptr<const ScanResults> results)
{
    m_grid.setResults(std::move(results));
    m_current.reset();
    setHover({});
    m_fits = true;
    m_picture = {};
    relayout();
}

void PortMapCanvas::apply(const ResultsChange &change)
{
    m_grid.apply(change);
    workSoon();
}

void PortMapCanvas::setPlaceholder(const QIcon &icon, const QString &text)
{
    m_placeholderIcon = icon;
    m_placeholder = text;
    if (m_grid.rowCount() == 0)
        viewport()->update();
}

void PortMapCanvas::workSoon()
{
    // What is not in sight costs nothing; showEvent() catches up.
    if (isVisible() && !m_work.isActive() && !isSettled())
        m_work.start(m_grid.isFilling() ? fillPause : pause);
}

void PortMapCanvas::work()
{
    QElapsedTimer timer;
    timer.start();
    do {
        m_grid.work(stepMs);
        paintChanges();
    } while (m_grid.hasWork() && static_cast<double>(timer.nsecsElapsed()) < sliceMs * 1e6);
}

void PortMapCanvas::workSlice()
{
    const qint64 age = m_sinceLayout.elapsed();
    const bool isDue = age >= longestLayoutPauseMs || (age >= layoutPauseMs && !m_grid.hasWork());
    if (m_grid.hasNewHosts() && (isDue || m_grid.rowCount() == 0)) {
        if (m_grid.settle())
            relayout();
        m_sinceLayout.start();
    }
    work();
    workSoon();
}

QRect PortMapCanvas::plot() const
{
    return viewport()->rect().adjusted(m_leftRuler, m_topRuler, 0, 0);
}

QSize PortMapCanvas::deviceCellSize() const
{
    const double ratio = devicePixelRatioF();
    return {qMax(1, qRound(m_portScale.size * ratio)), qMax(1, qRound(m_hostScale.size * ratio))};
}

MapScale PortMapCanvas::fittingHosts() const
{
    return MapScale::fitting(plot().height(), mostHostSize, HostAxis::mostShift,
                             [this](int shift) { return m_grid.hosts().rowCountAt(shift); });
}

MapScale PortMapCanvas::fittingPorts() const
{
    return MapScale::fitting(plot().width(), mostPortSize, mostPortShift,
                             [this](int shift) { return m_grid.columnCountAt(shift); });
}

void PortMapCanvas::fit()
{
    m_fits = true;
    relayout();
}

/// After rows have come or the room is another.
void PortMapCanvas::relayout()
{
    measureRulers();
    if (m_fits)
        setScales(fittingHosts(), fittingPorts(), std::nullopt);
    else
        setScales(m_hostScale, m_portScale, QPoint(0, 0));
}

void PortMapCanvas::zoom(bool in, Direction direction)
{
    const Place place = placeOf(m_current);
    const QRect cell = rectOf(place);
    const bool isInSight = place.isValid() && plot().contains(cell.center());
    zoomAt(in, direction, isInSight ? cell.center() : plot().center());
}

/// What is below @p anchor stays there.
void PortMapCanvas::zoomAt(bool in, Direction direction, const QPoint &anchor)
{
    const MapScale allHosts = fittingHosts();
    const MapScale allPorts = fittingPorts();
    const auto zoomed = [in](const MapScale &scale, const MapScale &all, int most) {
        const MapScale next = in ? scale.zoomedIn(most) : scale.zoomedOut();
        return next.isBelow(all) ? all : next;
    };
    const MapScale hosts = direction == Direction::Ports ? m_hostScale : zoomed(m_hostScale, allHosts, mostHostSize);
    const MapScale ports = direction == Direction::Hosts ? m_portScale : zoomed(m_portScale, allPorts, mostPortSize);
    m_fits = hosts == allHosts && ports == allPorts;
    setScales(hosts, ports, anchor - plot().topLeft());
}

/// @p anchor in the plot; what it shows stays there, unless it is none.
void PortMapCanvas::setScales(const MapScale &hosts, const MapScale &ports, const std::optional<QPoint> &anchor)
{
    IpAddress address = m_firstInPicture;
    int port = m_firstPortInPicture;
    QPoint inCells;
    if (anchor && m_grid.rowCount() > 0) {
        inCells = {anchor->x() / m_portScale.size, anchor->y() / m_hostScale.size};
        // Rows may have moved since: the picture's own addresses hold.
        const int row = m_grid.hosts().rowOf(m_firstInPicture) + inCells.y();
        address = m_grid.hosts().firstOf(qBound(0, row, m_grid.rowCount() - 1));
        port += inCells.x() << m_portScale.shift;
    }
    m_hostScale = hosts;
    m_portScale = ports;
    m_grid.setShifts(hosts.shift, ports.shift);
    updateScrollBars();
    if (anchor) {
        m_isArranging = true;
        verticalScrollBar()->setValue(m_grid.hosts().rowOf(address) - anchor->y() / hosts.size);
        horizontalScrollBar()->setValue((port >> ports.shift) - anchor->x() / ports.size);
        m_isArranging = false;
    }
    makeTiles();
    moveWindow();
}

void PortMapCanvas::updateScrollBars()
{
    m_isArranging = true;
    const auto set = [](QScrollBar *bar, int cells, int room, int size) {
        const int whole = qMax(1, room / size);
        bar->setRange(0, qMax(0, cells - whole));
        bar->setPageStep(whole);
        bar->setSingleStep(qMax(1, whole / 10));
    };
    set(verticalScrollBar(), m_grid.rowCount(), plot().height(), m_hostScale.size);
    set(horizontalScrollBar(), m_grid.columnCount(), plot().width(), m_portScale.size);
    m_isArranging = false;
}

void PortMapCanvas::moveWindow()
{
    const int row = verticalScrollBar()->value();
    const int column = horizontalScrollBar()->value();
    const auto cellsIn = [](int room, int size, int left) { return qMax(0, qMin(left, (room + size - 1) / size)); };
    const PortMapGrid::Window window {row, cellsIn(plot().height(), m_hostScale.size, m_grid.rowCount() - row), column,
                                      cellsIn(plot().width(), m_portScale.size, m_grid.columnCount() - column)};
    const QImage old = m_picture;
    m_grid.setWindow(window);
    keepPicture(old);
    // The mouse stands over another cell now.
    m_hover = {};
    setHover(viewport()->underMouse() && !m_isDragging ? placeAt(viewport()->mapFromGlobal(QCursor::pos())) : Place());
    viewport()->update();
    if (isVisible())
        work(); // mostly that is all
    workSoon();
}

PortMapCanvas::Place PortMapCanvas::placeOf(const std::optional<Spot> &spot) const
{
    if (!spot || m_grid.rowCount() == 0)
        return {};
    return {m_grid.hosts().rowOf(spot->address), m_grid.columnOf(spot->port)};
}

void PortMapCanvas::setCurrent(const std::optional<Spot> &spot)
{
    m_current = spot;
    const Place place = placeOf(spot);
    if (place.isValid()) {
        const auto show
            = [](QScrollBar *bar, int cell) { bar->setValue(qBound(cell - bar->pageStep() + 1, bar->value(), cell)); };
        show(verticalScrollBar(), place.row);
        show(horizontalScrollBar(), place.column);
    }
    viewport()->update();
}

PortMapCanvas::Place PortMapCanvas::placeAt(const QPoint &position) const
{
    const QPoint inPlot = position - plot().topLeft();
    if (inPlot.x() < 0 || inPlot.y() < 0)
        return {};
    const int row = inPlot.y() / m_hostScale.size;
    const int column = inPlot.x() / m_portScale.size;
    const PortMapGrid::Window &window = m_grid.window();
    return row < window.rows && column < window.columns ? Place {window.row + row, window.column + column} : Place {};
}

QRect PortMapCanvas::rectOf(const Place &place) const
{
    const PortMapGrid::Window &window = m_grid.window();
    const QPoint corner((place.column - window.column) * m_portScale.size, (place.row - window.row) * m_hostScale.size);
    return {plot().topLeft() + corner, QSize(m_portScale.size, m_hostScale.size)};
}

} // namespace netsonde
