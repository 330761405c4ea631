// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/look.h"

#include "ui/theme/outlinedfusion.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleHints>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a role of the palette is in each look.
struct Shade
{
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr Shade button {QPalette::Button, 0xffe6e8ebU, 0xff32363bU};
constexpr Shade window {QPalette::Window, 0xfff1f2f4U, 0xff24272bU};
constexpr Shade others[] {
    {QPalette::WindowText, 0xff1b1e23U, 0xffe8eaedU},
    {QPalette::Base, 0xffffffffU, 0xff1a1c1fU},
    {QPalette::AlternateBase, 0xfff5f7f9U, 0xff202327U},
    {QPalette::Text, 0xff1b1e23U, 0xffe8eaedU},
    {QPalette::ButtonText, 0xff1b1e23U, 0xffe8eaedU},
    {QPalette::BrightText, 0xffffffffU, 0xffffffffU},
    {QPalette::Highlight, 0xff1f66b0U, 0xff2f6fb5U},
    {QPalette::HighlightedText, 0xffffffffU, 0xffffffffU},
    {QPalette::Link, 0xff0b5394U, 0xff86bdf5U},
    {QPalette::LinkVisited, 0xff0b5394U, 0xff86bdf5U},
    {QPalette::ToolTipBase, 0xfffdfdf3U, 0xff32363bU},
    {QPalette::ToolTipText, 0xff1b1e23U, 0xffe8eaedU},
    {QPalette::PlaceholderText, 0xff6a7078U, 0xff8d949dU},
};
constexpr Shade disabled[] {
    {QPalette::WindowText, 0xff6a7078U, 0xff8d949dU},
    {QPalette::Text, 0xff6a7078U, 0xff8d949dU},
    {QPalette::ButtonText, 0xff6a7078U, 0xff8d949dU},
};

QPalette paletteOf(QRgb Shade::*look)
{
    const auto color = [look](const Shade &shade) { return QColor::fromRgb(shade.*look); };
    QPalette palette(color(button), color(window)); // works out the shades of frames
    for (const Shade &shade : others)
        palette.setColor(shade.role, color(shade));
    for (const Shade &shade : disabled)
        palette.setColor(QPalette::Disabled, shade.role, color(shade));
    return palette;
}

} // namespace

Look::Look()
    : m_systemStyle(TextSizedStyle::nameOf(*QApplication::style()))
    , m_systemFont(QApplication::font())
    , m_systemEffects(QApplication::isEffectEnabled(Qt::UI_General))
{
    setStyle();
}

Look::~Look()
{
    apply(Appearance::System, 100);
    setMotionReduced(false);
    if (m_style)
        QApplication::setStyle(m_systemStyle);
}

void Look::apply(Appearance appearance, int textSize)
{
    const int size = qBound(smallestText, textSize, largestText);
    if (appearance != m_appearance)
        setAppearance(appearance);
    if (size == m_textSize)
        return;
    m_textSize = size;
    if (m_style)
        m_style->setTextSize(size);
    QFont font = m_systemFont;
    // A font has its size in points or in pixels. Whole points, as desktops offer them.
    if (font.pointSizeF() > 0)
        font.setPointSize(qMax(1, qRound(font.pointSizeF() * size / 100)));
    else
        font.setPixelSize(qMax(1, font.pixelSize() * size / 100));
    QApplication::setFont(font);
}

void Look::setMotionReduced(bool reduced)
{
    constexpr int steady = 0;
    constexpr int asTheSystem = -1;
    QApplication::setEffectEnabled(Qt::UI_General, m_systemEffects && !reduced);
    QApplication::styleHints()->setCursorFlashTime(reduced ? steady : asTheSystem);
}

/// Styles that paint with the desktop's own colours care little about a palette; Fusion takes all of it.
void Look::setStyle()
{
    const bool wantsFusion = m_appearance != Appearance::System || m_systemStyle == u"fusion"_s;
    const auto *now = qobject_cast<TextSizedStyle *>(QApplication::style());
    if (now && (qobject_cast<const OutlinedFusion *>(now) != nullptr) == wantsFusion)
        return;
    m_style = wantsFusion ? new OutlinedFusion : new TextSizedStyle(m_systemStyle);
    m_style->setTextSize(m_textSize);
    QApplication::setStyle(m_style); // the application's from here on
}

void Look::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    setStyle();
    switch (appearance) {
    case Appearance::System:
        QApplication::setPalette(QPalette());
        return;
    case Appearance::Light:
        QApplication::setPalette(paletteOf(&Shade::light));
        return;
    case Appearance::Dark:
        QApplication::setPalette(paletteOf(&Shade::dark));
        return;
    }
    Q_UNREACHABLE();
}

} // namespace netsonde
