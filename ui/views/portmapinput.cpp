// SPDX-License-Identifier: GPL-3.0-or-later
// What the user does with the canvas of the port map.
#include "ui/views/portmapcanvas.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace netsonde {

void PortMapCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void PortMapCanvas::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    m_grid.settle();
    relayout();
}

void PortMapCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange) {
        m_picture = {}; // in the old colours
        relayout();
    }
}

void PortMapCanvas::scrollContentsBy(int, int)
{
    if (!m_isArranging)
        moveWindow();
}

void PortMapCanvas::wheelEvent(QWheelEvent *event)
{
    event->accept();
    constexpr int notch = 120; // QWheelEvent::angleDelta()
    // With a modifier some systems turn the wheel's direction.
    const QPoint turned = event->angleDelta();
    m_wheelRest += turned.y() != 0 ? turned.y() : turned.x();
    const int steps = m_wheelRest / notch;
    m_wheelRest %= notch;
    Direction direction = Direction::Both;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        direction = Direction::Hosts;
    else if (event->modifiers().testFlag(Qt::ShiftModifier))
        direction = Direction::Ports;
    for (int step = 0; step < qAbs(steps); ++step)
        zoomAt(steps > 0, direction, event->position().toPoint());
}

void PortMapCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->pos();
    m_isDragging = false;
    m_scrollAtPress = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void PortMapCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressedAt) {
        setHover(placeAt(event->pos()));
        return;
    }
    const QPoint moved = event->pos() - *m_pressedAt;
    if (!m_isDragging && moved.manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    setHover({});
    viewport()->setCursor(Qt::ClosedHandCursor);
    horizontalScrollBar()->setValue(m_scrollAtPress.x() - moved.x() / m_portScale.size);
    verticalScrollBar()->setValue(m_scrollAtPress.y() - moved.y() / m_hostScale.size);
}

void PortMapCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressedAt)
        return;
    m_pressedAt.reset();
    viewport()->unsetCursor();
    const Place place = placeAt(event->pos());
    if (std::exchange(m_isDragging, false) || !place.isValid())
        return;
    setCurrent(m_grid.spotAt(place));
    Q_EMIT currentChanged();
}

void PortMapCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && placeAt(event->pos()).isValid())
        Q_EMIT activated();
}

void PortMapCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift on many keyboards
        zoom(true);
        return;
    case Qt::Key_Minus:
        zoom(false);
        return;
    case Qt::Key_0:
        fit();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated();
        return;
    default:
        if (!moveByKey(event->key()))
            QAbstractScrollArea::keyPressEvent(event);
    }
}

void PortMapCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PortMapCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool PortMapCanvas::moveByKey(int key)
{
    const int page = verticalScrollBar()->pageStep();
    const int all = qMax(m_grid.rowCount(), m_grid.columnCount());
    switch (key) {
    case Qt::Key_Up:
        moveCurrent(-1, 0);
        return true;
    case Qt::Key_Down:
        moveCurrent(1, 0);
        return true;
    case Qt::Key_Left:
        moveCurrent(0, -1);
        return true;
    case Qt::Key_Right:
        moveCurrent(0, 1);
        return true;
    case Qt::Key_PageUp:
        moveCurrent(-page, 0);
        return true;
    case Qt::Key_PageDown:
        moveCurrent(page, 0);
        return true;
    case Qt::Key_Home:
        moveCurrent(0, -all);
        return true;
    case Qt::Key_End:
        moveCurrent(0, all);
        return true;
    default:
        return false;
    }
}

void PortMapCanvas::moveCurrent(int rows, int columns)
{
    if (m_grid.rowCount() == 0 || m_grid.columnCount() == 0)
        return;
    Place place = placeOf(m_current);
    if (place.isValid()) {
        place.row = qBound(0, place.row + rows, m_grid.rowCount() - 1);
        place.column = qBound(0, place.column + columns, m_grid.columnCount() - 1);
    } else {
        place = {m_grid.window().row, m_grid.window().column};
    }
    setHover({}); // what is told is what the keys lead to, wherever the mouse rests
    setCurrent(m_grid.spotAt(place));
    Q_EMIT currentChanged();
}

bool PortMapCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHover({});
    return QAbstractScrollArea::viewportEvent(event);
}

void PortMapCanvas::setHover(const Place &place)
{
    if (place == m_hover)
        return;
    m_hover = place;
    viewport()->update();
    Q_EMIT hovered(place);
}

} // namespace netsonde
