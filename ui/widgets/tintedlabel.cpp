// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tintedlabel.h"

#include <QApplication>
#include <QEvent>

namespace netsonde {

TintedLabel::TintedLabel(std::optional<Theme::Meaning> meaning, QWidget *parent)
    : QLabel(parent)
    , m_meaning(meaning)
{
    tint();
}

void TintedLabel::setMeaning(std::optional<Theme::Meaning> meaning)
{
    if (m_meaning == meaning)
        return;
    m_meaning = meaning;
    tint();
}

void TintedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_tinting)
        tint();
    QLabel::changeEvent(event);
}

void TintedLabel::tint()
{
    m_tinting = true; // setting the palette announces a change of it
    QPalette mine;
    if (m_meaning) {
        const QColor color = Theme::color(*m_meaning, QApplication::palette(this));
        mine.setColor(QPalette::WindowText, color);
        mine.setColor(QPalette::Text, color); // what a label over a view writes in
    }
    setPalette(mine);
    m_tinting = false;
}

} // namespace netsonde
