// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanresults.h"
#include "ui/theme/icons.h"
#include "ui/windows/launcher.h"

#include <QList>
#include <QModelIndex>
#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QWidget;

namespace netsonde {

class ResultsPane;
class ResultsView;

/// What can be done with a host or a port that was found, in the menu of the window and in those of the tables: open
/// it in a browser, run one of the user's commands for it, copy it, scan it again, leave it out, wake it.
class HostActions : public QObject
{
    Q_OBJECT

public:
    /// Hosts that are scanned again at once.
    static constexpr int mostRescanned = 1'000;

    /// @p verdicts is the table of one host's ports.
    HostActions(ResultsPane *pane, ResultsView *verdicts, Launcher launcher, QWidget *window);

    /// Owned by the window's menu bar once it is in there.
    QMenu *menu() const { return m_menu; }
    void setResults(std::shared_ptr<const ScanResults> results);
    void setRunning(bool running);
    /// The tables are about to go.
    void forget();
    void setCommands(const QList<UserCommand> &commands);
    /// Offers what makes sense for the current row.
    void update();

Q_SIGNALS:
    /// @p targets in notation, @p hosts of them.
    void scanRequested(const QString &targets, const QString &ports, int hosts);
    void exclusionRequested(const QString &targets);
    /// Rows of the results; each host has an address.
    void wakeRequested(const QList<int> &hostRows);
    /// Something did not work: one sentence.
    void failed(const QString &problem);
    void nothingOpen();

private:
    /// What a row is about.
    struct Place
    {
        ResultsView *view = nullptr;
        int hostRow = -1;
        quint16 port = 0; ///< 0: the host as a whole
    };

    QAction *add(Theme::Icon icon, const QString &text, const QKeySequence &keys, void (HostActions::*act)());
    void watch(ResultsView *view);
    Place placeOf(ResultsView *view, const QModelIndex &cell) const;
    Place currentPlace() const;
    void offerFor(const Place &place);
    void makeCommandActions();
    quint16 webPort() const;
    std::optional<quint16> portFor(const UserCommand &command) const;
    const HostResult *host() const;
    /// Of the selected rows that have an address, each once, in the order of the table.
    QList<int> hostRows() const;
    QStringList addresses() const;

    void openInBrowser();
    void run(const UserCommand &command);
    void copyAddresses();
    void copyEndpoint();
    void rescan();
    void scanAllPorts();
    void rescanOn(const QString &ports);
    void exclude();
    void wake();
    void findNext();

    ResultsPane *m_pane;
    ResultsView *m_verdicts;
    Launcher m_launcher;
    std::shared_ptr<const ScanResults> m_results;
    bool m_running = false;
    Place m_place;
    QList<UserCommand> m_commands;
    QMenu *m_menu;
    QAction *m_browse;
    QList<QAction *> m_commandActions;
    QAction *m_afterCommands;
    QAction *m_copy;
    QAction *m_copyEndpoint;
    QAction *m_rescan;
    QAction *m_scanAll;
    QAction *m_exclude;
    QAction *m_wake;
    QAction *m_findNext;
};

} // namespace netsonde
