// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/look.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Shades
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb text;
    QRgb muted; ///< placeholders; what is disabled
    QRgb button;
    QRgb highlight;
    QRgb highlighted; ///< text on the highlight
    QRgb link;
    QRgb toolTip;
};

constexpr Shades lightShades {0xfff1f2f4U, 0xffffffffU, 0xfff5f7f9U, 0xff1b1e23U, 0xff6a7078U,
                              0xffe6e8ebU, 0xff1f66b0U, 0xffffffffU, 0xff0b5394U, 0xfffdfdf3U};
constexpr Shades darkShades {0xff24272bU, 0xff1a1c1fU, 0xff202327U, 0xffe8eaedU, 0xff8d949dU,
                             0xff32363bU, 0xff2f6fb5U, 0xffffffffU, 0xff86bdf5U, 0xff32363bU};

QPalette paletteOf(const Shades &shades)
{
    const auto color = [](QRgb rgb) { return QColor::fromRgb(rgb); };
    QPalette palette(color(shades.button), color(shades.window)); // works out the shades of frames
    const auto set = [&](QPalette::ColorRole role, QRgb rgb) { palette.setColor(role, color(rgb)); };
    set(QPalette::WindowText, shades.text);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::Text, shades.text);
    set(QPalette::ButtonText, shades.text);
    set(QPalette::BrightText, shades.highlighted);
    set(QPalette::Highlight, shades.highlight);
    set(QPalette::HighlightedText, shades.highlighted);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.link);
    set(QPalette::ToolTipBase, shades.toolTip);
    set(QPalette::ToolTipText, shades.text);
    set(QPalette::PlaceholderText, shades.muted);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(shades.muted));
    return palette;
}

} // namespace

Look::Look()
    : m_systemStyle(QApplication::style()->name())
    , m_systemFont(QApplication::font())
{ }

Look::~Look()
{
    apply(Appearance::System, 100);
}

void Look::apply(Appearance appearance, int textSize)
{
    const int size = qBound(smallestText, textSize, largestText);
    if (appearance != m_appearance)
        setAppearance(appearance);
    if (size == m_textSize)
        return;
    m_textSize = size;
    QFont font = m_systemFont;
    // A font has its size in points or in pixels. Whole points, as desktops offer them.
    if (font.pointSizeF() > 0)
        font.setPointSize(qMax(1, qRound(font.pointSizeF() * size / 100)));
    else
        font.setPixelSize(qMax(1, font.pixelSize() * size / 100));
    QApplication::setFont(font);
}

void Look::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    // Styles that paint with the desktop's own colours care little about a palette; Fusion takes all of it.
    const QString style = appearance == Appearance::System ? m_systemStyle : u"fusion"_s;
    if (QApplication::style()->name() != style)
        QApplication::setStyle(style);
    switch (appearance) {
    case Appearance::System:
        QApplication::setPalette(QPalette());
        return;
    case Appearance::Light:
        QApplication::setPalette(paletteOf(lightShades));
        return;
    case Appearance::Dark:
        QApplication::setPalette(paletteOf(darkShades));
        return;
    }
    Q_UNREACHABLE();
}

} // namespace netsonde
