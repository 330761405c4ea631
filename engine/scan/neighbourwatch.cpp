// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/neighbourwatch.h"

#include "engine/identify/macvendors.h"

namespace netsonde {

using namespace std::chrono_literals;

namespace {

constexpr auto betweenLooks = 500ms;

} // namespace

NeighbourWatch::NeighbourWatch(NeighbourReader read, std::shared_ptr<ScanResults> results)
    : m_read(std::move(read))
    , m_results(std::move(results))
{
    m_pool.setMaxThreadCount(1);
}

void NeighbourWatch::update(Clock::time_point now)
{
    if (!m_read || m_isLooking || now < m_nextLook || m_results->hostsUp() == m_upAtLastLook)
        return;
    m_nextLook = now + betweenLooks;
    look();
}

void NeighbourWatch::finish()
{
    m_isFinishing = true;
    if (!m_read) {
        Q_EMIT ended();
    } else if (!m_isLooking) {
        m_isLastLook = true;
        look();
    }
}

void NeighbourWatch::look()
{
    m_isLooking = true;
    m_upAtLastLook = m_results->hostsUp();
    m_pool.start([this, read = m_read] {
        std::vector<Sighting> sightings;
        for (const Neighbour &neighbour : read())
            sightings.push_back({neighbour, {neighbour.mac, MacVendors::of(neighbour.mac)}});
        QMetaObject::invokeMethod(
            this, [this, sightings = std::move(sightings)] { take(sightings); }, Qt::QueuedConnection);
    });
}

void NeighbourWatch::take(const std::vector<Sighting> &sightings)
{
    m_isLooking = false;
    bool isNews = false;
    for (const auto &[neighbour, hardware] : sightings) {
        const int row = m_results->rowOf(neighbour.address);
        // Whom the kernel only remembers may have gone, unless the scan had its answer.
        const bool isThere = neighbour.state == Neighbour::State::Confirmed
            || (row >= 0 && m_results->host(row).state == HostState::Up);
        if (row >= 0 && isThere)
            isNews |= m_results->setHardware(row, hardware);
    }
    if (isNews)
        Q_EMIT resultsChanged(m_results->apply({}));
    if (m_isLastLook)
        Q_EMIT ended();
    else if (m_isFinishing)
        finish();
}

} // namespace netsonde
