// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace netsonde {

/// The part of attempts at hosts that are there that get lost. A first try that went unanswered was lost or met a
/// silent port; which of the two is the more common, the second tries tell. Thread: one at a time.
class LossEstimate
{
public:
    void firstTry(bool isAnswered);
    void secondTry(bool isAnswered);

    /// Between 0 and 1; that of a bad network while little is known.
    double loss() const;
    /// The same without any assumption.
    double measured() const;
    /// Whether enough was seen for measured() to mean something.
    bool isKnown() const;
    /// So many tries that one of 100 000 ports that would answer is missed, within [@p fewest, @p most].
    int tries(int fewest, int most) const;

private:
    double m_answered = 0;
    double m_silent = 0;
    double m_secondTries = 0;
    double m_answeredThen = 0;
};

} // namespace netsonde
