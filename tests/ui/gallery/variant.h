// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"
#include "ui/words/language.h"

#include <QSize>
#include <QString>
#include <Qt>

#include <vector>

namespace netsonde::test {

/// One way to show every scene. Sizes are in the window's own pixels.
struct Variant
{
    QString name;
    Appearance appearance = Appearance::Light;
    QSize screen {1'600, 1'000};
    QSize window {1'320, 760};
    int scale = 1; ///< of the whole screen: QT_SCALE_FACTOR
    int textSize = 100; ///< per cent, as in the preferences
    Qt::LayoutDirection direction = Qt::LeftToRight;
    Language language = Language::English;
};

const std::vector<Variant> &variants();

} // namespace netsonde::test
