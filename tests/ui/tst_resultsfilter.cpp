// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/identify/macvendors.h"
#include "tests/ui/sampleverdicts.h"
#include "ui/filter/filterparser.h"
#include "ui/models/hostsmodel.h"
#include "ui/models/openportsmodel.h"
#include "ui/models/resultsfiltermodel.h"

#include <QAbstractItemModelTester>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;
using FailureMode = QAbstractItemModelTester::FailureReportingMode;

class TestResultsFilter : public QObject
{
    Q_OBJECT

    /// The shown hosts by the last number of their address; 0 for a name without one.
    static QList<int> shown(const ResultsFilterModel &model)
    {
        QList<int> hosts;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QHostAddress address(model.index(row, 0).data().toString());
            hosts << (address.isNull() ? 0 : int(address.toIPv4Address() - sample::address(0).v4Number()));
        }
        return hosts;
    }

    static FilterExpression parsed(const QString &text)
    {
        const auto [filter, error] = Filter::parse(text);
        if (error)
            qFatal("no filter: %s", qPrintable(text));
        return filter;
    }

    struct Table
    {
        std::shared_ptr<ScanResults> results = sample::results();
        HostsModel hosts;
        ResultsFilterModel filter;
        QAbstractItemModelTester hostsTester {&hosts, FailureMode::QtTest};
        QAbstractItemModelTester filterTester {&filter, FailureMode::QtTest};

        Table()
        {
            filter.setSourceModel(&hosts);
            hosts.setResults(results);
        }
        void take(const std::vector<ProbeVerdict> &batch) { hosts.apply(results->apply(batch)); }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aBatchIntoASortedTableIsOneInsertAndOneMove()
    {
        Table table;
        table.filter.sort(HostsModel::Address);
        table.take({sample::open(5, 0), sample::open(1, 0), sample::open(9, 0)});
        QCOMPARE(shown(table.filter), QList<int>({1, 5, 9}));

        QSignalSpy inserted(&table.filter, &ResultsFilterModel::rowsInserted);
        QSignalSpy moved(&table.filter, &ResultsFilterModel::layoutChanged);
        QSignalSpy changed(&table.filter, &ResultsFilterModel::dataChanged);
        QSignalSpy announced(&table.filter, &ResultsFilterModel::shownChanged);
        table.take({sample::open(7, 0), sample::open(5, 1), sample::open(2, 0), sample::open(8, 0)});
        QCOMPARE(shown(table.filter), QList<int>({1, 2, 5, 7, 8, 9}));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(announced.size(), 1);
        QCOMPARE(announced[0], QVariantList({6, 6}));

        // In place already: nothing has to move.
        table.take({sample::open(10, 0), sample::open(11, 0)});
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(moved.size(), 1);
    }

    void aChangedRowMovesToItsPlace()
    {
        Table table;
        table.filter.sort(HostsModel::RoundTrip);
        table.take({sample::open(1, 0, 5), sample::open(2, 0, 6), sample::filtered(3, 0), sample::open(4, 0, 7)});
        QCOMPARE(shown(table.filter), QList<int>({1, 2, 4, 3}));
        table.take({sample::open(4, 1, 1), sample::open(3, 1, 5.5F), sample::open(5, 0, 2)});
        QCOMPARE(shown(table.filter), QList<int>({4, 5, 1, 3, 2}));
    }

    void anIndexKeptFromBeforeSaysNothing()
    {
        Table table;
        table.take({sample::open(1, 0), sample::open(2, 0)});
        const QModelIndex kept = table.filter.index(1, 0);
        QCOMPARE(kept.data().toString(), u"192.0.2.2"_s);
        table.hosts.setResults(sample::results());
        QVERIFY(!table.filter.mapToSource(kept).isValid());
        QVERIFY(!kept.data().isValid());
        QVERIFY(!kept.data(HostRowRole).isValid());
    }

    void allRowsAreInTheOrderOfTheTable()
    {
        Table table;
        table.take({sample::open(9, 0), sample::filtered(4, 0), sample::open(2, 0), sample::open(5, 0)});
        table.filter.setQuick(QuickFilter::WithOpenPorts);
        QCOMPARE(table.filter.allRows(), QList<int>({0, 1, 2, 3}));
        table.filter.sort(HostsModel::Address);
        QCOMPARE(shown(table.filter), QList<int>({2, 5, 9}));
        QCOMPARE(table.filter.allRows(), QList<int>({2, 1, 3, 0}));
        table.filter.sort(HostsModel::Address, Qt::DescendingOrder);
        QCOMPARE(table.filter.allRows(), QList<int>({0, 3, 1, 2}));
    }

    void sorting_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QList<int>>("hosts");
        QTest::newRow("order found") << -1 << Qt::AscendingOrder << QList<int>({10, 2, 33, 4, 0});
        QTest::newRow("addresses as numbers")
            << int(HostsModel::Address) << Qt::AscendingOrder << QList<int>({2, 4, 10, 33, 0});
        QTest::newRow("addresses, no address last too")
            << int(HostsModel::Address) << Qt::DescendingOrder << QList<int>({33, 10, 4, 2, 0});
        QTest::newRow("round trip, unknown last")
            << int(HostsModel::RoundTrip) << Qt::AscendingOrder << QList<int>({33, 2, 4, 0, 10});
        QTest::newRow("round trip, unknown last too")
            << int(HostsModel::RoundTrip) << Qt::DescendingOrder << QList<int>({2, 4, 33, 0, 10});
        QTest::newRow("most open ports first, ties by address")
            << int(HostsModel::OpenPorts) << Qt::DescendingOrder << QList<int>({4, 2, 33, 10, 0});
        QTest::newRow("up first, ties by address")
            << int(HostsModel::State) << Qt::AscendingOrder << QList<int>({2, 4, 33, 10, 0});
        QTest::newRow("vendor, unknown last, no address first among them")
            << int(HostsModel::Vendor) << Qt::AscendingOrder << QList<int>({10, 4, 2, 0, 33});
        QTest::newRow("vendor, unknown last too")
            << int(HostsModel::Vendor) << Qt::DescendingOrder << QList<int>({2, 4, 10, 0, 33});
        QTest::newRow("MAC address, unknown last")
            << int(HostsModel::Mac) << Qt::AscendingOrder << QList<int>({10, 4, 2, 0, 33});
        QTest::newRow("name, unnamed by address after")
            << int(HostsModel::Name) << Qt::AscendingOrder << QList<int>({33, 0, 2, 4, 10});
    }
    void sorting()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        Table table;
        table.results->setName(sample::address(33), u"Alpha"_s);
        table.take({sample::filtered(10, 0), sample::open(2, 0, 30), sample::open(33, 0, 4), sample::open(4, 0, 30),
                    sample::open(4, 1, 50)});
        table.hosts.apply(table.results->addUnresolved(u"beta"_s));
        // Apple, AVM, and one that no vendor gave.
        const std::pair<quint32, quint64> macs[] {{10, 0x000393000001}, {4, 0x00040e000001}, {2, 0x020000000001}};
        for (const auto &[host, number] : macs) {
            const MacAddress mac = MacAddress::fromNumber(number);
            table.results->setHardware(table.results->rowOf(sample::address(host)), {mac, MacVendors::of(mac)});
        }
        table.take({});
        table.filter.sort(column, order);
        QTEST(shown(table.filter), "hosts");
    }

    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("hosts");
        QTest::newRow("nothing") << QString() << QList<int>({1, 2, 3, 14});
        QTest::newRow("part of the name, any case") << u"PRINT"_s << QList<int>({2});
        QTest::newRow("part of the address") << u"192.0.2.1"_s << QList<int>({1, 14});
        QTest::newRow("all words must match") << u"192.0.2.1 443"_s << QList<int>({14});
        QTest::newRow("state") << u"no answer"_s << QList<int>({3});
        QTest::newRow("nobody") << u"zzz"_s << QList<int>();
        QTest::newRow("port") << u"port:80"_s << QList<int>({1, 14});
        QTest::newRow("port range") << u"port:400-9000"_s << QList<int>({2, 14});
        QTest::newRow("two ports") << u"port:80 port:443"_s << QList<int>({14});
        QTest::newRow("either port") << u"PORT:80,8080"_s << QList<int>({1, 2, 14});
        QTest::newRow("port and word") << u"port:80 .14"_s << QList<int>({14});
        QTest::newRow("being typed") << u"port:"_s << QList<int>({1, 2, 3, 14});
        QTest::newRow("being typed on") << u"port:80,"_s << QList<int>({1, 14});
    }
    void words()
    {
        QFETCH(QString, text);
        Table table;
        table.results->setName(sample::address(2), u"printer.lan"_s);
        table.take({sample::open(1, 0), sample::open(2, 3), sample::open(14, 0), sample::open(14, 2)});
        table.take({sample::filtered(3, 0), sample::filtered(3, 1), sample::filtered(3, 2), sample::filtered(3, 3)});
        table.filter.sort(HostsModel::Address);
        table.filter.setFilter(parsed(text));
        QTEST(shown(table.filter), "hosts");
        table.filter.setFilter(FilterExpression());
        QCOMPARE(table.filter.rowCount(), 4);
    }

    void quickFilters()
    {
        Table table;
        table.filter.sort(HostsModel::Address);
        QSignalSpy announced(&table.filter, &ResultsFilterModel::shownChanged);
        table.filter.setQuick(QuickFilter::Up);
        table.take({sample::open(1, 0), sample::closed(2, 0), sample::filtered(3, 0)});
        QCOMPARE(shown(table.filter), QList<int>({1, 2}));
        QCOMPARE(announced.takeLast(), QVariantList({2, 3}));

        // A row that is not shown comes in when it changes.
        table.take({sample::closed(3, 1)});
        QCOMPARE(shown(table.filter), QList<int>({1, 2, 3}));
        table.filter.setQuick(QuickFilter::WithOpenPorts);
        QCOMPARE(shown(table.filter), QList<int>({1}));
        table.filter.setQuick(QuickFilter::All);
        QCOMPARE(shown(table.filter), QList<int>({1, 2, 3}));
        QCOMPARE(announced.takeLast(), QVariantList({3, 3}));
    }

    void aRowThatNoLongerMatchesLeaves()
    {
        Table table;
        table.filter.sort(HostsModel::Address);
        table.filter.setFilter(parsed(u"so far"_s));
        table.take({sample::filtered(1, 0), sample::filtered(2, 0), sample::filtered(3, 0)});
        QCOMPARE(shown(table.filter), QList<int>({1, 2, 3}));
        QSignalSpy removed(&table.filter, &ResultsFilterModel::rowsRemoved);
        table.take({sample::open(1, 1), sample::open(3, 1), sample::filtered(4, 0)});
        QCOMPARE(shown(table.filter), QList<int>({2, 4}));
        QCOMPARE(removed.size(), 1);
    }

    void openPortsByAddressThenPort()
    {
        const auto results = sample::results();
        OpenPortsModel ports;
        ResultsFilterModel filter;
        const QAbstractItemModelTester tester(&filter, FailureMode::QtTest);
        filter.setSourceModel(&ports);
        ports.setResults(results);
        filter.sort(OpenPortsModel::Address);
        ports.apply(results->apply({sample::open(2, 3), sample::open(1, 2), sample::open(2, 1), sample::open(1, 0)}));
        QStringList texts;
        for (int row = 0; row < filter.rowCount(); ++row) {
            texts << filter.index(row, OpenPortsModel::Address).data().toString() + u':'
                    + filter.index(row, OpenPortsModel::Port).data().toString();
        }
        QCOMPARE(texts, QStringList({u"192.0.2.1:80"_s, u"192.0.2.1:443"_s, u"192.0.2.2:22"_s, u"192.0.2.2:8080"_s}));
        filter.setFilter(parsed(u"port:22"_s));
        QCOMPARE(filter.rowCount(), 1);
        filter.setFilter(parsed(u"https"_s));
        QCOMPARE(filter.rowCount(), 1);
    }

    void indexesStayWithTheirRows()
    {
        Table table;
        table.filter.sort(HostsModel::Address);
        table.take({sample::open(20, 0), sample::open(30, 0)});
        const QPersistentModelIndex twenty = table.filter.index(0, HostsModel::State);
        const QPersistentModelIndex thirty = table.filter.index(1, HostsModel::Address);
        table.take({sample::open(1, 0), sample::open(25, 0), sample::open(40, 0)});
        QCOMPARE(twenty, table.filter.index(1, HostsModel::State));
        QCOMPARE(thirty, table.filter.index(3, HostsModel::Address));
        table.filter.sort(HostsModel::Address, Qt::DescendingOrder);
        QCOMPARE(twenty.row(), 3);
        table.filter.setFilter(parsed(u"192.0.2.3"_s));
        QVERIFY(!twenty.isValid());
        QCOMPARE(thirty.row(), 0);
    }

    /// Batches in any order end in the order that sorting all at once gives.
    void manyBatchesEndWhereOneSortEnds_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<bool>("elsewhere");
        for (int column = -1; column < HostsModel::ColumnCount; ++column) {
            QTest::addRow("column %d ascending", column) << column << Qt::AscendingOrder << false;
            QTest::addRow("column %d descending", column) << column << Qt::DescendingOrder << false;
            QTest::addRow("column %d ascending, in another thread", column) << column << Qt::AscendingOrder << true;
            QTest::addRow("column %d descending, in another thread", column) << column << Qt::DescendingOrder << true;
        }
    }
    void manyBatchesEndWhereOneSortEnds()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        QFETCH(bool, elsewhere);
        Table table;
        if (elsewhere)
            table.filter.setMostRowsAtOnce(0);
        table.filter.sort(column, order);
        table.filter.setFilter(parsed(u"192.0.2. u"_s)); // "up" and "unreachable", not "no answer so far"
        QRandomGenerator random(4711);
        for (int batch = 0; batch < 40; ++batch) {
            std::vector<ProbeVerdict> verdicts;
            for (int i = 0; i < 12; ++i) {
                const auto host = static_cast<quint32>(random.bounded(60));
                const auto ordinal = static_cast<quint16>(random.bounded(4));
                const auto rtt = static_cast<float>(random.bounded(20));
                verdicts.push_back(random.bounded(3) == 0 ? sample::filtered(host, ordinal)
                                                          : sample::open(host, ordinal, rtt));
            }
            table.take(verdicts);
            if (elsewhere && batch % 3 == 0)
                QCoreApplication::sendPostedEvents(); // what is ready is shown in between
        }
        ResultsFilterModel fresh;
        fresh.sort(column, order);
        fresh.setFilter(parsed(u"192.0.2. u"_s));
        fresh.setSourceModel(&table.hosts);
        const QList<int> live = shown(fresh);
        QTRY_COMPARE(shown(table.filter), live);
        QVERIFY(live.size() > 20);
    }

    void aLargeTableIsArrangedElsewhereAndShownInOneGo()
    {
        Table table;
        table.filter.setMostRowsAtOnce(0);
        table.filter.sort(HostsModel::Address);
        QSignalSpy rearranged(&table.filter, &ResultsFilterModel::rearranged);
        table.take({sample::open(5, 0), sample::open(1, 0), sample::open(9, 0)});
        QCOMPARE(table.filter.rowCount(), 0);
        QTRY_COMPARE(shown(table.filter), QList<int>({1, 5, 9}));

        QSignalSpy moved(&table.filter, &ResultsFilterModel::layoutChanged);
        QSignalSpy inserted(&table.filter, &ResultsFilterModel::rowsInserted);
        rearranged.clear();
        table.filter.sort(HostsModel::Address, Qt::DescendingOrder);
        QCOMPARE(shown(table.filter), QList<int>({1, 5, 9})); // the old order until the new one is ready
        QVERIFY(rearranged.wait());
        QCOMPARE(shown(table.filter), QList<int>({9, 5, 1}));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(inserted.size(), 0);

        rearranged.clear();
        moved.clear();
        QSignalSpy removed(&table.filter, &ResultsFilterModel::rowsRemoved);
        table.filter.setFilter(parsed(u"192.0.2.9"_s));
        QCOMPARE(table.filter.rowCount(), 3);
        QVERIFY(rearranged.wait());
        QCOMPARE(shown(table.filter), QList<int>({9}));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(moved.size(), 0);
    }

    void wishesThatComeTooFastEndInTheLastOne()
    {
        Table table;
        std::vector<ProbeVerdict> batch;
        for (quint32 n = 1; n <= 200; ++n)
            batch.push_back(sample::open(n, n % 4, static_cast<float>(n % 7)));
        table.take(batch);
        table.filter.setMostRowsAtOnce(0);
        table.filter.sort(HostsModel::RoundTrip);
        table.filter.setFilter(parsed(u"port:22"_s));
        table.filter.sort(HostsModel::Address, Qt::DescendingOrder);
        table.filter.setFilter(parsed(u"port:80"_s));
        table.take({sample::open(201, 1), sample::open(204, 0)});
        table.filter.setFilter(parsed(u"port:80 !ip:192.0.2.12-200"_s));
        QTRY_COMPARE(shown(table.filter), QList<int>({204, 8, 4}));
        QCOMPARE(table.filter.total(), 202);
        QCOMPARE(table.filter.allRows().size(), 202);
    }

    void persistentIndexesFollowALargeTable()
    {
        Table table;
        table.filter.setMostRowsAtOnce(0);
        table.filter.sort(HostsModel::Address);
        table.take({sample::open(20, 0), sample::open(30, 0)});
        QTRY_COMPARE(table.filter.rowCount(), 2);
        const QPersistentModelIndex thirty = table.filter.index(1, HostsModel::Address);
        table.take({sample::open(1, 0), sample::open(25, 0), sample::open(40, 0)});
        QTRY_COMPARE(table.filter.rowCount(), 5);
        QCOMPARE(thirty, table.filter.index(3, HostsModel::Address));
        table.filter.sort(HostsModel::Address, Qt::DescendingOrder);
        QTRY_COMPARE(thirty.row(), 1);
    }

    void otherResultsDropWhatIsOnItsWay()
    {
        Table table;
        table.filter.setMostRowsAtOnce(0);
        table.take({sample::open(1, 0), sample::open(2, 0)});
        table.filter.sort(HostsModel::Address, Qt::DescendingOrder);
        const auto other = sample::results();
        table.hosts.setResults(other);
        QCOMPARE(table.filter.rowCount(), 0);
        table.hosts.apply(other->apply({sample::open(7, 0), sample::open(8, 0)}));
        QTRY_COMPARE(shown(table.filter), QList<int>({8, 7}));
    }

    void itMayDieAtWork()
    {
        const auto results = sample::results();
        HostsModel hosts;
        hosts.setResults(results);
        {
            ResultsFilterModel filter;
            filter.setMostRowsAtOnce(0);
            filter.setSourceModel(&hosts);
            hosts.apply(results->apply({sample::open(1, 0), sample::open(2, 0)}));
            filter.sort(HostsModel::Address);
        }
        hosts.apply(results->apply({sample::open(3, 0)}));
        QCOMPARE(hosts.rowCount(), 3);
    }

    void whileItIsHeldBackOnlyWishesMoveRows()
    {
        Table table;
        table.filter.sort(HostsModel::Address);
        table.take({sample::open(2, 0), sample::open(4, 0)});
        table.filter.setHeldBack(true);
        table.take({sample::open(1, 0), sample::open(3, 0)});
        QCOMPARE(shown(table.filter), QList<int>({2, 4}));
        table.filter.sort(HostsModel::Address, Qt::DescendingOrder);
        QCOMPARE(shown(table.filter), QList<int>({4, 3, 2, 1}));
        table.take({sample::open(5, 0)});
        QCOMPARE(table.filter.rowCount(), 4);
        QCOMPARE(table.filter.allRows().size(), 5);
        table.filter.setHeldBack(false);
        QTRY_COMPARE(shown(table.filter), QList<int>({5, 4, 3, 2, 1}));
    }

    void whereEverythingAnswersOneRowStandsForAll()
    {
        const auto results = sample::results();
        OpenPortsModel ports;
        ResultsFilterModel filter;
        const QAbstractItemModelTester tester(&filter, FailureMode::QtTest);
        filter.setSourceModel(&ports);
        ports.setResults(results);
        filter.sort(OpenPortsModel::Address);
        ports.apply(results->apply({sample::open(2, 3), sample::open(1, 2), sample::open(2, 1), sample::open(2, 0)}));
        QCOMPARE(filter.rowCount(), 4);
        ProbeVerdict mark = sample::open(2, 0);
        mark.answersAll = true;
        ports.apply(results->apply({mark}));
        QCOMPARE(filter.rowCount(), 2);
        QCOMPARE(filter.total(), 2);
        QCOMPARE(filter.index(1, OpenPortsModel::Port).data().toString(), u"3 open"_s);
        QVERIFY(filter.index(1, OpenPortsModel::Service).data().toString().contains(u"everything answers"_s));
        QCOMPARE(filter.index(1, OpenPortsModel::Port).data(PortRole).toInt(), 0);
        // More ports of the same host are not a row more, and a filter finds them in the one.
        ports.apply(results->apply({sample::open(2, 2)}));
        QCOMPARE(filter.rowCount(), 2);
        QCOMPARE(filter.index(1, OpenPortsModel::Port).data().toString(), u"4 open"_s);
        QCOMPARE(filter.sourceRows({1}), QList<int>({0, 2, 3, 4}));
        QCOMPARE(filter.allRows().size(), 5);
        filter.setFilter(parsed(u"port:22"_s));
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(ports.rowFor(0, 22), 0);
    }

    void everyCellsTermFindsItsRow()
    {
        Table table;
        table.results->setName(sample::address(2), u"the \"big\" (one)"_s);
        table.take({sample::open(1, 0, 0.004F), sample::open(2, 1, 0.0849F), sample::open(2, 0, 12.34F),
                    sample::closed(3, 1, 345.6F), sample::filtered(4, 0)});
        table.hosts.apply(table.results->addUnresolved(u"nowhere"_s));
        OpenPortsModel ports;
        ports.setResults(table.results);
        int terms = 0;
        for (const ResultsTable *model :
             {static_cast<ResultsTable *>(&table.hosts), static_cast<ResultsTable *>(&ports)}) {
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    const QString term = model->filterFor(column, row);
                    if (term.isEmpty())
                        continue;
                    ++terms;
                    QVERIFY2(parsed(term).accepts(model->rowAt(row)), qPrintable(term));
                    QVERIFY2(!parsed(u'!' + term).accepts(model->rowAt(row)), qPrintable(term));
                }
            }
        }
        QCOMPARE_GT(terms, 40);
    }

    void theSourceMayBeClearedAndDie()
    {
        ResultsFilterModel filter;
        const QAbstractItemModelTester tester(&filter, FailureMode::QtTest);
        {
            HostsModel hosts;
            const auto results = sample::results();
            results->apply({sample::open(1, 0)});
            hosts.setResults(results);
            filter.setSourceModel(&hosts);
            QCOMPARE(filter.rowCount(), 1);
            hosts.setResults(nullptr);
            QCOMPARE(filter.rowCount(), 0);
            hosts.setResults(results);
            QCOMPARE(filter.rowCount(), 1);
        }
        QCOMPARE(filter.rowCount(), 0);
        QCOMPARE(filter.columnCount(), 0);
    }

    void titlesAreThereWithoutRows()
    {
        Table table;
        QCOMPARE(table.filter.headerData(HostsModel::State, Qt::Horizontal).toString(), u"State"_s);
    }
};

QTEST_MAIN(TestResultsFilter)
#include "tst_resultsfilter.moc"
