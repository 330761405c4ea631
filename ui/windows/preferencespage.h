// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/preferences.h"

#include <QWidget>

namespace netsonde {

/// One page of the preferences: shows its part of them and hands it back.
class PreferencesPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void fill(const Preferences &preferences) = 0;
    /// Writes this page's part into @p preferences and leaves the rest alone.
    virtual void collect(Preferences &preferences) const = 0;
    /// As everything was at first.
    virtual void reset() { fill(Preferences()); }

Q_SIGNALS:
    /// The user changed something that collect() tells.
    void edited();
};

} // namespace netsonde
