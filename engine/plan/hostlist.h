// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/addressset.h"

#include <vector>

namespace netsonde {

/// The hosts of a scan by index, as pure arithmetic: nothing is listed. Hosts may be added at the end, which changes no
/// index given before. Thread: any, const.
class HostList
{
public:
    /// Adds hosts, which must not be in it yet, as the next indexes.
    void append(const AddressSet &hosts);
    /// At most 2^32.
    quint64 count() const { return m_count; }
    /// @p index is below count().
    IpAddress at(quint64 index) const;

private:
    struct Stage
    {
        quint64 firstIndex;
        AddressSet hosts;
    };

    quint64 m_count = 0;
    std::vector<Stage> m_stages; ///< what one append() brought
};

} // namespace netsonde
