// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/mapscale.h"
#include "ui/views/portmapgrid.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QIcon>
#include <QImage>
#include <QTimer>

#include <array>
#include <optional>

namespace netsonde {

/// The picture of a PortMapGrid with its rulers. It is painted in slices of a few milliseconds, whatever its size;
/// until a new part is painted, the old picture stands in for it. The wheel and + and - zoom, dragging and the scroll
/// bars move, the arrow keys move the current cell.
class PortMapCanvas : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using Place = PortMapGrid::Place;
    using Spot = PortMapGrid::Spot;
    enum class Direction : quint8 { Both, Hosts, Ports };

    explicit PortMapCanvas(QWidget *parent = nullptr);

    void setResults(std::shared_ptr<const ScanResults> results);
    void apply(const ResultsChange &change);
    /// What stands there while there is no host.
    void setPlaceholder(const QIcon &icon, const QString &text);

    const PortMapGrid &grid() const { return m_grid; }
    const std::optional<Spot> &current() const { return m_current; }
    /// Shown, if need be by scrolling.
    void setCurrent(const std::optional<Spot> &spot);
    /// Invalid without a spot.
    Place placeOf(const std::optional<Spot> &spot) const;

    void fit();
    void zoom(bool in, Direction direction = Direction::Both);
    bool isFitting() const { return m_fits; }
    MapScale hostScale() const { return m_hostScale; }
    MapScale portScale() const { return m_portScale; }
    /// Everything is painted that is known.
    bool isSettled() const { return !m_grid.hasNewHosts() && !m_grid.hasWork(); }
    /// Invalid beside the cells. Position in the viewport.
    Place placeAt(const QPoint &position) const;
    /// In the viewport, of a cell in sight.
    QRect rectOf(const Place &place) const;

Q_SIGNALS:
    /// By the user: a click or a key.
    void currentChanged();
    /// By a double click or Enter.
    void activated();
    /// The cell under the mouse is another one; invalid for none.
    void hovered(netsonde::PortMapGrid::Place place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void workSoon();
    void workSlice();
    void work();
    void relayout();
    void setScales(const MapScale &hosts, const MapScale &ports, const std::optional<QPoint> &anchor);
    void zoomAt(bool in, Direction direction, const QPoint &anchor);
    void updateScrollBars();
    void moveWindow();
    void moveCurrent(int rows, int columns);
    bool moveByKey(int key);
    void setHover(const Place &place);
    QRect plot() const; ///< of the viewport
    QSize deviceCellSize() const;
    MapScale fittingHosts() const;
    MapScale fittingPorts() const;

    void measureRulers();
    void makeTiles();
    void keepPicture(const QImage &old);
    void paintChanges();
    void paintCells(int row, int first, int last);
    void drawRulers(QPainter &painter) const;
    void drawFocus(QPainter &painter) const;
    void drawPlaceholder(QPainter &painter) const;
    void drawFrame(QPainter &painter, const Place &place, const QColor &color) const;
    QString rowLabel(int row) const;

    PortMapGrid m_grid;
    MapScale m_hostScale;
    MapScale m_portScale;
    bool m_fits = true;
    bool m_isArranging = false; ///< scroll bars are being set
    QIcon m_placeholderIcon;
    QString m_placeholder;
    int m_leftRuler = 0;
    int m_topRuler = 0;
    std::optional<Spot> m_current;
    Place m_hover;
    std::optional<QPoint> m_pressedAt;
    bool m_isDragging = false;
    QPoint m_scrollAtPress;
    int m_wheelRest = 0;

    QImage m_picture; ///< of the grid's window, in device pixels
    IpAddress m_firstInPicture;
    IpAddress m_lastInPicture;
    int m_firstPortInPicture = 0; ///< place in the ascending list of ports
    int m_portsInPicture = 0;
    std::array<QImage, mapCells> m_tiles;
    QTimer m_work;
    QElapsedTimer m_sinceLayout;
};

/// One subnet or host as a ruler shows it: "10.0.3.0/24", "10.0.3.7".
QString mapRowLabel(const IpAddress &first, int shift);

} // namespace netsonde
