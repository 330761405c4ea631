// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/completeness.h"
#include "engine/report/figures.h"
#include "engine/report/textreport.h"
#include "tests/engine/sampleresults.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

using namespace netsonde;
using namespace netsonde::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString textReport(const ScanResults &results, const ReportScope &scope, const ScanSummary &summary = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeTextReport(results, scope, summary, buffer) ? QString::fromUtf8(buffer.data()) : QString();
}

} // namespace

class TestTextReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void hostsWithOpenPortsThenTheOthersThenTheSummary()
    {
        const ScanResults results = sampleResults();
        const ScanSummary summary {.end = ScanSummary::End::Stopped,
                                   .total = 24,
                                   .done = {.open = 3, .closed = 1, .filtered = 13, .notTested = 7},
                                   .hostsTotal = 6,
                                   .hostsUp = 2,
                                   .hostsNotResolved = 1,
                                   .elapsed = std::chrono::milliseconds(1'940)};
        const QString expected = uR"(10.0.0.3: up (port 80: connection accepted), 2 ms
  PORT   STATE        SERVICE          RTT         REASON
  80     open         http             2 ms        connection accepted
  Not shown: 3 not tested (stopped)

10.0.0.20 (nas.lan): up (port 443: connection accepted), 0.8 ms
  PORT   STATE        SERVICE          RTT         REASON
  22     open         ssh              12.346 ms   connection accepted
  443    open         https            0.8 ms      connection accepted
  Not shown: 1 closed (connection refused), 1 filtered (no answer)

3 hosts without an answer:
  10.0.0.4-10.0.0.5, 10.0.0.7
  Not shown: 12 filtered (no answer)

1 name not resolved:
  nowhere.lan

Stopped after 1.9 s, incomplete: 17 of 24 probes have a verdict; 7 not tested (3 stopped, 4 name not resolved); 2 of 6 hosts up; 1 name not resolved.
)"_s;
        QCOMPARE(textReport(results, {.hostRows = hostRowsByAddress(results)}, summary), expected);
    }

    void hardwareStandsBesideTheHost()
    {
        ScanResults results = sampleResults();
        setMac(results, tenNet(20), 0x00'04'0e'12'34'56);
        setMac(results, tenNet(3), 0xfc'00'00'12'34'56);
        const QString text = textReport(results, {.hostRows = hostRowsByAddress(results)});
        QVERIFY2(text.contains(u"accepted), 0.8 ms, 00:04:0e:12:34:56 (AVM)\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"accepted), 2 ms, fc:00:00:12:34:56\n"_s), qPrintable(text));
    }

    void whereEverythingAnswersALineSaysSo()
    {
        ScanResults few = sampleResults();
        markAnswersAll(few, tenNet(20));
        const QString text = textReport(few, {.hostRows = hostRowsByAddress(few)});
        QVERIFY2(text.contains(u"0.8 ms\n  Everything answers: a proxy, antivirus or VPN?\n  PORT"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"  443    open"_s), qPrintable(text));
        QCOMPARE(text.count(u"Everything"_s), 1);

        QList<quint16> ports;
        for (quint16 port = 1; port <= 1'000; ++port)
            ports << port;
        ScanResults many(ports);
        many.apply({seen(tenNet(1), 0, 998, isOpen, 1), seen(tenNet(1), 999, 999, isFiltered)});
        markAnswersAll(many, tenNet(1));
        const QString line = u"  Everything answers: a proxy, antivirus or VPN? 999 open ports are not listed.\n"
                             "  Not shown: 1 filtered (no answer)\n"_s;
        const QString short1 = textReport(many, {.hostRows = {0}});
        QVERIFY2(short1.contains(line) && !short1.contains(u"PORT"_s), qPrintable(short1));
        const QString withSilent
            = textReport(many, {.states = {PortState::Open, PortState::Filtered}, .hostRows = {0}});
        QVERIFY2(withSilent.contains(u"999 open ports are not listed.\n  PORT"_s), qPrintable(withSilent));
        QCOMPARE(withSilent.count(u"no answer"_s), 1);
    }

    void whatSilentHostsWereSparedIsTold()
    {
        const ScanSummary summary {
            .total = 100, .done = {.filtered = 100}, .hostsTotal = 2, .spared = 92, .elapsed = std::chrono::seconds(1)};
        QCOMPARE(netsonde::completenessLine(summary),
                 QByteArray("Done in 1.0 s: 100 of 100 probes have a verdict; 0 not tested; 92 not asked, as their "
                            "hosts answered nothing; 0 of 2 hosts up."));
    }

    void untestedByReason()
    {
        ScanResults results({80, 22, 443, 9});
        results.apply({seen(tenNet(1), 0, 1, isRefused),
                       seen(tenNet(1), 2, 3, {PortState::NotTested, Reason::LocalLimit}),
                       seen(tenNet(2), 0, 0, {PortState::NotTested, Reason::NetworkSilent})});
        const ScanSummary summary {.total = 40, .done = {.closed = 2, .notTested = 38}};
        const UntestedReasons expected {{Reason::Stopped, 35}, {Reason::LocalLimit, 2}, {Reason::NetworkSilent, 1}};
        QVERIFY(untestedReasons(results, summary) == expected);
        QVERIFY(untestedReasons(sampleResults(), {}).empty());

        ScanSummary withNames = summary;
        withNames.hostsNotResolved = 2;
        const UntestedReasons named {
            {Reason::Stopped, 27}, {Reason::LocalLimit, 2}, {Reason::NameNotResolved, 8}, {Reason::NetworkSilent, 1}};
        QVERIFY(untestedReasons(results, withNames) == named);

        results.giveUp(Reason::NetworkSilent);
        const UntestedReasons givenUp {{Reason::LocalLimit, 2}, {Reason::NetworkSilent, 36}};
        QVERIFY(untestedReasons(results, summary) == givenUp);
        QCOMPARE(results.verdict(1, 9), (Verdict {PortState::NotTested, Reason::NetworkSilent}));
    }

    void statesDecideWhatIsShown()
    {
        const ScanResults results = sampleResults();
        ReportScope scope {.states = {PortState::Closed, PortState::NotTested}, .hostRows = hostRowsByAddress(results)};
        scope.targets.insert(tenNet(21));
        const QString text = textReport(results, scope);
        QVERIFY2(text.contains(u"  80     closed       http                         connection refused\n"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"  Not shown: 2 open (connection accepted), 1 filtered (no answer)\n"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"10.0.0.21: not tested\n"_s), qPrintable(text));
        QCOMPARE(text.count(u"not tested   "_s), 4 + 3 + 4); // nowhere.lan, 10.0.0.3, 10.0.0.21
    }

    void hostThatRefusesEverythingIsOneLine()
    {
        QList<quint16> ports;
        for (quint16 port = 1; port <= 1024; ++port)
            ports.append(port);
        ScanResults results(ports);
        results.apply({seen(tenNet(1), 0, 1023, isRefused, 0.05F, 1), seen(tenNet(2), 0, 1023, isRefused, 0.05F, 1)});
        QVERIFY(textReport(results, {.hostRows = {0, 1}})
                    .startsWith(u"2 hosts up without an open port:\n  10.0.0.1-10.0.0.2\n"
                                "  Not shown: 2 048 closed (connection refused)\n\n"_s));
    }

    void manyAddressesAreWrapped()
    {
        ScanResults results({80});
        for (quint32 n = 0; n < 100; ++n)
            results.apply({seen(tenNet(2 * n), 0, 0, isSilent)});
        const QStringList lines = textReport(results, {.hostRows = hostRowsByAddress(results)}).split(u'\n');
        QCOMPARE(lines[0], u"100 hosts without an answer:"_s);
        QVERIFY(lines[1].startsWith(u"  10.0.0.0, 10.0.0.2, "_s));
        QVERIFY(lines[2].startsWith(u"  10.0.0."_s));
        for (const QString &line : lines)
            QVERIFY2(line.size() <= 120, qPrintable(line));
    }

    void completenessLine_data()
    {
        using End = ScanSummary::End;
        QTest::addColumn<ScanSummary>("summary");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("complete") << ScanSummary {.total = 25'600,
                                                  .done = {.open = 31, .filtered = 25'569},
                                                  .hostsTotal = 256,
                                                  .hostsUp = 12,
                                                  .elapsed = std::chrono::milliseconds(250'400)}
                                  << QByteArray("Done in 4 min 10 s: 25 600 of 25 600 probes have a verdict; 0 not "
                                                "tested; 12 of 256 hosts up.");
        QTest::newRow("something not tested")
            << ScanSummary {.total = 1, .done = {.notTested = 1}, .hostsTotal = 1}
            << QByteArray("Done in 0.0 s, incomplete: 0 of 1 probe has a verdict; 1 not tested; 0 of 1 host up.");
        QTest::newRow("second looks")
            << ScanSummary {.end = End::Stopped,
                            .total = 25'600,
                            .done = {.filtered = 25'600},
                            .hostsTotal = 256,
                            .hostsAnsweringAll = 2,
                            .secondLooks = 31,
                            .provisional = 12}
            << QByteArray("Stopped after 0.0 s, incomplete: 25 600 of 25 600 probes have a verdict; 0 not tested; 31 "
                          "took a second look; 12 silent and not confirmed by a second look; 0 of 256 hosts up; on 2 "
                          "hosts everything answers (a proxy, antivirus or VPN?).");
        QTest::newRow("failed") << ScanSummary {.end = End::Failed} << QByteArray("Failed: nothing was sent.");
    }
    void completenessLine()
    {
        QFETCH(ScanSummary, summary);
        QFETCH(QByteArray, line);
        QCOMPARE(netsonde::completenessLine(summary), line);
    }

    void numbersAreGrouped()
    {
        QCOMPARE(groupedNumber(0), QByteArray("0"));
        QCOMPARE(groupedNumber(999), QByteArray("999"));
        QCOMPARE(groupedNumber(64'986), QByteArray("64 986"));
        QCOMPARE(groupedNumber(1'099'494'850'560), QByteArray("1 099 494 850 560"));
    }
};

QTEST_GUILESS_MAIN(TestTextReport)
#include "tst_textreport.moc"
