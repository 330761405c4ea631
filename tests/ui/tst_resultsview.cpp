// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "tests/ui/tablestage.h"
#include "ui/models/verdictsmodel.h"
#include "ui/views/celldelegate.h"
#include "ui/views/headerstate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

class TestResultsView : public QObject
{
    Q_OBJECT

    struct Window : test::TableStage
    {
        /// As the window has them.
        void layOut()
        {
            view.hideAtFirst({HostsModel::Mac, HostsModel::Closed, HostsModel::Filtered});
            view.letColumnsYield({HostsModel::State, HostsModel::Vendor, HostsModel::Name, HostsModel::OpenPorts},
                                 {HostsModel::Seen}, {HostsModel::Vendor});
        }
        int hostAt(int y) const
        {
            const int row = view.indexAt(QPoint(5, y)).data(HostRowRole).toInt();
            return int(results->host(row).address.v4Number() - sample::address(0).v4Number());
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarningOfOurs()); }

    void hasANameForAssistiveTools() { QCOMPARE(ResultsView(u"Open ports"_s).accessibleName(), u"Open ports"_s); }

    void copiesTheSelectedRows()
    {
        Window window;
        window.take({sample::open(3, 1, 0.8F), sample::open(1, 0, 2), sample::closed(2, 0, 4)});
        for (const int column :
             {HostsModel::Vendor, HostsModel::Mac, HostsModel::Closed, HostsModel::Filtered, HostsModel::Seen})
            window.view.setColumnHidden(column, true);
        window.view.horizontalHeader()->moveSection(HostsModel::State, 0);
        QVERIFY(!window.view.copyAction()->isEnabled());
        window.view.selectRow(2);
        window.view.selectionModel()->select(window.filter.index(0, 0),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QGuiApplication::clipboard()->setText(u"before"_s);
        window.view.setFocus();
        QTest::keySequence(&window.view, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"State\tAddress\tName\tRound Trip\tOpen Ports\n"
                 "Up\t192.0.2.1\t\t2.0 ms\t80\n"
                 "Up\t192.0.2.3\t\t0.8 ms\t22\n"_s);
    }

    void digitsStandInLine()
    {
        HostsModel hosts;
        VerdictsModel verdicts;
        const int inLine = int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        QCOMPARE(hosts.headerData(HostsModel::RoundTrip, Qt::Horizontal, Qt::TextAlignmentRole).toInt(), inLine);
        QCOMPARE(verdicts.headerData(VerdictsModel::Port, Qt::Horizontal, Qt::TextAlignmentRole).toInt(), inLine);
        Window window;
        window.take({sample::open(3, 1, 0.8F)});
        QCOMPARE(window.filter.index(0, HostsModel::RoundTrip).data(Qt::TextAlignmentRole).toInt(), inLine);
        const QVariant name = window.filter.index(0, HostsModel::Name).data(Qt::TextAlignmentRole);
        QVERIFY(!(name.toInt() & Qt::AlignAbsolute));
    }

    void noNumberIsCutInTwo()
    {
        const QFontMetrics metrics(QApplication::font());
        const QString ports = u"22 80 111 139 443 445 3389"_s;
        const QStringList all = ports.split(u' ');
        const int whole = metrics.horizontalAdvance(ports);
        int cut = 0;
        for (int width = 0; width < whole; ++width) {
            QString text = CellDelegate::elided(ports, metrics, Qt::ElideRight, width);
            QCOMPARE_LE(metrics.horizontalAdvance(text), 1 + qMax(width, metrics.horizontalAdvance(u'…')));
            QVERIFY(text.isEmpty() || text.endsWith(u'…'));
            text.chop(1);
            for (const QString &number : text.split(u' ', Qt::SkipEmptyParts))
                QVERIFY2(all.contains(number), qPrintable(text));
            cut += text.isEmpty() ? 0 : 1;
        }
        QCOMPARE_GE(cut, whole / 2);
        QCOMPARE(CellDelegate::elided(ports, metrics, Qt::ElideRight, whole + 1), ports);
        const QString name = u"living-room-tv.lan"_s;
        QCOMPARE(CellDelegate::elided(name, metrics, Qt::ElideRight, 60), metrics.elidedText(name, Qt::ElideRight, 60));
    }

    void theContextMenuIsOpenToOthers()
    {
        Window window;
        window.take({sample::open(3, 1, 0.8F), sample::open(1, 0, 2)});
        connect(&window.view, &ResultsView::contextMenuRequested, &window.view,
                [](QMenu *menu, const QModelIndex &cell) {
                    menu->addAction(u"Host %1"_s.arg(cell.data(HostRowRole).toInt()));
                });
        const QModelIndex cell = window.filter.index(1, HostsModel::RoundTrip);
        const QMenu *menu = window.view.makeContextMenu(cell);
        QCOMPARE(menu->actions().first()->text(), u"Host 0"_s);
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == "Copy Cell"_L1)
                action->trigger();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), u"0.8 ms"_s);
    }

    void theContextMenuFiltersByTheCell()
    {
        Window window;
        window.take({sample::open(3, 1, 0.8F), sample::open(1, 0, 2)});
        QSignalSpy chosen(&window.view, &ResultsView::filterTermChosen);
        const QMenu *menu = window.view.makeContextMenu(window.filter.index(1, HostsModel::OpenPorts));
        for (QAction *action : menu->actions()) {
            if (const QString text = action->text().remove(u'&');
                text == "Filter by This"_L1 || text == "Filter This Out"_L1)
                action->trigger();
        }
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[0][0].toString(), u"port:22"_s);
        QCOMPARE(chosen[1][0].toString(), u"!port:22"_s);
    }

#ifndef Q_OS_WIN
    void shiftF10OpensTheContextMenu()
    {
        Window window;
        window.take({sample::open(1, 0)});
        QTest::keyClick(&window.view, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(!QApplication::activePopupWidget()); // no row, no menu
        window.view.selectRow(0);
        QTest::keyClick(&window.view, Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(window.view.copyAction()));
        menu->close();
        QTest::keyClick(&window.view, Qt::Key_Home); // for Shift would count as held in what follows
    }
#endif

    void aVeryLargeSelectionHoldsTheTable()
    {
        Window window;
        std::vector<ProbeVerdict> batch;
        for (quint32 n = 0; n < 3'000; ++n)
            batch.push_back(sample::open(2 * n, 0, static_cast<float>(n % 10)));
        window.take(batch);
        window.view.selectAll();
        QVERIFY(window.filter.isHeldBack());
        window.take({sample::open(1, 0)});
        QCOMPARE(window.filter.rowCount(), 3'000);
        // Another order is the user's wish: everything stays selected.
        window.view.sortByColumn(HostsModel::RoundTrip, Qt::AscendingOrder);
        QCOMPARE(window.filter.rowCount(), 3'001);
        QCOMPARE(window.view.selectionModel()->selection().size(), 1);
        QCOMPARE(window.view.selectionModel()->selection().first().height(), 3'001);
        window.take({sample::open(3, 0)});
        QCOMPARE(window.filter.rowCount(), 3'001);
        window.view.clearSelection();
        QVERIFY(!window.filter.isHeldBack());
        QTRY_COMPARE(window.filter.rowCount(), 3'002);
    }

    void copyingNothingLeavesTheClipboard()
    {
        Window window;
        window.take({sample::open(1, 0)});
        QGuiApplication::clipboard()->setText(u"before"_s);
        window.view.copySelection();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    }

    void aSelectionStaysWithItsHostsWhileRowsComeIn()
    {
        Window window;
        window.takeHosts(1, 60, 3);
        window.view.selectRow(4);
        const int before = window.view.currentIndex().data(HostRowRole).toInt();
        window.takeHosts(0, 60, 3);
        QCOMPARE(window.view.selectionModel()->selectedRows().size(), 1);
        QCOMPARE(window.view.selectionModel()->selectedRows().first().data(HostRowRole).toInt(), before);
        QCOMPARE(window.view.currentIndex().data(HostRowRole).toInt(), before);
    }

    void theViewStaysAtTheTop()
    {
        Window window;
        window.takeHosts(1, 200, 3);
        QCOMPARE(window.hostAt(2), 1);
        window.takeHosts(0, 200, 3);
        QCOMPARE(window.hostAt(2), 0);
        QCOMPARE(window.view.verticalScrollBar()->value(), 0);
    }

    void theViewKeepsItsPlaceInTheMiddle()
    {
        Window window;
        window.takeHosts(1, 200, 3);
        QScrollBar *bar = window.view.verticalScrollBar();
        QTRY_COMPARE_GT(bar->maximum(), 0);
        bar->setValue(bar->maximum() / 2 + 3);
        const int before = window.hostAt(2);
        QCOMPARE_GT(before, 1);
        window.takeHosts(0, 200, 3);
        QCOMPARE(window.hostAt(2), before);
        window.takeHosts(2, 200, 3);
        QCOMPARE(window.hostAt(2), before);
    }

    void theViewFollowsTheEndOnlyFromTheEnd()
    {
        Window window;
        window.takeHosts(0, 200, 3);
        window.view.scrollToBottom();
        window.takeHosts(201, 400, 3);
        QScrollBar *bar = window.view.verticalScrollBar();
        QCOMPARE(bar->value(), bar->maximum());
        bar->setValue(bar->maximum() / 2);
        const int before = window.hostAt(2);
        window.takeHosts(402, 600, 3);
        QCOMPARE(window.hostAt(2), before);
    }

    void aClickOnTheHeaderSorts()
    {
        Window window;
        window.take({sample::open(1, 0, 9), sample::open(2, 0, 3)});
        QHeaderView *header = window.view.horizontalHeader();
        const QPoint middle(header->sectionViewportPosition(HostsModel::RoundTrip) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
        QCOMPARE(window.filter.sortColumn(), int(HostsModel::RoundTrip));
        QCOMPARE(window.filter.sortOrder(), Qt::AscendingOrder);
        window.take({sample::open(3, 0, 5)});
        QCOMPARE(window.hostAt(2), 2);
    }

    void columnsAreHiddenByTheHeadersMenuButTheLastOne()
    {
        Window window;
        QMenu *menu = window.view.makeColumnsMenu();
        QCOMPARE(menu->actions().size(), int(HostsModel::ColumnCount) + 2); // a line, and back to what it was
        menu->actions().at(HostsModel::Seen)->trigger();
        QVERIFY(window.view.isColumnHidden(HostsModel::Seen));
        for (int column = 1; column < HostsModel::ColumnCount; ++column)
            window.view.setColumnHidden(column, true);
        menu = window.view.makeColumnsMenu();
        menu->actions().at(HostsModel::Address)->trigger();
        QVERIFY(!window.view.isColumnHidden(HostsModel::Address));
        menu->actions().at(HostsModel::Name)->trigger();
        QVERIFY(!window.view.isColumnHidden(HostsModel::Name));
    }

    void columnsAreResetByTheMenu()
    {
        Window window;
        const QByteArray first = window.view.saveColumns();
        QHeaderView *header = window.view.horizontalHeader();
        header->moveSection(header->visualIndex(HostsModel::Filtered), 2);
        header->moveSection(header->visualIndex(HostsModel::Seen), 0);
        header->resizeSection(HostsModel::Name, 30);
        window.view.setColumnHidden(HostsModel::State, true);
        QVERIFY(window.view.saveColumns() != first);
        QSignalSpy changed(&window.view, &ResultsView::columnsChanged);
        window.view.makeColumnsMenu()->actions().last()->trigger();
        QCOMPARE(window.view.saveColumns(), first);
        QVERIFY(changed.wait());
    }

    void theKeyboardSortsByAMenu()
    {
        Window window;
        window.take({sample::open(1, 0, 9), sample::open(2, 0, 3)});
        QMenu menu;
        window.view.fillSortMenu(&menu);
        QVERIFY(menu.actions().at(HostsModel::Address)->isChecked());
        menu.actions().at(HostsModel::RoundTrip)->trigger();
        QCOMPARE(window.hostAt(2), 2);
        menu.clear();
        window.view.fillSortMenu(&menu);
        QVERIFY(menu.actions().at(HostsModel::RoundTrip)->isChecked());
        menu.actions().last()->trigger();
        QCOMPARE(window.filter.sortOrder(), Qt::DescendingOrder);
        QCOMPARE(window.hostAt(2), 1);
    }

    void veryManyRowsAreCopiedBitByBit()
    {
        Window window;
        window.takeHosts(0, 150'000);
        QTRY_COMPARE(window.filter.rowCount(), 150'000);
        QGuiApplication::clipboard()->setText(u"before"_s);
        QSignalSpy progressed(&window.view, &ResultsView::copyProgressed);
        QSignalSpy finished(&window.view, &ResultsView::copyFinished);
        window.view.selectAll();
        window.view.copySelection();
        QVERIFY(window.view.isCopying());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        // Another order meanwhile changes nothing of what is copied.
        window.view.sortByColumn(HostsModel::RoundTrip, Qt::DescendingOrder);
        QVERIFY(finished.wait(60'000));
        QVERIFY(!window.view.isCopying());
        QCOMPARE(finished[0][0].toInt(), 150'000);
        QVERIFY(progressed.size() > 1);
        QVERIFY(progressed[0][0].toInt() > 0 && progressed[0][0].toInt() < 150'000);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 150'002); // titles, and nothing after the last line's end
        QVERIFY(lines[1].startsWith(sample::address(0).toString() + u'\t'));
        QVERIFY(lines[150'000].startsWith(sample::address(149'999).toString() + u'\t'));
    }

    void copyingIsGivenUp_data()
    {
        QTest::addColumn<bool>("byAnotherScan");
        QTest::newRow("by Escape") << false;
        QTest::newRow("by another scan") << true;
    }
    void copyingIsGivenUp()
    {
        QFETCH(bool, byAnotherScan);
        Window window;
        window.takeHosts(0, 150'000);
        QTRY_COMPARE(window.filter.rowCount(), 150'000);
        QGuiApplication::clipboard()->setText(u"before"_s);
        QSignalSpy cancelled(&window.view, &ResultsView::copyCancelled);
        window.view.selectAll();
        window.view.copySelection();
        QVERIFY(window.view.isCopying());
        if (byAnotherScan)
            window.hosts.setResults(sample::results());
        else
            QTest::keyClick(&window.view, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!window.view.isCopying());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    }

    void columnsComeBackAsTheyWere()
    {
        QByteArray state;
        {
            Window window;
            QHeaderView *header = window.view.horizontalHeader();
            header->moveSection(header->visualIndex(HostsModel::OpenPorts), 1);
            window.view.setColumnWidth(HostsModel::Name, 234);
            window.view.setColumnHidden(HostsModel::Name, true);
            window.view.setColumnWidth(HostsModel::State, 123);
            window.view.sortByColumn(HostsModel::RoundTrip, Qt::DescendingOrder);
            state = window.view.saveColumns();
        }
        Window window;
        QVERIFY(window.view.restoreColumns(state));
        QCOMPARE(window.view.horizontalHeader()->visualIndex(HostsModel::OpenPorts), 1);
        QVERIFY(window.view.isColumnHidden(HostsModel::Name));
        QCOMPARE(window.view.columnWidth(HostsModel::State), 123);
        QCOMPARE(window.filter.sortColumn(), int(HostsModel::RoundTrip));
        QCOMPARE(window.filter.sortOrder(), Qt::DescendingOrder);
        QCOMPARE(window.view.saveColumns(), state);
        window.view.setColumnHidden(HostsModel::Name, false);
        QCOMPARE(window.view.columnWidth(HostsModel::Name), 234);
    }

    void badColumnsChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("state");
        Window window;
        const QByteArray good = window.view.saveColumns();
        QVERIFY(good.contains("\"version\":1"));
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("noise") << QByteArray("\0\xff\x13 no header", 14);
        QTest::newRow("half of it") << good.first(good.size() / 2);
        QTest::newRow("another version") << QByteArray(good).replace("\"version\":1", "\"version\":2");
        QTest::newRow("nothing visible") << QByteArray(good).replace("\"hidden\":false", "\"hidden\":true");
        QTest::newRow("two in one place") << QByteArray(good).replace("\"place\":3", "\"place\":2");
        QTest::newRow("a place outside") << QByteArray(good).replace("\"place\":3", "\"place\":99");
        QTest::newRow("sorted by a column that isn't") << QByteArray(good).replace("\"sort\":0", "\"sort\":10");
        QTest::newRow("no width") << QByteArray(good).replace("\"width\":", "\"wide\":");
        QTest::newRow("negative width") << QByteArray(good).replace("\"width\":", "\"width\":-");
        QTest::newRow("wider than any screen") << QByteArray(good).replace("\"width\":", "\"width\":99");
        QTest::newRow("other columns") << QByteArray(
            R"({"version":1,"columns":[{"place":0,"width":80,"hidden":false}],"sort":0})");
    }
    void badColumnsChangeNothing()
    {
        QFETCH(QByteArray, state);
        Window window;
        const QByteArray before = window.view.saveColumns();
        QVERIFY(state != before);
        QVERIFY(!window.view.restoreColumns(state));
        QCOMPARE(window.view.saveColumns(), before);
    }

    void tellsWhenTheUserLetGoOfAColumn()
    {
        Window window;
        QSignalSpy changed(&window.view, &ResultsView::columnsChanged);
        window.view.setColumnWidth(HostsModel::Address, 201);
        window.view.setColumnWidth(HostsModel::Address, 202);
        QVERIFY(changed.wait());
        QCOMPARE(changed.size(), 1);
    }

    void columnsStayInSight()
    {
        Window window;
        window.layOut();
        window.view.resize(1'200, 300);
        QVERIFY(!window.view.isColumnHidden(HostsModel::Seen));
        const int widest = window.view.columnWidth(HostsModel::Vendor);
        window.view.resize(640, 300);
        QTRY_COMPARE(window.view.horizontalScrollBar()->maximum(), 0);
        QVERIFY(window.view.isColumnHidden(HostsModel::Seen));
        QCOMPARE_LT(window.view.columnWidth(HostsModel::Vendor), widest);
        const QHeaderView *header = window.view.horizontalHeader();
        for (int column = 0; column < header->count(); ++column) {
            const QString title = window.filter.headerData(column, Qt::Horizontal).toString();
            if (!header->isSectionHidden(column))
                QCOMPARE_GE(header->sectionSize(column), header->fontMetrics().horizontalAdvance(title));
        }
        window.takeHosts(0, 100);
        QTRY_VERIFY(window.view.verticalScrollBar()->isVisible());
        QTRY_COMPARE(window.view.horizontalScrollBar()->maximum(), 0);
        window.view.resize(520, 300);
        QTRY_COMPARE(window.view.horizontalScrollBar()->maximum(), 0);
        QVERIFY(window.view.isColumnHidden(HostsModel::Vendor));
        window.view.resize(1'200, 300);
        QVERIFY(!window.view.isColumnHidden(HostsModel::Seen));
        QVERIFY(!window.view.isColumnHidden(HostsModel::Vendor));
        QCOMPARE(window.view.columnWidth(HostsModel::Vendor), widest);
    }

    void whatTheUserGaveAColumnStays_data()
    {
        QTest::addColumn<bool>("byHiding");
        QTest::newRow("a width") << false;
        QTest::newRow("a place in sight") << true;
    }
    void whatTheUserGaveAColumnStays()
    {
        QFETCH(const bool, byHiding);
        Window window;
        window.layOut();
        window.view.resize(1'200, 300);
        if (byHiding)
            window.view.showColumn(HostsModel::Mac, true);
        else
            window.view.setColumnWidth(HostsModel::Name, 300);
        const QByteArray state = window.view.saveColumns();
        window.view.resize(640, 300);
        QCOMPARE(window.view.saveColumns(), state);
        QTRY_VERIFY(window.view.horizontalScrollBar()->maximum() > 0);
        Window other;
        other.layOut();
        QVERIFY(other.view.restoreColumns(state));
        other.view.resize(640, 300);
        QVERIFY(!other.view.isColumnHidden(HostsModel::Seen));
        QCOMPARE(other.view.columnWidth(HostsModel::Name), window.view.columnWidth(HostsModel::Name));
        other.view.resetColumns();
        QTRY_COMPARE(other.view.horizontalScrollBar()->maximum(), 0);
    }

    void columnsOfANarrowTableAreWideInAWideOne()
    {
        QByteArray state;
        {
            Window window;
            window.layOut();
            window.view.resize(640, 300);
            window.view.sortByColumn(HostsModel::State, Qt::DescendingOrder);
            state = window.view.saveColumns();
        }
        Window window;
        window.layOut();
        window.view.resize(1'200, 300);
        const int widest = window.view.columnWidth(HostsModel::Vendor);
        QVERIFY(window.view.restoreColumns(state));
        QCOMPARE(window.filter.sortColumn(), int(HostsModel::State));
        QVERIFY(!window.view.isColumnHidden(HostsModel::Seen));
        QVERIFY(window.view.isColumnHidden(HostsModel::Mac));
        QCOMPARE(window.view.columnWidth(HostsModel::Vendor), widest);
    }

    void hiddenColumnsGrowWithTheText()
    {
        Window window;
        window.view.setColumnWidth(HostsModel::Name, 100);
        window.view.setColumnWidth(HostsModel::Mac, 80);
        window.view.showColumn(HostsModel::Mac, false);
        HeaderState::scaleWidths(*window.view.horizontalHeader(), 1.5);
        QCOMPARE(window.view.columnWidth(HostsModel::Name), 150);
        QVERIFY(window.view.isColumnHidden(HostsModel::Mac));
        window.view.showColumn(HostsModel::Mac, true);
        QCOMPARE(window.view.columnWidth(HostsModel::Mac), 120);
    }

    void savingIsNoChange()
    {
        Window window;
        QSignalSpy changed(&window.view, &ResultsView::columnsChanged);
        window.view.showColumn(HostsModel::Mac, false);
        QVERIFY(changed.wait());
        window.view.saveColumns();
        QVERIFY(!changed.wait(1'000)); // or each would make the next one
    }
};

QTEST_MAIN(TestResultsView)
#include "tst_resultsview.moc"
