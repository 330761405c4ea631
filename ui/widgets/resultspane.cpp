// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/resultspane.h"

#include "engine/identify/macvendors.h"
#include "ui/models/hostsmodel.h"
#include "ui/models/openportsmodel.h"
#include "ui/models/resultsfiltermodel.h"
#include "ui/views/activityview.h"
#include "ui/views/portmapview.h"
#include "ui/views/resultsview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/words/words.h"

#include <QItemSelectionModel>
#include <QTabWidget>
#include <QVBoxLayout>

#include <set>

namespace netsonde {

using Theme::Icon;

ResultsPane::ResultsPane(QWidget *parent)
    : QWidget(parent)
    , m_filter(new FilterBar(this))
    , m_tabs(new QTabWidget(this))
    , m_map(new PortMapView(this))
    , m_activity(new ActivityView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_filter);
    column->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);

    addPage(Hosts, new HostsModel(this), Icon::Hosts, tr("Hosts"));
    // What the vendor and the details tell as well would push the rest out of sight; the header's menu shows it.
    view(Hosts)->hideAtFirst({HostsModel::Mac, HostsModel::Closed, HostsModel::Filtered});
    view(Hosts)->letColumnsYield({HostsModel::Vendor, HostsModel::State, HostsModel::Name, HostsModel::OpenPorts},
                                 {HostsModel::Seen}, {HostsModel::Vendor});
    addPage(OpenPorts, new OpenPortsModel(this), Icon::Ports, tr("Open ports"));
    view(OpenPorts)->letColumnsYield({OpenPortsModel::Service, OpenPortsModel::Name},
                                     {OpenPortsModel::Seen, OpenPortsModel::RoundTrip}, {});
    m_tabs->insertTab(PortMapPage, m_map, Theme::icon(Icon::PortMap), tr("Port map"));
    m_tabs->insertTab(ActivityPage, m_activity, Theme::icon(Icon::Activity), tr("Activity"));
    connect(m_filter, &FilterBar::checked, this, &ResultsPane::sayWhyEmpty);
    connect(m_filter, &FilterBar::left, this, [this] { view(m_lastTable)->setFocus(Qt::OtherFocusReason); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &ResultsPane::changePage);
    connect(m_map, &PortMapView::currentChanged, this, &ResultsPane::selectMapped);
    connect(m_map, &PortMapView::activated, this, &ResultsPane::showMapped);
    m_filter->setVendors([this] { return vendors(); });
    sayWhyEmpty();
}

/// Of the hosts in the table, by name.
QStringList ResultsPane::vendors() const
{
    const std::shared_ptr<const ScanResults> &results = m_pages[Hosts].table->results();
    std::set<quint16> numbers;
    if (results) {
        for (const HostHardware &hardware : results->allHardware())
            numbers.insert(hardware.vendor);
    }
    QStringList names;
    for (const quint16 number : numbers) {
        if (number != MacVendors::unknown)
            names << words::vendor(number);
    }
    return names;
}

/// The map's current cell is the current row of both tables too, where they show it.
void ResultsPane::selectMapped()
{
    const int hostRow = m_map->currentHostRow();
    if (hostRow < 0)
        return;
    for (const Table &page : m_pages) {
        const int row = page.table->rowFor(hostRow, m_map->currentPort());
        const QModelIndex shown = row < 0 ? QModelIndex() : page.shown->mapFromSource(page.table->index(row, 0));
        page.view->selectionModel()->setCurrentIndex(shown,
                                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        if (shown.isValid())
            page.view->scrollTo(shown);
    }
    Q_EMIT currentHostChanged();
}

/// The current row of the table is the map's current cell too.
void ResultsPane::mapSelected()
{
    const QModelIndex current = currentTableIndex();
    if (!current.isValid())
        return;
    m_map->setCurrentHost(current.data(HostRowRole).toInt(), static_cast<quint16>(current.data(PortRole).toUInt()));
}

void ResultsPane::showMapped()
{
    const bool isOpen = view(OpenPorts)->selectionModel()->currentIndex().isValid();
    setCurrentPage(isOpen ? OpenPortsPage : HostsPage);
    view(m_lastTable)->setFocus();
}

void ResultsPane::changePage()
{
    const Page page = currentPage();
    const bool isTable = page < Page(TabCount);
    if (isTable)
        m_lastTable = static_cast<Tab>(page);
    m_filter->setEnabled(isTable); // it filters the tables
    if (page == PortMapPage)
        mapSelected();
    showCounts();
    Q_EMIT currentPageChanged();
    Q_EMIT selectionChanged();
    Q_EMIT currentHostChanged();
}

ResultsPane::~ResultsPane()
{
    // What the parts say while they go finds nobody here any more.
    m_tabs->disconnect(this);
    for (const Table &page : m_pages) {
        page.shown->disconnect(this);
        page.view->selectionModel()->disconnect(this);
    }
}

void ResultsPane::addPage(Tab tab, ResultsTable *table, Icon icon, const QString &name)
{
    Table &page = m_pages[tab];
    page.table = table;
    page.shown = new ResultsFilterModel(this);
    page.shown->setSourceModel(table);
    page.view = new ResultsView(name, this);
    page.view->setModel(page.shown);
    page.view->sortByColumn(0, Qt::AscendingOrder); // addresses come first in both tables
    page.empty = new EmptyState(page.view);
    m_tabs->insertTab(tab, page.view, Theme::icon(icon), name);

    connect(m_filter, &FilterBar::filterChanged, page.shown, &ResultsFilterModel::setFilter);
    connect(m_filter, &FilterBar::quickChanged, page.shown, &ResultsFilterModel::setQuick);
    connect(page.view, &ResultsView::filterTermChosen, m_filter, &FilterBar::addTerm);
    connect(m_filter, &FilterBar::quickChanged, this, &ResultsPane::sayWhyEmpty);
    connect(page.shown, &ResultsFilterModel::shownChanged, this, [this] {
        showCounts();
        sayWhyEmpty();
    });
    connect(page.view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ResultsPane::currentHostChanged);
    connect(page.view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        Q_EMIT selectionChanged();
        Q_EMIT currentHostChanged();
    });
    connect(page.empty, &EmptyState::actionTriggered, m_filter, &FilterBar::clear);
}

void ResultsPane::setResults(const std::shared_ptr<const ScanResults> &results)
{
    m_scanned = results != nullptr;
    for (const Table &page : m_pages)
        page.table->setResults(results);
    m_map->setResults(results);
    m_activity->clear();
    showCounts();
    sayWhyEmpty();
    Q_EMIT currentHostChanged();
}

void ResultsPane::apply(const ResultsChange &change)
{
    for (const Table &page : m_pages)
        page.table->apply(change);
    m_map->apply(change);
}

void ResultsPane::setProgress(const ScanProgress &progress)
{
    m_activity->setProgress(progress);
}

void ResultsPane::setRunning(bool running)
{
    m_running = running;
    m_activity->setRunning(running);
    sayWhyEmpty();
}

void ResultsPane::setComplete(bool complete)
{
    m_complete = complete;
    sayWhyEmpty();
}

ResultsPane::Page ResultsPane::currentPage() const
{
    return static_cast<Page>(qBound(0, m_tabs->currentIndex(), PageCount - 1));
}

void ResultsPane::setCurrentPage(int page)
{
    if (page >= 0 && page < PageCount)
        m_tabs->setCurrentIndex(page);
}

int ResultsPane::currentHostRow() const
{
    if (currentPage() == PortMapPage && m_map->currentHostRow() >= 0)
        return m_map->currentHostRow();
    const QVariant row = currentTableIndex().data(HostRowRole);
    return row.isValid() ? row.toInt() : -1;
}

QModelIndex ResultsPane::currentTableIndex() const
{
    const QItemSelectionModel *selection = view(currentTab())->selectionModel();
    const QModelIndex current = selection->currentIndex();
    // When a filter takes the current row away, Qt makes a neighbour current that nobody picked.
    if (current.isValid() && selection->isRowSelected(current.row()))
        return current;
    return selection->hasSelection() ? QModelIndex(selection->selection().constFirst().topLeft()) : QModelIndex();
}

void ResultsPane::showCounts()
{
    const ResultsFilterModel *shown = shownModel(currentTab());
    m_filter->setShown(shown->rowCount(), shown->total(), shown->isHeldBack());
}

void ResultsPane::sayWhyEmpty()
{
    const Face onMap = whyNothing(Hosts); // the filter is not for the map
    m_map->setPlaceholder(Theme::icon(onMap.icon, Theme::Meaning::Muted), onMap.title + u'\n' + onMap.nextStep);
    for (const Tab tab : {Hosts, OpenPorts}) {
        const Table &page = m_pages[tab];
        if (page.shown->rowCount() > 0)
            continue;
        const bool filtered = page.shown->total() > 0;
        page.empty->setAction(filtered ? tr("Clear Filter") : QString());
        const Face face = filtered ? whyAllFiltered(tab) : whyNothing(tab);
        page.empty->setFace(Theme::icon(face.icon, Theme::Meaning::Muted), face.title, face.nextStep);
    }
}

ResultsPane::Face ResultsPane::whyAllFiltered(Tab tab) const
{
    if (m_filter->error() && !m_filter->textInForce().isEmpty()) {
        return {Icon::Filter,
                tab == Hosts ? tr("No host matches the last valid filter")
                             : tr("No open port matches the last valid filter"),
                tr("The text in the filter has a problem, so “%1” still holds. Correct the text, or clear it to see "
                   "all rows.")
                    .arg(m_filter->textInForce())};
    }
    return {Icon::Filter, tab == Hosts ? tr("No host matches the filter") : tr("No open port matches the filter"),
            tr("Change the filter above the table, or clear it to see all rows.")};
}

ResultsPane::Face ResultsPane::whyNothing(Tab tab) const
{
    const bool hosts = tab == Hosts;
    const Icon icon = hosts ? Icon::Hosts : Icon::Ports;
    if (m_running && hosts)
        return {Icon::Scan, tr("Waiting for the first answer"),
                tr("Hosts appear here as soon as something is known of them.")};
    if (m_running)
        return {Icon::Scan, tr("No open port so far"), tr("Open ports appear here as soon as they are found.")};
    if (!m_scanned)
        return {Icon::Scan, tr("Nothing scanned yet"),
                tr("Type targets and ports above, then click Scan or press Enter.")};
    const QString title = hosts ? tr("No host was found") : tr("No open port was found");
    if (!m_complete)
        return {icon, title, tr("The scan is incomplete, so there may be more. Scan again and let it run to its end.")};
    if (hosts)
        return {icon, title, tr("Check the targets above and scan again.")};
    return {icon, title,
            tr("Try more ports, such as top1000, or look at the Hosts tab to see what each port answered.")};
}

} // namespace netsonde
