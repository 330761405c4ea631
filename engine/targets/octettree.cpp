// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/octettree.h"

#include <QHashFunctions>

namespace netsonde {

namespace OctetTrees {

quint64 count(const OctetTree &tree, int level)
{
    if (!tree.any)
        return 0;
    return tree.node ? tree.node->count : quint64(1) << (8 * (levels - level));
}

namespace {

bool equalNodes(const std::shared_ptr<const OctetNode> &a, const std::shared_ptr<const OctetNode> &b)
{
    if (a == b)
        return true;
    if (!a || !b || a->hash != b->hash || a->count != b->count || a->runs.size() != b->runs.size())
        return false;
    for (size_t i = 0; i < a->runs.size(); ++i) {
        const OctetRun &x = a->runs[i];
        const OctetRun &y = b->runs[i];
        if (x.first != y.first || x.last != y.last || !equalNodes(x.child, y.child))
            return false;
    }
    return true;
}

} // namespace

bool equal(const OctetTree &a, const OctetTree &b)
{
    return a.any == b.any && equalNodes(a.node, b.node);
}

void Builder::append(int first, int last, const OctetTree &child)
{
    if (!child.any)
        return;
    std::vector<OctetRun> &runs = m_node.runs;
    const quint64 added = static_cast<quint64>(last - first + 1) * count(child, m_level + 1);
    if (!runs.empty() && runs.back().last + 1 == first && equalNodes(runs.back().child, child.node))
        runs.back().last = static_cast<quint8>(last);
    else
        runs.push_back({static_cast<quint8>(first), static_cast<quint8>(last), m_node.count, child.node});
    m_node.count += added;
}

OctetTree Builder::take()
{
    if (m_node.count == 0)
        return {};
    if (m_node.count == 256 * below(m_level))
        return {true, nullptr};
    for (const OctetRun &run : m_node.runs)
        m_node.hash = qHashMulti(m_node.hash, run.first, run.last, run.child ? run.child->hash : size_t(1));
    return {true, std::make_shared<const OctetNode>(std::move(m_node))};
}

} // namespace OctetTrees

} // namespace netsonde
