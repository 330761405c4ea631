// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/preferencespage.h"

class QButtonGroup;
class QCheckBox;

namespace netsonde {

/// How connections are made and what is asked.
class ScanningPage : public PreferencesPage
{
    Q_OBJECT

public:
    explicit ScanningPage(QWidget *parent = nullptr);

    void fill(const Preferences &preferences) override;
    void collect(Preferences &preferences) const override;

private:
    QButtonGroup *m_connector;
    QCheckBox *m_assumeUp;
};

} // namespace netsonde
