// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleverdicts.h"
#include "ui/models/verdictsmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

class TestVerdictsModel : public QObject
{
    Q_OBJECT

    static QStringList column(const VerdictsModel &model, int column)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, column).data().toString();
        return texts;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everyPortAskedForAscending()
    {
        VerdictsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto results = sample::results();
        results->apply({sample::closed(1, 0), sample::open(1, 1), sample::filtered(1, 2)});
        model.setHost(results, 0);
        QCOMPARE(column(model, VerdictsModel::Port), QStringList({u"22"_s, u"80"_s, u"443"_s, u"8080"_s}));
        QCOMPARE(column(model, VerdictsModel::State),
                 QStringList({u"Open"_s, u"Closed"_s, u"Filtered"_s, u"Not tested"_s}));
        QCOMPARE(column(model, VerdictsModel::Why),
                 QStringList({u"connection accepted"_s, u"connection refused"_s, u"no answer"_s,
                              u"the scan ended before its turn"_s}));
        QCOMPARE(column(model, VerdictsModel::Service).first(), u"ssh"_s);

        model.setRunning(true);
        QCOMPARE(column(model, VerdictsModel::State).last(), u"Not tested yet"_s);
        model.setHost(nullptr, -1);
        QCOMPARE(model.rowCount(), 0);
    }

    void refreshSpeaksOnlyOfNews()
    {
        VerdictsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto results = sample::results();
        results->apply({sample::closed(1, 0), sample::open(2, 0)});
        model.setHost(results, 0);
        QSignalSpy changed(&model, &VerdictsModel::dataChanged);
        results->apply({sample::open(2, 1)});
        model.refresh();
        QCOMPARE(changed.size(), 0);
        results->apply({sample::open(1, 1)});
        model.refresh();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(column(model, VerdictsModel::State).first(), u"Open"_s);
    }

    void aNameWithoutAddressHasNoPorts()
    {
        VerdictsModel model;
        const auto results = sample::results();
        results->addUnresolved(u"nowhere.invalid"_s);
        model.setHost(results, 0);
        QCOMPARE(model.rowCount(), 0);
    }

    void allPortsOfAHost()
    {
        QList<quint16> ports;
        for (int port = 65'535; port > 0; --port)
            ports << static_cast<quint16>(port);
        const auto results = std::make_shared<ScanResults>(ports);
        ProbeVerdict all = sample::closed(1, 0);
        all.lastOrdinal = 65'534;
        results->apply({sample::open(1, 65'534), all});
        VerdictsModel model;
        model.setHost(results, 0);
        QCOMPARE(model.rowCount(), 65'535);
        QCOMPARE(model.index(0, VerdictsModel::Port).data().toString(), u"1"_s);
        QCOMPARE(model.index(0, VerdictsModel::State).data().toString(), u"Open"_s);
        QCOMPARE(model.index(65'534, VerdictsModel::State).data().toString(), u"Closed"_s);
    }
};

QTEST_MAIN(TestVerdictsModel)
#include "tst_verdictsmodel.moc"
