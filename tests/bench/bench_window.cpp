// SPDX-License-Identifier: GPL-3.0-or-later
// A real scan in the real window, with a heartbeat in the GUI thread beside it.
// Usage: bench_window [TARGETS [PORTS [ROUNDS]]]   (127.0.0.0/24, top100 and 1 where nothing is said)
#include "ui/windows/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
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

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Scanner scanner;
    MainWindow window(scanner);
    const QStringList arguments = QApplication::arguments();
    window.setTargets(arguments.value(1, u"127.0.0.0/24"_s));
    window.setPorts(arguments.value(2, u"top100"_s));
    window.show();

    Heartbeat heartbeat;
    QElapsedTimer sinceClick;
    double firstRow = -1;
    int updates = 0;
    int changes = 0;
    int rounds = arguments.value(3, u"1"_s).toInt();
    const auto click = [&] {
        firstRow = -1;
        updates = changes = 0;
        sinceClick.start();
        scanButton(window)->click();
    };
    QObject::connect(&scanner, &Scanner::progressChanged, &window, [&] { ++updates; });
    QObject::connect(&scanner, &Scanner::resultsChanged, &window, [&] {
        ++changes;
        if (firstRow < 0)
            firstRow = static_cast<double>(sinceClick.nsecsElapsed()) / 1e6;
    });
    QObject::connect(&scanner, &Scanner::finished, &window, [&](const ScanSummary &summary) {
        const double seconds = static_cast<double>(sinceClick.elapsed()) / 1e3;
        QTextStream out(stdout);
        out << u"scan %1 s, %2 verdicts, first row %3 ms after the click\n"_s.arg(seconds)
                   .arg(summary.done.total())
                   .arg(firstRow, 0, 'f', 1)
            << u"progress %1 a second, results %2 a second\n"_s.arg(updates / seconds, 0, 'f', 1)
                   .arg(changes / seconds, 0, 'f', 1);
        if (--rounds > 0) {
            QTimer::singleShot(100, &window, click);
            return;
        }
        out << heartbeat.text() << '\n';
        QApplication::quit();
    });
    // The click comes when the window stands, as a user's would.
    QTimer::singleShot(500, &window, [&] {
        heartbeat.start();
        click();
    });
    return QApplication::exec();
}
