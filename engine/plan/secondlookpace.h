// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace netsonde {

/// How many silent ports of one host are asked again at once. Where nearly all stay silent it is a filter, to which
/// twice as much makes no difference. Answers say that the first look was too quick for the host, or that much is lost:
/// it is asked slowly, and slower still if it limits how many answers it gives. Thread: one at a time.
class SecondLookPace
{
public:
    SecondLookPace() = default;
    /// At once: @p most, and up to @p whereSilent where silence is confirmed; 1 <= most <= whereSilent.
    SecondLookPace(int most, int whereSilent);

    int atOnce() const { return m_atOnce; }

    /// Each second look that the host, or its silence, ended, once. Besides it @p out attempts have not ended, and @p
    /// left ports are still to be asked again.
    void ended(bool isAnswered, int out, int left);

private:
    struct Looks
    {
        int ended = 0; ///< below 0: so many are still out that do not count
        int answered = 0;

        /// Only where some have ended.
        double share() const { return static_cast<double>(answered) / ended; }
    };

    struct Pace
    {
        int atOnce = 0; ///< 0: there is none
        double share = 0; ///< of answers
    };

    void followAnswers(int out, int left);
    void set(int atOnce, int out);

    int m_most = 0;
    int m_whereSilent = 0;
    int m_atOnce = 0;
    Looks m_round; ///< of the last few
    Looks m_since; ///< m_atOnce was set
    int m_silencesWanted = 0; ///< second looks without answers before more are made at once
    Pace m_before; ///< of the one that is being tried
    bool m_limitsAnswers = false; ///< as the last try told
    int m_roundsAsIs = 0; ///< with answers, until another number at once is tried
    int m_roundsBetweenTries = 0;
};

} // namespace netsonde
