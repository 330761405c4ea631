// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scancommand.h"

#include "app/console.h"
#include "app/progressline.h"
#include "app/stopsignals.h"
#include "engine/report/completeness.h"
#include "engine/report/csvreport.h"
#include "engine/report/figures.h"
#include "engine/report/outputfile.h"
#include "engine/report/textreport.h"
#include "engine/scan/publicaddresses.h"
#include "engine/scan/scanner.h"

#include <QEventLoop>

#include <algorithm>
#include <functional>
#include <vector>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Rows for ports that had no turn in a stopped scan, at most.
constexpr quint64 mostUntriedRows = 10'000'000;

/// A report and where it goes.
struct Output
{
    QString path;
    std::function<bool(QIODevice &)> write;
};

/// What is to be written, once the scan is over.
std::vector<Output> outputsOf(const ScanCommand &command, const ScanResults &results, const ReportScope &scope,
                              const ScanSummary &summary)
{
    const bool printsText = command.csvPath.isEmpty() && command.hostsCsvPath.isEmpty() && command.textPath.isEmpty();
    const std::vector<Output> all {
        {command.csvPath, [&](QIODevice &device) { return writePortsCsv(results, scope, device); }},
        {command.hostsCsvPath,
         [&](QIODevice &device) { return writeHostsCsv(results, scope.hostRows, device, results.silentHosts()); }},
        {printsText ? u"-"_s : command.textPath,
         [&](QIODevice &device) { return writeTextReport(results, scope, summary, device); }},
    };
    std::vector<Output> wanted;
    std::copy_if(all.begin(), all.end(), std::back_inserter(wanted),
                 [](const Output &output) { return !output.path.isEmpty(); });
    return wanted;
}

/// Whether a large public range is meant; says why not.
bool isMeant(const ScanCommand &command)
{
    const quint64 count = publicAddresses(command.request.targets);
    if (command.isConfirmed || count <= mostUnaskedPublicAddresses)
        return true;
    const QString range = QString::fromLatin1(groupedNumber(count)) + " public addresses"_L1;
    if (console::isTerminal(stdin) && console::isTerminal(stderr))
        return console::confirm(u"Scan %1?"_s.arg(range));
    console::complain(u"%1: nothing was sent; if that is meant, add --yes"_s.arg(range));
    return false;
}

/// What would fail at the end fails before anything is sent.
bool canWrite(const ScanCommand &command)
{
    bool can = true;
    for (const QString &path : {command.csvPath, command.hostsCsvPath, command.textPath}) {
        if (path.isEmpty())
            continue;
        if (const std::optional<FileError> error = checkWritable(path)) {
            console::complain(error->text());
            can = false;
        }
    }
    return can;
}

ScanSummary scan(Scanner &scanner, const ScanCommand &command)
{
    const bool showsProgress = !command.isQuiet && console::isTerminal(stderr);
    ProgressLine line;
    ScanSummary summary;
    QEventLoop loop;
    StopSignals signals;
    QObject::connect(&signals, &StopSignals::stopRequested, &scanner, &Scanner::stop);
    QObject::connect(&scanner, &Scanner::progressChanged, &loop, [&](const ScanProgress &progress) {
        if (showsProgress)
            line.show(progress);
    });
    QObject::connect(&scanner, &Scanner::finished, &loop, [&](const ScanSummary &end) {
        summary = end;
        loop.quit();
    });
    scanner.start(command.request);
    loop.exec();
    line.clear();
    return summary;
}

/// Returns whether everything was written.
bool writeReports(const ScanCommand &command, const ScanResults &results, const ScanSummary &summary)
{
    ReportScope scope {.states = command.states, .hostRows = hostRowsByAddress(results)};
    // After a scan to the end every address has its verdicts. After a stop the others follow, but a list of billions of
    // ports would keep what was found from being written.
    if (summary.end != ScanSummary::End::Finished) {
        if (summary.done.notTested <= mostUntriedRows)
            scope.targets = summary.hosts;
        else if (scope.states.remove(PortState::NotTested))
            console::complain(u"ports that were not tested are too many for the reports and left out"_s);
    }
    const std::vector<Output> outputs = outputsOf(command, results, scope, summary);
    bool wroteAll = true;
    for (const Output &output : outputs) {
        if (const std::optional<FileError> error = writeFile(output.path, output.write)) {
            console::complain(error->text());
            wroteAll = false;
        }
    }
    return wroteAll;
}

/// On standard error, unless the table on standard output ends with it.
void tellCompleteness(const ScanCommand &command, const ScanResults &results, const ScanSummary &summary)
{
    const bool hasOtherOutput = !command.csvPath.isEmpty() || !command.hostsCsvPath.isEmpty();
    const bool tableIsPrinted = command.textPath == "-"_L1 || (command.textPath.isEmpty() && !hasOtherOutput);
    if (!tableIsPrinted && (!command.isQuiet || !summary.isComplete()))
        console::print(stderr, completenessLine(summary, untestedReasons(results, summary)) + '\n');
}

} // namespace

int runScan(const ScanCommand &command)
{
    if (!isMeant(command))
        return ExitUsage;
    if (!canWrite(command))
        return ExitFailed;
    Scanner scanner;
    const ScanSummary summary = scan(scanner, command);
    if (summary.end == ScanSummary::End::Failed) {
        console::complain(u"nothing was sent, because these exclusions have no address: %1"_s.arg(
            summary.unresolvedExclusions.join(", "_L1)));
        return ExitFailed;
    }
    const bool wroteAll = writeReports(command, *scanner.results(), summary);
    tellCompleteness(command, *scanner.results(), summary);
    if (!wroteAll)
        return ExitFailed;
    return summary.isComplete() ? ExitComplete : ExitIncomplete;
}

} // namespace netsonde
