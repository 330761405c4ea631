// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace netsonde {

/// Smoothed round trip and its variation (RFC 6298, section 2). Milliseconds. Thread: one.
class RttEstimate
{
public:
    void add(double ms);
    bool isKnown() const { return m_smoothed >= 0; }
    /// Negative while nothing was added.
    double smoothed() const { return m_smoothed; }
    /// The least of all that was added.
    double least() const { return m_least; }
    /// How long an answer may take: smoothed + 4 x variation and a little for this computer's own delays.
    double timeout() const;

private:
    double m_smoothed = -1;
    double m_variation = 0;
    double m_least = 0;
};

} // namespace netsonde
