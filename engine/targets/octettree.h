// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/ipv4set.h"

namespace netsonde {

/// Octet values first to last, both inclusive, that lead to the same part of the diagram; null: all that follows.
struct OctetRun
{
    quint8 first = 0;
    quint8 last = 0;
    quint64 before = 0; ///< addresses of the node in the runs before this one
    std::shared_ptr<const OctetNode> child {};
};

/// One octet's runs: ascending, disjoint, never empty, neighbours with equal children joined. A node that would hold
/// everything is not made. With these rules equal sets have equal diagrams.
struct OctetNode
{
    std::vector<OctetRun> runs {};
    quint64 count = 0;
    size_t hash = 0;
};

namespace OctetTrees {

constexpr int levels = 4;

/// How many addresses lie below one value of the octet at @p level (0 is the first): 2^24, 2^16, 2^8, 1.
constexpr quint64 below(int level)
{
    return quint64(1) << (8 * (levels - 1 - level));
}
/// How many addresses a tree holds that starts with the octet at @p level; past the last octet it is one address.
quint64 count(const OctetTree &tree, int level);
bool equal(const OctetTree &a, const OctetTree &b);

/// Gathers the runs of one node in ascending order.
class Builder
{
public:
    explicit Builder(int level)
        : m_level(level)
    { }
    /// Empty trees are left out; @p first is above every value appended before.
    void append(int first, int last, const OctetTree &child);
    OctetTree take();

private:
    int m_level;
    OctetNode m_node {};
};

} // namespace OctetTrees

} // namespace netsonde
