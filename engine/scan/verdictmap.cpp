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

bool givesWay(const Run &old, const Run &run)
{
    return old.verdict.isProvisional() && !run.verdict.isProvisional();
}

/// Puts @p run in the place of the first part of @p at, which begins with it and is not shorter.
void replaceFront(std::vector<Run> &runs, std::vector<Run>::iterator at, const Run &run)
{
    if (run.last < at->last) {
        at->first = static_cast<quint16>(run.last + 1);
        if (at != runs.begin() && joins(*std::prev(at), run))
            std::prev(at)->last = run.last;
        else
            runs.insert(at, run);
        return;
    }
    at = runs.erase(at);
    if (at == runs.end())
        append(runs, run);
    else
        insertBefore(runs, at, run);
}

/// Fills what @p run finds free or provisional from @p at on, the first run that reaches into it. Linear, whatever the
/// number of gaps.
VerdictMap::Change fill(std::vector<Run> &runs, std::vector<Run>::iterator at, const Run &run)
{
    std::vector<Run> filled(runs.begin(), at);
    int free = run.first; // int: one past 65535 must not wrap
    VerdictMap::Change change;
    const auto add = [&filled](int first, int last, Verdict verdict) {
        if (first <= last)
            append(filled, {static_cast<quint16>(first), static_cast<quint16>(last), verdict});
        return std::max(0, last - first + 1);
    };
    for (; at != runs.end() && at->first <= run.last; ++at) {
        change.added += add(free, at->first - 1, run.verdict);
        if (givesWay(*at, run)) {
            const int first = std::max(at->first, run.first);
            const int last = std::min(at->last, run.last);
            add(at->first, first - 1, at->verdict);
            change.confirmed += add(first, last, run.verdict);
            add(last + 1, at->last, at->verdict);
        } else {
            append(filled, *at);
        }
        free = at->last + 1;
    }
    change.added += add(free, run.last, run.verdict);
    for (; at != runs.end(); ++at)
        append(filled, *at);
    runs = std::move(filled);
    return change;
}

} // namespace

VerdictMap::Change VerdictMap::set(quint16 first, quint16 last, Verdict verdict)
{
    Q_ASSERT(first <= last);
    const Run run {first, last, verdict};
    if (m_runs.empty() || m_runs.back().last < first) {
        append(m_runs, run);
        return {length(run), 0};
    }
    const auto next = runFrom(m_runs, first);
    if (next->first > last) {
        insertBefore(m_runs, next, run);
        return {length(run), 0};
    }
    const bool isInside = next->first <= first && last <= next->last;
    if (isInside && !givesWay(*next, run))
        return {};
    if (isInside && next->first == first) {
        replaceFront(m_runs, next, run);
        return {0, length(run)};
    }
    return fill(m_runs, next, run);
}

std::optional<Verdict> VerdictMap::at(quint16 ordinal) const
{
    const auto run = runFrom(m_runs, ordinal);
    if (run == m_runs.end() || run->first > ordinal)
        return std::nullopt;
    return run->verdict;
}

} // namespace netsonde
