// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace netsonde {

/// How many attempts a worker may have in flight: grows with every one that ends while the room is used, shrinks when
/// round trips grow longer than the network's own, when more and more is lost, and to what this computer can do. All
/// times are handed in. Thread: one.
class Window
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// Both at least 1.
    Window(int first, int most);

    int size() const { return static_cast<int>(m_size); }
    int most() const { return m_most; }
    /// It is smaller than allowed because the network has shrunk it.
    bool isCongested() const { return m_isCautious && size() < m_most; }

    /// An attempt ended; @p used: the window was full or nearly.
    void ended(bool used);
    /// An answer took @p ms, where the quickest of the same host took @p least. @p loss is the network's, 0 to 1.
    void answered(double ms, double least, double loss, Time now);
    /// This computer could not make another one while @p inFlight were under way.
    void localLimit(int inFlight);

private:
    bool isWorse(double loss);
    void shrink(Time now);

    const int m_most;
    double m_size;
    double m_delay = 0; ///< smoothed time that answers take beyond the least
    double m_least = 0; ///< smoothed
    double m_loss = 0; ///< that it has shrunk for
    bool m_isCautious = false; ///< has met congestion: grows by m_step a round trip instead of doubling
    double m_step = 0;
    Time m_shrunkAt {};
};

} // namespace netsonde
