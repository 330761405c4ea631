// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/plancommand.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

namespace {

Command parse(const QString &line)
{
    return parseCommandLine(line.split(u' ', Qt::SkipEmptyParts));
}

QString kind(const Command &command)
{
    const char *const kinds[] = {"help", "version", "gui", "plan", "scan", "usage error"};
    const auto *error = std::get_if<UsageError>(&command);
    return QString::fromLatin1(kinds[command.index()]) + (error ? ": "_L1 + error->message : QString());
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file(const QString &name, const QByteArray &contents)
    {
        const QString path = m_folder.filePath(name);
        QFile written(path);
        return written.open(QIODevice::WriteOnly) && written.write(contents) == contents.size() ? path : QString();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid() && !m_folder.path().contains(u' ')); }
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void commands_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *line, const QString &expected) { QTest::newRow(line) << expected; };
        row("", u"gui"_s);
        row("gui", u"gui"_s);
        row("gui nonsense!! -p 0", u"gui"_s); // the window shows what is wrong, beside its box
        row("--help", u"help"_s);
        row("-h", u"help"_s);
        row("scan --help", u"help"_s);
        row("plan -h 1.2.3", u"help"_s);
        row("--version", u"version"_s);
        row("-v", u"version"_s);
        row("plan 10.0.0.1", u"plan"_s);
        row("scan 10.0.0.1", u"scan"_s);
        row("scan -p22 -- 10.0.0.1", u"scan"_s);
        row("scan 10.0.0.1 --connector qt", u"scan"_s);
        row("scan 10.0.0.1 --connector native", u"scan"_s);
        row("scan 10.0.0.1 --connector=auto", u"scan"_s);
    }
    void commands()
    {
        QFETCH(QString, expected);
        QCOMPARE(kind(parse(QString::fromLatin1(QTest::currentDataTag()))), expected);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *line, const QString &start, const QString &part = {}) {
            QTest::newRow(line) << start << part;
        };
        // What each notation problem is called is tested with the words; here, that the place is named.
        row("scan", u"targets, character 1: "_s);
        row("scan 010.0.0.1", u"targets, character 1: "_s);
        row("scan 10.0.0.1 127/8", u"targets, character 10: "_s, u"127.0.0.0/8"_s);
        row("scan a,,b", u"targets, character 3: "_s);
        row("plan 10.0.0.30-10.0.0.20", u"targets, character "_s, u"10.0.0.20-10.0.0.30"_s);
        row("plan ::/1", u"targets, character 1: "_s);
        row("plan 10.0.0.1 -p 0", u"ports, character 1: "_s);
        row("plan 10.0.0.1 -p 22,httq", u"ports, character 4: "_s, u"http"_s);
        row("plan 10.0.0.1 --exclude 10.0.0.0/", u"--exclude, character "_s);
        row("plan 10.0.0.1 --exclude 10.0.0.2 --exclude x..y", u"--exclude, character "_s);
        row("plan 10.0.0.1 --exclude 10.0.0.0/24", u"targets: "_s);
        row("plan --targets-from /no/such/file", u"/no/such/file: No such file or directory"_s);
        row("plan --targets-from - --targets-from -", u"--targets-from: standard input can be read only once"_s);

        row("scna 10.0.0.1", u"unknown command \"scna\"; did you mean scan?"_s);
        row("192.168.1.1", u"unknown command \"192.168.1.1\"; the commands are gui, scan and plan"_s);
        row("--verison", u"unknown option --verison; did you mean --version?"_s);
        row("scan 10.0.0.1 --cvs x", u"unknown option --cvs; did you mean --csv?"_s);
        row("scan 10.0.0.1 --targets", u"unknown option --targets; did you mean --targets-from?"_s);
        row("scan 10.0.0.1 --frobnicate", u"unknown option --frobnicate"_s);
        row("scan 10.0.0.1 -x", u"unknown option -x"_s);
        row("plan 10.0.0.1 --profile quick", u"--profile: \"quick\" is none of gentle, normal, fast"_s);
        row("plan 10.0.0.1 --csv x", u"unknown option --csv"_s);
        row("gui --yes", u"unknown option --yes"_s);
        row("scan 10.0.0.1 --csv", u"--csv: the value is missing"_s);
        row("scan 10.0.0.1 --csv=", u"--csv: the value is missing"_s);
        row("scan 10.0.0.1 --csv --quiet", u"--csv: the value is missing"_s);
        row("scan 10.0.0.1 -p", u"-p: the value is missing"_s);
        row("scan 10.0.0.1 -p 1 --ports 2", u"--ports: given twice"_s);
        row("scan 10.0.0.1 --quiet=yes", u"--quiet: takes no value"_s);
        row("scan 10.0.0.1 --retries x", u"--retries: \"x\" is not a number from 0 to 20"_s);
        row("scan 10.0.0.1 --retries -1", u"--retries: \"-1\" is not a number from 0 to 20"_s);
        row("scan 10.0.0.1 --retries +1", u"--retries: \"+1\" is not a number from 0 to 20"_s);
        row("scan 10.0.0.1 --retries 21", u"--retries: \"21\" is not a number from 0 to 20"_s);
        row("scan 10.0.0.1 --timeout 0", u"--timeout: \"0\" is not a number from 1 to 60000"_s);
        row("scan 10.0.0.1 --timeout 1e3", u"--timeout: \"1e3\" is not a number from 1 to 60000"_s);
        row("scan 10.0.0.1 --workers 65", u"--workers: \"65\" is not a number from 1 to 64"_s);
        row("scan 10.0.0.1 --in-flight 99999999999",
            u"--in-flight: \"99999999999\" is not a number from 1 to 100000"_s);
        row("scan 10.0.0.1 --connector nativ", u"--connector: \"nativ\" is none of auto, native, qt"_s);
        row("scan 10.0.0.1 --states opne", u"--states: \"opne\" is none of open, closed, "_s);
        row("scan 10.0.0.1 --states open,", u"--states: \"\" is none of "_s);
        row("scan 10.0.0.1 --csv - --text -", u"--csv and --text would both write to standard output"_s);
        row("scan 10.0.0.1 --csv x --hosts-csv ./x", u"--csv and --hosts-csv would both write to ./x"_s);
    }
    void refused()
    {
        QFETCH(QString, start);
        QFETCH(QString, part);
        const Command command = parse(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(std::holds_alternative<UsageError>(command), qPrintable(kind(command)));
        const QString message = std::get<UsageError>(command).message;
        QVERIFY2(message.startsWith(start), qPrintable(message));
        QVERIFY2(message.contains(part), qPrintable(message));
        QVERIFY2(!message.contains(u'\n'), qPrintable(message));
    }

    void guiKeepsTheTextsAsTyped()
    {
        const auto command = std::get<GuiCommand>(parse(u"gui 192.168.1.0/24 printer.lan -p http,22"_s));
        QCOMPARE(command.targets, u"192.168.1.0/24 printer.lan"_s);
        QCOMPARE(command.ports, u"http,22"_s);
    }

    void scanDefaults()
    {
        const auto command = std::get<ScanCommand>(parse(u"scan 192.168.1.0/24"_s));
        const ScanRequest usual;
        QCOMPARE(command.request.targets.count(), 256U);
        QVERIFY(command.request.ports == *PortSet::parse(u"top100"));
        QCOMPARE(command.request.workers, usual.workers);
        QCOMPARE(command.request.inFlight, usual.inFlight);
        QVERIFY(!command.request.timeout);
        QVERIFY(!command.request.retries);
        QCOMPARE(command.request.profile, PaceProfile::Normal);
        QCOMPARE(command.request.maxRate, 0);
        QVERIFY(!command.request.assumeUp);
        QVERIFY(command.states == StateSet {PortState::Open});
        QVERIFY(command.csvPath.isEmpty() && command.hostsCsvPath.isEmpty() && command.textPath.isEmpty());
        QVERIFY(!command.isQuiet && !command.isConfirmed);
    }

    void scanTakesEveryOption()
    {
        const auto command = std::get<ScanCommand>(parse(
            u"scan 10.0.0.1 10.0.0.8/30 -p -100 --exclude 10.0.0.9 --exclude 10.0.0.10;10.0.0.11 "
            "--csv a.csv --hosts-csv=h.csv --text - --states closed,not-tested --timeout 250 --retries 0 "
            "--assume-up --workers 3 --in-flight 500 --per-host 20 --max-rate 700 --profile gentle --quiet --yes"_s));
        QCOMPARE(command.request.targets.count(), 2U);
        QCOMPARE(command.request.targets.addresses.last().toString(), u"10.0.0.8"_s);
        QCOMPARE(command.request.ports.count(), 100);
        QCOMPARE(command.csvPath, u"a.csv"_s);
        QCOMPARE(command.hostsCsvPath, u"h.csv"_s);
        QCOMPARE(command.textPath, u"-"_s);
        QVERIFY(command.states == (StateSet {PortState::Closed, PortState::NotTested}));
        QCOMPARE(command.request.profile, PaceProfile::Gentle);
        QCOMPARE(command.request.perHost, 20);
        QCOMPARE(command.request.maxRate, 700);
        QCOMPARE(command.request.timeout, std::chrono::milliseconds(250));
        QCOMPARE(command.request.retries, 0);
        QVERIFY(command.request.assumeUp);
        QCOMPARE(command.request.workers, 3);
        QCOMPARE(command.request.inFlight, 500);
        QVERIFY(command.isQuiet && command.isConfirmed);
    }

    void allStates() { QVERIFY(std::get<ScanCommand>(parse(u"scan ::1 --states all"_s)).states == StateSet::all()); }

    void targetsFromFilesAreUnited()
    {
        const QString first = file(u"first"_s, "10.0.0.1 # router\n10.0.0.2\n");
        const QString second = file(u"second"_s, "10.0.0.3 !10.0.0.1\n");
        const QString line
            = u"plan 10.0.0.7 --targets-from %1 --targets-from %2 --exclude 10.0.0.2"_s.arg(first, second);
        const auto command = std::get<PlanCommand>(parse(line));
        QCOMPARE(command.targets.count(), 2U);
        QVERIFY(command.targets.addresses.contains(IpAddress::v4(0x0a000003)));
        QVERIFY(command.targets.addresses.contains(IpAddress::v4(0x0a000007)));
    }

    void wrongFileNamesItsLine()
    {
        const QString path = file(u"wrong"_s, "10.0.0.1\n  10.0.0.300\n");
        const Command command = parse(u"plan --targets-from "_s + path);
        QVERIFY2(kind(command).startsWith(u"usage error: %1, line 2, character 10: "_s.arg(path)),
                 qPrintable(kind(command)));
    }

    void excludedNameIsKeptForTheScan()
    {
        const auto command = std::get<ScanCommand>(parse(u"scan 10.0.0.0/30 --exclude printer.lan"_s));
        QCOMPARE(command.request.targets.excludedNames.size(), 1);
        QVERIFY(command.request.targets.names.isEmpty());
        QCOMPARE(command.request.targets.count(), 4U);
    }

    void helpNamesEveryOption()
    {
        const QString text = std::get<HelpCommand>(parse(u"--help"_s)).text;
        for (const char *option :
             {"--csv FILE", "--hosts-csv FILE", "--text FILE", "--exclude T", "--targets-from FILE", "--workers N",
              "--in-flight N", "--timeout MS", "--retries N", "--states LIST", "--assume-up", "--quiet", "--yes",
              "--json", "--connector NAME", "-p, --ports PORTS", "-v, --version", "-h, --help"})
            QVERIFY2(text.contains(QLatin1StringView(option)), option);
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(line.size() <= 110, qPrintable(line));
    }

    void plans_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plan 192.168.1.0/24 --json") << QByteArray(
            R"({"addresses":"256","ports":100,"probes":"25600","first":"192.168.1.0","last":"192.168.1.255"})"
            "\n");
        QTest::newRow("plan 10.0.0.0/8 -p 1-65535 --json")
            << QByteArray(R"({"addresses":"16777216","ports":65535,"probes":"1099494850560","first":"10.0.0.0",)"
                          R"("last":"10.255.255.255"})"
                          "\n");
        QTest::newRow("plan printer.lan nas.lan/28 -p 22 --json")
            << QByteArray(R"({"addresses":"17","ports":1,"probes":"17","names":["printer.lan","nas.lan/28"]})"
                          "\n");
        QTest::newRow("plan 192.168.1.0/24 printer.lan")
            << QByteArray("up to 257 addresses x 100 ports = 25 700 probes\nfirst: 192.168.1.0\nlast: 192.168.1.255\n"
                          "names: printer.lan\nestimate: 1.3 s if every port answers, 1.0 s if no host does\n");
        QTest::newRow("plan 192.168.1.0/24 printer.lan --profile gentle")
            << QByteArray("up to 257 addresses x 100 ports = 25 700 probes\nfirst: 192.168.1.0\nlast: 192.168.1.255\n"
                          "names: printer.lan\nestimate: 128 s if every port answers, 30.5 s if no host does\n");
        QTest::newRow("plan ::1 -p 22") << QByteArray("1 address x 1 port = 1 probe\nfirst: ::1\nlast: ::1\n"
                                                      "estimate: 0.0 s if every port answers, 1.0 s if no host does\n");
    }
    void plans()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(planText(std::get<PlanCommand>(parse(QString::fromLatin1(QTest::currentDataTag())))), text);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
