// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/ipv4set.h"

#include "engine/targets/octettree.h"

#include <QHash>

#include <algorithm>
#include <span>

namespace netsonde {

namespace {

using OctetTrees::below;
using OctetTrees::Builder;
using OctetTrees::levels;

/// @p ranges lie within one node of @p level and count from its first address.
OctetTree treeOf(std::span<const Ipv4Range> ranges, int level)
{
    const quint64 width = below(level);
    Builder builder(level);
    quint64 from = 0; // what lies before is done
    std::vector<Ipv4Range> within;
    for (size_t i = 0; i < ranges.size();) {
        const quint64 first = std::max<quint64>(from, ranges[i].first);
        const quint64 end = quint64(ranges[i].last) + 1;
        if (first >= end) {
            ++i;
            continue;
        }
        const quint64 octet = first / width;
        if (first % width == 0 && end - first >= width) {
            const quint64 pastLast = end / width;
            builder.append(static_cast<int>(octet), static_cast<int>(pastLast - 1), {true, nullptr});
            from = pastLast * width;
            continue;
        }
        within.clear();
        const quint64 base = octet * width;
        const quint64 limit = base + width;
        for (size_t j = i; j < ranges.size() && ranges[j].first < limit; ++j) {
            const quint64 low = std::max<quint64>(from, ranges[j].first);
            const quint64 high = std::min<quint64>(limit - 1, ranges[j].last);
            within.push_back({static_cast<quint32>(low - base), static_cast<quint32>(high - base)});
            i = ranges[j].last < limit ? j + 1 : j;
        }
        builder.append(static_cast<int>(octet), static_cast<int>(octet), treeOf(within, level + 1));
        from = limit;
    }
    return builder.take();
}

enum class Operation { Unite, Subtract, Intersect };

/// Combines two diagrams; each pair of nodes is looked at once, however often it is shared.
class Combiner
{
public:
    explicit Combiner(Operation operation)
        : m_operation(operation)
    { }

    OctetTree combine(const OctetTree &a, const OctetTree &b, int level)
    {
        if (const std::optional<OctetTree> simple = decided(a, b))
            return *simple;
        const Pair pair(a.node.get(), b.node.get());
        if (const auto known = m_known.constFind(pair); known != m_known.cend())
            return *known;
        OctetTree result = walk(a, b, level);
        m_known.insert(pair, result);
        return result;
    }

private:
    using Pair = std::pair<const OctetNode *, const OctetNode *>;

    /// What needs no look inside.
    std::optional<OctetTree> decided(const OctetTree &a, const OctetTree &b) const
    {
        const bool aFull = a.any && !a.node;
        const bool bFull = b.any && !b.node;
        const bool same = a.any == b.any && a.node == b.node;
        switch (m_operation) {
        case Operation::Unite:
            if (same || !b.any || aFull)
                return a;
            if (!a.any || bFull)
                return b;
            break;
        case Operation::Subtract:
            if (same || !a.any || bFull)
                return OctetTree();
            if (!b.any)
                return a;
            break;
        case Operation::Intersect:
            if (same || !a.any || bFull)
                return a;
            if (!b.any || aFull)
                return b;
            break;
        }
        return std::nullopt;
    }

    /// Splits the 256 values where either side has a border.
    OctetTree walk(const OctetTree &a, const OctetTree &b, int level)
    {
        Q_ASSERT(level < levels); // past the last octet everything is decided()
        Builder builder(level);
        Reader left(a);
        Reader right(b);
        for (int first = 0; first < 256;) {
            const int last = std::min(left.moveTo(first), right.moveTo(first));
            builder.append(first, last, combine(left.child(), right.child(), level + 1));
            first = last + 1;
        }
        return builder.take();
    }

    /// Reads a node's value after value as if every value had a run.
    class Reader
    {
    public:
        explicit Reader(const OctetTree &tree)
            : m_any(tree.any)
            , m_node(tree.node.get())
        { }
        /// The last value that leads to the same child() as @p value does. Values ascend from call to call.
        int moveTo(int value)
        {
            if (!m_node) {
                m_child = {m_any, nullptr};
                return 255;
            }
            while (m_run < m_node->runs.size() && m_node->runs[m_run].last < value)
                ++m_run;
            if (m_run == m_node->runs.size()) {
                m_child = {};
                return 255;
            }
            const OctetRun &run = m_node->runs[m_run];
            const bool inside = run.first <= value;
            m_child = inside ? OctetTree {true, run.child} : OctetTree();
            return inside ? run.last : run.first - 1;
        }
        const OctetTree &child() const { return m_child; }

    private:
        bool m_any;
        const OctetNode *m_node;
        size_t m_run = 0;
        OctetTree m_child {};
    };

    Operation m_operation;
    QHash<Pair, OctetTree> m_known {};
};

} // namespace

Ipv4Set Ipv4Set::fromSortedRanges(std::vector<Ipv4Range> ranges)
{
    Ipv4Set set;
    set.m_root = treeOf(ranges, 0);
    return set;
}

Ipv4Set Ipv4Set::fromPattern(const std::array<std::bitset<256>, 4> &pattern)
{
    OctetTree tree {true, nullptr};
    for (int level = levels - 1; level >= 0; --level) {
        Builder builder(level);
        for (int value = 0; value < 256; ++value) {
            if (pattern[level].test(value))
                builder.append(value, value, tree);
        }
        tree = builder.take();
    }
    Ipv4Set set;
    set.m_root = tree;
    return set;
}

Ipv4Set Ipv4Set::united(const Ipv4Set &other) const
{
    Ipv4Set set;
    set.m_root = Combiner(Operation::Unite).combine(m_root, other.m_root, 0);
    return set;
}

Ipv4Set Ipv4Set::subtracted(const Ipv4Set &other) const
{
    Ipv4Set set;
    set.m_root = Combiner(Operation::Subtract).combine(m_root, other.m_root, 0);
    return set;
}

Ipv4Set Ipv4Set::intersected(const Ipv4Set &other) const
{
    Ipv4Set set;
    set.m_root = Combiner(Operation::Intersect).combine(m_root, other.m_root, 0);
    return set;
}

quint64 Ipv4Set::count() const
{
    return OctetTrees::count(m_root, 0);
}

quint32 Ipv4Set::at(quint64 n) const
{
    Q_ASSERT(n < count());
    quint32 number = 0;
    const OctetNode *node = m_root.node.get();
    for (int level = 0; level < levels; ++level) {
        if (!node) // everything that follows: the rest of n is the rest of the address
            return number + static_cast<quint32>(n);
        const auto past = std::upper_bound(node->runs.cbegin(), node->runs.cend(), n,
                                           [](quint64 value, const OctetRun &run) { return value < run.before; });
        const OctetRun &run = *std::prev(past);
        const quint64 each = run.child ? run.child->count : below(level);
        n -= run.before;
        number += static_cast<quint32>((run.first + n / each) * below(level));
        n %= each;
        node = run.child.get();
    }
    return number;
}

std::optional<quint64> Ipv4Set::indexOf(quint32 number) const
{
    if (!m_root.any)
        return std::nullopt;
    quint64 index = 0;
    const OctetNode *node = m_root.node.get();
    for (int level = 0; level < levels; ++level) {
        const quint64 width = below(level);
        if (!node)
            return index + number % (256 * width);
        const auto octet = static_cast<quint8>(number / width);
        const auto run = std::lower_bound(node->runs.cbegin(), node->runs.cend(), octet,
                                          [](const OctetRun &a, quint8 value) { return a.last < value; });
        if (run == node->runs.cend() || run->first > octet)
            return std::nullopt;
        const quint64 each = run->child ? run->child->count : width;
        index += run->before + static_cast<quint64>(octet - run->first) * each;
        node = run->child.get();
    }
    return index;
}

bool operator==(const Ipv4Set &a, const Ipv4Set &b)
{
    return OctetTrees::equal(a.m_root, b.m_root);
}

} // namespace netsonde
