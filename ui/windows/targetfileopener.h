// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/targetfile.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

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
    /// Puts back what stood in the box once: @p text, and what the file at @p path holds now unless that is empty.
    void recall(const QString &path, const QString &text);

protected:
    /// Takes what is dropped on the window or on the box.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read(const QString &path);
    void take();
    void tell(const TargetFileError &error);

    TargetBox *m_box;
    BannerStack *m_banners;
    QWidget *m_window;
    QString m_path; ///< of the last one that was asked for
    std::optional<QString> m_recalled; ///< what is to stand beside the file that is being read
    QFutureWatcher<std::variant<TargetSet, TargetFileError>> m_reading;
};

} // namespace netsonde
