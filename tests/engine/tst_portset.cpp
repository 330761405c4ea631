// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/portset.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace netsonde;

class TestPortSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void accepted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meaning");

        const auto row = [](const char *name, const QString &text, const QString &meaning) {
            QTest::newRow(name) << text << meaning;
        };
        row("one port", u"22"_s, u"22"_s);
        row("range", u"1-1024"_s, u"1-1024"_s);
        row("range of one", u"80-80"_s, u"80"_s);
        row("open start", u"-100"_s, u"1-100"_s);
        row("open end", u"60000-"_s, u"60000-65535"_s);
        row("dash alone", u"-"_s, u"1-65535"_s);
        row("all", u"all"_s, u"1-65535"_s);
        row("all in capitals", u"ALL"_s, u"1-65535"_s);
        row("names", u"http,ssh"_s, u"22,80"_s);
        row("name in capitals", u"HTTPS"_s, u"443"_s);
        row("alias", u"www"_s, u"80"_s);
        row("name with a dash", u"ftp-data"_s, u"20"_s);
        row("name of several ports", u"http-alt"_s, u"591,8008,8080"_s);
        row("wildcard", u"ss?ell*,ft?"_s, u"21,614"_s);
        row("top20", u"top20"_s, u"21-23,25,53,80,110-111,135,139,143,443,445,993,995,1723,3306,3389,5900,8080"_s);
        row("protocol", u"T:80"_s, u"80"_s);
        row("protocol and range", u"t:80-82,443"_s, u"80-82,443"_s);
        row("exclusion", u"20-25,!22"_s, u"20-21,23-25"_s);
        row("exclusion first", u"!22 20-25"_s, u"20-21,23-25"_s);
        row("exclusion of a set", u"20-25,53,!top20"_s, u"20,24"_s);
        row("exclusion of a name", u"21-22 !ssh"_s, u"21"_s);
        row("duplicates", u"22,22,20-25"_s, u"20-25"_s);
        row("leading zero", u"010"_s, u"10"_s);
        row("spaces after commas", u"22, 80 ,443"_s, u"22,80,443"_s);
        row("spaces and line breaks", u"  22 80\n443;8080\t"_s, u"22,80,443,8080"_s);
        row("spaces round the dash", u"20 - 22, 30 -32 40- 42"_s, u"20-22,30-32,40-42"_s);
        row("pasted en dash", u"20\u201322"_s, u"20-22"_s);
        row("lowest and highest", u"1,65535"_s, u"1,65535"_s);
    }

    void accepted()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, meaning);
        const Parsed<PortSet> ports = PortSet::parse(text);
        QVERIFY2(ports, qPrintable(u"problem %1 at %2"_s.arg(int(ports.error().problem)).arg(ports.error().position)));
        QCOMPARE(ports->toString(), meaning);
        const Parsed<PortSet> again = PortSet::parse(ports->toString());
        QVERIFY(again);
        QCOMPARE(*again, *ports);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ParseError>("error");

        const auto row = [](const char *name, const QString &text, const ParseError &error) {
            QTest::newRow(name) << text << error;
        };
        using enum ParseProblem;
        row("nothing", u""_s, {Empty, 0, 0, {}, {}});
        row("spaces", u"  "_s, {Empty, 0, 2, {}, {}});
        row("exclusions only", u"!22"_s, {Empty, 0, 3, {}, {}});
        row("nothing left", u"22 80 !1-100"_s, {NothingLeft, 6, 6, {}, {}});
        row("empty item", u"22,,80"_s, {EmptyItem, 3, 1, {}, {}});
        row("comma first", u",22"_s, {EmptyItem, 0, 1, {}, {}});
        row("comma last", u"22,"_s, {EmptyItem, 2, 1, {}, {}});
        row("empty exclusion", u"22,!"_s, {EmptyItem, 3, 1, {}, {}});
        row("empty protocol", u"T:"_s, {EmptyItem, 0, 2, {}, {}});
        row("port 0", u"22,0"_s, {PortZero, 3, 1, {}, {}});
        row("range from 0", u"0-100"_s, {PortZero, 0, 1, {}, u"1-100"_s});
        row("too large", u"22,65536"_s, {PortTooLarge, 3, 5, u"65536"_s, {}});
        row("far too large", u"99999999999999999999"_s, {PortTooLarge, 0, 20, u"99999999999999999999"_s, {}});
        row("end too large", u"1-70000"_s, {PortTooLarge, 2, 5, u"70000"_s, {}});
        row("reversed", u"22 100-20"_s, {ReversedRange, 3, 6, {}, u"20-100"_s});
        row("reversed exclusion", u"22 !100-20"_s, {ReversedRange, 4, 6, {}, u"!20-100"_s});
        row("hex", u"0x50"_s, {PortHex, 0, 4, {}, u"80"_s});
        row("hex in a range", u"1-0x50"_s, {PortHex, 2, 4, {}, {}});
        row("unknown name", u"22,htpps"_s, {UnknownService, 3, 5, u"htpps"_s, u"https, http, rtsps"_s});
        row("hopeless name", u"qqqqqqqq"_s, {UnknownService, 0, 8, u"qqqqqqqq"_s, {}});
        row("wildcard without a match", u"qqq*"_s, {NoServiceMatches, 0, 4, u"qqq*"_s, {}});
        row("unknown preset", u"top7"_s, {UnknownPreset, 0, 4, u"top7"_s, u"top20, top100, top1000"_s});
        row("UDP", u"T:1-100,U:53"_s, {UdpPort, 8, 4, {}, {}});
        row("UDP alone", u"U:53"_s, {UdpPort, 0, 4, {}, {}});
        row("UDP with a slash", u"53/udp"_s, {UdpPort, 0, 6, {}, {}});
        row("TCP with a slash", u"80/tcp"_s, {UnknownService, 0, 6, u"80/tcp"_s, u"80"_s});
        row("another protocol", u"S:80"_s, {UnknownCharacter, 1, 1, u":"_s, {}});
        row("two dashes", u"1-2-3"_s, {UnknownCharacter, 3, 1, u"-"_s, {}});
        row("no such character", u"22 ht(tp"_s, {UnknownCharacter, 5, 1, u"("_s, {}});
    }

    void refused()
    {
        QFETCH(const QString, text);
        QFETCH(const ParseError, error);
        const Parsed<PortSet> ports = PortSet::parse(text);
        QVERIFY(!ports);
        QCOMPARE(int(ports.error().problem), int(error.problem));
        QCOMPARE(ports.error().position, error.position);
        QCOMPARE(ports.error().length, error.length);
        QCOMPARE(ports.error().subject, error.subject);
        QCOMPARE(ports.error().suggestion, error.suggestion);
        if (!error.suggestion.isEmpty() && error.suggestion.size() < 7 && !error.suggestion.startsWith(u'!'))
            QVERIFY(PortSet::parse(error.suggestion));
    }

    void presetSizes()
    {
        QCOMPARE(PortSet::parse(u"top20")->count(), 20);
        QCOMPARE(PortSet::parse(u"top100")->count(), 100);
        QCOMPARE(PortSet::parse(u"top1000")->count(), 1000);
        QCOMPARE(PortSet::parse(u"TOP100,top1000")->count(), 1000);
        QCOMPARE(PortSet::parse(u"all")->count(), 65535);
    }

    void likelyPortsFirst()
    {
        const QList<quint16> order = PortSet::parse(u"all")->byLikelihood();
        QCOMPARE(order.size(), 65535);
        QCOMPARE(order.first(8), (QList<quint16> {443, 80, 22, 445, 8080, 3389, 53, 21}));
        QCOMPARE(order[20], quint16(7)); // top100 without top20 begins
        QCOMPARE(order[100], quint16(1)); // top1000 without top100
        QCOMPARE(order[1000], quint16(2)); // the rest
        QCOMPARE(order.last(), quint16(65535));
        PortSet again;
        for (const quint16 port : order)
            again.insert(port);
        QCOMPARE(again.count(), 65535);
        QCOMPARE(PortSet::parse(u"1-25,!23")->byLikelihood().first(5), (QList<quint16> {22, 21, 25, 7, 9}));
    }

    void list()
    {
        QCOMPARE(PortSet::parse(u"443,22,1-3")->toList(), (QList<quint16> {1, 2, 3, 22, 443}));
        QVERIFY(PortSet().isEmpty());
        QCOMPARE(PortSet().toString(), QString());
    }
};

QTEST_GUILESS_MAIN(TestPortSet)
#include "tst_portset.moc"
