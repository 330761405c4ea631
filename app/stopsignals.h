// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace netsonde {

/// Ctrl+C (SIGINT), SIGTERM and a terminal that goes away (SIGHUP) as a Qt signal while the object lives. The second
/// one, a moment later, ends the program at once. One object at a time.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    /// Once.
    void stopRequested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace netsonde
