// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory a large scan takes: through the real Scanner, over a network in which every probe ends at once.
// Usage: bench_memory [TARGETS PORTS closed|silent|dropped]   one scan (dropped: port 80 is open, one in 64 others is
// closed, the rest silent); where nothing is said, those of the list below, each in a process of its own, because the
// peak is the process's
#include "engine/scan/scanner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <vector>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono;

namespace {

const std::vector<QStringList> standardScans {
    {u"10.0.0.0/16"_s, u"1-1000"_s, u"closed"_s},
    {u"10.0.0.0/8"_s, u"80"_s, u"silent"_s},
    {u"10.0.0.0/22"_s, u"1-8000"_s, u"dropped"_s},
};

using Answer = std::function<Attempt(const Endpoint &)>;

/// Sends nothing: every attempt has ended when wait() asks.
class InstantConnector final : public Connector
{
public:
    explicit InstantConnector(Answer answer)
        : m_answer(std::move(answer))
    { }

    void start(quint32 slot, const Endpoint &to) override
    {
        m_ended.push_back({slot, m_answer(to), steady_clock::now()});
    }
    void abandon(quint32 slot) override
    {
        std::erase_if(m_ended, [slot](const AttemptEnd &ended) { return ended.slot == slot; });
    }
    void abandonAll() override { m_ended.clear(); }
    void wait(nanoseconds atMost, std::vector<AttemptEnd> &ends) override
    {
        if (m_ended.empty()) {
            std::unique_lock lock(m_mutex);
            m_woken.wait_for(lock, std::min<nanoseconds>(atMost, hours(1)), [this] { return m_wake; });
            m_wake = false;
        }
        ends.insert(ends.end(), m_ended.begin(), m_ended.end());
        m_ended.clear();
    }
    void wake() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_wake = true;
        }
        m_woken.notify_one();
    }

private:
    const Answer m_answer;
    std::vector<AttemptEnd> m_ended;
    std::mutex m_mutex; ///< guards m_wake
    std::condition_variable m_woken;
    bool m_wake = false;
};

/// Peak of this process in MB (10^6 bytes).
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() * 1'024 / 1e6;
    }
    return -1;
}

int scan(const ScanRequest &request, const Answer &answer)
{
    const double before = peakMemory();
    Scanner::Parts parts = Scanner::realParts();
    parts.connectors = [answer](ConnectorKind) -> ConnectorFactory {
        return [answer](quint32) { return std::make_unique<InstantConnector>(answer); };
    };
    Scanner scanner(std::move(parts));
    QElapsedTimer timer;
    QObject::connect(&scanner, &Scanner::finished, &scanner, [&](const ScanSummary &summary) {
        QTextStream(stdout) << u"%1 MB at most (%2 before), %3 s; %L4 closed, %L5 filtered, of %L6\n"_s
                                   .arg(peakMemory(), 0, 'f', 1)
                                   .arg(before, 0, 'f', 1)
                                   .arg(static_cast<double>(timer.elapsed()) / 1e3, 0, 'f', 1)
                                   .arg(summary.done.closed)
                                   .arg(summary.done.filtered)
                                   .arg(summary.total);
        QCoreApplication::exit(summary.isComplete() ? 0 : 1);
    });
    timer.start();
    scanner.start(request);
    return QCoreApplication::exec();
}

int scanEachAlone(const QString &program)
{
    int worst = 0;
    for (const QStringList &arguments : standardScans) {
        QTextStream(stdout) << arguments.join(u' ') << ": " << Qt::flush;
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(program, arguments);
        process.waitForFinished(-1);
        worst = std::max(worst, process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1);
    }
    return worst;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 1)
        return scanEachAlone(QCoreApplication::applicationFilePath());
    const auto targets = TargetSet::parse(arguments.value(1));
    const auto ports = PortSet::parse(arguments.value(2));
    const QHash<QString, Answer> networks {
        {u"closed"_s, [](const Endpoint &) { return Attempt::Refused; }},
        {u"silent"_s, [](const Endpoint &) { return Attempt::TimedOut; }},
        // One port in 64 answers, whenever it is asked, so that silence counts at once.
        {u"dropped"_s,
         [](const Endpoint &to) {
             if (to.port == 80)
                 return Attempt::Accepted;
             return to.port % 64 == 0 ? Attempt::Refused : Attempt::TimedOut;
         }},
    };
    const Answer answer = networks.value(arguments.value(3));
    if (!targets || !ports || !answer) {
        qCritical("usage: bench_memory [TARGETS PORTS closed|silent|dropped]");
        return 2;
    }
    ScanRequest request;
    request.targets = *targets;
    request.ports = *ports;
    return scan(request, answer);
}
