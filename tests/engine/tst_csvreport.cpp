// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/csv.h"
#include "engine/report/csvreport.h"
#include "tests/engine/sampleresults.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace netsonde;
using namespace netsonde::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList portsHeader
    = u"address,hostname,mac,vendor,port,protocol,state,reason,service,product,version,banner,rtt_ms,seen_at"_s.split(
        u',');
const QStringList hostsHeader
    = u"address,hostname,state,reason,mac,vendor,rtt_ms,open_ports,closed_count,filtered_count,seen_at"_s.split(u',');

/// A strict RFC 4180 reader, written against the RFC and not against the writer. An invalid document is an empty list.
QList<QStringList> readCsv(const QByteArray &document)
{
    QList<QStringList> records;
    QStringList record;
    for (qsizetype at = 0; at < document.size();) {
        QByteArray field;
        if (document[at] == '"') {
            for (++at; at < document.size(); ++at) {
                if (document[at] == '"' && document.mid(++at, 1) != "\"")
                    break;
                field.append(document[at]);
            }
        } else {
            while (at < document.size() && !QByteArrayView(",\r\n\"").contains(document[at]))
                field.append(document[at++]);
        }
        record.append(QString::fromUtf8(field));
        if (document.mid(at, 1) == ",") {
            ++at;
        } else if (document.mid(at, 2) == "\r\n") {
            at += 2;
            records.append(std::exchange(record, {}));
        } else {
            return {};
        }
    }
    return record.isEmpty() ? records : QList<QStringList>();
}

/// The same document as Python's csv module reads it.
std::optional<QList<QStringList>> readCsvWithPython(const QByteArray &document)
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(python,
                  {u"-c"_s,
                   u"import csv, io, json, sys\n"
                   "text = io.TextIOWrapper(sys.stdin.buffer, encoding='utf-8', newline='')\n"
                   "json.dump(list(csv.reader(text, strict=True)), sys.stdout)\n"_s});
    process.write(document);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        return QList<QStringList>();
    QList<QStringList> records;
    for (const QVariant &record : QJsonDocument::fromJson(process.readAllStandardOutput()).toVariant().toList())
        records.append(record.toStringList());
    return records;
}

QByteArray portsCsv(const ScanResults &results, const ReportScope &scope)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writePortsCsv(results, scope, buffer) ? buffer.data() : QByteArray();
}

/// "10.0.0.20:22 open", without the header
QStringList pairs(const QByteArray &document)
{
    QStringList list;
    for (const QStringList &record : readCsv(document).mid(1))
        list.append((record[0].isEmpty() ? record[1] : record[0]) + u':' + record[4] + u' ' + record[6]);
    return list;
}

/// Takes a number of bytes, then fails.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    int refusals = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room) {
            ++refusals;
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

} // namespace

class TestCsvReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void textIsEscaped_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &field) {
            QTest::newRow(name) << text << field;
        };
        row("plain", "printer.lan", "printer.lan");
        row("not ASCII", "Größe 打印机 🖨", "Größe 打印机 🖨");
        row("backslash", "a\\b", "a\\\\b");
        row("looks escaped already", "\\x41", "\\\\x41");
        row("control characters", "a\x1b[0m\x7f", "a\\x1B[0m\\x7F");
        row("NUL", QByteArray("a\0b", 3), "a\\x00b");
        row("C1 control", "a\xC2\x85", "a\\xC2\\x85");
        row("no-break space is none", "a\xC2\xA0", "a\xC2\xA0");
        row("Latin-1",
            "Gr\xF6\xDF"
            "e",
            "Gr\\xF6\\xDF"
            "e");
        row("cut sequence", "\xE6\x89", "\\xE6\\x89");
        row("overlong", "\xC0\xAF", "\\xC0\\xAF");
        row("surrogate", "\xED\xA0\x80", "\\xED\\xA0\\x80");
        row("beyond Unicode", "\xF4\x90\x80\x80", "\\xF4\\x90\\x80\\x80");
        row("formula", "=1+1", "'=1+1");
        row("plus", "+1", "'+1");
        row("minus", "-1", "'-1");
        row("at", "@SUM(1)", "'@SUM(1)");
        row("tab", "\t=1", "'\\x09=1");
        row("carriage return", "\r=1", "'\\x0D=1");
        row("line feed", "\n=1", "'\\x0A=1");
        row("apostrophe", "'tis", "'tis");
        row("apostrophe and formula", "'=1", "\\x27=1");
        row("formula within", "a=1", "a=1");
        row("empty", "", "");
    }
    void textIsEscaped()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, field);
        QCOMPARE(csv::text(text), field);
        QCOMPARE(csv::originalText(field), text);
    }

    void anyBytesComeBack()
    {
        QRandomGenerator random(7);
        const QByteArray alphabet("'=+-@\t\r\n\\x09AD27\xC3\xB6\xFF\x80 a,\"", 25);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes;
            for (int length = random.bounded(8); length > 0; --length)
                bytes.append(alphabet[random.bounded(static_cast<int>(alphabet.size()))]);
            const QByteArray field = csv::text(bytes);
            QCOMPARE(csv::originalText(field), bytes);
            QCOMPARE(QString::fromUtf8(field).toUtf8(), field);
            QVERIFY(field.isEmpty() || !QByteArrayView("=+-@\t\r\n").contains(field.front()));
        }
    }

    void milliseconds_data()
    {
        QTest::addColumn<float>("ms");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("none") << -1.0F << QByteArray();
        QTest::newRow("zero") << 0.0F << QByteArray("0");
        QTest::newRow("whole") << 120.0F << QByteArray("120");
        QTest::newRow("tenths") << 0.8F << QByteArray("0.8");
        QTest::newRow("rounded") << 12.3456F << QByteArray("12.346");
    }
    void milliseconds()
    {
        QFETCH(float, ms);
        QFETCH(QByteArray, text);
        QCOMPARE(csv::milliseconds(ms), text);
    }

    void recordsAreQuotedWhereNeeded()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer);
        QVERIFY(writer.record({"", "a,b", "say \"hi\"", "c\r\nd", ""}));
        QVERIFY(writer.record({"x", "", "", "", "y"}));
        QCOMPARE(buffer.data(), QByteArray(",\"a,b\",\"say \"\"hi\"\"\",\"c\r\nd\",\r\nx,,,,y\r\n"));
        const QList<QStringList> expected {{u""_s, u"a,b"_s, u"say \"hi\""_s, u"c\r\nd"_s, u""_s},
                                           {u"x"_s, u""_s, u""_s, u""_s, u"y"_s}};
        QCOMPARE(readCsv(buffer.data()), expected);
    }

    void openPortsByAddressAndPort()
    {
        const ScanResults results = sampleResults();
        const QByteArray document = portsCsv(results, {.hostRows = hostRowsByAddress(results)});
        const QList<QStringList> records = readCsv(document);
        QCOMPARE(records.value(0), portsHeader);
        QCOMPARE(pairs(document),
                 (QStringList {u"10.0.0.3:80 open"_s, u"10.0.0.20:22 open"_s, u"10.0.0.20:443 open"_s}));
        const QStringList expected = u"10.0.0.20|nas.lan|||22|tcp|open|connection-accepted|ssh||||12.346|"
                                     "2023-11-14T22:13:21.000Z"_s.split(u'|');
        QCOMPARE(records.value(2), expected);
        QCOMPARE(records.value(3).last(), u"2023-11-14T22:13:20.123Z"_s);
    }

    void statesDecideThePairs()
    {
        const ScanResults results = sampleResults();
        const QList<int> rows = hostRowsByAddress(results);
        QCOMPARE(pairs(portsCsv(results, {.states = {PortState::Closed}, .hostRows = rows})),
                 QStringList {u"10.0.0.20:80 closed"_s});
        QCOMPARE(pairs(portsCsv(results, {.states = {PortState::Unreachable}, .hostRows = rows})), QStringList());
        QCOMPARE(pairs(portsCsv(results, {.states = {PortState::NotTested}, .hostRows = rows})),
                 (QStringList {u"nowhere.lan:9 not tested"_s, u"nowhere.lan:22 not tested"_s,
                               u"nowhere.lan:80 not tested"_s, u"nowhere.lan:443 not tested"_s,
                               u"10.0.0.3:9 not tested"_s, u"10.0.0.3:22 not tested"_s, u"10.0.0.3:443 not tested"_s}));
        // Six rows of four ports each, every pair once.
        const QStringList all = pairs(portsCsv(results, {.states = StateSet::all(), .hostRows = rows}));
        QCOMPARE(all.size(), 24);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 24);
    }

    void hardwareStandsInBothLayouts()
    {
        ScanResults results = sampleResults();
        setMac(results, tenNet(20), 0x00'04'0e'12'34'56);
        setMac(results, tenNet(3), 0x02'04'0e'12'34'56);
        setMac(results, tenNet(4), 0xfc'00'00'12'34'56);
        const QList<QStringList> ports = readCsv(portsCsv(results, {.hostRows = hostRowsByAddress(results)}));
        QCOMPARE(ports.value(1).mid(2, 2), QStringList({u"02:04:0e:12:34:56"_s, u"locally administered"_s}));
        QCOMPARE(ports.value(2).mid(2, 2), QStringList({u"00:04:0e:12:34:56"_s, u"AVM"_s}));

        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeHostsCsv(results, hostRowsByAddress(results), buffer));
        QStringList hardware;
        for (const QStringList &record : readCsv(buffer.data()).mid(1))
            hardware << record.value(0) + u' ' + record.value(4) + u' ' + record.value(5);
        QCOMPARE(hardware,
                 QStringList({u"  "_s, u"10.0.0.3 02:04:0e:12:34:56 locally administered"_s,
                              u"10.0.0.4 fc:00:00:12:34:56 "_s, u"10.0.0.5  "_s, u"10.0.0.7  "_s,
                              u"10.0.0.20 00:04:0e:12:34:56 AVM"_s}));
    }

    void whereEverythingAnswersTheReasonSaysSo()
    {
        ScanResults results = sampleResults();
        markAnswersAll(results, tenNet(20));
        const QList<int> rows = hostRowsByAddress(results);
        const auto reasons = [](const QByteArray &document, int column) {
            QStringList texts;
            for (const QStringList &record : readCsv(document).mid(1))
                texts << record.value(0) + u' ' + record.value(column);
            return texts;
        };
        QCOMPARE(reasons(portsCsv(results, {.states = {PortState::Open, PortState::Closed}, .hostRows = rows}), 7),
                 (QStringList {u"10.0.0.3 connection-accepted"_s, u"10.0.0.20 everything-answers"_s,
                               u"10.0.0.20 connection-refused"_s, u"10.0.0.20 everything-answers"_s}));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeHostsCsv(results, rows, buffer));
        QCOMPARE(reasons(buffer.data(), 3).last(), u"10.0.0.20 everything-answers"_s);
    }

    void closedPortHasNoTimes()
    {
        const ScanResults results = sampleResults();
        const QByteArray document
            = portsCsv(results, {.states = {PortState::Closed}, .hostRows = hostRowsByAddress(results)});
        const QStringList expected = u"10.0.0.20|nas.lan|||80|tcp|closed|connection-refused|http|||||"_s.split(u'|');
        QCOMPARE(readCsv(document).value(1), expected);
    }

    void addressesWithoutATurnAreListedWhereAskedFor()
    {
        const ScanResults results = sampleResults();
        ReportScope scope {.states = {PortState::NotTested}, .hostRows = hostRowsByAddress(results)};
        scope.targets.insert({tenNet(2), tenNet(5)});
        scope.targets.insert(tenNet(20));
        scope.targets.insert(tenNet(21));
        QStringList addresses;
        for (const QString &pair : pairs(portsCsv(results, scope))) {
            const QString address = pair.section(u':', 0, 0);
            if (addresses.isEmpty() || addresses.last() != address)
                addresses.append(address);
        }
        QCOMPARE(addresses, (QStringList {u"nowhere.lan"_s, u"10.0.0.2"_s, u"10.0.0.3"_s, u"10.0.0.21"_s}));
        scope.states = {PortState::Open};
        QCOMPARE(pairs(portsCsv(results, scope)).size(), 3);
    }

    void rowsAsTheWindowShowsThem()
    {
        const ScanResults results = sampleResults();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeOpenPortsCsv(results, {2, 0}, buffer));
        QCOMPARE(readCsv(buffer.data()).value(0), portsHeader);
        QCOMPARE(pairs(buffer.data()), (QStringList {u"10.0.0.3:80 open"_s, u"10.0.0.20:443 open"_s}));
    }

    void hostsLayout()
    {
        const ScanResults results = sampleResults();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeHostsCsv(results, hostRowsByAddress(results), buffer));
        const QList<QStringList> records = readCsv(buffer.data());
        const QList<QStringList> expected {
            hostsHeader,
            u"|nowhere.lan|not resolved|name-not-resolved|||||0|0|"_s.split(u'|'),
            u"10.0.0.3||up|connection-accepted|||2|80|0|0|2023-11-14T22:13:22.000Z"_s.split(u'|'),
            u"10.0.0.4||no answer|no-answer|||||0|4|"_s.split(u'|'),
            u"10.0.0.5||no answer|no-answer|||||0|4|"_s.split(u'|'),
            u"10.0.0.7||no answer|no-answer|||||0|4|"_s.split(u'|'),
            u"10.0.0.20|nas.lan|up|connection-accepted|||0.8|22 443|1|1|2023-11-14T22:13:21.000Z"_s.split(u'|'),
        };
        QCOMPARE(records, expected);
    }

    void pythonReadsTheSame()
    {
        ScanResults results = sampleResults();
        results.addUnresolved(u"=cmd,\"quoted\"\r\n\\"_s);
        const ReportScope scope {.states = StateSet::all(), .hostRows = hostRowsByAddress(results)};
        const QByteArray document = portsCsv(results, scope);
        const auto records = readCsvWithPython(document);
        if (!records)
            QSKIP("python3 is not installed");
        QCOMPARE(records->size(), 29);
        QCOMPARE(*records, readCsv(document));
        QCOMPARE(records->value(1).value(1), u"'=cmd,\"quoted\"\\x0D\\x0A\\\\"_s);
    }

    void failingDeviceEndsTheWriting()
    {
        const ScanResults results = sampleResults();
        const ReportScope scope {.states = StateSet::all(), .hostRows = hostRowsByAddress(results)};
        FullDevice forPorts(300);
        QVERIFY(!writePortsCsv(results, scope, forPorts));
        QCOMPARE(forPorts.refusals, 1);
        FullDevice forHosts(150);
        QVERIFY(!writeHostsCsv(results, scope.hostRows, forHosts));
        QCOMPARE(forHosts.refusals, 1);
        FullDevice forOpenPorts(0);
        QVERIFY(!writeOpenPortsCsv(results, {0, 1, 2}, forOpenPorts));
        QCOMPARE(forOpenPorts.refusals, 1);
    }
};

QTEST_GUILESS_MAIN(TestCsvReport)
#include "tst_csvreport.moc"
