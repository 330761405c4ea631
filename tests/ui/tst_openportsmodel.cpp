// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/identify/macvendors.h"
#include "tests/ui/sampleverdicts.h"
#include "ui/models/openportsmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

class TestOpenPortsModel : public QObject
{
    Q_OBJECT

    static QString text(const OpenPortsModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aBatchIsOneInsert()
    {
        OpenPortsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto results = sample::results();
        model.setResults(results);
        QSignalSpy inserted(&model, &OpenPortsModel::rowsInserted);
        QSignalSpy changed(&model, &OpenPortsModel::dataChanged);

        model.apply(results->apply({sample::open(1, 0), sample::closed(2, 0), sample::open(3, 1)}));
        model.apply(results->apply({sample::closed(1, 1), sample::open(1, 2), sample::open(3, 1)}));
        model.apply(results->apply({sample::filtered(4, 0)}));
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(inserted[0].mid(1), QVariantList({0, 1}));
        QCOMPARE(inserted[1].mid(1), QVariantList({2, 2}));
        QCOMPARE(changed.size(), 0);

        model.setResults(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void whatARowSays()
    {
        OpenPortsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto results = sample::results();
        results->setName(sample::address(9), u"box.lan"_s);
        model.setResults(results);
        model.apply(results->apply({sample::closed(1, 0), sample::open(9, 1, 2.5F)}));
        QCOMPARE(text(model, 0, OpenPortsModel::Address), u"192.0.2.9"_s);
        QCOMPARE(text(model, 0, OpenPortsModel::Name), u"box.lan"_s);
        QCOMPARE(text(model, 0, OpenPortsModel::Port), u"22"_s);
        QCOMPARE(text(model, 0, OpenPortsModel::Service), u"ssh"_s);
        QCOMPARE(text(model, 0, OpenPortsModel::RoundTrip), u"2.5 ms"_s);
        QVERIFY(!text(model, 0, OpenPortsModel::Seen).isEmpty());
        QCOMPARE(model.index(0, 0).data(HostRowRole).toInt(), 1);
    }

    void aNameThatComesLaterReachesTheHostsOwnRowsOnce()
    {
        OpenPortsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto results = sample::results();
        model.setResults(results);
        model.apply(results->apply({sample::open(1, 0), sample::open(2, 0), sample::open(1, 1), sample::open(3, 0)}));
        QSignalSpy changed(&model, &OpenPortsModel::dataChanged);
        QSignalSpy applied(&model, &OpenPortsModel::batchApplied);

        results->setName(sample::address(1), u"late.lan"_s);
        model.apply(results->apply({}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), model.index(0, OpenPortsModel::Name));
        QCOMPARE(changed[0][1].toModelIndex(), model.index(2, OpenPortsModel::Service));
        QCOMPARE(applied[0][0].value<QList<int>>(), QList<int>({0, 2}));
        QCOMPARE(text(model, 2, OpenPortsModel::Name), u"late.lan"_s);

        model.apply(results->apply({sample::closed(1, 2)}));
        QCOMPARE(changed.size(), 1);

        const MacAddress mac = MacAddress::fromNumber(0x00040e123456);
        results->setHardware(1, {mac, MacVendors::of(mac)}); // 192.0.2.2
        model.apply(results->apply({}));
        QCOMPARE(applied[1][0].value<QList<int>>(), QList<int>({1}));
        QCOMPARE(model.rowAt(1).mac, mac);
    }
};

QTEST_MAIN(TestOpenPortsModel)
#include "tst_openportsmodel.moc"
