// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "tests/ui/windowstage.h"
#include "ui/models/verdictsmodel.h"
#include "ui/views/celldelegate.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/hosttext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>

using namespace netsonde;
using namespace netsonde::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void scanThree(const Stage &stage)
{
    stage.scan(u"198.51.100.1-3"_s, u"20-23,80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
}

} // namespace

class TestDetailsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarningOfOurs()); }
    void reasonsAreNotCutOff();
    void textsBeginAtTheLeadingEdge();
    void notesStayWithTheirHost();
    void copiesAsText();
    void closedPortsAreToldTogether_data();
    void closedPortsAreToldTogether();
};

void TestDetailsPane::reasonsAreNotCutOff()
{
    const Stage stage;
    stage.window->resize(1'240, 760); // as at the first start
    scanThree(stage);
    stage.named<ResultsView>(u"Hosts"_s)->selectRow(0);
    const auto *view = stage.named<ResultsView>(u"Ports of the selected host"_s);
    const QHeaderView *header = view->horizontalHeader();
    int needed = 0;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QString reason = view->model()->index(row, VerdictsModel::Why).data().toString();
        needed = qMax(needed, view->fontMetrics().horizontalAdvance(reason) + 2 * CellDelegate::padding);
    }
    QVERIFY(needed > 100);
    QVERIFY(header->sectionSize(VerdictsModel::Why) >= needed);
    // In sight, also without a click on the scroll bar.
    QVERIFY(header->sectionPosition(VerdictsModel::Why) + needed <= header->viewport()->width());
}

void TestDetailsPane::textsBeginAtTheLeadingEdge()
{
    const Stage stage;
    scanThree(stage);
    stage.named<ResultsView>(u"Hosts"_s)->selectRow(0);
    const auto *pane = stage.window->findChild<DetailsPane *>();
    const auto labels = pane->findChildren<QLabel *>();
    const auto address = std::ranges::find(labels, u"198.51.100.1"_s, &QLabel::text);
    QVERIFY(address != labels.end());
    const QLabel *label = *address;
    QCOMPARE(label->alignment() & Qt::AlignHorizontal_Mask, Qt::AlignLeft | Qt::AlignAbsolute);
    const int margin = label->mapTo(pane, QPoint(0, 0)).x();
    stage.window->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(label->alignment() & Qt::AlignHorizontal_Mask, Qt::AlignRight | Qt::AlignAbsolute);
    QTRY_COMPARE(pane->width() - label->mapTo(pane, QPoint(label->width(), 0)).x(), margin);
}

void TestDetailsPane::notesStayWithTheirHost()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.json"_s);
    {
        const Stage stage;
        stage.window->keepNotesIn(path);
        scanThree(stage);
        auto *hosts = stage.named<ResultsView>(u"Hosts"_s);
        auto *note = stage.named<QPlainTextEdit>(u"Note"_s);
        hosts->selectRow(0);
        QTest::keyClicks(note, u"first"_s);
        hosts->selectRow(1);
        QCOMPARE(note->toPlainText(), QString());
        QTest::keyClicks(note, u"second"_s);
        hosts->selectRow(0);
        QCOMPARE(note->toPlainText(), u"first"_s);
        hosts->clearSelection();
    }
    const Stage stage;
    stage.window->keepNotesIn(path);
    scanThree(stage);
    stage.named<ResultsView>(u"Hosts"_s)->selectRow(1);
    QCOMPARE(stage.named<QPlainTextEdit>(u"Note"_s)->toPlainText(), u"second"_s);
}

void TestDetailsPane::copiesAsText()
{
    const Stage stage(smallNetwork, [] {
        return std::vector<Neighbour> {
            {IpAddress::v4(0xc6336401), MacAddress::fromNumber(0x00040e123456), Neighbour::State::Confirmed}};
    });
    scanThree(stage);
    stage.named<ResultsView>(u"Hosts"_s)->selectRow(0);
    QTest::keyClicks(stage.named<QPlainTextEdit>(u"Note"_s), u"the gate"_s);
    stage.named<QToolButton>(u"Copy Details"_s)->click();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.first(), u"198.51.100.1"_s);
    QVERIFY(lines.contains(u"the gate"_s));
    QVERIFY(lines.contains(u"MAC 00:04:0e:12:34:56 · AVM"_s));
    QCOMPARE(lines.filter(QRegularExpression(u"^(22|80) · Open"_s)).size(), 2);
    QVERIFY(lines.contains(u"20-21,23 · Closed: connection refused"_s));
}

void TestDetailsPane::closedPortsAreToldTogether_data()
{
    QTest::addColumn<float>("fastest");
    QTest::addColumn<float>("slowest");
    QTest::addColumn<int>("tries");
    QTest::addColumn<QString>("fact");
    QTest::newRow("not known") << -1.0F << -1.0F << 0 << u"997 closed"_s;
    QTest::newRow("all alike") << 0.5F << 0.5F << 1 << u"997 closed, answered in 0.5 ms"_s;
    QTest::newRow("some later") << 0.3F << 1.1F << 1 << u"997 closed, answered in 0.3 ms to 1.1 ms"_s;
    QTest::newRow("some asked again") << 0.3F << 1.1F << 3
                                      << u"997 closed, answered in 0.3 ms to 1.1 ms, after up to 3 tries"_s;
}

void TestDetailsPane::closedPortsAreToldTogether()
{
    QFETCH(const float, fastest);
    QFETCH(const float, slowest);
    QFETCH(const int, tries);
    HostResult host;
    host.counts.of(PortState::Closed) = 997;
    host.closedFastestMs = fastest;
    host.closedSlowestMs = slowest;
    host.closedTries = static_cast<quint8>(tries);
    QTEST(hostFacts(host), "fact");
}

QTEST_MAIN(TestDetailsPane)
#include "tst_detailspane.moc"
