// SPDX-License-Identifier: GPL-3.0-or-later
// How the canvas of the port map looks; portmapcanvas.cpp has where everything is.
#include "ui/theme/theme.h"
#include "ui/views/portmapcanvas.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

#include <cstring>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int gap = 5;

} // namespace

QString mapRowLabel(const IpAddress &first, int shift)
{
    const int bits = first.isV4() ? 32 : 128;
    return shift == 0 ? first.toString() : u"%1/%2"_s.arg(first.toString()).arg(qMax(0, bits - shift));
}

QString PortMapCanvas::rowLabel(int row) const
{
    return mapRowLabel(m_grid.hosts().firstOf(row), m_hostScale.shift);
}

void PortMapCanvas::measureRulers()
{
    const QFontMetrics metrics = fontMetrics();
    int widest = metrics.horizontalAdvance(u"255.255.255.255"_s);
    if (m_grid.rowCount() > 0) {
        // The last ones are the longest where families are mixed.
        const QString last = mapRowLabel(m_grid.hosts().firstOf(m_grid.rowCount() - 1), m_hostScale.shift);
        widest = qMax(widest, metrics.horizontalAdvance(last));
    }
    m_leftRuler = qMin(widest, viewport()->width() / 3) + 2 * gap;
    m_topRuler = metrics.height() + gap;
}

void PortMapCanvas::makeTiles()
{
    const QSize size = deviceCellSize();
    for (int cell = 0; cell < mapCells; ++cell)
        m_tiles[static_cast<size_t>(cell)] = Theme::mapCellTile(static_cast<MapCell>(cell), size, palette());
}

/// A new picture for the window. Until its cells are read it shows what the old one knew of them.
void PortMapCanvas::keepPicture(const QImage &old)
{
    const PortMapGrid::Window &window = m_grid.window();
    const QSize cell = deviceCellSize();
    m_picture = QImage(window.columns * cell.width(), window.rows * cell.height(), QImage::Format_RGB32);
    if (m_picture.isNull())
        return;
    m_picture.fill(palette().color(QPalette::Base));
    if (!old.isNull()) {
        const HostAxis &hosts = m_grid.hosts();
        const double top = hosts.rowOf(m_firstInPicture) - window.row;
        const double bottom = hosts.rowOf(m_lastInPicture) + 1 - window.row;
        const double perColumn = 1 << m_portScale.shift;
        const double left = m_firstPortInPicture / perColumn - window.column;
        const double width = m_portsInPicture / perColumn;
        QPainter painter(&m_picture);
        painter.drawImage(
            QRectF(left * cell.width(), top * cell.height(), width * cell.width(), (bottom - top) * cell.height()),
            old);
    }
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_firstInPicture = m_grid.hosts().firstOf(window.row);
    m_lastInPicture = m_grid.hosts().firstOf(window.row + window.rows - 1);
    m_firstPortInPicture = window.column << m_portScale.shift;
    m_portsInPicture = window.columns << m_portScale.shift;
}

void PortMapCanvas::paintChanges()
{
    const double ratio = devicePixelRatioF();
    const QSize cell = deviceCellSize();
    for (const PortMapGrid::Change &change : m_grid.takeChanges()) {
        paintCells(change.row, change.first, change.last);
        const QRectF changed(change.first * cell.width() / ratio, change.row * cell.height() / ratio,
                             (change.last - change.first + 1) * cell.width() / ratio, cell.height() / ratio);
        viewport()->update(changed.translated(plot().topLeft()).toAlignedRect());
    }
}

/// By copying lines: a painter's calls would take many times as long.
void PortMapCanvas::paintCells(int row, int first, int last)
{
    const QSize cell = deviceCellSize();
    const auto bytes = static_cast<size_t>(cell.width()) * sizeof(QRgb);
    for (int y = 0; y < cell.height(); ++y) {
        std::array<const uchar *, mapCells> from {};
        for (size_t kind = 0; kind < from.size(); ++kind)
            from[kind] = m_tiles[kind].constScanLine(y);
        uchar *to = m_picture.scanLine(row * cell.height() + y) + bytes * static_cast<size_t>(first);
        for (int column = first; column <= last; ++column, to += bytes)
            std::memcpy(to, from[static_cast<size_t>(m_grid.at(row, column))], bytes);
    }
}

void PortMapCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection()); // else it has the program's
    painter.fillRect(event->rect(), palette().base());
    if (m_grid.rowCount() == 0) {
        drawPlaceholder(painter);
        drawFocus(painter);
        return;
    }
    if (!plot().contains(event->rect()))
        drawRulers(painter);
    painter.setClipRect(plot());
    painter.drawImage(plot().topLeft(), m_picture);
    painter.setPen(Theme::line(palette())); // where the map ends
    painter.drawRect(QRect(plot().topLeft(), m_picture.deviceIndependentSize().toSize()));
    drawFrame(painter, m_hover, palette().color(QPalette::Text));
    drawFrame(painter, placeOf(m_current), palette().color(QPalette::Highlight));
    painter.setClipping(false);
    drawFocus(painter);
}

void PortMapCanvas::drawFocus(QPainter &painter) const
{
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void PortMapCanvas::drawPlaceholder(QPainter &painter) const
{
    painter.setPen(Theme::color(Theme::Meaning::Muted, palette()));
    const int margin = viewport()->width() / 8;
    const int flags = int(Qt::AlignCenter) | Qt::TextWordWrap;
    const QRect middle = viewport()->rect().adjusted(margin, 0, -margin, 0);
    painter.drawText(middle, flags, m_placeholder);
    const int side = 2 * style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const QRect text = painter.boundingRect(middle, flags, m_placeholder);
    m_placeholderIcon.paint(&painter, middle.center().x() - side / 2, text.top() - side - 2 * gap, side, side);
}

void PortMapCanvas::drawFrame(QPainter &painter, const Place &place, const QColor &color) const
{
    if (!place.isValid())
        return;
    const QRect cell = rectOf(place);
    if (!cell.intersects(plot()))
        return;
    // Outside the cell, so that it hides nothing, but for the edge of the plot; the ground between keeps it apart from
    // any colour.
    constexpr int width = 2;
    constexpr int ground = 1;
    const QRect outer = cell.marginsAdded({width + ground, width + ground, width + ground, width + ground}) & plot();
    const auto drawRing = [&painter](const QRect &ring, int thickness, const QColor &ink) {
        const QRect inner = ring.adjusted(thickness, thickness, -thickness, -thickness);
        for (const QRect &side : QRegion(ring) - inner)
            painter.fillRect(side, ink);
    };
    drawRing(outer, width, color);
    drawRing(outer.adjusted(width, width, -width, -width), ground, palette().color(QPalette::Base));
}

void PortMapCanvas::drawRulers(QPainter &painter) const
{
    const QRect cells = plot();
    const QFontMetrics metrics = fontMetrics();
    const PortMapGrid::Window &window = m_grid.window();
    painter.setPen(Theme::color(Theme::Meaning::Muted, palette()));

    const int everyRow = (metrics.height() + m_hostScale.size - 1) / m_hostScale.size;
    for (int row = 0; row < window.rows; ++row) {
        // At the same rows wherever the window begins.
        if ((window.row + row) % everyRow != 0)
            continue;
        const QRect place(gap, cells.top() + row * m_hostScale.size + (m_hostScale.size - metrics.height()) / 2,
                          cells.left() - 2 * gap, metrics.height());
        if (place.bottom() <= viewport()->height() && place.top() >= 0) {
            painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                             metrics.elidedText(rowLabel(window.row + row), Qt::ElideMiddle, place.width()));
        }
    }

    const int labelWidth = metrics.horizontalAdvance(u"65535"_s) + 2 * gap;
    const int everyColumn = (labelWidth + m_portScale.size - 1) / m_portScale.size;
    for (int column = 0; column < window.columns; ++column) {
        if ((window.column + column) % everyColumn != 0)
            continue;
        const int middle = cells.left() + column * m_portScale.size + m_portScale.size / 2;
        const QString port = QString::number(m_grid.portsOf(window.column + column).value(0));
        // Over a wide cell in its middle, over a narrow one from it on.
        const bool isWide = m_portScale.size >= labelWidth;
        const QRect place(isWide ? middle - labelWidth / 2 : cells.left() + column * m_portScale.size, 0, labelWidth,
                          m_topRuler);
        if (place.right() <= viewport()->width())
            painter.drawText(place, int(isWide ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter, port);
    }
}

} // namespace netsonde
