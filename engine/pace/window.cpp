// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pace/window.h"

#include <algorithm>

namespace netsonde {

using namespace std::chrono;

namespace {

/// Queues in the network that are worth giving way to. Small ones come and go.
constexpr double shortestQueueMs = 30;
constexpr double queueInRoundTrips = 2;
constexpr double smoothing = 1.0 / 64;
constexpr double shrinkage = 0.7;
/// A shrunk window needs about a round trip to show its effect.
constexpr milliseconds pause {100};
/// More loss than any ordinary network has.
constexpr double muchLoss = 0.25;
constexpr double worseBy = 0.01;
/// Fewer than this would only waste time.
constexpr double smallest = 32;
/// A window that has met congestion grows by so many in the first round trip, and by half more in each that follows: a
/// queue that lasts is met gently, and one that came from a moment's standstill is forgotten within a second or two.
constexpr double firstStep = 8;
constexpr double longerStep = 0.5;

} // namespace

Window::Window(int first, int most)
    : m_most(most)
    , m_size(std::min(first, most))
{ }

void Window::ended(bool used)
{
    if (!used)
        return;
    if (!m_isCautious) {
        m_size = std::min<double>(m_most, m_size + 1);
        return;
    }
    m_step += longerStep * m_step / m_size;
    m_size = std::min<double>(m_most, m_size + m_step / m_size);
}

void Window::answered(double ms, double least, double loss, Time now)
{
    m_least += (least - m_least) * smoothing;
    // What was sent before the window shrank tells nothing new, and where little answers it would be remembered long.
    if (now - m_shrunkAt < pause)
        return;
    m_delay += (ms - least - m_delay) * smoothing;
    if (m_delay > std::max(shortestQueueMs, queueInRoundTrips * m_least) || isWorse(loss))
        shrink(now);
}

/// Loss is measured over all of a scan: what it was once, the window has made room for already.
bool Window::isWorse(double loss)
{
    const bool isWorse = loss > muchLoss && loss > m_loss + worseBy;
    if (isWorse || loss < m_loss)
        m_loss = loss;
    return isWorse;
}

void Window::shrink(Time now)
{
    m_shrunkAt = now;
    m_delay = 0;
    m_isCautious = true;
    m_step = firstStep;
    m_size = std::max(std::min<double>(smallest, m_most), m_size * shrinkage);
}

void Window::localLimit(int inFlight)
{
    m_size = std::max(1, inFlight);
}

} // namespace netsonde
