// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/identify/macvendors.h"
#include "tests/ui/sampleverdicts.h"
#include "ui/models/hostsmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QTextDocumentFragment>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

class TestHostsModel : public QObject
{
    Q_OBJECT

    static QString text(const HostsModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void aBatchIsOneInsertAndOneChangeBeforeIt()
    {
        HostsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto results = sample::results();
        model.setResults(results);

        QStringList order;
        connect(&model, &HostsModel::dataChanged, &model, [&order] { order << u"changed"_s; });
        connect(&model, &HostsModel::rowsInserted, &model, [&order] { order << u"inserted"_s; });
        connect(&model, &HostsModel::batchApplied, &model, [&order] { order << u"applied"_s; });
        QSignalSpy changed(&model, &HostsModel::dataChanged);
        QSignalSpy inserted(&model, &HostsModel::rowsInserted);

        model.apply(results->apply({sample::open(1, 0), sample::filtered(2, 0), sample::closed(3, 0)}));
        QCOMPARE(order, QStringList({u"inserted"_s, u"applied"_s}));
        QCOMPARE(inserted.takeFirst().mid(1), QVariantList({0, 2}));

        order.clear();
        model.apply(results->apply({sample::open(3, 1), sample::open(4, 0), sample::open(1, 1), sample::open(5, 0)}));
        QCOMPARE(order, QStringList({u"changed"_s, u"inserted"_s, u"applied"_s}));
        QCOMPARE(inserted.takeFirst().mid(1), QVariantList({3, 4}));
        QCOMPARE(changed.size(), 1);
        const QModelIndex topLeft = changed[0][0].toModelIndex();
        const QModelIndex bottomRight = changed[0][1].toModelIndex();
        QCOMPARE(topLeft, model.index(0, HostsModel::Name));
        QCOMPARE(bottomRight, model.index(2, HostsModel::Seen));
        QVERIFY(changed[0][2].value<QList<int>>().contains(Qt::DisplayRole));
        QCOMPARE(model.rowCount(), 5);

        model.setResults(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void aBatchWithNothingNewIsSilent()
    {
        HostsModel model;
        const auto results = sample::results();
        model.setResults(results);
        model.apply(results->apply({sample::open(1, 0)}));
        QSignalSpy applied(&model, &HostsModel::batchApplied);
        QSignalSpy changed(&model, &HostsModel::dataChanged);
        model.apply(results->apply({sample::open(1, 0)}));
        QCOMPARE(applied.size(), 0);
        QCOMPARE(changed.size(), 0);
    }

    void resultsSetInTheMiddleOfAScanAreNotAnnouncedTwice()
    {
        HostsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto results = sample::results();
        const ResultsChange late = results->apply({sample::open(1, 0), sample::open(2, 0)});
        model.setResults(results);
        QSignalSpy inserted(&model, &HostsModel::rowsInserted);
        model.apply(late);
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(model.rowCount(), 2);
    }

    void whatARowSays()
    {
        HostsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto results = sample::results();
        model.setResults(results);
        results->setName(sample::address(7), u"nas\u202e.lan"_s);
        model.apply(results->apply(
            {sample::closed(7, 2, 3.0F), sample::open(7, 0, 0.8F), sample::open(7, 1, 5.0F), sample::filtered(7, 3)}));
        QCOMPARE(text(model, 0, HostsModel::Address), u"192.0.2.7"_s);
        QCOMPARE(text(model, 0, HostsModel::Name), u"nas\\u{202e}.lan"_s);
        QCOMPARE(text(model, 0, HostsModel::State), u"Up"_s);
        QCOMPARE(text(model, 0, HostsModel::RoundTrip), u"0.8 ms"_s);
        QCOMPARE(text(model, 0, HostsModel::OpenPorts), u"22 80"_s);
        QCOMPARE(text(model, 0, HostsModel::Closed), u"1"_s);
        QCOMPARE(text(model, 0, HostsModel::Filtered), u"1"_s);
        QVERIFY(!text(model, 0, HostsModel::Seen).isEmpty());

        const QModelIndex state = model.index(0, HostsModel::State);
        QCOMPARE(state.data(Qt::ToolTipRole).toString(), u"Up: port 443 refused a connection"_s);
        QCOMPARE(state.data(Qt::AccessibleTextRole).toString(), u"Up: port 443 refused a connection"_s);
        QVERIFY(!state.data(Qt::DecorationRole).isNull());
        QCOMPARE(state.data(HostRowRole).toInt(), 0);
    }

    void hardwareIsShownWhenItIsFound()
    {
        HostsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto results = sample::results();
        model.setResults(results);
        model.apply(results->apply({sample::open(1, 0), sample::open(2, 0)}));
        QSignalSpy changed(&model, &HostsModel::dataChanged);
        const MacAddress mac = MacAddress::fromNumber(0x00040e123456);
        const MacAddress chosen = MacAddress::fromNumber(0x02040e123456);
        results->setHardware(0, {mac, MacVendors::of(mac)});
        results->setHardware(1, {chosen, MacVendors::of(chosen)});
        model.apply(results->apply({}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(text(model, 0, HostsModel::Mac), u"00:04:0e:12:34:56"_s);
        QCOMPARE(text(model, 0, HostsModel::Vendor), u"AVM"_s);
        QCOMPARE(text(model, 1, HostsModel::Vendor), u"Locally administered"_s);
        QVERIFY(model.index(1, HostsModel::Vendor).data(Qt::ToolTipRole).toString().contains(u"random"));
        QCOMPARE(model.index(0, HostsModel::Vendor).data(FilterTermRole).toString(), u"vendor:=AVM"_s);
        QCOMPARE(model.index(0, HostsModel::Mac).data(FilterTermRole).toString(), u"mac:00:04:0e:12:34:56"_s);
    }

    void aNameThatLooksLikeMarkupStaysText()
    {
        HostsModel model;
        const auto results = sample::results();
        model.setResults(results);
        results->setName(sample::address(1), u"<b>nas</b>"_s);
        model.apply(results->apply({sample::open(1, 0)}));
        const QModelIndex name = model.index(0, HostsModel::Name);
        QCOMPARE(name.data().toString(), u"<b>nas</b>"_s);
        const QString tip = name.data(Qt::ToolTipRole).toString();
        QVERIFY(Qt::mightBeRichText(tip));
        QCOMPARE(QTextDocumentFragment::fromHtml(tip).toPlainText(), u"<b>nas</b>"_s);
    }

    void aNameWithoutAddressHasNoNumbers()
    {
        HostsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto results = sample::results();
        model.setResults(results);
        model.apply(results->addUnresolved(u"nowhere.invalid"_s));
        QCOMPARE(text(model, 0, HostsModel::Name), u"nowhere.invalid"_s);
        QCOMPARE(text(model, 0, HostsModel::State), u"Name not found"_s);
        for (const int column : {HostsModel::Address, HostsModel::Vendor, HostsModel::Mac, HostsModel::RoundTrip,
                                 HostsModel::OpenPorts, HostsModel::Closed, HostsModel::Filtered, HostsModel::Seen})
            QCOMPARE(text(model, 0, column), QString());
    }

    void aHostWithEveryPortOpenStaysReadable()
    {
        QList<quint16> ports;
        for (quint16 port = 1; port <= 1'100; ++port)
            ports << port;
        const auto results = std::make_shared<ScanResults>(ports);
        ProbeVerdict all = sample::open(1, 0);
        all.lastOrdinal = 1'099;
        HostsModel model;
        model.setResults(results);
        model.apply(results->apply({all}));
        const QString cell = text(model, 0, HostsModel::OpenPorts);
        QVERIFY2(cell.startsWith(u"1 2 3 "_s) && cell.endsWith(u"40 and 1,060 more"_s), qPrintable(cell));
    }

    void aHostWhereEverythingAnswersIsMarkedInWords()
    {
        HostsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto results = sample::results();
        model.setResults(results);
        model.apply(results->apply({sample::open(1, 0), sample::open(1, 1), sample::open(2, 0)}));
        QSignalSpy changed(&model, &HostsModel::dataChanged);
        ProbeVerdict mark = sample::open(1, 0);
        mark.answersAll = true;
        model.apply(results->apply({mark}));
        QCOMPARE(changed.size(), 1);
        const QString words = u"everything answers: a proxy, antivirus or VPN?"_s;
        QCOMPARE(text(model, 0, HostsModel::OpenPorts), words);
        QCOMPARE(text(model, 1, HostsModel::OpenPorts), u"80"_s);
        const QModelIndex state = model.index(0, HostsModel::State);
        QCOMPARE(state.data(Qt::AccessibleTextRole).toString(), u"Up: port 80 accepted a connection; "_s + words);
    }

    void aRowSaysWhatAwaitsASecondLook()
    {
        HostsModel model;
        const auto results = sample::results();
        model.setResults(results);
        const auto silent
            = [](quint16 ordinal) { return sample::verdict(1, ordinal, PortState::Filtered, Reason::NoAnswerYet); };
        model.apply(results->apply({sample::open(1, 0), silent(1)}));
        QCOMPARE(text(model, 0, HostsModel::State), u"Up, 1 not confirmed"_s);
        model.apply(results->apply({silent(2)}));
        QCOMPARE(text(model, 0, HostsModel::State), u"Up, 2 not confirmed"_s);
        model.apply(results->apply({sample::closed(1, 1), sample::filtered(1, 2)}));
        QCOMPARE(text(model, 0, HostsModel::State), u"Up"_s);
    }

    void everyColumnHasATitle()
    {
        HostsModel model;
        QStringList titles;
        for (int column = 0; column < model.columnCount(); ++column)
            titles << model.headerData(column, Qt::Horizontal).toString();
        QVERIFY(!titles.contains(QString()));
        QCOMPARE(titles.removeDuplicates(), 0);
    }
};

QTEST_MAIN(TestHostsModel)
#include "tst_hostsmodel.moc"
