// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/exporter.h"

#include "engine/report/csvreport.h"
#include "engine/report/outputfile.h"
#include "ui/models/resultsfiltermodel.h"
#include "ui/views/resultsview.h"
#include "ui/views/selectedrows.h"
#include "ui/widgets/bannerstack.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/resultspane.h"
#include "ui/words/words.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <numeric>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Rows of the table behind the view, in the order in which the view sorts them.
QList<int> rowsIn(const ResultsPane &pane, ResultsPane::Tab tab, ExportScope scope)
{
    const ResultsFilterModel *shown = pane.shownModel(tab);
    switch (scope) {
    case ExportScope::All:
        return shown->allRows();
    case ExportScope::Filtered: {
        QList<int> rows(shown->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
        return shown->sourceRows(rows);
    }
    case ExportScope::Selected:
        return shown->sourceRows(selectedRows(*pane.view(tab)->selectionModel()));
    }
    Q_UNREACHABLE();
}

ExportDialog::Counts countsOf(const ResultsPane &pane, ResultsPane::Tab tab)
{
    const auto rows = [&](ExportScope scope) { return static_cast<int>(rowsIn(pane, tab, scope).size()); };
    return {rows(ExportScope::All), rows(ExportScope::Filtered), rows(ExportScope::Selected)};
}

QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

} // namespace

Exporter::Exporter(BannerStack *banners, QWidget *window)
    : QObject(window)
    , m_banners(banners)
    , m_window(window)
{
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        const Outcome outcome = m_writing.result();
        m_isWriting = false;
        tell(outcome);
        Q_EMIT ended(outcome.error.isEmpty());
    });
}

Exporter::~Exporter()
{
    m_writing.disconnect(this);
    m_writing.waitForFinished();
}

void Exporter::ask(const ResultsPane &pane, std::shared_ptr<const ScanResults> results, bool changing)
{
    if (isWriting() || !results)
        return;
    const ResultsPane::Tab tab = pane.currentTab();
    const bool hosts = tab == ResultsPane::Hosts;
    const QString folder = QFileInfo(m_folder).isDir() ? m_folder : documents();
    const QString name = hosts ? u"hosts.csv"_s : u"open-ports.csv"_s;
    const ExportScope scope = pane.filterBar()->isActive() ? ExportScope::Filtered : ExportScope::All;
    auto *dialog
        = new ExportDialog(hosts ? tr("Writes the Hosts table to a CSV file, one row for each host.")
                                 : tr("Writes the Open ports table to a CSV file, one row for each open port."),
                           countsOf(pane, tab), scope, QDir(folder).filePath(name), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, &pane, tab, hosts, results, changing] {
        // The rows of this moment: a copy of results that are still being added to, the results themselves otherwise.
        const auto snapshot = changing ? std::make_shared<const ScanResults>(*results) : results;
        write(dialog->path(), snapshot, rowsIn(pane, tab, dialog->scope()), hosts);
    });
    dialog->open();
}

void Exporter::write(const QString &path, const std::shared_ptr<const ScanResults> &results, const QList<int> &rows,
                     bool hosts)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (folder != m_folder) {
        m_folder = folder;
        Q_EMIT folderChanged();
    }
    m_isWriting = true;
    m_writing.setFuture(QtConcurrent::run([path, results, rows, hosts] {
        const std::optional<FileError> error = writeFile(path, [&](QIODevice &device) {
            return hosts ? writeHostsCsv(*results, rows, device) : writeOpenPortsCsv(*results, rows, device);
        });
        return Outcome {path, error ? error->reason : QString(), rows.size()};
    }));
    Q_EMIT begun();
}

void Exporter::tell(const Outcome &outcome)
{
    const QString path = words::visible(QDir::toNativeSeparators(outcome.path));
    if (outcome.error.isEmpty()) {
        m_banners->post(BannerStack::Topic::Export, Banner::Severity::Success,
                        outcome.rows == 1 ? tr("1 row written to %1").arg(path)
                                          : tr("%1 rows written to %2", nullptr, words::plural(quint64(outcome.rows)))
                                                .arg(words::number(quint64(outcome.rows)), path));
        return;
    }
    m_banners->post(BannerStack::Topic::Export, Banner::Severity::Error,
                    tr("Nothing was written to %1: %2. A file that was there is as it was; choose another place and "
                       "export again.")
                        .arg(path, outcome.error));
}

} // namespace netsonde
