// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/verdictmap.h"

#include <algorithm>

namespace netsonde {

namespace {

using Run = VerdictMap::Run;

/// The first run that ends at @p ordinal or later.
template <typename Runs>
auto runFrom(Runs &runs, quint16 ordinal)
{
    return std::lower_bound(runs.begin(), runs.end(), ordinal, [](const Run &run, quint16 o) { return run.last < o; });
}

bool joins(const Run &left, const Run &right)
{
    return left.last + 1 == right.first && left.verdict == right.verdict;
}

void append(std::vector<Run> &runs, const Run &run)
{
    if (!runs.empty() && joins(runs.back(), run))
        runs.back().last = run.last;
    else
        runs.push_back(run);
}

int length(const Run &run)
{
    return run.last - run.first + 1;
}

/// Puts @p run, which overlaps none, before @p next.
void insertBefore(std::vector<Run> &runs, std::vector<Run>::iterator next, const Run &run)
{
    const bool joinsNext = joins(run, *next);
    if (next != runs.begin() && joins(*std::prev(next), run)) {
        std::prev(next)->last = joinsNext ? next->last : run.last;
        if (joinsNext)
            runs.erase(next);
    } else if (joinsNext) {
        next->first = run.first;
    } else {
        runs.insert(next, run);
    }
}

/// Fills what @p run finds free from @p at on, the first run that reaches into it. Linear, whatever the number of gaps.
int fillGaps(std::vector<Run> &runs, std::vector<Run>::iterator at, const Run &run)
{
    std::vector<Run> filled(runs.begin(), at);
    int free = run.first; // int: one past 65535 must not wrap
    int set = 0;
    const auto fillUpTo = [&](int end) {
        if (free >= end)
            return;
        append(filled, {static_cast<quint16>(free), static_cast<quint16>(end - 1), run.verdict});
        set += end - free;
    };
    for (; at != runs.end() && at->first <= run.last; ++at) {
        fillUpTo(at->first);
        append(filled, *at);
        free = at->last + 1;
    }
    fillUpTo(run.last + 1);
    for (; at != runs.end(); ++at)
        append(filled, *at);
    runs = std::move(filled);
    return set;
}

} // namespace

int VerdictMap::set(quint16 first, quint16 last, Verdict verdict)
{
    Q_ASSERT(first <= last);
    const Run run {first, last, verdict};
    if (m_runs.empty() || m_runs.back().last < first) {
        append(m_runs, run);
        return length(run);
    }
    const auto next = runFrom(m_runs, first);
    if (next->first > last) {
        insertBefore(m_runs, next, run);
        return length(run);
    }
    if (next->first <= first && last <= next->last)
        return 0;
    return fillGaps(m_runs, next, run);
}

std::optional<Verdict> VerdictMap::at(quint16 ordinal) const
{
    const auto run = runFrom(m_runs, ordinal);
    if (run == m_runs.end() || run->first > ordinal)
        return std::nullopt;
    return run->verdict;
}

} // namespace netsonde
