// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/textsizedstyle.h"

namespace netsonde {

/// Fusion, which draws every outline darker than the window: where that is dark, here it is lighter, so that fields,
/// boxes to check and tables are seen where they begin. What can't be used is dimmed, without a shadow. A field of
/// several lines shows that it has the keyboard, as those of one line do.
class OutlinedFusion : public TextSizedStyle
{
    Q_OBJECT

public:
    OutlinedFusion();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    using TextSizedStyle::polish;
    /// Desktops that are dark may leave the words in empty fields black.
    void polish(QPalette &palette) override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
};

} // namespace netsonde
