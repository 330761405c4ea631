// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/studio.h"

#include "tests/ui/gallery/samplelan.h"
#include "ui/widgets/bannerstack.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/scanbar.h"

#include <QApplication>
#include <QDialog>

namespace netsonde::test {

Studio::Studio(const Variant &variant)
    : m_variant(variant)
{ }

Studio::~Studio() = default;

std::unique_ptr<Stage> Studio::makeStage() const
{
    auto stage = std::make_unique<Stage>(sampleLan, sampleNames());
    stage->window->setTargets(u"192.0.2.0/24"_s);
    stage->window->setPorts(u"top100"_s);
    stage->window->offerTargets([] {
        return QList<TargetRange> {{u"192.0.2.0/24"_s, u"eth0"_s}, {u"198.51.100.0/24"_s, u"wlan0"_s}};
    });
    stage->window->resize(m_variant.window);
    QApplication::setActiveWindow(stage->window.get());
    return stage;
}

Stage &Studio::fresh()
{
    if (m_finished)
        m_finished->window->hide();
    m_fresh = makeStage();
    m_current = m_fresh.get();
    return *m_current;
}

Stage &Studio::finished()
{
    m_fresh.reset();
    if (!m_finished) {
        m_finished = makeStage();
        scan(*m_finished, sampleTargets(), u"top100"_s);
        waitFor("the scan of the sample network", [this] { return !m_finished->scanner.isRunning(); });
    }
    m_current = m_finished.get();
    tidyUp(*m_current);
    m_current->window->show();
    QApplication::setActiveWindow(m_current->window.get());
    return *m_current;
}

void Studio::tidyUp(Stage &stage) const
{
    for (QDialog *dialog : stage.window->findChildren<QDialog *>())
        delete dialog;
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    for (Banner *banner : stage.window->findChildren<Banner *>())
        Q_EMIT banner->dismissed();
    stage.window->findChild<FilterBar *>()->clear();
    auto *pane = stage.window->findChild<ResultsPane *>();
    pane->setCurrentPage(ResultsPane::HostsPage);
    for (const ResultsPane::Tab tab : {ResultsPane::Hosts, ResultsPane::OpenPorts})
        pane->view(tab)->selectionModel()->clear();
    stage.window->resize(m_variant.window);
}

void Studio::select(const Stage &stage, ResultsPane::Tab table, int row)
{
    ResultsView *view = stage.window->findChild<ResultsPane *>()->view(table);
    view->setCurrentIndex(view->model()->index(row, 0));
}

int Studio::rows(const Stage &stage, ResultsPane::Tab table)
{
    return stage.window->findChild<ResultsPane *>()->view(table)->model()->rowCount();
}

void Studio::scan(const Stage &stage, const QString &targets, const QString &ports)
{
    stage.window->setTargets(targets);
    stage.window->setPorts(ports);
    stage.window->findChild<ScanBar *>()->submit();
}

void Studio::waitFor(const char *what, const std::function<bool()> &isSo)
{
    constexpr int longest = 60'000;
    if (!QTest::qWaitFor(isSo, longest))
        m_problems.append(QString::fromUtf8(what) + u": never came about"_s);
}

} // namespace netsonde::test
