// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanprogress.h"
#include "engine/scan/scanresults.h"
#include "ui/theme/icons.h"

#include <QList>
#include <QModelIndex>
#include <QWidget>

#include <memory>

class QTabWidget;

namespace netsonde {

class ActivityView;
class EmptyState;
class FilterBar;
class PortMapView;
class ResultsFilterModel;
class ResultsTable;
class ResultsView;

/// The tables of a scan's findings with the filter above them, and the pictures of the scan.
class ResultsPane : public QWidget
{
    Q_OBJECT

public:
    /// The tables.
    enum Tab { Hosts, OpenPorts, TabCount };
    /// All pages: the tables, then the pictures.
    enum Page { HostsPage, OpenPortsPage, PortMapPage, ActivityPage, PageCount };

    explicit ResultsPane(QWidget *parent = nullptr);
    ~ResultsPane() override;

    void setResults(const std::shared_ptr<const ScanResults> &results);
    void apply(const ResultsChange &change);
    void setProgress(const ScanProgress &progress);
    void setRunning(bool running);
    /// Whether the last scan told of everything that it was asked.
    void setComplete(bool complete);

    FilterBar *filterBar() const { return m_filter; }
    ResultsView *view(Tab tab) const { return m_pages[tab].view; }
    /// The table in front; behind a picture, the one that was in front before it.
    Tab currentTab() const { return m_lastTable; }
    Page currentPage() const;
    /// What is no page changes nothing.
    void setCurrentPage(int page);
    ActivityView *activity() const { return m_activity; }
    PortMapView *portMap() const { return m_map; }
    ResultsFilterModel *shownModel(Tab tab) const { return m_pages[tab].shown; }
    /// Into ScanResults::host(), of the current row in the visible table or the current cell of the map; -1 for none.
    int currentHostRow() const;

Q_SIGNALS:
    void currentHostChanged();
    void selectionChanged();
    void currentPageChanged();

private:
    struct Table
    {
        ResultsTable *table = nullptr;
        ResultsFilterModel *shown = nullptr;
        ResultsView *view = nullptr;
        EmptyState *empty = nullptr;
    };

    struct Face
    {
        Theme::Icon icon;
        QString title;
        QString nextStep;
    };

    void addPage(Tab tab, ResultsTable *table, Theme::Icon icon, const QString &name);
    void changePage();
    void selectMapped();
    void mapSelected();
    QModelIndex currentTableIndex() const;
    void showMapped();
    void showCounts();
    void sayWhyEmpty();
    QStringList vendors() const;
    Face whyAllFiltered(Tab tab) const;
    Face whyNothing(Tab tab) const;

    FilterBar *m_filter;
    QTabWidget *m_tabs;
    std::array<Table, TabCount> m_pages;
    PortMapView *m_map;
    ActivityView *m_activity;
    Tab m_lastTable = Hosts;
    bool m_running = false;
    bool m_scanned = false; ///< there has been a scan
    bool m_complete = true;
};

} // namespace netsonde
