// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/windows/preferences.h"

#include <QDialog>

class QTabWidget;

namespace netsonde {

class PreferencesPage;
class ResultsView;

/// Shows the preferences page by page. Every change holds at once; there is no OK to forget.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p tables keep their columns themselves.
    explicit PreferencesDialog(const Preferences &preferences, const QList<ResultsView *> &tables = {},
                               QWidget *parent = nullptr);

    /// They changed elsewhere.
    void setPreferences(const Preferences &preferences);

Q_SIGNALS:
    /// By the user, here.
    void changed(const netsonde::Preferences &preferences);

private:
    void addPage(PreferencesPage *page, Theme::Icon icon, const QString &title);
    void fitScreen();
    void fill();
    void collect();
    void resetPage();

    Preferences m_preferences;
    QTabWidget *m_tabs;
    QList<PreferencesPage *> m_pages;
    bool m_filling = false;
};

} // namespace netsonde
