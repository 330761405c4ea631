// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/glyphengine.h"
#include "ui/theme/tintedengine.h"

#include <cmath>

// A static library's resources are known to nobody unless they are asked for; the macro refuses to stand in a
// namespace.
static void initIcons()
{
    Q_INIT_RESOURCE(netsonde);
}

namespace netsonde::Theme {

using namespace Qt::Literals::StringLiterals;

namespace {

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
        return {0xff5a6068U, 0xffaab1bbU};
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

QString fileOf(Icon icon)
{
    switch (icon) {
    case Icon::Application:
        return u":/icons/netsonde.svg"_s;
    case Icon::Scan:
        return u":/icons/scan.svg"_s;
    case Icon::Stop:
        return u":/icons/stop.svg"_s;
    case Icon::Pause:
        return u":/icons/pause.svg"_s;
    case Icon::Resume:
        return u":/icons/resume.svg"_s;
    case Icon::Export:
        return u":/icons/export.svg"_s;
    case Icon::Copy:
        return u":/icons/copy.svg"_s;
    case Icon::Close:
        return u":/icons/close.svg"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

QColor color(Meaning meaning, const QPalette &palette)
{
    const Shades both = shades(meaning);
    return QColor::fromRgb(isDark(palette) ? both.onDark : both.onLight);
}

QColor background(Meaning meaning, const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), color(meaning, palette), 0.14F);
}

QColor line(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.2F);
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

Glyph glyph(HostState state)
{
    switch (state) {
    case HostState::Pending:
        return Glyph::Dots;
    case HostState::Up:
        return Glyph::Disc;
    case HostState::NoAnswer:
        return Glyph::Ring;
    case HostState::Unreachable:
        return Glyph::Triangle;
    case HostState::NotTested:
        return Glyph::Dash;
    case HostState::NotResolved:
        return Glyph::Cross;
    }
    Q_UNREACHABLE();
}

Glyph glyph(PortState state)
{
    switch (state) {
    case PortState::NotTested:
        return Glyph::Dash;
    case PortState::Open:
        return Glyph::Disc;
    case PortState::Closed:
        return Glyph::Cross;
    case PortState::Filtered:
        return Glyph::Ring;
    case PortState::Unreachable:
        return Glyph::Triangle;
    }
    Q_UNREACHABLE();
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

QIcon stateIcon(HostState state)
{
    return QIcon(new GlyphEngine(glyph(state), meaning(state)));
}

QIcon stateIcon(PortState state)
{
    return QIcon(new GlyphEngine(glyph(state), meaning(state)));
}

QIcon messageIcon(Meaning meaning)
{
    const Glyph glyph = [meaning] {
        switch (meaning) {
        case Meaning::Good:
            return Glyph::Check;
        case Meaning::Warning:
            return Glyph::Alert;
        case Meaning::Error:
            return Glyph::Stop;
        case Meaning::Muted:
        case Meaning::Info:
            return Glyph::Letter;
        }
        Q_UNREACHABLE();
    }();
    return QIcon(new GlyphEngine(glyph, meaning));
}

QIcon icon(Icon icon)
{
    initIcons();
    return icon == Icon::Application ? QIcon(fileOf(icon)) : QIcon(new TintedEngine(fileOf(icon)));
}

} // namespace netsonde::Theme
