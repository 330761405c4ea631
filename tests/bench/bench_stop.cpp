// SPDX-License-Identifier: GPL-3.0-or-later
// How long Stop takes with many connects in flight to a silent address, and how many sockets are left.
// Usage: bench_stop ADDRESS [IN_FLIGHT [ROUNDS]]   ADDRESS must be silent: a host of a network namespace of your own.
#include "engine/pace/descriptorbudget.h"
#include "engine/scan/scanner.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <QTimer>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

int openSockets()
{
    int sockets = 0;
    const QDir descriptors(u"/proc/self/fd"_s);
    for (const QString &name : descriptors.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot))
        sockets += QFile::symLinkTarget(descriptors.filePath(name)).contains("socket:"_L1);
    return sockets;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    raiseDescriptorLimit();
    const QStringList arguments = QCoreApplication::arguments();
    const auto targets = TargetSet::parse(arguments.value(1));
    if (!targets) {
        qCritical("usage: bench_stop ADDRESS [IN_FLIGHT [ROUNDS]]");
        return 2;
    }
    ScanRequest request;
    request.targets = *targets;
    request.ports = *PortSet::parse(u"all");
    request.inFlight = arguments.value(2, u"2000"_s).toInt();
    request.perHost = request.inFlight;
    request.timeout = 60s;
    int rounds = arguments.value(3, u"5"_s).toInt();

    Scanner scanner;
    QElapsedTimer sinceStop;
    QTextStream out(stdout);
    QObject::connect(&scanner, &Scanner::progressChanged, &app, [&](const ScanProgress &progress) {
        if (progress.phase != ScanPhase::Scanning || progress.inFlight < request.inFlight || sinceStop.isValid())
            return;
        const int before = openSockets();
        sinceStop.start();
        scanner.stop();
        out << u"%1 in flight, %2 sockets: "_s.arg(progress.inFlight).arg(before);
    });
    QObject::connect(&scanner, &Scanner::finished, &app, [&] {
        const double ms = static_cast<double>(sinceStop.nsecsElapsed()) / 1e6;
        out << u"idle after %1 ms, %2 sockets left\n"_s.arg(ms, 0, 'f', 1).arg(openSockets());
        out.flush();
        sinceStop.invalidate();
        if (--rounds > 0)
            scanner.start(request);
        else
            QCoreApplication::quit();
    });
    scanner.start(request);
    return QCoreApplication::exec();
}
