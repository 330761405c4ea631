// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace netsonde::Theme {

namespace {

/// WCAG 2.1, 1.4.3 and 1.4.11.
constexpr double readable = 4.5;
constexpr double visible = 3;

constexpr std::initializer_list<QPalette::ColorRole> grounds {QPalette::Base, QPalette::Window};

struct Shades
{
    QRgb onLight;
    QRgb onDark;
};

Shades shades(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Good:
        return {0xff17692fU, 0xff5fd07aU};
    case Meaning::Muted:
        return {0xff5a6068U, 0xffb2b9c3U};
    case Meaning::Warning:
        return {0xff8a4b00U, 0xfff2b14cU};
    case Meaning::Error:
        return {0xffb3261eU, 0xffff9a90U};
    case Meaning::Info:
        return {0xff0b5394U, 0xff86bdf5U};
    }
    Q_UNREACHABLE();
}

/// Relative luminance, WCAG 2.1.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// @p share of @p tint over @p base.
QColor mix(const QColor &base, const QColor &tint, float share)
{
    const auto channel = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(channel(base.redF(), tint.redF()), channel(base.greenF(), tint.greenF()),
                            channel(base.blueF(), tint.blueF()));
}

/// @p from with at least @p share of the text's colour, and as much as it takes to stand out from @p behind.
QColor standOut(const QColor &from, const QPalette &palette, std::initializer_list<QPalette::ColorRole> behind,
                float share, double ratio)
{
    const QColor text = palette.color(QPalette::Text);
    constexpr float step = 0.05F;
    for (; share < 1; share += step) {
        const QColor mixed = mix(from, text, share);
        if (std::ranges::all_of(behind, [&](auto role) { return contrast(mixed, palette.color(role)) >= ratio; }))
            return mixed;
    }
    return text;
}

/// At least @p share of the text's colour in the window's, on a dark ground as much as is needed to see it.
QColor outline(const QPalette &palette, float share)
{
    const QColor window = palette.color(QPalette::Window);
    return isDark(palette) ? standOut(window, palette, grounds, share, visible)
                           : mix(window, palette.color(QPalette::WindowText), share);
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

QColor color(Meaning meaning, const QPalette &palette)
{
    const Shades both = shades(meaning);
    // On a ground that is neither light nor dark it needs some of the text's colour.
    return standOut(QColor::fromRgb(isDark(palette) ? both.onDark : both.onLight), palette, grounds, 0, readable);
}

QColor disabledText(const QPalette &palette)
{
    const QColor dimmed = palette.color(QPalette::Disabled, QPalette::ButtonText);
    const QColor text = palette.color(QPalette::ButtonText);
    return dimmed == text ? mix(text, palette.color(QPalette::Button), 0.5F) : dimmed;
}

QColor placeholder(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor wanted = palette.color(QPalette::PlaceholderText);
    const QColor seen = mix(base, QColor::fromRgb(wanted.rgb()), wanted.alphaF());
    return contrast(seen, base) >= readable ? wanted : standOut(base, palette, {QPalette::Base}, 0.5F, readable);
}

QColor background(Meaning meaning, const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), color(meaning, palette), 0.14F);
}

QColor line(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.2F);
}

QColor fieldOutline(const QPalette &palette)
{
    return outline(palette, 0.42F);
}

QColor checkOutline(const QPalette &palette)
{
    return outline(palette, 0.58F);
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

Meaning meaning(HostState state)
{
    switch (state) {
    case HostState::Up:
        return Meaning::Good;
    case HostState::Pending:
    case HostState::NoAnswer:
        return Meaning::Muted;
    case HostState::Unreachable:
    case HostState::NotTested:
        return Meaning::Warning;
    case HostState::NotResolved:
        return Meaning::Error;
    }
    Q_UNREACHABLE();
}

Meaning meaning(PortState state)
{
    switch (state) {
    case PortState::Open:
        return Meaning::Good;
    case PortState::Closed:
    case PortState::Filtered:
        return Meaning::Muted;
    case PortState::Unreachable:
    case PortState::NotTested:
        return Meaning::Warning;
    }
    Q_UNREACHABLE();
}

} // namespace netsonde::Theme
