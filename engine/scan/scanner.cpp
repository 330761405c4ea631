// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/scanner.h"

#include "engine/discover/neighbourtable.h"
#include "engine/scan/scanrun.h"

#include <QDateTime>
#include <QThreadPool>

namespace netsonde {

Scanner::Parts Scanner::realParts()
{
    return {.connectors = connectorFactory, .resolver = makeSystemResolver(), .neighbours = readNeighbours};
}

Scanner::Scanner(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_pool(std::make_unique<QThreadPool>())
    , m_results(std::make_shared<ScanResults>())
{ }

Scanner::~Scanner() = default;

ScanId Scanner::start(const ScanRequest &request)
{
    if (isRunning())
        return 0;
    m_results = std::make_shared<ScanResults>(request.ports.byLikelihood(), QDateTime::currentMSecsSinceEpoch(),
                                              discoveryPorts(request));
    m_run = std::make_unique<Run>(request, m_parts, *m_pool, m_results);
    connect(m_run.get(), &Run::resultsChanged, this, &Scanner::resultsChanged);
    connect(m_run.get(), &Run::progressChanged, this, &Scanner::progressChanged);
    connect(m_run.get(), &Run::finished, this, [this](const ScanSummary &summary) {
        m_lastProgress = m_run->progress();
        // Listeners may start the next scan at once; the run that is speaking dies from the event loop.
        m_run.release()->deleteLater();
        Q_EMIT finished(summary);
    });
    const ScanId scan = ++m_lastScan;
    Q_EMIT started(scan);
    m_run->start();
    return scan;
}

void Scanner::pause()
{
    if (m_run)
        m_run->pause();
}

void Scanner::resume()
{
    if (m_run)
        m_run->resume();
}

void Scanner::stop()
{
    if (m_run)
        m_run->stop();
}

bool Scanner::isRunning() const
{
    return m_run != nullptr;
}

ScanPhase Scanner::phase() const
{
    return progress().phase;
}

ScanProgress Scanner::progress() const
{
    return m_run ? m_run->progress() : m_lastProgress;
}

std::shared_ptr<const ScanResults> Scanner::results() const
{
    return m_results;
}

} // namespace netsonde
