// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtour.h"

#include "tests/ui/windowstage.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/notationbox.h"
#include "ui/widgets/resultspane.h"
#include "ui/widgets/scanbar.h"
#include "ui/widgets/targetbox.h"

#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>

namespace netsonde::test {

namespace {

class Tour
{
public:
    Tour(const QSize &size, const std::function<void(const QWidget &, const QString &)> &look)
        : m_look(look)
    {
        m_stage.window->resize(size);
        m_stage.window->setTargets(u"198.51.100.0/24"_s);
        m_stage.window->setPorts(u"22,80,443"_s);
    }

    void begin()
    {
        showPages(u"nothing yet"_s);
        showMistakes();
        window().setTargets(u"8.0.0.0/8"_s);
        startOrStop();
        show(window(), u"question about a public range"_s);
        window().setTargets(u"198.51.100.0/24 printer.lan"_s);
        startOrStop();
        show(window(), u"while scanning"_s);
        QTRY_VERIFY(!m_stage.scanner.isRunning());
        view(ResultsPane::Hosts)->selectRow(0);
        QTRY_VERIFY(view(ResultsPane::OpenPorts)->model()->rowCount() > 0);
        showPages(u"results"_s);
        window().findChild<FilterBar *>()->setText(u"name:nobody"_s);
        QTRY_COMPARE(view(ResultsPane::Hosts)->model()->rowCount(), 0);
        showPages(u"nothing matches"_s);
        window().findChild<FilterBar *>()->setText(u"port:("_s);
        show(window(), u"wrong filter"_s);
        window().findChild<FilterBar *>()->setText({});
        QTRY_VERIFY(view(ResultsPane::Hosts)->model()->rowCount() > 0);
        showMenus();
        showDialogs();
    }

private:
    MainWindow &window() const { return *m_stage.window; }
    ResultsPane &pane() const { return *window().findChild<ResultsPane *>(); }
    ResultsView *view(ResultsPane::Tab tab) const { return pane().view(tab); }
    /// What the texts call an action of the main menu.
    QAction *action(const char *context, const char *text) const
    {
        return m_stage.action(QCoreApplication::translate(context, text).remove(u'&'));
    }
    void startOrStop() const { action("netsonde::MainMenu", "&Start or Stop Scan")->trigger(); }

    /// The layouts of a widget that has just changed settle first, as they do before it is painted.
    void show(const QWidget &widget, const QString &what) const
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::sendPostedEvents();
        m_look(widget, what);
    }

    void showPages(const QString &what) const
    {
        for (int page = 0; page < pane().findChild<QTabWidget *>()->count(); ++page) {
            pane().setCurrentPage(page);
            show(window(), u"%1, page %2"_s.arg(what).arg(page));
        }
        pane().setCurrentPage(ResultsPane::Hosts);
    }

    void showMistakes() const
    {
        auto *bar = window().findChild<ScanBar *>();
        bar->setShowsMore(true);
        window().setTargets(u"10.0.0.30-10.0.0.20"_s);
        window().setPorts(u"0"_s);
        show(window(), u"wrong targets and ports"_s);
        window().setPorts(u"22,80,443"_s);
    }

    void showMenus() const
    {
        for (QAction *title : window().menuBar()->actions())
            show(*title->menu(), u"menu %1"_s.arg(title->text()));
        for (const ResultsPane::Tab tab : {ResultsPane::Hosts, ResultsPane::OpenPorts}) {
            const std::unique_ptr<QMenu> menu(view(tab)->makeContextMenu(view(tab)->model()->index(0, 0)));
            show(*menu, u"context menu"_s);
        }
    }

    void showDialogs() const
    {
        int seen = 0;
        for (const QAction *title : window().menuBar()->actions()) {
            const bool isHelp = title == window().menuBar()->actions().last();
            for (QAction *entry : title->menu()->actions()) {
                // An ellipsis promises a dialog; what the help menu has needs none.
                if (!entry->isSeparator() && entry->isEnabled() && (isHelp || entry->text().contains(u'…'))) {
                    entry->trigger();
                    showDialog(entry->text());
                    ++seen;
                }
            }
        }
        QVERIFY(seen > 6);
    }

    void showDialog(const QString &what) const
    {
        QDialog *dialog = nullptr;
        for (QDialog *open : window().findChildren<QDialog *>())
            dialog = open->isVisible() ? open : dialog;
        QVERIFY2(dialog, qPrintable(what));
        auto *pages = dialog->findChild<QTabWidget *>();
        for (int page = 0; page < (pages ? pages->count() : 1); ++page) {
            if (pages)
                pages->setCurrentIndex(page);
            if (!qobject_cast<QFileDialog *>(dialog)) // is Qt's
                show(*dialog, u"%1, page %2"_s.arg(what).arg(page));
        }
        delete dialog;
    }

    Stage m_stage;
    const std::function<void(const QWidget &, const QString &)> &m_look;
};

} // namespace

void tourOfTheWindow(const QSize &size, const std::function<void(const QWidget &shown, const QString &what)> &look)
{
    Tour(size, look).begin();
}

} // namespace netsonde::test
