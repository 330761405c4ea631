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
    enlarge();
}

bool TitleLabel::event(QEvent *event)
{
    // Before a window is shown the first time, nobody tells its parts of the program's font.
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::Polish)
        enlarge();
    return QLabel::event(event);
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
