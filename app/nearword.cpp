// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nearword.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace netsonde {

namespace {

/// Letters put in, left out, exchanged for another, or swapped with their neighbour (optimal string alignment).
int distance(QStringView a, QStringView b)
{
    const auto columns = static_cast<size_t>(b.size()) + 1;
    std::vector<int> twoAbove(columns);
    std::vector<int> above(columns);
    std::vector<int> row(columns);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        twoAbove = std::exchange(above, row);
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<size_t>(j) + 1;
            row[at] = std::min({row[at - 1] + 1, above[at] + 1, above[at - 1] + (a[i] == b[j] ? 0 : 1)});
            if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j])
                row[at] = std::min(row[at], twoAbove[at - 2] + 1);
        }
    }
    return row.back();
}

} // namespace

QString nearestWord(const QString &word, const QStringList &candidates)
{
    QString nearest;
    int least = std::min(2, static_cast<int>(word.size()) / 2) + 1;
    for (const QString &candidate : candidates) {
        const bool isBeginning = word.size() >= 2 && candidate.startsWith(word);
        const int changes = isBeginning ? 0 : distance(word, candidate);
        if (changes < least) {
            least = changes;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace netsonde
