// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterkeys.h"

#include "ui/words/words.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace netsonde::FilterKeys {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
struct Word
{
    QLatin1StringView text;
    T value;
};

/// The first text of each value is the one that is printed.
constexpr std::array keys {
    Word<FilterKey> {"port"_L1, FilterKey::Port},         Word<FilterKey> {"service"_L1, FilterKey::Service},
    Word<FilterKey> {"state"_L1, FilterKey::State},       Word<FilterKey> {"ip"_L1, FilterKey::Ip},
    Word<FilterKey> {"name"_L1, FilterKey::Name},         Word<FilterKey> {"rtt"_L1, FilterKey::Rtt},
    Word<FilterKey> {"open"_L1, FilterKey::Open},         Word<FilterKey> {"closed"_L1, FilterKey::Closed},
    Word<FilterKey> {"filtered"_L1, FilterKey::Filtered}, Word<FilterKey> {"seen"_L1, FilterKey::Seen},
    Word<FilterKey> {"vendor"_L1, FilterKey::Vendor},     Word<FilterKey> {"mac"_L1, FilterKey::Mac},
    Word<FilterKey> {"address"_L1, FilterKey::Ip},        Word<FilterKey> {"hostname"_L1, FilterKey::Name},
    Word<FilterKey> {"ports"_L1, FilterKey::Port},
};

constexpr std::array stateWords {
    Word<StateValue> {"up"_L1, StateValue::Up},
    Word<StateValue> {"pending"_L1, StateValue::Pending},
    Word<StateValue> {"no-answer"_L1, StateValue::NoAnswer},
    Word<StateValue> {"unreachable"_L1, StateValue::Unreachable},
    Word<StateValue> {"not-tested"_L1, StateValue::NotTested},
    Word<StateValue> {"not-resolved"_L1, StateValue::NotResolved},
    Word<StateValue> {"open"_L1, StateValue::Open},
    Word<StateValue> {"closed"_L1, StateValue::Closed},
    Word<StateValue> {"filtered"_L1, StateValue::Filtered},
    Word<StateValue> {"second-look"_L1, StateValue::AwaitsSecondLook},
    Word<StateValue> {"answers-all"_L1, StateValue::AnswersAll},
};

/// Letters to change, add, drop or swap with the next; case is ignored.
int distance(QStringView a, QStringView b)
{
    const auto same = [&](qsizetype i, qsizetype j) { return a[i].toCaseFolded() == b[j].toCaseFolded(); };
    const size_t width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<size_t>(j) + 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (same(i, j) ? 0 : 1)});
            if (i > 0 && j > 0 && same(i, j - 1) && same(i - 1, j))
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last.back();
}

template <typename Words>
QString nearest(const Words &words, QStringView text)
{
    QString found;
    int least = text.size() < 6 ? 2 : 3; // one more than what still counts as near
    for (const auto &word : words) {
        const QString known(word.text);
        if (const int far = distance(text, known); far < least) {
            least = far;
            found = known;
        }
    }
    return found;
}

QString bare(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        if (c != u'-' && c != u'_' && !c.isSpace())
            out += c.toCaseFolded();
    }
    return out;
}

StateValue valueOf(HostState state)
{
    switch (state) {
    case HostState::Pending:
        return StateValue::Pending;
    case HostState::Up:
        return StateValue::Up;
    case HostState::NoAnswer:
        return StateValue::NoAnswer;
    case HostState::Unreachable:
        return StateValue::Unreachable;
    case HostState::NotTested:
        return StateValue::NotTested;
    case HostState::NotResolved:
        return StateValue::NotResolved;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<FilterKey> fromText(QStringView text)
{
    const auto found
        = std::ranges::find_if(keys, [&](const auto &key) { return text.compare(key.text, Qt::CaseInsensitive) == 0; });
    return found == keys.end() ? std::nullopt : std::optional(found->value);
}

QString text(FilterKey key)
{
    return std::ranges::find(keys, key, &Word<FilterKey>::value)->text;
}

QString near(QStringView text)
{
    return nearest(keys, text);
}

QStringList offered()
{
    QStringList texts;
    for (const auto &key : keys) {
        if (text(key.value) == key.text)
            texts << key.text;
    }
    return texts;
}

std::optional<StateValue> stateFromText(const QString &text)
{
    const QString wanted = bare(text);
    for (const auto &word : stateWords) {
        if (bare(QString(word.text)) == wanted)
            return word.value;
    }
    for (const HostState state : {HostState::Pending, HostState::Up, HostState::NoAnswer, HostState::Unreachable,
                                  HostState::NotTested, HostState::NotResolved}) {
        if (bare(words::hostState(state)) == wanted)
            return valueOf(state);
    }
    return std::nullopt;
}

QString text(StateValue value)
{
    return std::ranges::find(stateWords, value, &Word<StateValue>::value)->text;
}

QString text(HostState state)
{
    return text(valueOf(state));
}

QStringList states()
{
    QStringList texts;
    for (const auto &word : stateWords)
        texts << word.text;
    return texts;
}

QString nearState(QStringView text)
{
    return nearest(stateWords, text);
}

} // namespace netsonde::FilterKeys
