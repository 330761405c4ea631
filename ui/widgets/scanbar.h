// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanprogress.h"
#include "engine/scan/scanrequest.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace netsonde {

class NotationBox;
class PortBox;
class ProfileBox;
class TargetBox;
class TintedLabel;

/// The top of the window: what to scan, how much that is, and the buttons that start, stop and pause it.
class ScanBar : public QWidget
{
    Q_OBJECT

public:
    explicit ScanBar(QWidget *parent = nullptr);

    TargetBox *targets() const { return m_targets; }
    PortBox *ports() const { return m_ports; }
    ProfileBox *profile() const { return m_profile; }
    NotationBox *exclude() const { return m_exclude; }
    /// The labels that stand at the left edge, below each other.
    QList<QLabel *> leftLabels() const;
    QPushButton *scanButton() const { return m_scan; }
    QPushButton *pauseButton() const { return m_pause; }

    /// Whether the row with the exclusions is unfolded.
    bool showsMore() const;
    void setShowsMore(bool shows);

    /// Nothing while a box has a problem; what is not checked yet is checked first.
    std::optional<ScanRequest> request();
    /// What the boxes meant when they were last checked; empty where one has a problem.
    ScanRequest plan() const;
    /// Puts further exclusions behind those that are there, in sight.
    void addExclusions(const QString &targets);
    /// Puts the texts on top of their boxes' histories.
    void remember();
    /// Makes the buttons fit.
    void setPhase(ScanPhase phase);
    /// Says so: what is asked for now is not what the scan does that is running.
    void setHoldsLater(bool holdsLater);

public Q_SLOTS:
    /// Asks for a scan, or puts the cursor on what stands in its way. Does nothing while one runs.
    void submit();

Q_SIGNALS:
    void scanRequested(const netsonde::ScanRequest &request);
    void stopRequested();
    void pauseRequested();
    void resumeRequested();
    /// Another plan than before stands in the boxes, or none.
    void planChanged();
    void showsMoreChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void pointArrow();
    void showPlan();
    bool isRunning() const;

    // In the order in which they are made, which is that of the Tab key: as one reads.
    TargetBox *m_targets;
    PortBox *m_ports;
    ProfileBox *m_profile;
    QToolButton *m_more;
    QPushButton *m_scan;
    QPushButton *m_pause;
    TintedLabel *m_later;
    NotationBox *m_exclude;
    ScanPhase m_phase = ScanPhase::Idle;
};

} // namespace netsonde
