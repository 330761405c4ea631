// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/scenes.h"

#include "tests/ui/gallery/studio.h"
#include "ui/views/portmapcanvas.h"
#include "ui/views/portmapview.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/portbox.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/resultspane.h"
#include "ui/widgets/scanbar.h"
#include "ui/widgets/targetbox.h"

#include <QPlainTextEdit>

namespace netsonde::test {

namespace {

void empty(Studio &studio)
{
    studio.fresh();
}

void inputErrors(Studio &studio)
{
    ScanBar &bar = *studio.fresh().window->findChild<ScanBar *>();
    bar.setShowsMore(true);
    bar.targets()->setText(u"192.0.2.20-192.0.2.10"_s);
    bar.ports()->setText(u"80, htps"_s);
    bar.exclude()->setText(u"192.0.2.256"_s);
}

void exclusions(Studio &studio)
{
    ScanBar &bar = *studio.fresh().window->findChild<ScanBar *>();
    bar.setShowsMore(true);
    bar.exclude()->setText(u"192.0.2.1, 192.0.2.128/25"_s);
}

void fileOfTargets(Studio &studio)
{
    const Stage &stage = studio.fresh();
    const auto targets = TargetSet::parse(u"198.51.100.0/24"_s);
    stage.window->findChild<ScanBar *>()->targets()->setFileTargets(u"branch-offices.txt"_s, *targets);
}

Stage &scanningStage(Studio &studio)
{
    Stage &stage = studio.fresh();
    Studio::scan(stage, u"router.lan, nas.lan, mail.lan, 192.0.2.0/24"_s, u"top1000"_s);
    studio.waitFor("the first open ports", [&] { return Studio::rows(stage, ResultsPane::OpenPorts) >= 12; });
    return stage;
}

void scanning(Studio &studio)
{
    const Stage &stage = scanningStage(studio);
    Studio::select(stage, ResultsPane::Hosts, 0);
}

void paused(Studio &studio)
{
    const Stage &stage = scanningStage(studio);
    const auto *strip = stage.window->findChild<ProgressStrip *>();
    const QString before = strip->phaseText();
    stage.window->findChild<ScanBar *>()->pauseButton()->click();
    studio.waitFor("the pause", [&] { return strip->phaseText() != before; });
}

void stopped(Studio &studio)
{
    const Stage &stage = scanningStage(studio);
    stage.window->findChild<ScanBar *>()->scanButton()->click();
    studio.waitFor("the stop", [&] { return !stage.scanner.isRunning(); });
}

void networkDown(Studio &studio)
{
    Stage &stage = scanningStage(studio);
    stage.window->findChild<ScanBar *>()->scanButton()->click();
    studio.waitFor("the stop", [&] { return !stage.scanner.isRunning(); });
    ScanProgress progress = stage.scanner.progress();
    progress.phase = ScanPhase::NetworkDown;
    progress.limit = SpeedLimit::Network;
    Q_EMIT stage.scanner.progressChanged(progress);
}

void publicRange(Studio &studio)
{
    const Stage &stage = studio.fresh();
    Studio::scan(stage, u"8.0.0.0/16"_s, u"80, 443"_s);
    studio.waitFor("the question", [&] { return stage.banner() != nullptr; });
}

void unresolvedNames(Studio &studio)
{
    const Stage &stage = studio.fresh();
    Studio::scan(stage, u"nas.lan, fridge.lan, 192.0.2.1"_s, u"22, 80, 443"_s);
    studio.waitFor("the end", [&] { return !stage.scanner.isRunning(); });
}

void nothingFound(Studio &studio)
{
    const Stage &stage = studio.fresh();
    Studio::scan(stage, u"192.0.2.32"_s, u"80"_s);
    studio.waitFor("the end", [&] { return !stage.scanner.isRunning(); });
    stage.window->findChild<ResultsPane *>()->setCurrentPage(ResultsPane::OpenPortsPage);
}

void done(Studio &studio)
{
    const Stage &stage = studio.finished();
    Studio::select(stage, ResultsPane::Hosts, 10);
    stage.window->findChild<ResultsPane *>()->view(ResultsPane::Hosts)->setFocus();
    studio.waitFor("the details",
                   [&] { return stage.window->findChild<DetailsPane *>()->verdicts()->model()->rowCount() > 0; });
}

void openPorts(Studio &studio)
{
    const Stage &stage = studio.finished();
    stage.window->findChild<ResultsPane *>()->setCurrentPage(ResultsPane::OpenPortsPage);
    Studio::select(stage, ResultsPane::OpenPorts, 4);
}

void note(Studio &studio)
{
    done(studio);
    auto *edit = studio.current().window->findChild<QPlainTextEdit *>();
    edit->setPlainText(u"Backup of the office. Administrator: Grace, extension 42.\nNew disks in spring."_s);
    edit->setFocus();
}

void filterMatches(Studio &studio)
{
    const Stage &stage = studio.finished();
    stage.window->findChild<FilterBar *>()->setText(u"port:443 !name:mail*"_s);
    studio.waitFor("the filter", [&] { return Studio::rows(stage, ResultsPane::Hosts) == 2; });
}

void filterMatchesNothing(Studio &studio)
{
    const Stage &stage = studio.finished();
    stage.window->findChild<FilterBar *>()->setText(u"port:1-21 vendor"_s);
    studio.waitFor("the filter", [&] { return Studio::rows(stage, ResultsPane::Hosts) == 0; });
}

void filterInvalid(Studio &studio)
{
    const Stage &stage = studio.finished();
    stage.window->findChild<FilterBar *>()->setText(u"(port:80 or rtt:>fast) name:*.lan"_s);
}

void portMap(Studio &studio)
{
    const Stage &stage = studio.finished();
    Studio::select(stage, ResultsPane::Hosts, 1);
    stage.window->findChild<ResultsPane *>()->setCurrentPage(ResultsPane::PortMapPage);
    const auto *canvas = stage.window->findChild<PortMapCanvas *>();
    studio.waitFor("the map", [&] { return canvas->isSettled(); });
}

void portMapZoomed(Studio &studio)
{
    portMap(studio);
    auto *canvas = studio.current().window->findChild<PortMapCanvas *>();
    for (int i = 0; i < 5; ++i)
        canvas->zoom(true);
    studio.waitFor("the map", [&] { return canvas->isSettled(); });
}

/// 10.0.0.0/16: one address in fifty is up.
std::shared_ptr<ScanResults> largeNetwork()
{
    const PortSet ports = *PortSet::parse(u"top1000"_s);
    auto results = std::make_shared<ScanResults>(ports.byLikelihood(), 1'700'000'000'000);
    const auto last = static_cast<quint16>(results->ports().size() - 1);
    std::vector<ProbeVerdict> batch;
    const auto add = [&](const IpAddress &address, int first, int to, Verdict verdict) {
        batch.push_back(
            {address, static_cast<quint16>(first), static_cast<quint16>(to), verdict, 2, 1'700'000'000'000, false});
    };
    for (quint32 n = 0; n < 65'536; ++n) {
        const IpAddress address = IpAddress::v4(0x0a000000U + n);
        const quint32 dice = (n * 2'654'435'761U) >> 16;
        if ((n >> 8) % 7 == 3) {
            add(address, 0, last, {PortState::Unreachable, Reason::NetworkUnreachable});
        } else if (dice % 50 != 0) {
            add(address, 0, last, {PortState::Filtered, Reason::HostSilent});
        } else {
            for (quint32 i = 0; i < dice / 50 % 5; ++i) // the first verdict holds
                add(address, static_cast<int>((dice + i * 37) % last), static_cast<int>((dice + i * 37) % last),
                    {PortState::Open, Reason::ConnectionAccepted});
            add(address, 0, last / 2, {PortState::Closed, Reason::ConnectionRefused});
            add(address, last / 2 + 1, last, {PortState::Filtered, Reason::NoAnswer});
        }
    }
    results->apply(batch);
    return results;
}

void portMapLarge(Studio &studio)
{
    const Stage &stage = studio.fresh();
    auto *pane = stage.window->findChild<ResultsPane *>();
    pane->setResults(largeNetwork());
    pane->setCurrentPage(ResultsPane::PortMapPage);
    const auto *canvas = stage.window->findChild<PortMapCanvas *>();
    studio.waitFor("the map", [&] { return canvas->isSettled(); });
}

void manyRows(Studio &studio)
{
    const Stage &stage = studio.fresh();
    stage.window->findChild<ResultsPane *>()->setResults(largeNetwork());
    studio.waitFor("the rows", [&] { return Studio::rows(stage, ResultsPane::Hosts) == 65'536; });
    studio.waitFor("the open ports", [&] { return Studio::rows(stage, ResultsPane::OpenPorts) > 1'000; });
}

void activity(Studio &studio)
{
    studio.finished().window->findChild<ResultsPane *>()->setCurrentPage(ResultsPane::ActivityPage);
}

void activityEmpty(Studio &studio)
{
    studio.fresh().window->findChild<ResultsPane *>()->setCurrentPage(ResultsPane::ActivityPage);
}

} // namespace

std::vector<Scene> windowScenes()
{
    return {
        {u"empty"_s, empty},
        {u"input-errors"_s, inputErrors},
        {u"exclusions"_s, exclusions},
        {u"file-of-targets"_s, fileOfTargets},
        {u"scanning"_s, scanning},
        {u"paused"_s, paused},
        {u"stopped"_s, stopped},
        {u"network-down"_s, networkDown},
        {u"public-range"_s, publicRange},
        {u"unresolved-names"_s, unresolvedNames},
        {u"nothing-found"_s, nothingFound},
        {u"map-large"_s, portMapLarge},
        {u"many-rows"_s, manyRows},
        {u"activity-empty"_s, activityEmpty},
        {u"done"_s, done},
        {u"open-ports"_s, openPorts},
        {u"note"_s, note},
        {u"filter"_s, filterMatches},
        {u"filter-nothing"_s, filterMatchesNothing},
        {u"filter-invalid"_s, filterInvalid},
        {u"map"_s, portMap},
        {u"map-zoomed"_s, portMapZoomed},
        {u"activity"_s, activity},
    };
}

} // namespace netsonde::test
