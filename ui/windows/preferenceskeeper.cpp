// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/preferenceskeeper.h"

#include "engine/scan/scanrequest.h"
#include "ui/views/headerstate.h"
#include "ui/views/resultsview.h"
#include "ui/windows/preferencesdialog.h"

#include <QHeaderView>

namespace netsonde {

namespace {

/// Columns keep their share of the text.
void scaleColumns(const QWidget &window, double factor)
{
    for (QHeaderView *header : window.findChildren<QHeaderView *>()) {
        if (header->orientation() != Qt::Horizontal)
            continue;
        if (auto *table = qobject_cast<ResultsView *>(header->parentWidget()))
            table->scaleOwnWidths(factor);
        else
            HeaderState::scaleWidths(*header, factor);
    }
}

} // namespace

PreferencesKeeper::PreferencesKeeper(QWidget *window)
    : QObject(window)
    , m_window(window)
{ }

void PreferencesKeeper::setPreferences(const Preferences &preferences)
{
    if (preferences == m_preferences)
        return;
    const double factor = double(preferences.textSize) / m_preferences.textSize;
    m_preferences = preferences;
    m_look.apply(preferences.appearance, preferences.textSize);
    m_look.setMotionReduced(preferences.reduceMotion);
    if (!qFuzzyCompare(factor, 1.0))
        scaleColumns(*m_window, factor);
    if (m_dialog)
        m_dialog->setPreferences(preferences);
    Q_EMIT changed();
}

void PreferencesKeeper::setProfile(ProfileChoice profile)
{
    setProfile(profile, std::nullopt);
}

void PreferencesKeeper::setProfile(ProfileChoice profile, const std::optional<CustomTiming> &custom)
{
    Preferences other = m_preferences;
    other.profile = profile;
    other.custom = custom.value_or(other.custom);
    setPreferences(other);
}

void PreferencesKeeper::openDialog()
{
    if (!m_dialog) {
        m_dialog = new PreferencesDialog(m_preferences, m_tables, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &PreferencesDialog::changed, this, &PreferencesKeeper::setPreferences);
        m_dialog->show(); // beside the window, which shows what a change does
    }
    m_dialog->raise();
    m_dialog->activateWindow();
}

void PreferencesKeeper::complete(ScanRequest &request) const
{
    request.connector = m_preferences.connector;
    request.assumeUp = m_preferences.assumeUp;
    switch (m_preferences.profile) {
    case ProfileChoice::Gentle:
        request.profile = PaceProfile::Gentle;
        return;
    case ProfileChoice::Normal:
        request.profile = PaceProfile::Normal;
        return;
    case ProfileChoice::Fast:
        request.profile = PaceProfile::Fast;
        return;
    case ProfileChoice::Custom:
        request.profile = PaceProfile::Normal;
        request.inFlight = m_preferences.custom.inFlight;
        request.perHost = m_preferences.custom.perHost;
        request.maxRate = m_preferences.custom.maxRate;
        request.timeout = m_preferences.custom.timeout;
        request.retries = m_preferences.custom.retries;
        return;
    }
    Q_UNREACHABLE();
}

} // namespace netsonde
