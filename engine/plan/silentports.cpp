// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/silentports.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace netsonde {

namespace {

constexpr int bitsPerWord = 64;

} // namespace

void SilentPorts::insert(const Port &port)
{
    const auto order = [](const auto &one) { return std::tuple(one.lookedAgain, one.tries); };
    auto level = std::find_if(m_levels.begin(), m_levels.end(),
                              [&](const Level &other) { return order(other) >= order(port); });
    if (level == m_levels.end() || order(*level) != order(port))
        level = m_levels.insert(level, {port.tries, port.lookedAgain, 0, port.ordinal / size_t {bitsPerWord}, {}});
    const size_t word = port.ordinal / size_t {bitsPerWord};
    if (word >= level->words.size())
        level->words.resize(word + 1);
    level->words[word] |= quint64(1) << port.ordinal % bitsPerWord;
    level->firstWord = std::min(level->firstWord, word);
    ++level->count;
}

SilentPorts::Port SilentPorts::takeFirst()
{
    Level &level = m_levels.front();
    while (level.words[level.firstWord] == 0)
        ++level.firstWord;
    quint64 &word = level.words[level.firstWord];
    const auto ordinal = level.firstWord * bitsPerWord + static_cast<size_t>(std::countr_zero(word));
    const Port port {static_cast<quint16>(ordinal), level.tries, level.lookedAgain};
    word &= word - 1; // without its lowest bit
    if (--level.count == 0)
        m_levels.erase(m_levels.begin());
    return port;
}

int SilentPorts::count() const
{
    int count = 0;
    for (const Level &level : m_levels)
        count += level.count;
    return count;
}

std::vector<SilentPorts::Run> SilentPorts::runs() const
{
    std::vector<quint64> all;
    for (const Level &level : m_levels) {
        all.resize(std::max(all.size(), level.words.size()));
        for (size_t word = 0; word < level.words.size(); ++word)
            all[word] |= level.words[word];
    }
    std::vector<Run> runs;
    for (size_t word = 0; word < all.size(); ++word) {
        for (quint64 bits = all[word]; bits != 0; bits &= bits - 1) {
            const auto ordinal = static_cast<quint16>(word * bitsPerWord + static_cast<size_t>(std::countr_zero(bits)));
            if (!runs.empty() && runs.back().last + 1 == ordinal)
                runs.back().last = ordinal;
            else
                runs.push_back({ordinal, ordinal});
        }
    }
    return runs;
}

size_t SilentPorts::bytes() const
{
    size_t bytes = m_levels.capacity() * sizeof(Level);
    for (const Level &level : m_levels)
        bytes += level.words.capacity() * sizeof(quint64);
    return bytes;
}

} // namespace netsonde
