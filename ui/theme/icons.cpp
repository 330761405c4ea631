// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/svgengine.h"
#include "ui/theme/textsizedstyle.h"

#include <QApplication>
#include <QMetaEnum>

// A static library's resources are known to nobody unless they are asked for; the macro refuses to stand in a
// namespace.
static void initIcons()
{
    Q_INIT_RESOURCE(netsonde);
}

namespace netsonde::Theme {

using namespace Qt::Literals::StringLiterals;

namespace {

QIcon drawn(Icon which, SvgEngine::Ink ink)
{
    [[maybe_unused]] static const bool areThere = (initIcons(), true);
    const QLatin1StringView name(QMetaEnum::fromType<Icon>().valueToKey(static_cast<int>(which)));
    return QIcon(new SvgEngine(u":/icons/%1.svg"_s.arg(name).toLower(), std::move(ink)));
}

QColor buttonInk(QIcon::Mode mode)
{
    const QPalette palette = QApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return disabledText(palette);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        return palette.color(QPalette::ButtonText);
    }
    Q_UNREACHABLE();
}

/// Fusion and Windows paint the chosen entry of a menu as they paint a selected row; other styles may leave its text
/// as it is.
bool highlightsMenus()
{
    const QString style = TextSizedStyle::nameOf(*QApplication::style());
    return style == u"fusion"_s || style == u"windows"_s;
}

} // namespace

QIcon icon(Icon which)
{
    return drawn(which, buttonInk);
}

QIcon menuIcon(Icon which)
{
    return drawn(which, [](QIcon::Mode mode) {
        return buttonInk(mode == QIcon::Active && highlightsMenus() ? QIcon::Selected : mode);
    });
}

QIcon icon(Icon which, Meaning meaning)
{
    return drawn(which, [meaning](QIcon::Mode mode) {
        const bool isPlain = mode == QIcon::Normal || mode == QIcon::Active;
        return isPlain ? color(meaning, QApplication::palette()) : buttonInk(mode);
    });
}

QIcon stateIcon(HostState state)
{
    return icon(shape(state), meaning(state));
}

QIcon stateIcon(PortState state)
{
    return icon(shape(state), meaning(state));
}

QIcon messageIcon(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Good:
        return icon(Icon::Check, meaning);
    case Meaning::Warning:
        return icon(Icon::Alert, meaning);
    case Meaning::Error:
        return icon(Icon::Error, meaning);
    case Meaning::Muted:
    case Meaning::Info:
        return icon(Icon::Info, meaning);
    }
    Q_UNREACHABLE();
}

QIcon applicationIcon()
{
    initIcons();
    return QIcon(new SvgEngine(
        u":/icons/netsonde.svg"_s, [](QIcon::Mode) { return QColor(); }, u":/icons/netsonde-small.svg"_s));
}

Icon shape(HostState state)
{
    switch (state) {
    case HostState::Pending:
        return Icon::Dots;
    case HostState::Up:
        return Icon::Disc;
    case HostState::NoAnswer:
        return Icon::Ring;
    case HostState::Unreachable:
        return Icon::Triangle;
    case HostState::NotTested:
        return Icon::Dash;
    case HostState::NotResolved:
        return Icon::Cross;
    }
    Q_UNREACHABLE();
}

Icon shape(PortState state)
{
    switch (state) {
    case PortState::NotTested:
        return Icon::Dash;
    case PortState::Open:
        return Icon::Disc;
    case PortState::Closed:
        return Icon::Cross;
    case PortState::Filtered:
        return Icon::Ring;
    case PortState::Unreachable:
        return Icon::Triangle;
    }
    Q_UNREACHABLE();
}

} // namespace netsonde::Theme
