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
    const QList<SavedScan> &saved() const { return m_saved; }
    void setSaved(const QList<SavedScan> &scans);

Q_SIGNALS:
    void fileRequested();
    void profileChosen(netsonde::ProfileChoice profile);
    void savedChanged();

private:
    void addPresets();
    void fillTargets();
    void fillSaved();
    void askForName();
    void save(const QString &name);
    void recall(const SavedScan &scan);

    ScanBar *m_bar;
    QWidget *m_window;
    QMenu *m_menu;
    QMenu *m_targets;
    QMenu *m_ports;
    QMenu *m_scans;
    Ranges m_ranges;
    QList<SavedScan> m_saved;
};

} // namespace netsonde
