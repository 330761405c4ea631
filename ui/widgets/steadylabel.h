// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tintedlabel.h"

namespace netsonde {

/// A label for numbers that change all the time: it never gets narrower than it was, so that its neighbours stand
/// still.
class SteadyLabel : public TintedLabel
{
    Q_OBJECT

public:
    using TintedLabel::TintedLabel;

    /// Starts over with the width of @p sample.
    void reserve(const QString &sample)
    {
        m_width = fontMetrics().horizontalAdvance(sample);
        updateGeometry();
    }
    QSize sizeHint() const override
    {
        const QSize hint = TintedLabel::sizeHint();
        m_width = qMax(m_width, hint.width());
        return {m_width, hint.height()};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    mutable int m_width = 0;
};

} // namespace netsonde
