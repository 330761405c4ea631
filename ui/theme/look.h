// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QFont>
#include <QPointer>
#include <QString>

namespace netsonde {

class TextSizedStyle;

/// Puts light or dark, a size of text and less motion on the whole program while it runs. The system's own look comes
/// back when this goes. Made once the QApplication is there, one at a time.
class Look
{
public:
    static constexpr int smallestText = 50;
    static constexpr int largestText = 300;

    Look();
    ~Look();
    Look(const Look &) = delete;
    Look &operator=(const Look &) = delete;

    /// @p textSize in per cent of the system's, kept within the limits.
    void apply(Appearance appearance, int textSize);
    /// Qt 6.4 doesn't know what the desktop says of motion, so the user says it: no menu or tip rolls or fades, and the
    /// text cursor doesn't blink.
    void setMotionReduced(bool reduced);

private:
    void setStyle();
    void setAppearance(Appearance appearance);

    QPointer<TextSizedStyle> m_style; ///< none where another one has put its own on already
    QString m_systemStyle;
    QFont m_systemFont;
    bool m_systemEffects;
    Appearance m_appearance = Appearance::System;
    int m_textSize = 100;
};

} // namespace netsonde
