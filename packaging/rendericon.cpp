// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: rendericon SVG SIDE PNG
// Draws the SVG file into a square picture of that many pixels, when the program is built.
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int side = arguments.value(2).toInt();
    QSvgRenderer renderer(arguments.value(1));
    if (arguments.size() != 4 || side <= 0 || !renderer.isValid()) {
        std::fputs("usage: rendericon SVG SIDE PNG\n", stderr);
        return 2;
    }
    QImage picture(side, side, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter);
    painter.end();
    return picture.save(arguments.value(3), "PNG") ? 0 : 1;
}
