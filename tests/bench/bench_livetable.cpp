// SPDX-License-Identifier: GPL-3.0-or-later
// Two live tables as the window has them, Hosts and Open ports, sorted by round trip with a filter at work, while rows
// come in: how late a heartbeat of the window's thread gets, how long sorting and filtering take until the new order
// is shown, and what a row costs beyond the results themselves. The feed is made up; nothing is sent.
#include "tests/ui/sampleverdicts.h"
#include "ui/filter/filterparser.h"
#include "ui/models/hostsmodel.h"
#include "ui/models/openportsmodel.h"
#include "ui/models/resultsfiltermodel.h"
#include "ui/views/resultsview.h"

#include <QAccessible>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTabWidget>
#include <QTextStream>
#include <QTimer>

#include <malloc.h>
#include <time.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int batchesPerSecond = 27;
constexpr int beatMs = 10;

double msSince(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// How late each beat of a timer in this thread came, and how long the thread worked between beats, in milliseconds. On
/// a busy machine only the second tells about the program.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(beatMs);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_late.push_back(std::max(0.0, msSince(m_since) - beatMs));
            m_since.start();
            m_work.push_back(workedMs() - m_worked);
            m_worked = workedMs();
        });
        m_since.start();
        m_timer.start();
    }
    QString text()
    {
        if (m_late.empty())
            return u"no beat"_s;
        return u"heartbeat late by p50 %1 ms, p99 %2 ms, worst %3 ms; thread at work between beats p99 %4 ms, "
               "worst %5 ms (%6 beats)"_s.arg(at(m_late, 0.5), at(m_late, 0.99), at(m_late, 1), at(m_work, 0.99),
                                              at(m_work, 1), QString::number(m_late.size()));
    }

private:
    static QString at(std::vector<double> &values, double share)
    {
        std::ranges::sort(values);
        return QString::number(values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))], 'f', 1);
    }
    static double workedMs()
    {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_worked = workedMs();
    std::vector<double> m_late;
    std::vector<double> m_work;
};

class Bench
{
public:
    Bench(int hosts, int perSecond, const QString &filter)
        : m_hosts(hosts)
        , m_perSecond(perSecond)
    {
        const auto parsed = Filter::parse(filter);
        if (parsed.error)
            qFatal("this is no filter: %s", qPrintable(filter));
        m_filter = parsed.expression;
        m_shownHosts.setSourceModel(&m_hostsModel);
        m_shownPorts.setSourceModel(&m_portsModel);
        m_hostsView.setModel(&m_shownHosts);
        m_portsView.setModel(&m_shownPorts);
        m_tabs.addTab(&m_hostsView, u"Hosts"_s);
        m_tabs.addTab(&m_portsView, u"Open ports"_s);
        m_tabs.resize(1100, 700);
        m_tabs.show();
    }
    ~Bench()
    {
        m_hostsView.setParent(nullptr);
        m_portsView.setParent(nullptr);
    }

    ResultsView *hostsView() { return &m_hostsView; }

    void run()
    {
        feed(false);
        measureWishes();
        measureMemory();
        feed(true);
    }

private:
    /// Each host opens one port at once, so that both tables grow alike; a second verdict changes it later.
    std::vector<ProbeVerdict> batch(quint32 from, quint32 to)
    {
        std::vector<ProbeVerdict> verdicts;
        constexpr quint32 lag = 5000;
        for (quint32 n = from; n < to; ++n) {
            const auto rtt = static_cast<float>(m_random.bounded(200.0));
            verdicts.push_back(sample::open(n, static_cast<quint16>(n % 2), rtt));
            if (n >= lag)
                verdicts.push_back(sample::closed(n - lag, 2, rtt / 2));
        }
        return verdicts;
    }

    void start(const std::shared_ptr<ScanResults> &results)
    {
        m_results = results;
        m_hostsModel.setResults(results);
        m_portsModel.setResults(results);
        m_hostsView.sortByColumn(HostsModel::RoundTrip, Qt::AscendingOrder);
        m_portsView.sortByColumn(OpenPortsModel::RoundTrip, Qt::AscendingOrder);
        m_shownHosts.setFilter(m_filter);
        m_shownPorts.setFilter(m_filter);
    }

    /// @p scrolled: in the middle of the table, with some rows selected, instead of at its top.
    void feed(bool scrolled)
    {
        const auto results = std::make_shared<ScanResults>(QList<quint16> {80, 22, 443, 8080}, sample::aTime);
        results->expectHosts(static_cast<quint64>(m_hosts)); // as a scan does
        start(results);
        QEventLoop loop;
        QElapsedTimer elapsed;
        quint32 fed = 0;
        double worstApply = 0;
        std::vector<double> turns;
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        int shown = 0;
        const auto counted = QObject::connect(&m_shownHosts, &ResultsFilterModel::rearranged, &timer, [&] { ++shown; });
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            const auto due = std::min<qint64>(m_hosts, elapsed.elapsed() * m_perSecond / 1000);
            QElapsedTimer turn;
            turn.start();
            const ResultsChange change = m_results->apply(batch(fed, static_cast<quint32>(due)));
            worstApply = std::max(worstApply, msSince(turn));
            m_hostsModel.apply(change);
            m_portsModel.apply(change);
            turns.push_back(msSince(turn));
            fed = static_cast<quint32>(due);
            if (scrolled && m_hostsView.selectionModel()->selection().isEmpty() && m_shownHosts.rowCount() > 1000)
                scrollAndSelect();
            if (fed == static_cast<quint32>(m_hosts))
                loop.quit();
        });
        Heartbeat heartbeat;
        elapsed.start();
        timer.start(1000 / batchesPerSecond);
        loop.exec();
        const double seconds = msSince(elapsed) / 1000;
        QObject::disconnect(counted);
        m_out << u"feed, %1: %2 hosts and %3 open ports in %4 s, %5 rows/s in each table, %6 arrangements shown"_s
                     .arg(scrolled ? u"scrolled to the middle, 100 rows selected"_s : u"at the top"_s)
                     .arg(m_results->hostCount())
                     .arg(m_results->openPortCount())
                     .arg(seconds, 0, 'f', 1)
                     .arg(m_results->hostCount() / seconds, 0, 'f', 0)
                     .arg(shown)
              << "\n    " << heartbeat.text() << "\n    ";
        std::ranges::sort(turns);
        m_out
            << u"a batch in the window's thread at worst %1 ms (p99 %2 ms), of it the results' own work at worst %3 ms"_s
                   .arg(turns.back(), 0, 'f', 1)
                   .arg(turns[turns.size() * 99 / 100], 0, 'f', 1)
                   .arg(worstApply, 0, 'f', 1)
            << Qt::endl;
        settle();
    }

    void scrollAndSelect()
    {
        QScrollBar *bar = m_hostsView.verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        for (int row = 0; row < 1000; row += 10) {
            m_hostsView.selectionModel()->select(m_shownHosts.index(row, 0),
                                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }

    /// Until what came is arranged.
    void settle()
    {
        QEventLoop loop;
        QTimer::singleShot(2000, &loop, &QEventLoop::quit);
        loop.exec();
    }

    void wish(const QString &what, ResultsFilterModel &model, auto &&make)
    {
        Heartbeat heartbeat;
        QElapsedTimer timer;
        QEventLoop loop;
        bool isThere = false;
        const auto done = QObject::connect(&model, &ResultsFilterModel::rearranged, &loop, [&] {
            isThere = true;
            // The first turn after it has painted.
            QTimer::singleShot(0, &loop, [&] { loop.quit(); });
        });
        // As a user's: it comes from the event loop.
        QTimer::singleShot(50, &loop, [&] {
            timer.start();
            make();
        });
        loop.exec();
        const double ms = msSince(timer);
        QObject::disconnect(done);
        QTimer::singleShot(50, &loop, &QEventLoop::quit);
        loop.exec();
        m_out << u"%1 %2 ms until shown (%3 rows), %4"_s.arg(what, -46)
                     .arg(ms, 7, 'f', 1)
                     .arg(model.rowCount())
                     .arg(heartbeat.text())
              << Qt::endl;
    }

    void measureWishes()
    {
        const auto filter = [&](const QString &text) {
            wish(u"filter “%1”"_s.arg(text), m_shownHosts,
                 [&] { m_shownHosts.setFilter(Filter::parse(text).expression); });
        };
        filter({});
        filter(u"rtt:>50"_s);
        filter(u"192.0.3"_s);
        filter(u"port:22 or service:https"_s);
        filter(u"!(ip:192.0.2.0/24 or state:no-answer)"_s);
        filter(u"name:*.lan"_s);
        filter({});
        const auto sort = [&](const QString &name, int column, Qt::SortOrder order) {
            wish(u"sort by %1"_s.arg(name), m_shownHosts, [&] { m_hostsView.sortByColumn(column, order); });
        };
        sort(u"address"_s, HostsModel::Address, Qt::AscendingOrder);
        sort(u"round trip, descending"_s, HostsModel::RoundTrip, Qt::DescendingOrder);
        sort(u"state (all equal)"_s, HostsModel::State, Qt::AscendingOrder);
        sort(u"open ports"_s, HostsModel::OpenPorts, Qt::DescendingOrder);
        m_hostsView.selectAll();
        sort(u"seen, everything selected"_s, HostsModel::Seen, Qt::DescendingOrder);
        m_hostsView.clearSelection();
        wish(u"open ports: sort by service"_s, m_shownPorts,
             [&] { m_portsView.sortByColumn(OpenPortsModel::Service, Qt::AscendingOrder); });
        wish(u"open ports: filter “port:22”"_s, m_shownPorts,
             [&] { m_shownPorts.setFilter(Filter::parse(u"port:22").expression); });
    }

    static double heapMiB()
    {
        malloc_trim(0);
        const auto info = mallinfo2();
        return static_cast<double>(info.uordblks + info.hblkhd) / (1024 * 1024);
    }

    /// What is freed when the tables let go of results that live on.
    void measureMemory()
    {
        m_shownHosts.setFilter({});
        m_shownPorts.setFilter({});
        settle();
        const double with = heapMiB();
        const auto kept = m_results;
        m_hostsModel.setResults(nullptr);
        m_portsModel.setResults(nullptr);
        settle();
        const double without = heapMiB();
        const double rows = kept->hostCount() + kept->openPortCount();
        m_out << u"memory: %1 MiB with the tables, %2 MiB without: %3 bytes a row above the results"_s
                     .arg(with, 0, 'f', 0)
                     .arg(without, 0, 'f', 0)
                     .arg((with - without) * 1024 * 1024 / rows, 0, 'f', 0)
              << Qt::endl;
    }

    QTextStream m_out {stdout};
    qint64 m_hosts;
    qint64 m_perSecond;
    FilterExpression m_filter;
    QRandomGenerator m_random {1};
    std::shared_ptr<ScanResults> m_results;
    HostsModel m_hostsModel;
    OpenPortsModel m_portsModel;
    ResultsFilterModel m_shownHosts;
    ResultsFilterModel m_shownPorts;
    QTabWidget m_tabs;
    ResultsView m_hostsView {u"Hosts"_s};
    ResultsView m_portsView {u"Open ports"_s};
};

/// As long as one lives, all is made that a screen reader is told, and a page of the table is read at every beat.
class Listener : public QObject
{
public:
    explicit Listener(ResultsView *view)
    {
        QAccessible::setActive(true);
        QAccessible::installUpdateHandler([](QAccessibleEvent *event) { event->accessibleInterface(); });
        connect(&m_timer, &QTimer::timeout, view, [view] { read(*QAccessible::queryAccessibleInterface(view)); });
        m_timer.start(beatMs);
    }

private:
    static void read(QAccessibleInterface &table)
    {
        constexpr int page = 20;
        for (int row = 0; row < qMin(page, table.tableInterface()->rowCount()); ++row) {
            for (int column = 0; column < table.tableInterface()->columnCount(); ++column)
                table.tableInterface()->cellAt(row, column)->text(QAccessible::Name);
        }
    }

    QTimer m_timer;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"rows"_s, u"Host rows, and as many open-port rows (default 1000000)."_s, u"n"_s, u"1000000"_s},
         {u"rate"_s, u"Rows a second in each table (default 20000)."_s, u"n"_s, u"20000"_s},
         {u"accessible"_s, u"As it is with a screen reader."_s},
         {u"filter"_s, u"The filter at work during the feed (default rtt:<150)."_s, u"text"_s, u"rtt:<150"_s}});
    parser.process(app);
    Bench bench(parser.value(u"rows"_s).toInt(), parser.value(u"rate"_s).toInt(), parser.value(u"filter"_s));
    const auto listener
        = parser.isSet(u"accessible"_s) ? std::make_unique<Listener>(bench.hostsView()) : std::unique_ptr<Listener>();
    bench.run();
    return 0;
}
