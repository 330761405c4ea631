// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's thread is held up by a live table: hosts come in batches of 700 verdicts while the table is
// sorted by round trip, shown, and partly selected.
// Usage: bench_livetable [hosts] (default 100000)
#include "tests/ui/sampleverdicts.h"
#include "ui/models/hostsmodel.h"
#include "ui/models/resultsfiltermodel.h"
#include "ui/views/resultsview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int batchSize = 700;

double timed(auto &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Two ports for each host: the second verdict comes some batches after the first.
std::vector<ProbeVerdict> allVerdicts(quint32 hosts)
{
    QRandomGenerator random(1);
    std::vector<ProbeVerdict> verdicts;
    constexpr quint32 lag = 2000;
    for (quint32 n = 0; n < hosts + lag; ++n) {
        const auto rtt = static_cast<float>(random.bounded(200.0));
        if (n < hosts)
            verdicts.push_back(random.bounded(3) == 0 ? sample::filtered(n, 0) : sample::closed(n, 0, rtt));
        if (n >= lag)
            verdicts.push_back(random.bounded(5) == 0 ? sample::open(n - lag, 1, rtt / 2)
                                                      : sample::filtered(n - lag, 1));
    }
    return verdicts;
}

void report(QTextStream &out, const QString &what, std::vector<double> &ms)
{
    if (ms.empty())
        return;
    std::ranges::sort(ms);
    const auto at = [&](double share) { return ms[static_cast<size_t>(share * static_cast<double>(ms.size() - 1))]; };
    out << u"%1: median %2 ms, 99 % %3 ms, longest %4 ms"_s.arg(what, -34)
               .arg(at(0.5), 0, 'f', 2)
               .arg(at(0.99), 0, 'f', 2)
               .arg(at(1), 0, 'f', 2)
        << Qt::endl;
    ms.clear();
}

void feed(QTextStream &out, const QString &name, quint32 hosts, int sortColumn, bool selected)
{
    const auto results = sample::results();
    HostsModel model;
    ResultsFilterModel filter;
    ResultsView view(u"Hosts"_s);
    filter.setSourceModel(&model);
    model.setResults(results);
    view.setModel(&filter);
    view.sortByColumn(sortColumn, Qt::AscendingOrder);
    view.resize(1000, 700);
    view.show();

    const std::vector<ProbeVerdict> verdicts = allVerdicts(hosts);
    std::vector<double> apply;
    std::vector<double> paint;
    for (size_t from = 0; from < verdicts.size(); from += batchSize) {
        const auto first = verdicts.begin() + static_cast<std::ptrdiff_t>(from);
        const auto last = verdicts.begin() + static_cast<std::ptrdiff_t>(std::min(from + batchSize, verdicts.size()));
        const ResultsChange change = results->apply({first, last});
        apply.push_back(timed([&] { model.apply(change); }));
        paint.push_back(timed([&] {
            QCoreApplication::sendPostedEvents();
            view.viewport()->repaint();
        }));
        if (selected && from == batchSize * 10U) {
            for (int row = 0; row < filter.rowCount(); row += 10)
                view.selectionModel()->select(filter.index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    report(out, u"%1, %2 hosts: batch"_s.arg(name).arg(results->hostCount()), apply);
    report(out, u"    layout and paint after it"_s, paint);
    const double sorted = timed([&] { view.sortByColumn(HostsModel::Seen, Qt::DescendingOrder); });
    const double typed = timed([&] { filter.setText(u"192.0.3"_s); });
    const double cleared = timed([&] { filter.setText({}); });
    out << u"    sort by another column %1 ms, filter %2 ms, filter cleared %3 ms"_s.arg(sorted, 0, 'f', 1)
               .arg(typed, 0, 'f', 1)
               .arg(cleared, 0, 'f', 1)
        << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QTextStream out(stdout);
    const quint32 hosts = QApplication::arguments().value(1, u"100000"_s).toUInt();
    feed(out, u"by address"_s, hosts, HostsModel::Address, false);
    feed(out, u"by round trip"_s, hosts, HostsModel::RoundTrip, false);
    feed(out, u"by round trip, some selected"_s, hosts, HostsModel::RoundTrip, true);
    return 0;
}
