// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/neighbourwatch.h"
#include "engine/scan/scanner.h"
#include "tests/engine/sampleresults.h"
#include "tests/support/fakeconnector.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace netsonde;
using namespace netsonde::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using State = Neighbour::State;

namespace {

MacAddress macOf(quint32 n)
{
    return MacAddress::fromNumber(0x00040e000000 + n);
}

/// Counts how often it is asked, and says what it is told to.
struct Reader
{
    std::shared_ptr<std::atomic_int> looks = std::make_shared<std::atomic_int>(0);
    std::shared_ptr<std::atomic_bool> wasInThisThread = std::make_shared<std::atomic_bool>(false);
    std::vector<Neighbour> neighbours {};

    std::vector<Neighbour> operator()() const
    {
        ++*looks;
        *wasInThisThread = *wasInThisThread || QThread::currentThread() == QCoreApplication::instance()->thread();
        return neighbours;
    }
};

class NoNames final : public NameResolver
{
public:
    void resolve(const QString &) override { }
    void abort() override { }
};

/// 10.0.0.1 to 10.0.0.9 refuse, the others are silent.
FakeAnswer fewAreThere(const Endpoint &endpoint)
{
    return (endpoint.address.v4Number() & 0xff) < 10 ? FakeAnswer {Attempt::Refused} : FakeAnswer {};
}

} // namespace

class TestNeighbourWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aScanFindsTheHardwareOfItsHosts()
    {
        Reader reader;
        reader.neighbours = {{tenNet(1), macOf(1), State::Remembered},
                             {tenNet(2), macOf(2), State::Confirmed},
                             {tenNet(20), macOf(20), State::Remembered},
                             {tenNet(21), macOf(21), State::Confirmed},
                             {tenNet(200), macOf(200), State::Confirmed}};
        Scanner scanner({.connectors = FakeNetwork::connectors(std::make_shared<FakeNetwork>(fewAreThere)),
                         .resolver = std::make_unique<NoNames>(),
                         .neighbours = reader});
        QSignalSpy finished(&scanner, &Scanner::finished);
        ScanRequest request;
        request.targets = *TargetSet::parse(u"10.0.0.1-10.0.0.30");
        request.ports = *PortSet::parse(u"1-40");
        request.timeout = 5ms;
        scanner.start(request);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        const auto results = scanner.results();
        const auto macAt = [&](quint32 n) { return results->hardware(results->rowOf(tenNet(n))).mac; };
        QCOMPARE(macAt(1), macOf(1)); // it answered the scan
        QCOMPARE(macAt(2), macOf(2));
        QVERIFY(macAt(3).isNull()); // up, but no neighbour
        QVERIFY(macAt(20).isNull()); // silent, and nobody knows whether it is still there
        QCOMPARE(macAt(21), macOf(21)); // silent, but somebody has its address
        QCOMPARE(results->rowOf(tenNet(200)), -1); // not asked for
        QCOMPARE(results->vendor(results->rowOf(tenNet(1))), u"AVM"_s);
        QCOMPARE(results->vendor(results->rowOf(tenNet(3))), QString());
        QVERIFY2(*reader.looks >= 1 && *reader.looks < 100, "1200 probes are no reason to look 1200 times");
        QVERIFY(!*reader.wasInThisThread);
    }

    void looksOnlyWhenHostsHaveComeUpAndNotTooOften()
    {
        Reader reader;
        reader.neighbours = {{tenNet(1), macOf(1), State::Confirmed}, {tenNet(2), macOf(2), State::Confirmed}};
        const auto results = std::make_shared<ScanResults>(QList<quint16> {80});
        NeighbourWatch watch(reader, results);
        QSignalSpy changed(&watch, &NeighbourWatch::resultsChanged);
        const NeighbourWatch::Clock::time_point start {};
        watch.update(start);
        QCOMPARE(*reader.looks, 0); // nobody is there

        results->apply({seen(tenNet(1), 0, 0, isOpen, 1)});
        watch.update(start + 10ms);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<ResultsChange>().changedHosts, QList<int> {0});
        QCOMPARE(*reader.looks, 1);

        watch.update(start + 2s); // nobody new
        results->apply({seen(tenNet(2), 0, 0, isOpen, 1)});
        QCOMPARE(*reader.looks, 1);
        watch.update(start + 500ms); // too soon
        QCOMPARE(*reader.looks, 1);
        watch.update(start + 510ms);
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(changed[1][0].value<ResultsChange>().changedHosts, QList<int> {1});
        QCOMPARE(*reader.looks, 2);
    }

    void theEndIsOneMoreLookAndNothingIsSaidTwice()
    {
        Reader reader;
        reader.neighbours = {{tenNet(1), macOf(1), State::Confirmed}};
        const auto results = std::make_shared<ScanResults>(QList<quint16> {80});
        results->apply({seen(tenNet(1), 0, 0, isOpen, 1)});
        NeighbourWatch watch(reader, results);
        QSignalSpy changed(&watch, &NeighbourWatch::resultsChanged);
        QSignalSpy ended(&watch, &NeighbourWatch::ended);
        watch.update({});
        watch.finish(); // while it looks
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(*reader.looks, 2);
        QCOMPARE(changed.size(), 1);
    }

    void withoutAReaderTheEndComesAtOnce()
    {
        NeighbourWatch watch({}, std::make_shared<ScanResults>());
        QSignalSpy ended(&watch, &NeighbourWatch::ended);
        watch.update({});
        watch.finish();
        QCOMPARE(ended.size(), 1);
    }

    void anotherMacAddressReplacesTheOldOne()
    {
        const auto results = std::make_shared<ScanResults>(QList<quint16> {80});
        results->apply({seen(tenNet(1), 0, 0, isOpen, 1)});
        for (const quint32 n : {5U, 6U}) {
            Reader reader;
            reader.neighbours = {{tenNet(1), macOf(n), State::Remembered}};
            NeighbourWatch watch(reader, results);
            QSignalSpy ended(&watch, &NeighbourWatch::ended);
            watch.finish();
            QTRY_COMPARE(ended.size(), 1);
            QCOMPARE(results->hardware(0).mac, macOf(n));
        }
    }
};

QTEST_GUILESS_MAIN(TestNeighbourWatch)
#include "tst_neighbourwatch.moc"
