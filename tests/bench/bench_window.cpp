// SPDX-License-Identifier: GPL-3.0-or-later
// A real scan in the real window, with a heartbeat in the GUI thread beside it. With --beside, each scan is followed by
// the same one on the command line.
#include "ui/windows/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QProcess>
#include <QTabWidget>
#include <QTableView>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int beatMs = 10;

/// How late each beat of a timer in this thread came, in milliseconds.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(beatMs);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_late.push_back(std::max(0.0, static_cast<double>(m_since.nsecsElapsed()) / 1e6 - beatMs));
            m_since.start();
        });
    }
    void start()
    {
        m_since.start();
        m_timer.start();
    }
    void stop() { m_timer.stop(); }
    QString text()
    {
        std::sort(m_late.begin(), m_late.end());
        if (m_late.empty())
            return u"no beat"_s;
        const auto at = [this](double share) {
            return m_late[static_cast<size_t>(share * static_cast<double>(m_late.size() - 1))];
        };
        return u"%1 beats, late by median %2 ms, p99 %3 ms, worst %4 ms"_s.arg(m_late.size())
            .arg(at(0.5), 0, 'f', 1)
            .arg(at(0.99), 0, 'f', 1)
            .arg(at(1), 0, 'f', 1);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_late;
};

QAbstractButton *scanButton(const QWidget &window)
{
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->text().remove(u'&') == "Scan"_L1)
            return button;
    }
    qFatal("the window has no Scan button");
}

/// The page is called as its tab, without regard to case.
void openPage(const QWidget &window, const QString &name)
{
    for (QTabWidget *pages : window.findChildren<QTabWidget *>()) {
        for (int page = 0; page < pages->count(); ++page) {
            if (pages->tabText(page).remove(u'&').startsWith(name, Qt::CaseInsensitive)) {
                pages->setCurrentIndex(page);
                return;
            }
        }
    }
    qFatal("the window has no page %s", qPrintable(name));
}

double commandLineSeconds(const QString &program, const QString &targets, const QString &ports)
{
    QElapsedTimer timer;
    timer.start();
    QProcess scan;
    scan.setStandardOutputFile(QProcess::nullDevice());
    scan.start(program, {u"scan"_s, targets, u"-p"_s, ports, u"--quiet"_s});
    if (!scan.waitForFinished(-1) || scan.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), scan.readAllStandardError().constData());
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"targets"_s, u"Default 127.0.0.0/24."_s, u"[TARGETS]"_s);
    parser.addPositionalArgument(u"ports"_s, u"Default top100."_s, u"[PORTS]"_s);
    parser.addOptions({{u"rounds"_s, u"Scans in turn (default 1)."_s, u"n"_s, u"1"_s},
                       {u"page"_s, u"Open during the scan: hosts, open, port map, activity."_s, u"name"_s, u"hosts"_s},
                       {u"sort"_s, u"The column the hosts are sorted by (default 0)."_s, u"column"_s, u"0"_s},
                       {u"beside"_s, u"The program that scans the same on the command line."_s, u"netsonde"_s}});
    parser.process(app);
    const QString targets = parser.positionalArguments().value(0, u"127.0.0.0/24"_s);
    const QString ports = parser.positionalArguments().value(1, u"top100"_s);
    const QString beside = parser.value(u"beside"_s);

    Scanner scanner;
    MainWindow window(scanner);
    window.setTargets(targets);
    window.setPorts(ports);
    window.show();
    window.findChild<QTableView *>()->sortByColumn(parser.value(u"sort"_s).toInt(), Qt::AscendingOrder);
    openPage(window, parser.value(u"page"_s));

    Heartbeat heartbeat;
    QElapsedTimer sinceClick;
    double firstRow = -1;
    int changes = 0;
    int rounds = parser.value(u"rounds"_s).toInt();
    std::vector<double> inWindow;
    std::vector<double> onCommandLine;
    std::vector<double> ratios;
    const auto click = [&] {
        firstRow = -1;
        changes = 0;
        heartbeat.start();
        sinceClick.start();
        scanButton(window)->click();
    };
    QObject::connect(&scanner, &Scanner::resultsChanged, &window, [&] {
        ++changes;
        if (firstRow < 0)
            firstRow = static_cast<double>(sinceClick.nsecsElapsed()) / 1e6;
    });
    const auto pause = [&] {
        heartbeat.stop();
        if (!beside.isEmpty()) {
            onCommandLine.push_back(commandLineSeconds(beside, targets, ports));
            ratios.push_back(inWindow.back() / onCommandLine.back());
        }
        if (--rounds > 0) {
            QTimer::singleShot(100, &window, click);
            return;
        }
        QTextStream out(stdout);
        out << heartbeat.text() << '\n' << u"median %1 s in the window"_s.arg(median(inWindow), 0, 'f', 2);
        if (!beside.isEmpty())
            out << u", %1 s on the command line, ratio %2"_s.arg(median(onCommandLine), 0, 'f', 2)
                       .arg(median(ratios), 0, 'f', 2);
        out << '\n';
        QApplication::quit();
    };
    QObject::connect(&scanner, &Scanner::finished, &window, [&](const ScanSummary &summary) {
        inWindow.push_back(static_cast<double>(sinceClick.nsecsElapsed()) / 1e9);
        QTextStream(stdout) << u"scan %1 s, %2 verdicts, first row %3 ms after the click, results %4 a second\n"_s
                                   .arg(inWindow.back(), 0, 'f', 3)
                                   .arg(summary.done.total())
                                   .arg(firstRow, 0, 'f', 1)
                                   .arg(changes / inWindow.back(), 0, 'f', 1);
        // Until the last of it is shown.
        QTimer::singleShot(100, &window, pause);
    });
    // The click comes when the window stands, as a user's would.
    QTimer::singleShot(500, &window, click);
    return QApplication::exec();
}
