// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/savedscan.h"
#include "ui/windows/targetrange.h"

#include <QList>
#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace netsonde {

class ScanBar;

/// What fills the boxes with a click: the networks of this computer, a file of targets, ports that are often wanted,
/// and the scans that the user saved. The boxes have the menus too.
class ScanMenu : public QObject
{
    Q_OBJECT

public:
    using Ranges = std::function<QList<TargetRange>()>;

    ScanMenu(ScanBar *bar, QWidget *window);

    QMenu *menu() const { return m_menu; }
    /// Asked each time the menu opens: networks come and go.
    void setLocalRanges(Ranges ranges) { m_ranges = std::move(ranges); }
    /// The numbers of the Custom profile as they are now, for a scan that is saved with it.
    void setCustomTiming(const CustomTiming &timing) { m_customTiming = timing; }
    const QList<SavedScan> &saved() const { return m_saved; }
    void setSaved(const QList<SavedScan> &scans);

Q_SIGNALS:
    void fileRequested();
    /// The ports and exclusions are in their boxes already; what needs more than the boxes is not.
    void recalled(const netsonde::SavedScan &scan);
    void savedChanged();

private:
    void addPresets();
    void fillTargets();
    void fillSaved();
    void askForName();
    QString suggestedName() const;
    void save(const QString &name);
    void recall(const SavedScan &scan);

    ScanBar *m_bar;
    QWidget *m_window;
    QMenu *m_menu;
    QMenu *m_targets;
    QMenu *m_ports;
    QMenu *m_scans;
    Ranges m_ranges;
    CustomTiming m_customTiming;
    QList<SavedScan> m_saved;
};

} // namespace netsonde
