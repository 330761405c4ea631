// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/targetfile.h"

#include <QFutureWatcher>
#include <QObject>

class QWidget;

namespace netsonde {

class BannerStack;
class TargetBox;

/// Reads files of targets into the Targets box, in the background: chosen in a dialog or dropped on the window.
class TargetFileOpener : public QObject
{
    Q_OBJECT

public:
    TargetFileOpener(TargetBox *box, BannerStack *banners, QWidget *window);
    /// Waits for a file that is being read.
    ~TargetFileOpener() override;

    void ask();
    void open(const QString &path);

protected:
    /// Takes what is dropped on the window or on the box.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();

    TargetBox *m_box;
    BannerStack *m_banners;
    QWidget *m_window;
    QString m_path;
    QFutureWatcher<std::variant<TargetSet, TargetFileError>> m_reading;
};

} // namespace netsonde
