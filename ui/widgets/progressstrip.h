// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/completeness.h"
#include "engine/scan/scanprogress.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace netsonde {

class SteadyLabel;
class TintedLabel;

/// The bottom of the window: how far the scan is, how fast, what limits its speed, and what it has found; afterwards
/// how it ended and whether it is complete.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    void setProgress(const ScanProgress &progress);
    /// @p why something was not tested.
    void setSummary(const ScanSummary &summary, const UntestedReasons &why = {});
    /// "Scanning", "Stopped: incomplete, 120 not tested".
    QString phaseText() const;
    /// "Waiting for ports that do not answer", "25 600 of 25 600 probes have a verdict; 0 not tested".
    QString sentence() const;

private:
    void showCounts(double share, quint64 done, quint64 total, quint64 up, quint64 open);
    void clearNumbers();
    void showEndNumbers(const ScanSummary &summary);
    void showPace(const ScanProgress &progress);
    void showOnlyFilled();
    QList<SteadyLabel *> numbers() const;

    TintedLabel *m_phase;
    QProgressBar *m_bar;
    SteadyLabel *m_percent;
    SteadyLabel *m_done;
    SteadyLabel *m_rate;
    SteadyLabel *m_time;
    SteadyLabel *m_found;
    SteadyLabel *m_notTested;
    TintedLabel *m_sentence;
    SteadyLabel *m_inFlight;
    SteadyLabel *m_loss;
    SteadyLabel *m_roundTrip;
};

} // namespace netsonde
