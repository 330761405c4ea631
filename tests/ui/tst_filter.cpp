// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/identify/macvendors.h"
#include "ui/filter/filtercompletion.h"
#include "ui/filter/filterparser.h"
#include "ui/filter/filtertext.h"
#include "ui/filter/filterwords.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

class TestFilter : public QObject
{
    Q_OBJECT

    /// "r": a router, "p": a printer, "s": a silent host, "6": an IPv6 host, "w": port 443 of the router as a row of
    /// its own, "a": the one row of a host where everything answers.
    static QString accepted(const QString &text)
    {
        const auto [expression, error] = Filter::parse(text);
        if (error)
            return u"error: "_s + filterwords::problemAt(*error);
        QString names;
        const auto rows = sampleRows();
        for (const auto &[name, row] : rows) {
            if (expression.accepts(row))
                names += name;
        }
        return names;
    }

    static qint64 today(int hour, int minute, int second)
    {
        return QDateTime(QDate::currentDate(), QTime(hour, minute, second)).toMSecsSinceEpoch();
    }

    static QList<std::pair<QChar, ResultRow>> sampleRows()
    {
        ResultRow router;
        router.address = IpAddress::v4(0xC0000201); // 192.0.2.1
        router.name = u"router.lan"_s;
        router.state = HostState::Up;
        router.rttMs = 0.8F;
        router.openPorts = {53, 80, 443};
        router.closed = 97;
        router.mac = MacAddress::fromNumber(0x00040e123456);
        router.vendor = MacVendors::of(router.mac);
        router.seenAt = today(14, 5, 33);
        ResultRow printer;
        printer.address = IpAddress::v4(0xC000020A); // 192.0.2.10
        printer.name = u"Office Printer"_s;
        printer.state = HostState::Up;
        printer.rttMs = 60;
        printer.openPorts = {631, 9100};
        printer.closed = 90;
        printer.mac = MacAddress::fromNumber(0x02000000abcd);
        printer.vendor = MacVendors::of(printer.mac);
        printer.filtered = 8;
        printer.provisional = 8;
        printer.seenAt = today(14, 6, 0);
        ResultRow silent;
        silent.address = IpAddress::v4(0xC6336407); // 198.51.100.7
        silent.state = HostState::NoAnswer;
        silent.filtered = 100;
        ResultRow six;
        six.address = IpAddress::v6(0x20010db800000000, 0xfe80); // 2001:db8::fe80
        six.state = HostState::Unreachable;
        ResultRow web;
        web.address = router.address;
        web.name = router.name;
        web.mac = router.mac;
        web.vendor = router.vendor;
        web.state = HostState::Up;
        web.port = 443;
        web.rttMs = 2;
        web.seenAt = router.seenAt;
        ResultRow all;
        all.address = IpAddress::v4(0xCB007109); // 203.0.113.9
        all.state = HostState::Up;
        all.port = 1;
        all.openPorts = {1, 22, 25};
        all.answersAll = true;
        return {{u'r', router}, {u'p', printer}, {u's', silent}, {u'6', six}, {u'w', web}, {u'a', all}};
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void whatIsAccepted_data()
    {
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *text, const char *rows) { QTest::newRow(text) << QString::fromLatin1(rows); };
        row("", "rps6wa");
        row("   ", "rps6wa");
        row("\"\"", "rps6wa");
        // words
        row("ROUTER", "rw");
        row("192.0.2.1", "rpw");
        row("192.0.2.? ", "rw");
        row("192.0.2.1*", "rpw");
        row("2001:DB8::", "6");
        row("fe80", "6");
        row("::fe80", "6");
        row("office printer", "p");
        row("\"office printer\"", "p");
        row("printer office", "p");
        row("\"printer office\"", "");
        row("no answer", "s");
        row("unreach", "6");
        row("443", "rw");
        row("9100", "p");
        row("domain", "r");
        row("antivirus", "a");
        row("router.*", "rw");
        row("*.lan", "rw");
        row("\"*.lan\"", "");
        // ports and services
        row("port:80", "r");
        row("PORT:443", "rw");
        row("port:22", "a");
        row("port:600-10000", "p");
        row("port:80,631", "rp");
        row("port:80,", "r");
        row("port:ipp", "p");
        row("port:", "rps6wa");
        row("service:http", "rw");
        row("service:=http", "r");
        row("service:=HTTP", "r");
        row("service:http?", "rw");
        row("service:=\"\"", "s6");
        // states
        row("state:up", "rpwa");
        row("state:no-answer", "s");
        row("state:noanswer", "s");
        row("state:\"No Answer\"", "s");
        row("state:open", "rpwa");
        row("state:closed", "rp");
        row("state:filtered", "ps");
        row("state:second-look", "p");
        row("state:answers-all", "a");
        // addresses
        row("ip:192.0.2.0/24", "rpw");
        row("ip:192.0.2.1-9,198.51.100.7", "rsw");
        row("ip:2001:db8::/32", "6");
        row("ip:10.0.0.0/8", "");
        row("ip:::/0", "6");
        row("address:192.0.2.10", "p");
        // names
        row("name:print", "p");
        row("name:*.lan", "rw");
        row("name:=router.lan", "rw");
        row("name:=router", "");
        row("name:\"office p\"", "p");
        row("name:=\"\"", "s6a");
        row("name:=", "rps6wa");
        // vendors and MAC addresses
        row("vendor:avm", "rw");
        row("vendor:a?m", "rw");
        row("vendor:=AV", "");
        row("vendor:local", "p");
        row("vendor:=\"Locally administered\"", "p");
        row("vendor:=\"\"", "s6a");
        row("vendor:", "rps6wa");
        row("mac:00:04", "rw");
        row("mac:00-04-0E-12-34-56", "rw");
        row("mac:0004.0e12.3456", "rw");
        row("mac:34:56", "rw");
        row("mac:e", "");
        row("mac:40", "");
        row("mac:ab:c", "p");
        row("mac:", "rps6wa");
        row("mac:=", "rps6wa");
        row("mac:=\"\"", "s6a");
        row("AVM", "rw");
        row("locally", "p");
        row("04:0e", "rw");
        row("04", "");
        // numbers
        row("rtt:>50", "p");
        row("rtt:>60", "");
        row("rtt:>=60", "p");
        row("rtt:<1", "r");
        row("rtt:0.8", "r");
        row("rtt:1-2", "w");
        row("rtt:1-", "pw");
        row("rtt:>0.05s", "p");
        row("rtt:<50ms", "rw");
        row("rtt:>", "rps6wa");
        row("open:3", "r");
        row("open:>2", "r");
        row("open:0", "s6");
        row("closed:>=97", "r");
        row("filtered:8", "p");
        row("seen:14:05", "rw");
        row("seen:14:06:00", "p");
        row("seen:>14:05:33", "p");
        row("seen:14:00-14:05", "rw");
        // operators
        row("!state:up", "s6");
        row("!!state:up", "rpwa");
        row("! router", "ps6a");
        row("state:up !port:443", "pa");
        row("port:80 or port:9100", "rp");
        row("port:80 OR state:no-answer", "rs");
        row("192.0.2.1 port:80 or state:unreachable", "r6");
        row("(port:80 or port:9100) router", "r");
        row("!(port:80 or port:9100)", "s6wa");
        row("router and port:80", "r");
        row("port:80 or port:", "r");
    }
    void whatIsAccepted()
    {
        QFETCH(QString, rows);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(accepted(text), rows);
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<FilterProblem>("problem");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("suggestion");
        const auto row
            = [](const char *text, FilterProblem problem, int position, int length, const QString &suggestion = {}) {
                  QTest::newRow(text) << problem << position << length << suggestion;
              };
        row("x prot:22", FilterProblem::UnknownKey, 2, 4, u"port:22"_s);
        row("http://a", FilterProblem::UnknownKey, 0, 4);
        row("mac:00:xy", FilterProblem::BadMac, 4, 5);
        row("a mac:00:04:0e:12:34:56:78", FilterProblem::BadMac, 6, 20);
        row("mac: a", FilterProblem::MissingValue, 0, 4);
        row("port: 22", FilterProblem::MissingValue, 0, 5);
        row("rtt:> 5", FilterProblem::MissingValue, 0, 5);
        row("a or", FilterProblem::MissingTerm, 2, 2);
        row("or a", FilterProblem::MissingTerm, 0, 2);
        row("a !", FilterProblem::MissingTerm, 2, 1);
        row("a or or b", FilterProblem::MissingTerm, 2, 2);
        row("a ()", FilterProblem::MissingTerm, 2, 1);
        row("a and", FilterProblem::MissingTerm, 2, 3);
        row("a \"b c", FilterProblem::UnclosedQuote, 2, 4);
        row("a (b c", FilterProblem::UnclosedBracket, 2, 1);
        row("a) b", FilterProblem::UnopenedBracket, 1, 1);
        row(")", FilterProblem::UnopenedBracket, 0, 1);
        row("rtt:fast", FilterProblem::BadNumber, 4, 4);
        row("a rtt:5-fast", FilterProblem::BadNumber, 8, 4);
        row("closed:1.5", FilterProblem::BadNumber, 7, 3);
        row("seen:25:00", FilterProblem::BadTime, 5, 5);
        row("rtt:50-10", FilterProblem::ReversedRange, 4, 5, u"rtt:10-50"_s);
        row("state:opne", FilterProblem::UnknownState, 6, 4, u"state:open"_s);
        row("a port:99999", FilterProblem::BadPorts, 7, 5);
        row("port:80,htttp", FilterProblem::BadPorts, 8, 5);
        row("ip:10.0.0.300", FilterProblem::BadAddresses, 10, 3);
        row("ip:printer.lan", FilterProblem::NameAsAddress, 3, 11, u"name:printer.lan"_s);
    }
    void whatIsRefused()
    {
        QFETCH(FilterProblem, problem);
        QFETCH(int, position);
        QFETCH(int, length);
        QFETCH(QString, suggestion);
        const auto result = Filter::parse(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(result.error);
        QCOMPARE(result.error->problem, problem);
        QCOMPARE(result.error->position, qsizetype(position));
        QCOMPARE(result.error->length, qsizetype(length));
        QCOMPARE(result.error->suggestion, suggestion);
        const QString words = filterwords::problemAt(*result.error);
        QVERIFY2(words.startsWith(u"character %1: "_s.arg(position + 1)) && !words.contains(u'%'), qPrintable(words));
        QVERIFY(result.expression.acceptsAll());
    }

    void bracketsNestOnlySoDeep()
    {
        const auto nested = [](int depth) { return QString(depth, u'(') + u'a' + QString(depth, u')'); };
        QVERIFY(!Filter::parse(nested(50)).error);
        QCOMPARE(Filter::parse(nested(30'000)).error.value().problem, FilterProblem::TooDeep);
        QVERIFY(!Filter::parse(QString(30'000, u'!') + u'a').error);
    }

    void aQuotedValueMeansItself_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value :
             {"plain.lan", "two words", "say \"hi\"", "back\\slash", "(x)", "*", "or", "", "a:b", "!"})
            QTest::newRow(value) << QString::fromLatin1(value);
    }
    void aQuotedValueMeansItself()
    {
        QFETCH(QString, value);
        const auto result = Filter::parse(u"name:="_s + Filter::quoted(value));
        QVERIFY(!result.error);
        ResultRow row;
        row.name = value;
        QVERIFY(result.expression.accepts(row));
        row.name = value + u'x';
        QVERIFY(!result.expression.accepts(row));
    }

    void termsAreAdded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("result");
        QTest::newRow("to nothing") << QString() << u"port:22"_s << u"port:22"_s;
        QTest::newRow("to others") << u"a b "_s << u"!port:22"_s << u"a b !port:22"_s;
        QTest::newRow("twice") << u"port:22 a"_s << u"port:22"_s << u"port:22 a"_s;
        QTest::newRow("instead of the opposite") << u"!port:22 a"_s << u"port:22"_s << u"a port:22"_s;
        QTest::newRow("instead of what was demanded") << u"a port:22"_s << u"!port:22"_s << u"a !port:22"_s;
        QTest::newRow("to alternatives") << u"a or b"_s << u"port:22"_s << u"(a or b) port:22"_s;
        QTest::newRow("bracketed alternatives") << u"(a or b)"_s << u"port:22"_s << u"(a or b) port:22"_s;
    }
    void termsAreAdded()
    {
        QFETCH(QString, text);
        QFETCH(QString, term);
        QTEST(Filter::withTerm(text, term), "result");
    }

    void completions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("cursor");
        QTest::addColumn<QStringList>("offers");
        QTest::newRow("keys") << u"s"_s << 1 << QStringList({u"service:"_s, u"state:"_s, u"seen:"_s});
        QTest::newRow("a key after others") << u"!a po"_s << 5 << QStringList(u"port:"_s);
        QTest::newRow("or is the beginning of no key") << u"or"_s << 2 << QStringList();
        QTest::newRow("states") << u"state:no"_s << 8
                                << QStringList({u"state:no-answer"_s, u"state:not-tested"_s, u"state:not-resolved"_s});
        QTest::newRow("in the middle") << u"state:clo a"_s << 9 << QStringList(u"state:closed"_s);
        QTest::newRow("complete") << u"state:up"_s << 8 << QStringList();
        QTest::newRow("examples") << u"rtt:"_s << 4 << QStringList({u"rtt:>50"_s, u"rtt:<1"_s, u"rtt:10-50"_s});
        QTest::newRow("no key") << u"foo:b"_s << 5 << QStringList();
        QTest::newRow("quotes") << u"\"s"_s << 2 << QStringList();
        QTest::newRow("between terms") << u"a  b"_s << 2 << QStringList();
    }
    void completions()
    {
        QFETCH(QString, text);
        QFETCH(int, cursor);
        QTEST(FilterCompletion::of(text, cursor).offers, "offers");
    }

    void everyOfferIsAFilter()
    {
        for (const QString &key : FilterCompletion::of(u"s"_s, 1).offers + FilterCompletion::of(u"r"_s, 1).offers) {
            QVERIFY(!Filter::parse(key).error);
            const FilterCompletion values = FilterCompletion::of(u"x "_s + key, key.size() + 2);
            QVERIFY(!values.offers.isEmpty());
            for (const QString &offer : values.offers) {
                const QString text = values.applied(u"x "_s + key, offer);
                QCOMPARE(text, u"x "_s + offer);
                QVERIFY2(!Filter::parse(text).error, qPrintable(text));
            }
        }
    }

    void vendorsThatAreThereAreCompleted()
    {
        const QStringList vendors {u"AVM"_s, u"Hewlett Packard"_s, u"Huawei Technologies"_s};
        const QString text = u"vendor:he"_s;
        const FilterCompletion completion = FilterCompletion::of(text, text.size(), vendors);
        QCOMPARE(completion.offers, QStringList(u"vendor:\"Hewlett Packard\""_s));
        QVERIFY(!Filter::parse(completion.applied(text, completion.offers.first())).error);
        QCOMPARE(FilterCompletion::of(u"vendor:"_s, 7, vendors).offers.size(), 3);
        QCOMPARE(FilterCompletion::of(u"vendor:avm"_s, 10, vendors).offers, QStringList(u"vendor:AVM"_s));
        QCOMPARE(FilterCompletion::of(u"vendor:"_s, 7).offers, QStringList());
    }

    void servicesAreCompletedByName()
    {
        const QStringList offers = FilterCompletion::of(u"service:htt"_s, 11).offers;
        QVERIFY(offers.contains(u"service:http"_s) && offers.contains(u"service:https"_s));
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
