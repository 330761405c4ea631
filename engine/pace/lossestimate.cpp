// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pace/lossestimate.h"

#include <algorithm>
#include <cmath>

namespace netsonde {

namespace {

constexpr double missed = 1e-5;

/// What is assumed until more is known: a tenth of the silence is loss, as if seen in so many second tries; and one
/// attempt of a hundred is lost, as if seen in so many first tries.
constexpr double assumedTries = 20;
constexpr double assumedShare = 0.1;
constexpr double assumedAnswered = 99;
constexpr double assumedLost = 1;

constexpr double enough = 500;

} // namespace

void LossEstimate::firstTry(bool isAnswered)
{
    (isAnswered ? m_answered : m_silent) += 1;
}

void LossEstimate::secondTry(bool isAnswered)
{
    m_secondTries += 1;
    m_answeredThen += isAnswered ? 1 : 0;
}

double LossEstimate::loss() const
{
    const double share = (m_answeredThen + assumedTries * assumedShare) / (m_secondTries + assumedTries);
    const double lost = m_silent * share + assumedLost;
    return lost / (lost + m_answered + assumedAnswered);
}

double LossEstimate::measured() const
{
    const double lost = m_secondTries > 0 ? m_silent * m_answeredThen / m_secondTries : 0;
    return lost / std::max(1.0, lost + m_answered);
}

bool LossEstimate::isKnown() const
{
    return m_answered + m_silent > enough && m_secondTries >= std::min(enough, m_silent / 2);
}

int LossEstimate::tries(int fewest, int most) const
{
    const double wanted = std::ceil(std::log(missed) / std::log(std::clamp(loss(), 1e-9, 0.999)));
    return static_cast<int>(std::clamp<double>(wanted, fewest, most));
}

} // namespace netsonde
