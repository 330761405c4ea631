// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanprogress.h"
#include "ui/views/activityhistory.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace netsonde {

class Chart;
class RttChart;
class TimeChart;

/// A scan's course in pictures: speed, sockets in flight, loss, and how long answers took, with the sentence on what
/// limits the speed. Each picture's figures stand above it in words.
class ActivityView : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityView(QWidget *parent = nullptr);

    /// Forgets the last scan.
    void clear();
    void setProgress(const ScanProgress &progress);
    void setRunning(bool running);

    /// What the pictures show, in words.
    QString summary() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Part { Rate, InFlight, Loss, RoundTrips, PartCount };

    void addPart(Part part, const QString &title, Chart *chart);
    void refresh();
    void refreshIfWanted();
    QString sentence() const;

    ActivityHistory m_history;
    QLabel *m_limit;
    QCheckBox *m_freeze;
    QGridLayout *m_grid;
    TimeChart *m_rate;
    TimeChart *m_inFlight;
    TimeChart *m_loss;
    RttChart *m_roundTrips;
    std::array<Chart *, PartCount> m_charts {};
    std::array<QLabel *, PartCount> m_figures {};
    bool m_running = false;
};

} // namespace netsonde
