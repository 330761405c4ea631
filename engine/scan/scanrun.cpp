// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/scanrun.h"

#include "engine/pace/descriptorbudget.h"
#include "engine/scan/forecast.h"
#include "engine/scan/scansetup.h"
#include "engine/scan/scanworker.h"

#include <QDateTime>
#include <QSet>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace netsonde {

using namespace std::chrono;
using Clock = steady_clock;

namespace {

/// Results and progress come at most this often: 27 times a second. When folding and showing take long, ticks come so
/// much slower that two thirds of the time are left for everything else.
constexpr milliseconds tickInterval {37};
constexpr milliseconds slowestTick {500};
/// The first look, so that the first rows appear at once.
constexpr milliseconds firstTick {5};

/// What a worker's event loop or epoll keeps open beside its sockets.
constexpr int descriptorsPerWorker = 3;

/// poll(2), which Qt's sockets wait with, looks at every socket each time.
constexpr int mostInFlightOfQt = 1'024;

} // namespace

Scanner::Run::Run(const ScanRequest &request, const Parts &parts, QThreadPool &pool,
                  std::shared_ptr<ScanResults> results)
    : m_request(request)
    , m_connectors(parts.connectors(request.connector))
    , m_resolver(*parts.resolver)
    , m_pool(pool)
    , m_results(std::move(results))
    , m_shared(std::make_shared<ScanShared>(scanSetup(request, m_results->ports()), parts.time))
    , m_neighbours(parts.neighbours, m_results)
    , m_clock(Clock::now())
    , m_hosts(request.targets.addresses)
    , m_excluded(request.targets.excluded)
    , m_pending(request.targets.names)
    , m_pendingExclusions(request.targets.excludedNames)
{
    m_ticker.setSingleShot(true);
    m_ticker.setTimerType(Qt::PreciseTimer);
    connect(&m_ticker, &QTimer::timeout, this, &Run::tick);
    connect(&m_resolver, &NameResolver::resolved, this, &Run::nameResolved);
    connect(&m_neighbours, &NeighbourWatch::resultsChanged, this, &Run::resultsChanged);
    connect(&m_neighbours, &NeighbourWatch::ended, this, [this] { finish(howItEnded()); });
}

Scanner::Run::~Run()
{
    if (m_ended)
        return; // nothing runs any more, and the Scanner may be gone
    m_resolver.abort();
    m_shared->stop = true;
    m_shared->wakeAll();
    m_pool.waitForDone();
}

ScanPhase Scanner::Run::phase() const
{
    if (m_ended)
        return ScanPhase::Done;
    if (m_stopped)
        return ScanPhase::Stopping;
    if (m_shared->pause)
        return ScanPhase::Paused;
    if (m_shared->network.state() == NetworkWatch::State::Down)
        return ScanPhase::NetworkDown;
    if (!m_pending.isEmpty() || !m_pendingExclusions.isEmpty())
        return ScanPhase::Resolving;
    return m_shared->queue.standing().isInSecondLook ? ScanPhase::SecondLook : ScanPhase::Scanning;
}

void Scanner::Run::start()
{
    m_ticker.start(firstTick);
    QSet<QString> names;
    for (const auto *targets : {&m_pending, &m_pendingExclusions}) {
        for (const NamedTarget &target : *targets)
            names.insert(target.name);
    }
    for (const QString &name : std::as_const(names))
        m_resolver.resolve(name);
    if (m_pendingExclusions.isEmpty())
        exclusionsResolved();
}

void Scanner::Run::nameResolved(const QString &name, const IpAddress &address)
{
    if (m_stopped)
        return;
    const auto isNamed = [&name](const NamedTarget &target) { return target.name == name; };
    const bool wasWaiting = !m_pendingExclusions.isEmpty();
    for (const NamedTarget &exclusion : std::as_const(m_pendingExclusions)) {
        if (!isNamed(exclusion))
            continue;
        if (address.isNull())
            m_unresolvedExclusions.append(name);
        else
            m_excluded.insert(exclusion.around(address));
    }
    m_pendingExclusions.removeIf(isNamed);

    const QList<NamedTarget> pending = m_pending;
    m_pending.removeIf(isNamed);
    for (const NamedTarget &target : pending) {
        if (isNamed(target))
            addTarget(target, address);
    }
    if (wasWaiting && m_pendingExclusions.isEmpty())
        exclusionsResolved();
    closeQueueWhenComplete();
}

/// Nothing is sent before this: what an exclusion means must be known first.
void Scanner::Run::exclusionsResolved()
{
    if (!m_unresolvedExclusions.isEmpty()) {
        m_resolver.abort();
        finish(ScanSummary::End::Failed);
        return;
    }
    m_hosts.subtract(m_excluded);
    m_results->expectHosts(m_hosts.count());
    m_shared->queue.append(m_hosts);
    m_exclusionsKnown = true;
    closeQueueWhenComplete();
    startWorkers();
}

void Scanner::Run::addTarget(const NamedTarget &target, const IpAddress &address)
{
    if (address.isNull()) {
        ++m_unresolved;
        Q_EMIT resultsChanged(m_results->addUnresolved(target.name));
        return;
    }
    m_results->setName(address, target.name);
    Q_EMIT resultsChanged(m_results->apply({})); // a row that is there has a name now
    AddressSet hosts = target.around(address);
    hosts.subtract(m_hosts);
    hosts.subtract(m_excluded);
    m_hosts.insert(hosts);
    if (m_exclusionsKnown) {
        m_shared->queue.append(hosts);
        m_shared->wakeAll();
    }
}

void Scanner::Run::closeQueueWhenComplete()
{
    if (!m_pending.isEmpty() || !m_pendingExclusions.isEmpty())
        return;
    m_shared->queue.close();
    m_shared->wakeAll();
}

void Scanner::Run::startWorkers()
{
    const PaceRules &pace = m_shared->setup.pace;
    const bool isQt = connectorIsQt(m_request.connector);
    const int usual = isQt ? std::min(pace.inFlight, mostInFlightOfQt) : pace.inFlight;
    const int wanted = m_request.inFlight > 0 ? m_request.inFlight : usual;
    const int descriptors = descriptorBudget();
    const int cores = m_request.workers > 0 ? m_request.workers : QThread::idealThreadCount();
    // Each worker needs descriptors of its own for waiting; where they are few, so are the workers.
    const int workers = std::clamp(cores, 1, std::max(1, std::min(wanted, descriptors / 8)));
    const int allowed = descriptors - workers * descriptorsPerWorker;
    const int budget = std::max(workers, std::min(wanted, allowed));
    // Who names a number wants it at once; otherwise the network shows how much it can carry.
    const int first = m_request.inFlight > 0 ? budget : std::min(budget, pace.firstInFlight);
    m_pool.setMaxThreadCount(workers);
    m_workersRunning = workers;
    for (int worker = 0; worker < workers; ++worker) {
        // The remainder goes to the first ones, so that the sum is exactly the budget.
        const auto part = [workers, worker](int sum) {
            return static_cast<quint32>(std::max(1, sum / workers + (worker < sum % workers ? 1 : 0)));
        };
        const WorkerPace::Capacity capacity {part(first), part(budget),
                                             wanted > allowed ? SpeedLimit::Descriptors : SpeedLimit::InFlight};
        m_pool.start([this, shared = m_shared, connectors = m_connectors, capacity] {
            ScanWorker(*shared, connectors(capacity.most), capacity).run();
            // This object waits for the pool before it dies; a call that is still queued then is dropped with it.
            QMetaObject::invokeMethod(this, &Run::workerEnded, Qt::QueuedConnection);
        });
    }
}

void Scanner::Run::pause()
{
    if (m_ended || m_stopped || m_shared->pause)
        return;
    m_clock.pause(Clock::now());
    m_shared->pause = true;
}

void Scanner::Run::resume()
{
    if (phase() != ScanPhase::Paused)
        return;
    m_clock.resume(Clock::now(), m_shared->meter.total().attempts);
    m_shared->network.restart(m_shared->time->now()); // the pause is no time of silence
    m_shared->pause = false;
    m_shared->wakeAll();
}

void Scanner::Run::stop()
{
    if (m_stopped || m_ended)
        return;
    m_stopped = true;
    m_resolver.abort();
    m_shared->stop = true;
    m_shared->wakeAll();
    if (m_workersRunning == 0)
        QMetaObject::invokeMethod(
            this, [this] { finish(ScanSummary::End::Stopped); }, Qt::QueuedConnection);
}

void Scanner::Run::tick()
{
    const Clock::time_point begin = Clock::now();
    fold();
    m_clock.update(begin, m_shared->meter.total().attempts);
    m_neighbours.update(begin);
    m_limit = m_shared->meter.takeLimit();
    Q_EMIT progressChanged(progress());
    const auto took = duration_cast<milliseconds>(Clock::now() - begin);
    m_ticker.start(std::clamp(3 * took, tickInterval, slowestTick));
}

void Scanner::Run::fold()
{
    const std::vector<ProbeVerdict> batch = m_shared->verdicts.take();
    if (!batch.empty())
        Q_EMIT resultsChanged(m_results->apply(batch));
}

void Scanner::Run::workerEnded()
{
    if (--m_workersRunning > 0)
        return;
    fold(); // whoever has a row may have a MAC address
    m_neighbours.finish();
}

ScanSummary::End Scanner::Run::howItEnded() const
{
    if (m_stopped)
        return ScanSummary::End::Stopped;
    return m_shared->network.state() == NetworkWatch::State::Lost ? ScanSummary::End::NetworkLost
                                                                  : ScanSummary::End::Finished;
}

quint64 Scanner::Run::probesAsked() const
{
    return hostsAsked() * static_cast<quint64>(m_request.ports.count());
}

/// As far as names are known; a name not answered yet counts as one host.
quint64 Scanner::Run::hostsAsked() const
{
    return m_hosts.count() + m_unresolved + static_cast<quint64>(m_pending.size());
}

ScanProgress Scanner::Run::progress()
{
    ScanProgress progress;
    progress.phase = phase();
    progress.total = probesAsked();
    progress.done = m_results->counts();
    progress.done.notTested += m_unresolved * static_cast<quint64>(m_request.ports.count());
    progress.hostsTotal = hostsAsked();
    progress.hostsUp = m_results->hostsUp();
    progress.inFlight = m_shared->inFlight;
    progress.perSecond = progress.phase == ScanPhase::Paused ? 0 : m_clock.perSecond();
    progress.elapsed = m_clock.elapsed(Clock::now());
    progress.provisional = m_results->provisional();
    const PaceFigures figures = m_shared->meter.total();
    progress.attempts = figures.attempts;
    const Forecast forecast {.total = progress.total,
                             .work = progress.work(),
                             .spared = m_results->spared(),
                             .sparedPerHost = m_results->sparedPerHost(),
                             .hosts = progress.hostsTotal,
                             .hostsUp = progress.hostsUp};
    progress.share = m_share = std::max(m_share, forecast.share());
    const quint64 inFlight = std::min(progress.attempts, static_cast<quint64>(std::max(0, progress.inFlight)));
    if (progress.phase != ScanPhase::NetworkDown)
        progress.left = forecast.left(progress.attempts - inFlight, m_clock.perSecond());
    progress.rtts = figures.rtts;
    progress.rttMs = figures.rttMs;
    progress.loss = m_shared->queue.loss();
    progress.limit = m_limit;
    return progress;
}

void Scanner::Run::finish(ScanSummary::End end)
{
    if (std::exchange(m_ended, true)) // a listener may stop what is ending
        return;
    m_ticker.stop();
    disconnect(&m_resolver, nullptr, this, nullptr);
    disconnect(&m_neighbours, nullptr, this, nullptr);
    fold();
    if (end == ScanSummary::End::NetworkLost) {
        const Reason reason = m_shared->network.isLocal() ? Reason::LocalNetworkDown : Reason::NetworkSilent;
        Q_EMIT resultsChanged(m_results->giveUp(reason));
    }
    m_clock.update(Clock::now(), m_shared->meter.total().attempts);
    const ScanProgress last = progress();
    Q_EMIT progressChanged(last);

    ScanSummary summary;
    // A stop that came when everything had had its turn took nothing away.
    const bool hadItsTurn = m_exclusionsKnown && last.done.total() == last.total && last.provisional == 0;
    summary.end = end == ScanSummary::End::Stopped && hadItsTurn ? ScanSummary::End::Finished : end;
    summary.hosts = m_hosts;
    summary.total = last.total;
    summary.done = last.done;
    summary.done.notTested += last.total - last.done.total();
    summary.hostsTotal = last.hostsTotal;
    summary.hostsUp = last.hostsUp;
    summary.hostsNotResolved = m_unresolved;
    summary.hostsAnsweringAll = m_results->hostsAnsweringAll();
    summary.secondLooks = m_shared->queue.standing().secondLooks;
    summary.provisional = last.provisional;
    summary.spared = m_results->spared();
    summary.attempts = last.attempts;
    summary.elapsed = last.elapsed;
    summary.unresolvedExclusions = m_unresolvedExclusions;
    Q_EMIT finished(summary);
}

} // namespace netsonde
