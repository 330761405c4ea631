// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/discover/neighbour.h"
#include "engine/pace/timesource.h"
#include "engine/probe/connector.h"
#include "engine/scan/nameresolver.h"
#include "engine/scan/scanprogress.h"
#include "engine/scan/scanrequest.h"
#include "engine/scan/scanresults.h"

#include <QObject>

#include <memory>

class QThreadPool;

namespace netsonde {

/// The engine's one public object: runs one scan at a time on a thread pool of its own and keeps what it finds. It
/// lives in one thread with an event loop (the GUI's); its signals come there, results and progress at most 30 times a
/// second. After finished() nothing more of that scan is heard. Destroying it stops a running scan without a signal.
class Scanner : public QObject
{
    Q_OBJECT

public:
    /// What a scan is made with; tests put their own in.
    struct Parts
    {
        std::function<ConnectorFactory(ConnectorKind)> connectors;
        std::unique_ptr<NameResolver> resolver;
        std::shared_ptr<const TimeSource> time = std::make_shared<SystemTime>(); ///< of the workers
        NeighbourReader neighbours = {}; ///< empty: no host's MAC address is found
    };
    /// The real network, the system's resolver and the kernel's neighbour table.
    static Parts realParts();

    explicit Scanner(Parts parts = realParts(), QObject *parent = nullptr);
    ~Scanner() override;

    /// Begins a scan and returns its number; 0 and nothing happens while another runs. @p request holds at least one
    /// target and one port. results() is a new, empty object from here on; the old one lives as long as it is held.
    ScanId start(const ScanRequest &request);
    /// What is in flight ends by itself, nothing new is sent.
    void pause();
    void resume();
    /// Closes every socket at once; finished() follows from the event loop.
    void stop();

    bool isRunning() const;
    ScanPhase phase() const;
    ScanProgress progress() const;
    std::shared_ptr<const ScanResults> results() const;

Q_SIGNALS:
    void started(netsonde::ScanId scan);
    void resultsChanged(const netsonde::ResultsChange &change);
    void progressChanged(const netsonde::ScanProgress &progress);
    void finished(const netsonde::ScanSummary &summary);

private:
    class Run;
    Parts m_parts;
    std::unique_ptr<QThreadPool> m_pool;
    std::shared_ptr<ScanResults> m_results;
    std::unique_ptr<Run> m_run; ///< after the pool, which it uses until it is gone
    ScanProgress m_lastProgress;
    ScanId m_lastScan = 0;
};

} // namespace netsonde
