// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanresults.h"
#include "ui/windows/exportdialog.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace netsonde {

class BannerStack;
class ResultsPane;

/// Exports the visible table: asks what and where, writes in the background, tells how it went in a banner.
class Exporter : public QObject
{
    Q_OBJECT

public:
    explicit Exporter(BannerStack *banners, QWidget *window);
    /// Waits for a file that is being written.
    ~Exporter() override;

    /// @p changing: the results are still being added to.
    void ask(const ResultsPane &pane, std::shared_ptr<const ScanResults> results, bool changing);
    /// From the moment a file is begun until it is told how that went.
    bool isWriting() const { return m_isWriting; }

    /// Where the last export went; empty before the first.
    QString folder() const { return m_folder; }
    void setFolder(const QString &folder) { m_folder = folder; }

Q_SIGNALS:
    void folderChanged();
    void begun();
    /// It has been told how writing went.
    void ended(bool isWritten);

private:
    /// How writing ended; an empty error is success.
    struct Outcome
    {
        QString path;
        QString error;
        qsizetype rows = 0;
    };

    void write(const QString &path, const std::shared_ptr<const ScanResults> &results, const QList<int> &rows,
               bool hosts);
    void tell(const Outcome &outcome);

    BannerStack *m_banners;
    QWidget *m_window;
    QFutureWatcher<Outcome> m_writing;
    bool m_isWriting = false;
    QString m_folder;
};

} // namespace netsonde
