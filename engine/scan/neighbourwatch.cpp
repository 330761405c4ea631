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
        QMetaObject::invokeMethod(
            this, [this, neighbours = read()] { take(neighbours); }, Qt::QueuedConnection);
    });
}

void NeighbourWatch::take(const std::vector<Neighbour> &neighbours)
{
    Hardware found;
    for (const Neighbour &neighbour : neighbours) {
        const int row = m_results->rowOf(neighbour.address);
        if (row < 0 || m_results->hardware(row).mac == neighbour.mac)
            continue;
        // Whom the kernel only remembers may have gone, unless the scan had its answer.
        if (neighbour.state == Neighbour::State::Confirmed || m_results->host(row).state == HostState::Up)
            found.push_back({row, {neighbour.mac, MacVendors::unknown}});
    }
    if (found.empty()) {
        endLook();
        return;
    }
    // The first vendor asked for takes the reading of them all.
    m_pool.start([this, found = std::move(found)]() mutable {
        for (auto &[row, hardware] : found)
            hardware.vendor = MacVendors::of(hardware.mac);
        QMetaObject::invokeMethod(
            this, [this, found] { apply(found); }, Qt::QueuedConnection);
    });
}

void NeighbourWatch::apply(const Hardware &hardware)
{
    for (const auto &[row, ofHost] : hardware)
        m_results->setHardware(row, ofHost);
    Q_EMIT resultsChanged(m_results->apply({}));
    endLook();
}

void NeighbourWatch::endLook()
{
    m_isLooking = false;
    if (m_isLastLook)
        Q_EMIT ended();
    else if (m_isFinishing)
        finish();
}

} // namespace netsonde
