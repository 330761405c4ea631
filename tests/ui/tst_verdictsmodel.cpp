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
                 QStringList(
                     {u"connection accepted"_s, u"connection refused"_s, u"no answer"_s, u"the scan ended first"_s}));
        QCOMPARE(column(model, VerdictsModel::Service).first(), u"ssh"_s);

        model.setRunning(true);
        QCOMPARE(column(model, VerdictsModel::State).last(), u"Not tested yet"_s);
        model.setHost(nullptr, -1);
        QCOMPARE(model.rowCount(), 0);
    }

    void openPortsHaveRoundTripAndTime()
    {
        VerdictsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto results = sample::results();
        results->apply({sample::open(2, 0, 7), sample::open(1, 1, 3), sample::closed(1, 0)});
        model.setHost(results, results->rowOf(sample::address(1)));
        QCOMPARE(column(model, VerdictsModel::RoundTrip), QStringList({u"3.0 ms"_s, {}, {}, {}}));
        QVERIFY(!column(model, VerdictsModel::Seen).first().isEmpty());
        results->apply({sample::open(1, 2, 1), sample::open(2, 3, 9)});
        model.refresh();
        QCOMPARE(column(model, VerdictsModel::RoundTrip), QStringList({u"3.0 ms"_s, {}, u"1.0 ms"_s, {}}));
        // What is not known is last in both orders.
        model.sort(VerdictsModel::RoundTrip);
        QCOMPARE(column(model, VerdictsModel::Port).first(2), QStringList({u"443"_s, u"22"_s}));
        model.sort(VerdictsModel::RoundTrip, Qt::DescendingOrder);
        QCOMPARE(column(model, VerdictsModel::Port).first(2), QStringList({u"22"_s, u"443"_s}));
    }

    void openPortsTellTheirTries()
    {
        VerdictsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto results = sample::results();
        ProbeVerdict second = sample::open(1, 1);
        second.tries = 2;
        ProbeVerdict first = sample::open(1, 2);
        first.tries = 1;
        results->apply({second, first, sample::open(1, 0), sample::closed(1, 3)});
        model.setHost(results, 0);
        QCOMPARE(column(model, VerdictsModel::Tries), QStringList({u"2"_s, {}, u"1"_s, {}}));
        model.sort(VerdictsModel::Tries);
        QCOMPARE(column(model, VerdictsModel::Port), QStringList({u"443"_s, u"22"_s, u"80"_s, u"8080"_s}));
    }

    void aRowIsASentence()
    {
        VerdictsModel model;
        const auto results = sample::results();
        ProbeVerdict open = sample::open(1, 1);
        open.tries = 1;
        results->apply({open, sample::closed(1, 0)});
        model.setHost(results, 0);
        const auto sentence
            = [&](int row, int at) { return model.index(row, at).data(Qt::AccessibleDescriptionRole).toString(); };
        QCOMPARE(sentence(0, VerdictsModel::Port), u"Port 22, ssh: Open, connection accepted. Round trip 1.0 ms."_s);
        QCOMPARE(sentence(1, VerdictsModel::Port), u"Port 80, http: Closed, connection refused."_s);
        QCOMPARE(sentence(1, VerdictsModel::State), QString());
        const auto toolTip = [&](int row) { return model.index(row, 0).data(Qt::ToolTipRole).toString(); };
        QVERIFY(toolTip(0).startsWith(sentence(0, VerdictsModel::Port) + u" Tries: 1. Seen at "_s));
        QCOMPARE(toolTip(1), sentence(1, VerdictsModel::Port));
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

    void aSecondLookShows()
    {
        constexpr Verdict soFar {PortState::Filtered, Reason::NoAnswerYet};
        VerdictsModel model;
        const auto results = sample::results();
        ProbeVerdict silent = sample::closed(1, 0);
        silent.verdict = soFar;
        results->apply({silent});
        model.setHost(results, 0);
        results->apply({sample::open(1, 0, 5)});
        model.refresh();
        QCOMPARE(column(model, VerdictsModel::State).count(u"Open"_s), 1);
        QCOMPARE(column(model, VerdictsModel::RoundTrip).count(u"5.0 ms"_s), 1);
    }

    void sorting_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("ports");
        const auto ports = [](const char *list) { return QString::fromLatin1(list).split(u' '); };
        QTest::newRow("port") << int(VerdictsModel::Port) << Qt::AscendingOrder << ports("22 80 443 8080 60000");
        QTest::newRow("port, descending")
            << int(VerdictsModel::Port) << Qt::DescendingOrder << ports("60000 8080 443 80 22");
        QTest::newRow("open first, ties by port")
            << int(VerdictsModel::State) << Qt::AscendingOrder << ports("80 8080 22 443 60000");
        QTest::newRow("open last, ties by port")
            << int(VerdictsModel::State) << Qt::DescendingOrder << ports("60000 443 22 80 8080");
        QTest::newRow("service") << int(VerdictsModel::Service) << Qt::AscendingOrder << ports("80 8080 443 22 60000");
        QTest::newRow("service, unknown last too")
            << int(VerdictsModel::Service) << Qt::DescendingOrder << ports("22 443 8080 80 60000");
    }
    void sorting()
    {
        QFETCH(int, by);
        QFETCH(Qt::SortOrder, order);
        const auto results = std::make_shared<ScanResults>(QList<quint16> {80, 60000, 22, 443, 8080});
        VerdictsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        results->apply({sample::open(1, 4), sample::open(1, 0), sample::closed(1, 2), sample::filtered(1, 3)});
        model.setHost(results, 0);
        const QPersistentModelIndex ssh = model.index(0, VerdictsModel::State);
        model.sort(by, order);
        QTEST(column(model, VerdictsModel::Port), "ports");
        QCOMPARE(ssh.sibling(ssh.row(), VerdictsModel::Port).data().toString(), u"22"_s);
    }

    void aNewVerdictMovesToItsPlace()
    {
        VerdictsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto results = sample::results();
        results->apply({sample::closed(1, 0)});
        model.setRunning(true);
        model.setHost(results, 0);
        model.sort(VerdictsModel::State);
        QCOMPARE(column(model, VerdictsModel::Port).first(), u"80"_s);
        results->apply({sample::open(1, 3)});
        model.refresh();
        QCOMPARE(column(model, VerdictsModel::Port), QStringList({u"8080"_s, u"80"_s, u"22"_s, u"443"_s}));
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
