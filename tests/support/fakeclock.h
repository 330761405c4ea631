// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pace/timesource.h"

#include <QtGlobal>

#include <atomic>

namespace netsonde::test {

/// A clock that goes only when it is told to, or jumps when it is read for a chosen time, as if its reader had been
/// stopped just before. Thread: any.
class FakeClock final : public TimeSource
{
public:
    using Steady = std::chrono::steady_clock::time_point;

    Steady now() const override
    {
        if (++m_reads == m_stopAtRead)
            m_elapsed += m_stop.count();
        return at();
    }
    std::chrono::system_clock::time_point wallNow() const override
    {
        using namespace std::chrono;
        return system_clock::time_point(hours(400'000) + duration_cast<system_clock::duration>(elapsed()));
    }

    std::chrono::nanoseconds elapsed() const { return std::chrono::nanoseconds(m_elapsed); }
    /// The time, without being noticed.
    Steady at() const { return Steady(std::chrono::hours(100) + elapsed()); }
    void advanceTo(Steady time)
    {
        if (time > at())
            m_elapsed += (time - at()).count();
    }
    void advance(std::chrono::nanoseconds by) { m_elapsed += by.count(); }
    /// The read with this number, from 1 on, comes so much later.
    void stopAt(quint64 read, std::chrono::nanoseconds length)
    {
        m_stopAtRead = read;
        m_stop = length;
    }
    quint64 reads() const { return m_reads; }

private:
    mutable std::atomic<quint64> m_reads {0};
    mutable std::atomic<qint64> m_elapsed {0}; ///< nanoseconds
    quint64 m_stopAtRead = 0;
    std::chrono::nanoseconds m_stop {0};
};

} // namespace netsonde::test
