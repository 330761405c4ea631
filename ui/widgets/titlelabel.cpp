// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/titlelabel.h"

#include <QApplication>
#include <QEvent>

namespace netsonde {

TitleLabel::TitleLabel(double factor, Weight weight, QWidget *parent)
    : QLabel(parent)
    , m_factor(factor)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    watchParent();
    enlarge();
}

/// Only a window is told of another font of the program's, and a font of one's own is not inherited again; but the
/// parent's changes. Before it is shown the first time, not even that does.
bool TitleLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ParentChange)
        watchParent();
    else if (event->type() == QEvent::Polish)
        enlarge();
    return QLabel::event(event);
}

bool TitleLabel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange && watched == parent())
        enlarge();
    return QLabel::eventFilter(watched, event);
}

void TitleLabel::watchParent()
{
    if (parent())
        parent()->installEventFilter(this);
}

void TitleLabel::enlarge()
{
    QFont font = QApplication::font(this);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * m_factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * m_factor));
    font.setBold(m_weight == Weight::Bold);
    setFont(font);
}

} // namespace netsonde
