// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/secondlookpace.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace netsonde {

namespace {

/// Of second looks, fewer than one in so many are answered: by a filter.
constexpr int fewAnswers = 32;
/// Rounds of them that show it; a host that limits its answers may have none left for the first. After answers also so
/// many second looks: a few at once are soon through many rounds.
constexpr int firstSilences = 3;
constexpr int silencesAfterAnswers = 16;
constexpr int leastSilencesAfterAnswers = 256;

/// Answers of a host that limits them come in bursts: so many rounds, and so many second looks at least, tell their
/// share. Fewer do where fewer at once are tried: if the host limits its answers, the shares lie far apart.
constexpr int roundsForShare = 2;
constexpr int endsForShare = 128;
constexpr int endsForShareOfFewer = 32;
/// What is taken for a share of all: of more at once some may be lost.
constexpr double nearlyAll = 0.99;
/// Fewest at once where a host limits its answers, and the share of them that is good enough.
constexpr int leastAtOnce = 4;
constexpr double answeredWell = 0.8;
/// Fewer silent ports are soon through, whatever their host does.
constexpr int worthATry = 400;
/// Rounds until another number is tried after one was taken back, for the first time; twice as many each further time.
constexpr int firstRoundsBetweenTries = 32;
constexpr int mostRoundsBetweenTries = 512;

} // namespace

SecondLookPace::SecondLookPace(int most, int whereSilent)
    : m_most(most)
    , m_whereSilent(whereSilent)
    , m_atOnce(most)
    , m_silencesWanted(firstSilences * most)
    , m_roundsBetweenTries(firstRoundsBetweenTries)
{ }

void SecondLookPace::ended(bool isAnswered, int out, int left)
{
    for (Looks *looks : {&m_round, &m_since}) {
        ++looks->ended;
        looks->answered += isAnswered && looks->ended > 0 ? 1 : 0;
    }
    if (m_round.ended < m_atOnce)
        return;
    const Looks round = std::exchange(m_round, {});
    if (round.answered * fewAnswers >= round.ended) {
        if (m_atOnce > m_most)
            set(m_most, out);
        m_silencesWanted = std::max(silencesAfterAnswers * m_atOnce, leastSilencesAfterAnswers);
        followAnswers(out, left);
        return;
    }
    m_silencesWanted -= round.ended;
    if (m_silencesWanted <= 0) {
        m_before = {};
        set(std::min(2 * m_atOnce, m_whereSilent), out);
    }
}

/// A host that limits how many answers it gives a second answers a larger share of fewer. One that doesn't, has ports
/// that are silent whatever is asked. Now fewer and now more are tried to find out.
void SecondLookPace::followAnswers(int out, int left)
{
    const bool triesFewer = m_atOnce < m_before.atOnce;
    const int ends = std::max(roundsForShare * m_atOnce, triesFewer ? endsForShareOfFewer : endsForShare);
    if (--m_roundsAsIs > 0 || m_since.ended < ends)
        return;
    const double share = m_since.share();
    if (const auto before = std::exchange(m_before, {}); before.atOnce > 0) {
        const double then = std::min(before.share, nearlyAll);
        const double silence = (1 - then) * m_atOnce / before.atOnce; // beside the same answers
        const double ifLimited = then / (then + silence);
        m_limitsAnswers = std::abs(share - ifLimited) < std::abs(share - then);
        if (m_limitsAnswers != triesFewer) {
            m_roundsAsIs = m_roundsBetweenTries;
            m_roundsBetweenTries = std::min(2 * m_roundsBetweenTries, mostRoundsBetweenTries);
            set(before.atOnce, out);
            return;
        }
    }
    int next = std::min(2 * m_atOnce, m_most);
    const int fewest = std::min(leastAtOnce, m_most);
    const bool maybeFewer = m_limitsAnswers || next == m_atOnce;
    if (share < answeredWell && maybeFewer && m_atOnce > fewest) {
        if (left < worthATry)
            return;
        const double wanted = m_atOnce * share / (1 - share) * (1 - answeredWell) / answeredWell;
        next = std::max(fewest, std::min(static_cast<int>(wanted), m_atOnce / 2));
    }
    if (next == m_atOnce)
        return;
    m_before = {m_atOnce, share};
    set(next, out);
}

void SecondLookPace::set(int atOnce, int out)
{
    m_atOnce = atOnce;
    m_round = m_since = {-out, 0};
}

} // namespace netsonde
