// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"
#include "ui/windows/preferences.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace netsonde {

class PreferencesDialog;
class ResultsView;
struct ScanRequest;

/// Knows the preferences, opens their dialog and puts into force what is about the look of things.
class PreferencesKeeper : public QObject
{
    Q_OBJECT

public:
    explicit PreferencesKeeper(QWidget *window);

    /// Whose columns can be chosen in the dialog; they outlive this.
    void setTables(const QList<ResultsView *> &tables) { m_tables = tables; }

    const Preferences &preferences() const { return m_preferences; }
    void setPreferences(const Preferences &preferences);
    void setProfile(ProfileChoice profile);
    /// What a saved scan was saved with; without numbers for Custom those that are there stay.
    void setProfile(ProfileChoice profile, const std::optional<CustomTiming> &custom);
    /// Opens the dialog, or brings the open one to the front.
    void openDialog();
    /// Fills in what is not asked for in the window itself.
    void complete(ScanRequest &request) const;

Q_SIGNALS:
    void changed();

private:
    QWidget *m_window;
    QList<ResultsView *> m_tables;
    QPointer<PreferencesDialog> m_dialog;
    Look m_look;
    Preferences m_preferences;
};

} // namespace netsonde
