// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe/verdict.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace netsonde {

/// One host's verdicts as runs of equal verdicts over port ordinals (see ScanResults): neighbouring ports that ended
/// alike cost six bytes together. Ordinals without a run have no verdict yet.
class VerdictMap
{
public:
    struct Run
    {
        quint16 first; ///< ordinal, inclusive
        quint16 last; ///< inclusive
        Verdict verdict;

        friend bool operator==(const Run &, const Run &) = default;
    };

    /// What a set() did, in ordinals.
    struct Change
    {
        int added = 0; ///< had no verdict before
        int confirmed = 0; ///< had a provisional one

        int total() const { return added + confirmed; }
        Change &operator+=(const Change &other)
        {
            added += other.added;
            confirmed += other.confirmed;
            return *this;
        }
        friend bool operator==(const Change &, const Change &) = default;
    };

    /// The first verdict of [first, last] stands, unless it was provisional: ordinals that have a lasting one keep it.
    Change set(quint16 first, quint16 last, Verdict verdict);
    Change set(quint16 ordinal, Verdict verdict) { return set(ordinal, ordinal, verdict); }

    std::optional<Verdict> at(quint16 ordinal) const;
    /// Ascending, disjoint, neighbours differ.
    const std::vector<Run> &runs() const { return m_runs; }

private:
    std::vector<Run> m_runs;
};

} // namespace netsonde
