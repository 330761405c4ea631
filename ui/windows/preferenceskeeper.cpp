// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/preferenceskeeper.h"

#include "engine/scan/scanrequest.h"
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
        for (int column = 0; column < header->count(); ++column) {
            if (!header->isSectionHidden(column))
                header->resizeSection(column, qRound(header->sectionSize(column) * factor));
        }
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
    if (!qFuzzyCompare(factor, 1.0))
        scaleColumns(*m_window, factor);
    if (m_dialog)
        m_dialog->setPreferences(preferences);
    Q_EMIT changed();
}

void PreferencesKeeper::openDialog()
{
    if (!m_dialog) {
        m_dialog = new PreferencesDialog(m_preferences, m_window);
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
}

} // namespace netsonde
