// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/preferencespage.h"

class QButtonGroup;
class QGridLayout;
class QGroupBox;
class QSpinBox;

namespace netsonde {

/// How hard a scan pushes, with figures of the user's own.
class TimingPage : public PreferencesPage
{
    Q_OBJECT

public:
    explicit TimingPage(QWidget *parent = nullptr);

    void fill(const Preferences &preferences) override;
    void collect(Preferences &preferences) const override;

private:
    QGroupBox *customBox();
    /// A field whose least value says @p unset. Takes the next two rows.
    QSpinBox *addField(QGridLayout *grid, const QString &label, const QString &explanation, int least, int most,
                       const QString &unset);
    void enableCustom();

    QButtonGroup *m_profile;
    QSpinBox *m_inFlight = nullptr;
    QSpinBox *m_perHost = nullptr;
    QSpinBox *m_maxRate = nullptr;
    QSpinBox *m_timeout = nullptr; ///< 0: none
    QSpinBox *m_retries = nullptr; ///< -1: none
    QGroupBox *m_custom; ///< after the fields, which are made with it
};

} // namespace netsonde
