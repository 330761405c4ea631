// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/neighbourwatch.h"
#include "engine/scan/scanclock.h"
#include "engine/scan/scanner.h"
#include "engine/scan/scanshared.h"

#include <QTimer>

class QThreadPool;

namespace netsonde {

/// One scan from its request to its summary: resolves names, starts the workers, folds what they hand over into the
/// results. Belongs to the Scanner and lives in its thread. Dies without a signal when destroyed early.
class Scanner::Run : public QObject
{
    Q_OBJECT

public:
    Run(const ScanRequest &request, const Parts &parts, QThreadPool &pool, std::shared_ptr<ScanResults> results);
    ~Run() override;

    void start();
    void pause();
    void resume();
    void stop();

    ScanPhase phase() const;
    ScanProgress progress();

Q_SIGNALS:
    void resultsChanged(const netsonde::ResultsChange &change);
    void progressChanged(const netsonde::ScanProgress &progress);
    void finished(const netsonde::ScanSummary &summary);

private:
    void startWorkers();
    void nameResolved(const QString &name, const IpAddress &address);
    void exclusionsResolved();
    void addTarget(const NamedTarget &target, const IpAddress &address);
    void closeQueueWhenComplete();
    void tick();
    void fold();
    void workerEnded();
    void finish(ScanSummary::End end);
    ScanSummary::End howItEnded() const;
    quint64 probesAsked() const;
    quint64 hostsAsked() const;

    ScanRequest m_request;
    ConnectorFactory m_connectors;
    NameResolver &m_resolver;
    QThreadPool &m_pool;
    std::shared_ptr<ScanResults> m_results;
    std::shared_ptr<ScanShared> m_shared;
    NeighbourWatch m_neighbours;
    ScanClock m_clock;
    double m_share = 0; ///< told; a better forecast takes nothing back
    QTimer m_ticker;

    AddressSet m_hosts; ///< literal and resolved; given to the queue once the exclusions are known
    AddressSet m_excluded; ///< literal and resolved exclusions
    QList<NamedTarget> m_pending; ///< target names not answered yet
    QList<NamedTarget> m_pendingExclusions;
    QStringList m_unresolvedExclusions;
    quint64 m_unresolved = 0;
    int m_workersRunning = 0;
    SpeedLimit m_limit = SpeedLimit::Nothing; ///< of the last tick
    bool m_exclusionsKnown = false;
    bool m_stopped = false;
    bool m_ended = false;
};

} // namespace netsonde
