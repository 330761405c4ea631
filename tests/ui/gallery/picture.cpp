// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/picture.h"

#include <QApplication>
#include <QPainter>
#include <QWidget>

namespace netsonde::test {

namespace {

/// Also where there are menus between them.
bool belongsTo(const QWidget &other, const QWidget &window)
{
    for (const QWidget *parent = &other; parent; parent = parent->parentWidget()) {
        if (parent == &window)
            return true;
    }
    return false;
}

void draw(QPainter &painter, QWidget &widget, const QPoint &origin)
{
    const QRect place(widget.geometry().topLeft() - origin, widget.size());
    painter.drawPixmap(place.topLeft(), widget.grab());
    painter.setPen(Qt::darkGray); // where a window manager would draw a frame
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

} // namespace

QPixmap pictureOf(QWidget &window)
{
    QList<QWidget *> all {&window};
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other != &window && other->isVisible() && belongsTo(*other, window))
            all.append(other);
    }
    QRect whole;
    for (const QWidget *widget : std::as_const(all))
        whole = whole.united(widget->geometry());
    whole.adjust(-1, -1, 1, 1);
    QPixmap picture(whole.size() * window.devicePixelRatioF());
    picture.setDevicePixelRatio(window.devicePixelRatioF());
    picture.fill(Qt::gray);
    QPainter painter(&picture);
    for (QWidget *widget : std::as_const(all))
        draw(painter, *widget, whole.topLeft());
    return picture;
}

} // namespace netsonde::test
