// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanprogress.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace netsonde {

class SteadyLabel;
class TintedLabel;

/// The bottom of the window: how far the scan is, how fast, and what it has found; afterwards how it ended.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    void setProgress(const ScanProgress &progress);
    void setSummary(const ScanSummary &summary);
    /// "Scanning", "Stopped: incomplete, 120 not tested".
    QString phaseText() const;

private:
    void showCounts(quint64 done, quint64 total, quint64 up, quint64 open);
    void clearNumbers();
    void showEndNumbers(const ScanSummary &summary);
    void showOnlyFilled();

    TintedLabel *m_phase;
    QProgressBar *m_bar;
    SteadyLabel *m_percent;
    SteadyLabel *m_done;
    SteadyLabel *m_rate;
    SteadyLabel *m_time;
    SteadyLabel *m_found;
    SteadyLabel *m_notTested;
};

} // namespace netsonde
