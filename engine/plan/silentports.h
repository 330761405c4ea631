// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace netsonde {

/// The ports of one host that have not answered yet and are to be asked again: those that were asked least come first,
/// then by ordinal. One bit a port and number of tries, since a firewall that drops everything makes tens of thousands
/// of them on each of many hosts. Thread: one at a time.
class SilentPorts
{
public:
    struct Port
    {
        quint16 ordinal = 0;
        quint8 tries = 0; ///< that went unanswered
        bool lookedAgain = false;

        friend bool operator==(const Port &, const Port &) = default;
    };
    /// Ordinals, inclusive.
    struct Run
    {
        quint16 first = 0;
        quint16 last = 0;

        friend bool operator==(const Run &, const Run &) = default;
    };

    /// @p port is not in it yet, whatever its tries.
    void insert(const Port &port);
    /// There is one.
    Port takeFirst();

    bool isEmpty() const { return m_levels.empty(); }
    int count() const;
    /// Ascending, disjoint, not adjacent.
    std::vector<Run> runs() const;
    /// What it holds beside its own size.
    size_t bytes() const;

private:
    /// Ports that were asked equally often.
    struct Level
    {
        quint8 tries = 0;
        bool lookedAgain = false;
        int count = 0; ///< never 0
        size_t firstWord = 0; ///< no port lies before
        std::vector<quint64> words; ///< a bit for each ordinal
    };

    std::vector<Level> m_levels; ///< in the order of taking
};

} // namespace netsonde
