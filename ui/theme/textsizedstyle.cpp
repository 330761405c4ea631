// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/textsizedstyle.h"

namespace netsonde {

TextSizedStyle::TextSizedStyle(const QString &base)
    : QProxyStyle(base)
{ }

QString TextSizedStyle::nameOf(const QStyle &style)
{
    const auto *proxy = qobject_cast<const QProxyStyle *>(&style);
    return proxy ? proxy->baseStyle()->name() : style.name();
}

int TextSizedStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int size = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_SmallIconSize: // of which those of tabs and fields are made
    case PM_LargeIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return size * m_percent / 100;
    default: // Qt's, of which the others are as they should be
        return size;
    }
}

} // namespace netsonde
