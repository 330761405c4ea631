// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "tests/ui/sampleverdicts.h"
#include "ui/theme/mapcell.h"
#include "ui/theme/theme.h"
#include "ui/views/portmapcanvas.h"
#include "ui/views/portmapview.h"
#include "ui/views/resultsview.h"
#include "ui/widgets/resultspane.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;
using Place = PortMapGrid::Place;
using Spot = PortMapGrid::Spot;

namespace {

std::shared_ptr<ScanResults> manyPorts(int ports)
{
    // The likely ones first, as a scan has them: the map's order is another.
    QList<quint16> order;
    for (int n = 0; n < ports; ++n)
        order << static_cast<quint16>(n % 2 == 0 ? ports - n / 2 : n / 2 + 1);
    return std::make_shared<ScanResults>(order, sample::aTime);
}

void readAll(PortMapGrid &grid)
{
    while (grid.hasWork())
        grid.work(1'000);
}

/// A letter for each cell, rows from top to bottom.
QStringList drawn(const PortMapGrid &grid)
{
    QStringList rows;
    for (int row = 0; row < grid.window().rows; ++row) {
        QString line;
        for (int column = 0; column < grid.window().columns; ++column)
            line += u".fnuco"_s.at(static_cast<int>(grid.at(row, column)));
        rows << line;
    }
    return rows;
}

PortMapGrid::Window everything(const PortMapGrid &grid)
{
    return {0, grid.rowCount(), 0, grid.columnCount()};
}

/// 300 hosts, of which each tenth has port 80 open, each third refuses everything else.
std::shared_ptr<ScanResults> sampleNetwork()
{
    auto results = sample::results();
    std::vector<ProbeVerdict> batch;
    for (quint32 n = 1; n <= 300; ++n) {
        for (quint16 ordinal = 0; ordinal < 4; ++ordinal) {
            if (ordinal == 0 && n % 10 == 0)
                batch.push_back(sample::open(n, ordinal));
            else
                batch.push_back(n % 3 == 0 ? sample::closed(n, ordinal) : sample::filtered(n, ordinal));
        }
    }
    results->apply(batch);
    return results;
}

QColor middleOf(const QWidget &canvas, const QRect &cell)
{
    return const_cast<QWidget &>(canvas).grab().toImage().pixelColor(cell.center());
}

} // namespace

class TestPortMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarningOfOurs()); }

    void cellsStandByAddressAndPort()
    {
        const auto results = sample::results(); // ordinals 0 to 3 are ports 80, 22, 443, 8080
        PortMapGrid grid;
        grid.setResults(results);
        const ResultsChange change
            = results->apply({sample::open(9, 0), sample::closed(2, 1), sample::filtered(2, 3),
                              sample::verdict(5, 2, PortState::Unreachable, Reason::HostUnreachable),
                              sample::verdict(5, 3, PortState::NotTested, Reason::LocalLimit)});
        grid.apply(change);
        QVERIFY(grid.hasNewHosts());
        QVERIFY(grid.settle());
        grid.setWindow(everything(grid));
        readAll(grid);
        QCOMPARE(drawn(grid), (QStringList {u"c..f"_s, u"..un"_s, u".o.."_s}));
        QCOMPARE(grid.portsOf(1), QList<quint16> {80});
        QCOMPARE(grid.columnOf(8080), 3);
    }

    void laterVerdictsArePaintedAlone()
    {
        const auto results = sampleNetwork();
        PortMapGrid grid;
        grid.setResults(results);
        grid.setWindow(everything(grid));
        readAll(grid);
        grid.takeChanges();
        grid.apply(results->apply({})); // nothing
        QVERIFY(!grid.hasWork());

        const auto late = manyPorts(10);
        grid.setResults(late);
        for (quint32 n = 1; n <= 5; ++n)
            grid.apply(late->apply({sample::closed(n, 0)}));
        grid.settle();
        grid.setWindow(everything(grid));
        readAll(grid);
        grid.takeChanges();
        grid.apply(late->apply({sample::open(3, 4), sample::open(3, 5)}));
        QVERIFY(grid.hasWork());
        readAll(grid);
        const std::vector<PortMapGrid::Change> changes = grid.takeChanges();
        QCOMPARE(changes.size(), 1U);
        QCOMPARE(changes[0].row, 2);
        QCOMPARE(changes[0].first, grid.columnOf(3)); // ordinal 5
        QCOMPARE(changes[0].last, grid.columnOf(8)); // ordinal 4
    }

    void cellOfManyShowsTheMostTelling()
    {
        const auto results = sampleNetwork();
        PortMapGrid grid;
        grid.setResults(results);
        grid.setShifts(8, 1);
        QCOMPARE(grid.rowCount(), 2); // 192.0.2.0/24 and what follows it
        QCOMPARE(grid.columnCount(), 2);
        grid.setWindow(everything(grid));
        readAll(grid);
        QCOMPARE(drawn(grid), (QStringList {u"oc"_s, u"oc"_s}));
        const auto counts = grid.countsOf({0, 0});
        QVERIFY(counts);
        QCOMPARE(counts->done.open, 25U);
        QCOMPARE(counts->done.total() + counts->pending, 2U * 255U);
        QCOMPARE(*grid.spotAt({0, 0}), (Spot {sample::address(10), 80}));
        QCOMPARE(*grid.spotAt({1, 1}), (Spot {sample::address(258), 443}));
        QVERIFY(!grid.spotAt({2, 0}));
    }

    void readingInSlicesGivesTheSame()
    {
        const auto results = sampleNetwork();
        PortMapGrid whole;
        whole.setResults(results);
        whole.setWindow(everything(whole));
        readAll(whole);
        PortMapGrid sliced;
        sliced.setResults(results);
        sliced.setWindow(everything(sliced));
        int slices = 0;
        while (sliced.hasWork()) {
            sliced.work(0); // no time at all still gets on
            ++slices;
        }
        QVERIFY(slices > 10);
        QCOMPARE(drawn(sliced), drawn(whole));
    }

    void windowShowsItsPart()
    {
        const auto results = sampleNetwork();
        PortMapGrid grid;
        grid.setResults(results);
        grid.setWindow(everything(grid));
        readAll(grid);
        const QStringList all = drawn(grid);
        grid.setWindow({100, 7, 1, 2});
        readAll(grid);
        QStringList part;
        for (int row = 100; row < 107; ++row)
            part << all[row].mid(1, 2);
        QCOMPARE(drawn(grid), part);
    }

    void tilesDifferWithoutColour_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<bool>("dark");
        for (const int side : {3, 4, 8, 16}) {
            QTest::addRow("%d light", side) << side << false;
            QTest::addRow("%d dark", side) << side << true;
        }
    }
    void tilesDifferWithoutColour()
    {
        QFETCH(const int, side);
        QFETCH(const bool, dark);
        QPalette palette;
        palette.setColor(QPalette::Base, dark ? Qt::black : Qt::white);
        palette.setColor(QPalette::Text, dark ? Qt::white : Qt::black);
        for (int a = 0; a < mapCells; ++a) {
            for (int b = 0; b < a; ++b) {
                const auto grey = [&](int cell) {
                    return Theme::mapCellTile(static_cast<MapCell>(cell), {side, side}, palette)
                        .convertToFormat(QImage::Format_Grayscale8);
                };
                const QImage one = grey(a);
                const QImage other = grey(b);
                int differing = 0;
                for (int y = 0; y < side; ++y) {
                    for (int x = 0; x < side; ++x)
                        differing += qAbs(one.pixelColor(x, y).value() - other.pixelColor(x, y).value()) > 40;
                }
                QVERIFY2(differing > 0, qPrintable(u"%1 and %2"_s.arg(a).arg(b)));
            }
        }
    }

    void openStandsOut()
    {
        for (const QColor &base : {QColor(Qt::white), QColor(0x1e, 0x1e, 0x1e)}) {
            QPalette palette;
            palette.setColor(QPalette::Base, base);
            palette.setColor(QPalette::Text, base.lightness() > 128 ? Qt::black : Qt::white);
            const auto color = [&](MapCell cell) { return Theme::mapCellTile(cell, {9, 9}, palette).pixelColor(4, 4); };
            QVERIFY(Theme::contrast(color(MapCell::Open), base) >= 4.5);
            QVERIFY(Theme::contrast(color(MapCell::Open), color(MapCell::Closed)) >= 3);
        }
    }

    void everythingFitsAtFirst()
    {
        PortMapCanvas canvas;
        canvas.resize(600, 400);
        canvas.show();
        canvas.setResults(sampleNetwork());
        QTRY_VERIFY(canvas.isSettled());
        QVERIFY(canvas.isFitting());
        QCOMPARE(canvas.grid().window(), everything(canvas.grid()));
        QCOMPARE(canvas.verticalScrollBar()->maximum(), 0);
        QVERIFY(canvas.hostScale().shift > 0); // 300 hosts do not fit one by one

        canvas.zoom(false); // no further than that
        QVERIFY(canvas.isFitting());
        for (int i = 0; i < 20; ++i)
            canvas.zoom(true);
        QCOMPARE(canvas.hostScale().shift, 0);
        QVERIFY(canvas.verticalScrollBar()->maximum() > 0);
        QVERIFY(!canvas.isFitting());
        canvas.fit();
        QCOMPARE(canvas.grid().window(), everything(canvas.grid()));
    }

    void cellsHaveTheirColours()
    {
        PortMapCanvas canvas;
        canvas.resize(600, 400);
        canvas.show();
        canvas.setResults(sampleNetwork());
        canvas.setCurrent(Spot {sample::address(20), 80});
        for (int i = 0; i < 10; ++i)
            canvas.zoom(true);
        QTRY_VERIFY(canvas.isSettled());
        const Place open = canvas.placeOf(Spot {sample::address(20), 80});
        const Place closed = canvas.placeOf(Spot {sample::address(21), 80});
        const QColor good = Theme::color(Theme::Meaning::Good, canvas.palette());
        QCOMPARE(canvas.placeAt(canvas.rectOf(open).center()), open);
        QCOMPARE(middleOf(*canvas.viewport(), canvas.rectOf(open)), good);
        QVERIFY(middleOf(*canvas.viewport(), canvas.rectOf(closed)) != good);
        QVERIFY(!canvas.placeAt({1, 1}).isValid()); // the rulers
    }

    void theFrameIsClosedAtTheEdge()
    {
        PortMapCanvas canvas;
        canvas.resize(600, 400);
        canvas.show();
        canvas.setResults(sampleNetwork());
        for (int i = 0; i < 10; ++i)
            canvas.zoom(true);
        canvas.setCurrent(Spot {sample::address(1), 22}); // first of all
        QTRY_VERIFY(canvas.isSettled());
        const QRect cell = canvas.rectOf(canvas.placeOf(Spot {sample::address(1), 22}));
        QCOMPARE_GE(cell.width(), 12);
        const QColor ink = canvas.palette().color(QPalette::Highlight);
        const QImage image = canvas.viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(cell.left(), cell.center().y()), ink);
        QCOMPARE(image.pixelColor(cell.center().x(), cell.top()), ink);
        QCOMPARE(image.pixelColor(cell.right() + 3, cell.center().y()), ink);
        QCOMPARE(image.pixelColor(cell.center().x(), cell.bottom() + 3), ink);
    }

    void paletteChangeRepaints()
    {
        PortMapCanvas canvas;
        canvas.resize(600, 400);
        canvas.show();
        canvas.setResults(sampleNetwork());
        QTRY_VERIFY(canvas.isSettled());
        const Place open = canvas.placeOf(Spot {sample::address(20), 80});
        QPalette dark = canvas.palette();
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        canvas.setPalette(dark);
        QTRY_VERIFY(canvas.isSettled());
        QCOMPARE(middleOf(*canvas.viewport(), canvas.rectOf(open)), Theme::color(Theme::Meaning::Good, dark));
    }

    void zoomKeepsWhatIsBelowTheMouse()
    {
        PortMapCanvas canvas;
        canvas.resize(600, 400);
        canvas.show();
        const auto results = manyPorts(1'000);
        std::vector<ProbeVerdict> batch;
        for (quint32 n = 0; n < 2'000; ++n)
            batch.push_back(sample::closed(n, 0));
        results->apply(batch);
        canvas.setResults(results);
        QTRY_VERIFY(canvas.isSettled());
        const Spot wanted {sample::address(1'200), 700};
        for (int i = 0; i < 12; ++i) {
            const QPoint mouse = canvas.rectOf(canvas.placeOf(wanted)).center();
            QWheelEvent wheel(mouse, canvas.viewport()->mapToGlobal(mouse), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(canvas.viewport(), &wheel);
            const QRect now = canvas.rectOf(canvas.placeOf(wanted));
            QVERIFY2(qAbs(now.center().x() - mouse.x()) <= 2 * qMax(24, now.width())
                         && qAbs(now.center().y() - mouse.y()) <= 2 * qMax(24, now.height()),
                     qPrintable(u"step %1: %2,%3"_s.arg(i).arg(now.center().x()).arg(now.center().y())));
        }
        QCOMPARE(canvas.hostScale().shift, 0);
        QCOMPARE(canvas.portScale().shift, 0);
    }

    void keysMoveAndZoom()
    {
        PortMapCanvas canvas;
        canvas.resize(600, 400);
        canvas.show();
        canvas.setResults(sampleNetwork());
        QSignalSpy moved(&canvas, &PortMapCanvas::currentChanged);
        QTest::keyClick(&canvas, Qt::Key_Right); // takes the first cell
        QCOMPARE(canvas.placeOf(canvas.current()), (Place {0, 0}));
        QTest::keyClick(&canvas, Qt::Key_Right);
        QTest::keyClick(&canvas, Qt::Key_Down);
        QCOMPARE(canvas.placeOf(canvas.current()), (Place {1, 1}));
        QTest::keyClick(&canvas, Qt::Key_Plus);
        QVERIFY(!canvas.isFitting());
        QTest::keyClick(&canvas, Qt::Key_End);
        QCOMPARE(canvas.placeOf(canvas.current()).column, canvas.grid().columnCount() - 1);
        for (int i = 0; i < 50; ++i)
            QTest::keyClick(&canvas, Qt::Key_PageDown);
        QCOMPARE(canvas.placeOf(canvas.current()).row, canvas.grid().rowCount() - 1);
        QVERIFY(canvas.viewport()->rect().contains(canvas.rectOf(canvas.placeOf(canvas.current()))));
        QTest::keyClick(&canvas, Qt::Key_0);
        QVERIFY(canvas.isFitting());
        QCOMPARE(moved.count(), 3 + 1 + 50);
        QSignalSpy activated(&canvas, &PortMapCanvas::activated);
        QTest::keyClick(&canvas, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
    }

    void clickPicksDragMoves()
    {
        PortMapView view;
        PortMapCanvas &canvas = *view.canvas();
        view.resize(600, 400);
        view.show();
        const auto results = sampleNetwork();
        view.setResults(results);
        QCOMPARE(view.currentHostRow(), -1);
        for (int i = 0; i < 10; ++i)
            canvas.zoom(true);
        QTRY_VERIFY(canvas.isSettled());
        QSignalSpy picked(&view, &PortMapView::currentChanged);
        const Place place {canvas.grid().window().row + 3, 1};
        QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, canvas.rectOf(place).center());
        QCOMPARE(picked.count(), 1);
        QCOMPARE(results->host(view.currentHostRow()).address, canvas.grid().hosts().firstOf(place.row));
        QCOMPARE(view.currentPort(), quint16(80));
        QVERIFY2(view.sentence().contains(u"port 80 (http)"_s), qPrintable(view.sentence()));
        QCOMPARE(canvas.accessibleDescription(), view.sentence());

        canvas.verticalScrollBar()->setValue(50);
        const QPoint from = canvas.viewport()->rect().center();
        QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas.viewport(), from + QPoint(0, 5 * canvas.hostScale().size));
        QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, from + QPoint(0, 5 * canvas.hostScale().size));
        QCOMPARE(canvas.verticalScrollBar()->value(), 45);
        QCOMPARE(picked.count(), 1); // a drag is no click
    }

    void hoverTellsHostPortVerdict()
    {
        PortMapView view;
        PortMapCanvas &canvas = *view.canvas();
        view.resize(600, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto results = sample::results();
        results->setName(sample::address(7), u"nas\u202e.lan"_s);
        results->apply({sample::open(7, 2), sample::closed(8, 0)});
        view.setResults(results);
        const auto hover = [&](const Spot &spot) {
            QTest::mouseMove(canvas.viewport(), canvas.rectOf(canvas.placeOf(spot)).center());
            return view.sentence();
        };
        QTRY_COMPARE(hover({sample::address(7), 443}),
                     u"192.0.2.7 (nas\\u{202e}.lan), port 443 (https): Open, connection accepted"_s);
        QTRY_COMPARE(hover({sample::address(8), 22}), u"192.0.2.8, port 22 (ssh): no verdict yet"_s);
        view.apply(results->apply({sample::open(8, 1)}));
        QCOMPARE(view.sentence(), u"192.0.2.8, port 22 (ssh): Open, connection accepted"_s);
        // The keys lead elsewhere while the mouse rests.
        canvas.setCurrent(Spot {sample::address(7), 22});
        QTest::keyClick(&canvas, Qt::Key_Down);
        QCOMPARE(view.sentence(), u"192.0.2.8, port 22 (ssh): Open, connection accepted"_s);
        QTest::keyClick(&canvas, Qt::Key_Up);
        QVERIFY2(view.sentence().startsWith(u"192.0.2.7 (nas"_s), qPrintable(view.sentence()));
    }

    void zoomedOutItCounts()
    {
        PortMapView view;
        view.resize(400, 260);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setResults(sampleNetwork());
        PortMapCanvas &canvas = *view.canvas();
        QTRY_VERIFY(canvas.isSettled());
        QVERIFY(canvas.hostScale().shift > 0);
        QTest::mouseMove(canvas.viewport(), canvas.rectOf({1, 1}).center());
        const QString label = mapRowLabel(canvas.grid().hosts().firstOf(1), canvas.hostScale().shift);
        QTRY_VERIFY2(view.sentence().startsWith(label + u", port 80 (http): "_s), qPrintable(view.sentence()));
        QVERIFY2(view.sentence().contains(u"filtered"_s), qPrintable(view.sentence()));
    }

    void hostsComeWhileItIsShown()
    {
        PortMapCanvas canvas;
        canvas.resize(600, 400);
        canvas.show();
        const auto results = manyPorts(100);
        canvas.setResults(results);
        QCOMPARE(canvas.grid().rowCount(), 0);
        for (quint32 n = 100; n > 0; --n)
            canvas.apply(results->apply({sample::open(n, static_cast<quint16>(n % 100))}));
        QTRY_COMPARE(canvas.grid().rowCount(), 100);
        QTRY_VERIFY(canvas.isSettled());
        int open = 0;
        for (const QString &line : drawn(canvas.grid()))
            open += static_cast<int>(line.count(u'o'));
        QCOMPARE(open, 100);
    }

    void whatIsHiddenReadsNothing()
    {
        PortMapCanvas canvas;
        canvas.resize(600, 400);
        const auto results = manyPorts(100);
        canvas.setResults(results);
        canvas.apply(results->apply({sample::open(1, 5)}));
        QVERIFY(canvas.grid().hasNewHosts());
        canvas.show();
        QTRY_VERIFY(canvas.isSettled());
        QCOMPARE(canvas.grid().rowCount(), 1);
        QVERIFY(drawn(canvas.grid()).join(QString()).contains(u'o'));
    }

    void anotherScanStartsOver()
    {
        PortMapView view;
        view.resize(600, 400);
        view.show();
        view.setResults(sampleNetwork());
        view.canvas()->zoom(true);
        view.canvas()->setCurrent(Spot {sample::address(20), 80});
        view.setResults(manyPorts(10));
        QCOMPARE(view.canvas()->grid().rowCount(), 0);
        QCOMPARE(view.currentHostRow(), -1);
        QVERIFY(view.canvas()->isFitting());
        view.setResults(nullptr);
        QTest::keyClick(view.canvas(), Qt::Key_Down);
        QCOMPARE(view.currentHostRow(), -1);
    }

    void clickSelectsTheRowsOfTheTables()
    {
        ResultsPane pane;
        pane.resize(900, 600);
        pane.show();
        const auto results = sampleNetwork();
        pane.setResults(results);
        pane.setCurrentPage(ResultsPane::PortMapPage);
        PortMapCanvas &canvas = *pane.portMap()->canvas();
        for (int i = 0; i < 10; ++i)
            canvas.zoom(true);
        canvas.setCurrent(Spot {sample::address(20), 80}); // into sight
        QTRY_VERIFY(canvas.isSettled());
        const auto click = [&](const Spot &spot) {
            QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, canvas.rectOf(canvas.placeOf(spot)).center());
        };
        const auto selected = [&](ResultsPane::Tab tab) {
            const QModelIndexList rows = pane.view(tab)->selectionModel()->selectedRows();
            return rows.isEmpty() ? QString() : rows.first().data().toString();
        };
        QSignalSpy changed(&pane, &ResultsPane::currentHostChanged);
        click({sample::address(20), 80});
        QVERIFY(changed.count() > 0);
        QCOMPARE(results->host(pane.currentHostRow()).address, sample::address(20));
        QCOMPARE(selected(ResultsPane::Hosts), u"192.0.2.20"_s);
        QCOMPARE(selected(ResultsPane::OpenPorts), u"192.0.2.20"_s);
        click({sample::address(21), 443});
        QCOMPARE(selected(ResultsPane::Hosts), u"192.0.2.21"_s);
        QCOMPARE(selected(ResultsPane::OpenPorts), QString()); // it has no open port
        QTest::keyClick(&canvas, Qt::Key_Return);
        QCOMPARE(pane.currentPage(), ResultsPane::HostsPage);
        QCOMPARE(results->host(pane.currentHostRow()).address, sample::address(21));
    }

    void tablesRowIsTheMapsCell()
    {
        ResultsPane pane;
        pane.resize(900, 600);
        pane.show();
        const auto results = sampleNetwork();
        pane.setResults(results);
        QTRY_COMPARE(pane.view(ResultsPane::Hosts)->model()->rowCount(), 300);
        QTRY_COMPARE(pane.view(ResultsPane::OpenPorts)->model()->rowCount(), 30);
        const auto pick = [&](ResultsPane::Page page, int row) {
            pane.setCurrentPage(page);
            pane.view(pane.currentTab())->selectRow(row);
            const int host = pane.currentHostRow();
            pane.setCurrentPage(ResultsPane::PortMapPage);
            QCOMPARE(pane.currentHostRow(), host);
        };
        pick(ResultsPane::HostsPage, 9); // 192.0.2.10
        QCOMPARE(*pane.portMap()->canvas()->current(), (Spot {sample::address(10), 80})); // its open port
        pick(ResultsPane::HostsPage, 10);
        QCOMPARE(*pane.portMap()->canvas()->current(), (Spot {sample::address(11), 22})); // the first of all
        pick(ResultsPane::OpenPortsPage, 3);
        QCOMPARE(*pane.portMap()->canvas()->current(), (Spot {sample::address(40), 80}));
        QVERIFY(pane.portMap()->canvas()->grid().window().rows > 0);
    }

    void buttonsHaveNames()
    {
        const PortMapView view;
        for (const QToolButton *button : view.findChildren<QToolButton *>())
            QVERIFY(!button->accessibleName().isEmpty());
        QCOMPARE(view.canvas()->accessibleName(), u"Port map"_s);
    }
};

QTEST_MAIN(TestPortMap)
#include "tst_portmap.moc"
