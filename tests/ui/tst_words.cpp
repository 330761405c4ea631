// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/figures.h"
#include "ui/words/words.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void withoutMnemonic_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("none") << u"Scan"_s << u"Scan"_s;
        QTest::newRow("a letter of it") << u"E&xport…"_s << u"Export…"_s;
        QTest::newRow("a letter added") << u"导出(&E)…"_s << u"导出…"_s;
        QTest::newRow("an ampersand") << u"A && &B"_s << u"A & B"_s;
        QTest::newRow("brackets of its own") << u"&More (exclusions)"_s << u"More (exclusions)"_s;
    }
    void withoutMnemonic()
    {
        QFETCH(const QString, text);
        QTEST(words::withoutMnemonic(text), "plain");
    }

    void roundTrip_data()
    {
        QTest::addColumn<float>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown") << -1.0F << QString();
        QTest::newRow("zero") << 0.0F << u"< 0.01 ms"_s;
        QTest::newRow("loopback") << 0.043F << u"0.04 ms"_s;
        QTest::newRow("rounds up to a tenth") << 0.0951F << u"0.1 ms"_s;
        QTest::newRow("lan") << 0.82F << u"0.8 ms"_s;
        QTest::newRow("wan") << 47.36F << u"47.4 ms"_s;
        QTest::newRow("rounds up to a hundred") << 99.96F << u"100 ms"_s;
        QTest::newRow("slow") << 1234.6F << u"1,235 ms"_s;
    }
    void roundTrip()
    {
        QFETCH(float, ms);
        QTEST(words::roundTrip(ms), "text");
    }

    void roundTripFollowsTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(words::roundTrip(0.8F), u"0,8 ms"_s);
    }

    void duration_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << u"0.0 s"_s;
        QTest::newRow("negative counts as nothing") << qint64(-5) << u"0.0 s"_s;
        QTest::newRow("seconds") << qint64(1'900) << u"1.9 s"_s;
        QTest::newRow("just under a minute") << qint64(59'940) << u"59.9 s"_s;
        QTest::newRow("rounds up to a minute") << qint64(59'960) << u"1 min 0 s"_s;
        QTest::newRow("minutes") << qint64(250'000) << u"4 min 10 s"_s;
        QTest::newRow("rounds up to an hour") << qint64(3'599'600) << u"1 h 0 min"_s;
        QTest::newRow("hours") << qint64(7'500'000) << u"2 h 5 min"_s;
        QTest::newRow("days") << qint64(3) * 86'400'000 + 4 * 3'600'000 << u"3 d 4 h"_s;
    }
    void duration()
    {
        QFETCH(qint64, ms);
        QTEST(words::duration(milliseconds(ms)), "text");
    }

    void plan_data()
    {
        QTest::addColumn<quint64>("addresses");
        QTest::addColumn<int>("ports");
        QTest::addColumn<QString>("text");
        QTest::newRow("one of each") << quint64(1) << 1 << u"1 address × 1 port = 1 probe"_s;
        QTest::newRow("one address") << quint64(1) << 100 << u"1 address × 100 ports = 100 probes"_s;
        QTest::newRow("the design's") << quint64(256) << 100 << u"256 addresses × 100 ports = 25,600 probes"_s;
        QTest::newRow("the most") << (quint64(1) << 32) << 65'535
                                  << u"4,294,967,296 addresses × 65,535 ports = 281,470,681,743,360 probes"_s;
    }
    void plan()
    {
        QFETCH(quint64, addresses);
        QFETCH(int, ports);
        QTEST(words::plan(addresses, ports), "text");
        QFETCH(QString, text);
        QCOMPARE(words::plan(addresses, ports, false), u"Up to "_s + text);
    }

    void numberIsGroupedByTheLocale()
    {
        QCOMPARE(words::number(std::numeric_limits<quint64>::max()), u"18,446,744,073,709,551,615"_s);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QCOMPARE(words::number(25'600), QLocale().toString(25'600));
        QVERIFY(words::number(25'600) != u"25600"_s);
    }

    void visible_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"router.lan"_s << u"router.lan"_s;
        QTest::newRow("umlaut and emoji") << u"Büro 🖨"_s << u"Büro 🖨"_s;
        QTest::newRow("markup stays text") << u"<b>x</b>"_s << u"<b>x</b>"_s;
        QTest::newRow("line break") << u"a\nb"_s << u"a\\x0ab"_s;
        QTest::newRow("escape sequence") << u"\x1b[31m"_s << u"\\x1b[31m"_s;
        QTest::newRow("NUL") << QString(QChar(u'\0')) << u"\\x00"_s;
        QTest::newRow("C1 control") << QString(QChar(0x9b)) << u"\\x9b"_s;
        QTest::newRow("right-to-left override") << u"exe.\u202egnp"_s << u"exe.\\u{202e}gnp"_s;
        QTest::newRow("zero-width space") << u"a\u200bb"_s << u"a\\u{200b}b"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s << u"a\\u{2028}b"_s;
        QTest::newRow("tag character") << u"a\U000E0041"_s << u"a\\u{e0041}"_s;
    }
    void visible()
    {
        QFETCH(QString, raw);
        QTEST(words::visible(raw), "text");
    }

    void unparted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unparted"); // with _ for the space that keeps together
        QTest::newRow("units") << u"0.8 ms, 4 min 10 s, 50 % of it"_s << u"0.8_ms, 4_min 10_s, 50_% of it"_s;
        QTest::newRow("nouns") << u"256 addresses × 1 port = 256 probes"_s << u"256_addresses × 1_port = 256_probes"_s;
        QTest::newRow("Chinese") << u"256 个地址"_s << u"256_个地址"_s;
        QTest::newRow("lists stay lists") << u"22 80 443, 10.0.0.1 10.0.0.2"_s << u"22 80 443, 10.0.0.1 10.0.0.2"_s;
    }
    void unparted()
    {
        QFETCH(QString, text);
        QFETCH(QString, unparted);
        QCOMPARE(words::unparted(text), unparted.replace(u'_', QChar(QChar::Nbsp)));
    }

    void everyStateAndReasonHasItsOwnWord()
    {
        QStringList texts;
        for (const PortState state :
             {PortState::NotTested, PortState::Open, PortState::Closed, PortState::Filtered, PortState::Unreachable})
            texts << words::state(state);
        for (int reason = 0; reason <= int(Reason::UnknownError); ++reason)
            texts << words::reason(static_cast<Reason>(reason));
        QVERIFY(!texts.contains(QString()));
        QCOMPARE(texts.removeDuplicates(), 0);

        QStringList hosts;
        for (int state = 0; state <= int(HostState::NotResolved); ++state)
            hosts << words::hostState(static_cast<HostState>(state));
        QVERIFY(!hosts.contains(QString()));
        QCOMPARE(hosts.removeDuplicates(), 0);
    }

    void limitsHaveSentencesOfTheirOwn()
    {
        QCOMPARE(words::speedLimit(SpeedLimit::Nothing), QString());
        QStringList sentences;
        for (int limit = int(SpeedLimit::Congestion); limit <= int(SpeedLimit::Network); ++limit)
            sentences << words::speedLimit(static_cast<SpeedLimit>(limit));
        QVERIFY(!sentences.contains(QString()));
        QCOMPARE(sentences.removeDuplicates(), 0);
        QCOMPARE(words::speedLimit(SpeedLimit::SilentPorts), u"Waiting for ports that do not answer"_s);
    }

    void percent_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("text");
        QTest::newRow("not known") << -1.0 << QString();
        QTest::newRow("none") << 0.0 << u"0 %"_s;
        QTest::newRow("hardly any is not none") << 1e-6 << u"< 0.1 %"_s;
        QTest::newRow("small") << 0.0123 << u"1.2 %"_s;
        QTest::newRow("large") << 0.5 << u"50 %"_s;
        QTest::newRow("all") << 1.0 << u"100 %"_s;
    }
    void percent()
    {
        QFETCH(double, share);
        QTEST(words::percent(share), "text");
    }

    void completeness_data()
    {
        QTest::addColumn<ScanSummary>("summary");
        QTest::addColumn<UntestedReasons>("why");
        QTest::addColumn<QString>("sentence");
        const QString many = words::number(25'600);
        QTest::newRow("complete") << ScanSummary {.total = 25'600, .done = {.closed = 25'600}} << UntestedReasons()
                                  << u"%1 of %1 probes have a verdict; 0 not tested"_s.arg(many);
        QTest::newRow("second look") << ScanSummary {.total = 25'600, .done = {.closed = 25'600}, .secondLooks = 31}
                                     << UntestedReasons()
                                     << u"%1 of %1 probes have a verdict; 0 not tested; 31 took a second look"_s.arg(
                                            many);
        QTest::newRow("silent hosts")
            << ScanSummary {.total = 100, .done = {.filtered = 100}, .spared = 92} << UntestedReasons()
            << u"100 of 100 probes have a verdict; 0 not tested; 92 not asked, as their hosts "
               "answered nothing"_s;
        QTest::newRow("a silent host") << ScanSummary {.total = 9, .done = {.filtered = 9}, .spared = 1}
                                       << UntestedReasons()
                                       << u"9 of 9 probes have a verdict; 0 not tested; 1 not asked, as its host "
                                          "answered nothing"_s;
        QTest::newRow("one probe") << ScanSummary {.total = 1, .done = {.open = 1}} << UntestedReasons()
                                   << u"1 of 1 probe has a verdict; 0 not tested"_s;
        QTest::newRow("one reason") << ScanSummary {.total = 100, .done = {.closed = 93, .notTested = 7}}
                                    << UntestedReasons {{Reason::LocalLimit, 7}}
                                    << u"93 of 100 probes have a verdict; 7 not tested (a limit of this computer was "
                                       "reached)"_s;
        QTest::newRow("several reasons")
            << ScanSummary {.total = 100, .done = {.closed = 93, .notTested = 7}}
            << UntestedReasons {{Reason::Stopped, 5}, {Reason::LocalLimit, 2}}
            << u"93 of 100 probes have a verdict; 7 not tested (5: the scan ended first, 2: a limit of this "
               "computer was reached)"_s;
        QTest::newRow("stopped before the second look")
            << ScanSummary {.end = ScanSummary::End::Stopped,
                            .total = 100,
                            .done = {.filtered = 100},
                            .provisional = 12}
            << UntestedReasons()
            << u"100 of 100 probes have a verdict; 0 not tested; 12 silent and not confirmed by a second look"_s;
        QTest::newRow("everything answers")
            << ScanSummary {.total = 100, .done = {.open = 100}, .hostsAnsweringAll = 1} << UntestedReasons()
            << u"100 of 100 probes have a verdict; 0 not tested; on 1 host everything answers (a proxy, antivirus or "
               "VPN?)"_s;
    }
    /// The window and the command line tell the same.
    void completeness()
    {
        QFETCH(ScanSummary, summary);
        QFETCH(UntestedReasons, why);
        QFETCH(QString, sentence);
        QCOMPARE(words::completeness(summary, why), sentence);
        const QByteArray line = completenessLine(summary, why);
        for (const quint64 figure : {summary.total, summary.done.notTested, summary.secondLooks, summary.provisional})
            QVERIFY2(figure == 0 || line.contains(groupedNumber(figure)), line.constData());
    }

    void hostReason_data()
    {
        QTest::addColumn<HostState>("state");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QString>("text");
        QTest::newRow("accepted") << HostState::Up << Reason::ConnectionAccepted
                                  << u"port 8080 accepted a connection"_s;
        QTest::newRow("refused") << HostState::Up << Reason::ConnectionRefused << u"port 8080 refused a connection"_s;
        QTest::newRow("no route") << HostState::Unreachable << Reason::NetworkUnreachable << u"network unreachable"_s;
        QTest::newRow("limit") << HostState::NotTested << Reason::LocalLimit
                               << u"a limit of this computer was reached"_s;
        QTest::newRow("name") << HostState::NotResolved << Reason::NameNotResolved << u"the name has no address"_s;
    }
    void hostReason()
    {
        HostResult host;
        QFETCH(HostState, state);
        QFETCH(Reason, reason);
        host.state = state;
        host.reason = reason;
        host.provedBy = 8080;
        QTEST(words::hostReason(host), "text");
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
