// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanprogress.h"
#include "engine/scan/scanresults.h"

#include <QList>
#include <QWidget>

#include <memory>

class QTabWidget;

namespace netsonde {

class EmptyState;
class FilterBar;
class ResultsFilterModel;
class ResultsTable;
class ResultsView;

/// The tables of a scan's findings with the filter above them.
class ResultsPane : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Hosts, OpenPorts, TabCount };

    explicit ResultsPane(QWidget *parent = nullptr);
    ~ResultsPane() override;

    void setResults(const std::shared_ptr<const ScanResults> &results);
    void apply(const ResultsChange &change);
    void setRunning(bool running);
    /// Whether the last scan told of everything that it was asked.
    void setComplete(bool complete);

    FilterBar *filterBar() const { return m_filter; }
    ResultsView *view(Tab tab) const { return m_pages[tab].view; }
    Tab currentTab() const;
    void setCurrentTab(int tab);
    ResultsFilterModel *shownModel(Tab tab) const { return m_pages[tab].shown; }
    /// Into ScanResults::host(), of the current row in the visible table; -1 for none.
    int currentHostRow() const;

Q_SIGNALS:
    void currentHostChanged();
    void selectionChanged();
    void currentTabChanged();
    void columnsChanged();

private:
    struct Page
    {
        ResultsTable *table = nullptr;
        ResultsFilterModel *shown = nullptr;
        ResultsView *view = nullptr;
        EmptyState *empty = nullptr;
    };

    struct Face
    {
        QString title;
        QString nextStep;
    };

    void addPage(Tab tab, ResultsTable *table, const QString &name);
    void showCounts();
    void sayWhyEmpty();
    Face whyAllFiltered(Tab tab) const;
    Face whyNothing(Tab tab) const;

    FilterBar *m_filter;
    QTabWidget *m_tabs;
    std::array<Page, TabCount> m_pages;
    bool m_running = false;
    bool m_scanned = false; ///< there has been a scan
    bool m_complete = true;
};

} // namespace netsonde
