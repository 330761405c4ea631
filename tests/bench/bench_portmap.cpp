// SPDX-License-Identifier: GPL-3.0-or-later
// How long the map of ports holds up the window's thread, and how soon it is whole: a /16 on 1 000 ports that fills as
// a scan fills it, then zooming and moving about in it. Usage: bench_portmap [hosts] [ports] (default 65536 1000)
#include "tests/ui/sampleverdicts.h"
#include "ui/views/portmapcanvas.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <vector>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Gaps between the turns of the event loop beyond what a timer waits.
class Heartbeat
{
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_gaps.push_back(static_cast<double>(m_sinceLast.nsecsElapsed()) / 1e6);
            m_sinceLast.start();
        });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1);
        m_sinceLast.start();
    }

    /// What was done until now is not the map's.
    void skip() { m_sinceLast.start(); }

    void report(QTextStream &out, const QString &what, double ms)
    {
        std::ranges::sort(m_gaps);
        const auto at = [&](double share) {
            return m_gaps.empty() ? 0.0 : m_gaps[static_cast<size_t>(share * static_cast<double>(m_gaps.size() - 1))];
        };
        out << u"%1: %2 ms; heartbeat 99 % %3 ms, longest %4 ms"_s.arg(what, -28)
                   .arg(ms, 0, 'f', 0)
                   .arg(at(0.99), 0, 'f', 1)
                   .arg(at(1), 0, 'f', 1)
            << Qt::endl;
        m_gaps.clear();
    }

private:
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    std::vector<double> m_gaps;
};

double untilSettled(const PortMapCanvas &canvas)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QTimer check;
    QObject::connect(&check, &QTimer::timeout, &loop, [&] {
        if (canvas.isSettled())
            loop.quit();
    });
    check.start(1);
    loop.exec();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Verdicts for the ordinals from @p first on: a third of the hosts is up with a port in fifty open, the rest silent.
std::vector<ProbeVerdict> verdicts(quint32 host, quint16 first, quint16 count, QRandomGenerator &random)
{
    std::vector<ProbeVerdict> batch;
    const auto last = static_cast<quint16>(first + count - 1);
    ProbeVerdict all = host % 3 == 0 ? sample::closed(host, first) : sample::filtered(host, first);
    all.lastOrdinal = last;
    if (host % 3 == 0) {
        for (int open = 0; open < qMax(1, count / 50); ++open)
            batch.push_back(sample::open(host, static_cast<quint16>(first + random.bounded(int(count)))));
    }
    batch.push_back(all);
    return batch;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QTextStream out(stdout);
    const quint32 hosts = QApplication::arguments().value(1, u"65536"_s).toUInt();
    const int ports = QApplication::arguments().value(2, u"1000"_s).toInt();
    QList<quint16> order;
    for (int port = ports; port > 0; --port)
        order << static_cast<quint16>(port);
    const auto results = std::make_shared<ScanResults>(order, sample::aTime);

    PortMapCanvas canvas;
    canvas.resize(1'100, 650);
    canvas.show();
    canvas.setResults(results);
    Heartbeat heart;
    untilSettled(canvas);

    // The scan: all hosts in turn on ten pieces of the ports, in batches.
    QRandomGenerator random(1);
    const auto piece = static_cast<quint16>(order.size() / 10);
    quint16 first = 0;
    quint32 host = 0;
    double applying = 0;
    double longest = 0;
    QElapsedTimer whole;
    whole.start();
    QEventLoop loop;
    QTimer feed;
    QObject::connect(&feed, &QTimer::timeout, &loop, [&] {
        std::vector<ProbeVerdict> batch;
        for (quint32 n = 0; n < 5'000 && host < hosts; ++n, ++host)
            std::ranges::move(verdicts(host, first, piece, random), std::back_inserter(batch));
        QElapsedTimer timer;
        timer.start();
        const ResultsChange change = results->apply(batch);
        longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        timer.start();
        canvas.apply(change);
        applying += static_cast<double>(timer.nsecsElapsed()) / 1e6;
        heart.skip();
        if (host == hosts) {
            host = 0;
            first = static_cast<quint16>(first + piece);
            if (first + piece > order.size())
                loop.quit();
        }
    });
    feed.start(37);
    loop.exec();
    feed.stop();
    heart.report(out, u"%1 hosts come"_s.arg(results->hostCount()), static_cast<double>(whole.elapsed()));
    out << u"    of it the map takes batches in %1 ms; the results themselves hold the thread up for %2 ms at most, "
           u"which "
           "is not in the heartbeat"_s.arg(applying, 0, 'f', 1)
               .arg(longest, 0, 'f', 1)
        << Qt::endl;
    heart.report(out, u"rest"_s, untilSettled(canvas));

    canvas.fit();
    heart.report(out, u"painted anew as a whole"_s, untilSettled(canvas));
    for (int step = 1; step <= 12; ++step) {
        canvas.zoom(true);
        heart.report(out, u"zoomed in, step %1"_s.arg(step), untilSettled(canvas));
    }
    for (const int part : {4, 2, 1}) {
        canvas.verticalScrollBar()->setValue(canvas.verticalScrollBar()->maximum() / part);
        canvas.horizontalScrollBar()->setValue(canvas.horizontalScrollBar()->maximum() / part);
        heart.report(out, u"moved"_s, untilSettled(canvas));
    }
    return 0;
}
