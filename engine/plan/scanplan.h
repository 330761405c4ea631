// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/addressset.h"

#include <QList>

#include <vector>

namespace netsonde {

/// One probe of a plan. The ordinal is the port's place in the order of probing.
struct PlannedProbe
{
    quint64 hostIndex = 0;
    IpAddress address;
    quint16 ordinal = 0;

    friend bool operator==(const PlannedProbe &, const PlannedProbe &) = default;
};

/// The walk over hosts x ports as pure arithmetic: nothing is listed, the n-th probe is computed. Hosts go in groups;
/// within a group every host is asked on the first port, then every host on the second, so that no host gets a burst
/// and the likely ports come first. Hosts may be added at the end, which changes no number given before. Thread: any,
/// const.
class ScanPlan
{
public:
    static constexpr quint64 groupSize = 1024; ///< hosts in a group

    /// @p portCount ports, 1 to 65535.
    explicit ScanPlan(int portCount);

    /// Adds hosts, which must not be in the plan yet, as the next indexes.
    void append(const AddressSet &hosts);

    int portCount() const { return static_cast<int>(m_portCount); }
    quint64 hostCount() const { return m_hostCount; }
    /// At most 2^32 hosts x 65535 ports, so it never overflows.
    quint64 probeCount() const { return m_hostCount * m_portCount; }
    /// 0 <= n < probeCount().
    PlannedProbe at(quint64 n) const;
    IpAddress host(quint64 hostIndex) const;

private:
    struct Stage
    {
        quint64 firstHost;
        AddressSet hosts;
    };

    const Stage &stageOfHost(quint64 hostIndex) const;

    quint64 m_portCount;
    quint64 m_hostCount = 0;
    std::vector<Stage> m_stages; ///< what one append() brought
};

} // namespace netsonde
