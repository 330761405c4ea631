// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/preferencespage.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;

namespace netsonde {

/// Light or dark, how large the text is and its language, and what moves.
class AppearancePage : public PreferencesPage
{
    Q_OBJECT

public:
    explicit AppearancePage(QWidget *parent = nullptr);

    void fill(const Preferences &preferences) override;
    void collect(Preferences &preferences) const override;

private:
    QButtonGroup *m_appearance;
    QComboBox *m_textSize;
    QComboBox *m_language;
    QCheckBox *m_reduceMotion;
};

} // namespace netsonde
