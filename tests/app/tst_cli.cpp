// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the program as a shell does. Sends to 127.0.0.0/8 only.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <array>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::Literals::StringLiterals;

namespace {

struct Ended
{
    int status = -1; ///< -1: did not end by itself
    QByteArray out;
    QByteArray err;
};

/// A variable's value, or none at all where it is null.
using Environment = QList<std::pair<QString, QString>>;

void prepare(QProcess &process, const QString &arguments, const Environment &changes = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : changes) {
        if (value.isNull())
            environment.remove(name);
        else
            environment.insert(name, value);
    }
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(NETSONDE_PROGRAM));
    process.setArguments(arguments.split(u' ', Qt::SkipEmptyParts));
}

Ended ended(QProcess &process)
{
    constexpr int patience = 60'000;
    const bool hasEnded = process.state() == QProcess::NotRunning || process.waitForFinished(patience);
    const bool byItself = hasEnded && process.exitStatus() == QProcess::NormalExit;
    return {byItself ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

Ended run(const QString &arguments, const QByteArray &input = {}, const Environment &changes = {})
{
    QProcess process;
    prepare(process, arguments, changes);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    return ended(process);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QTcpServer m_server;

    QString port() const { return QString::number(m_server.serverPort()); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void helpAndVersion()
    {
        const Ended help = run(u"--help"_s);
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.startsWith("Usage:\n"));
        QVERIFY(help.err.isEmpty());
        const Ended version = run(u"--version"_s);
        QCOMPARE(version.status, 0);
        QCOMPARE(version.out, QByteArray("netsonde " NETSONDE_VERSION "\n"));
    }

    void planPrintsOneObject()
    {
        const Ended plan = run(u"plan 192.168.1.0/24 --json"_s);
        QCOMPARE(plan.status, 0);
        QCOMPARE(plan.out,
                 QByteArray(R"({"addresses":"256","ports":100,"probes":"25600","first":"192.168.1.0",)"
                            R"("last":"192.168.1.255"})"
                            "\n"));
        QVERIFY2(plan.err.isEmpty(), plan.err.constData());
    }

    void wrongUsageIsOneLineAndStatus2_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("plan 1.2.3") << QByteArray("netsonde: targets, character 1: ");
        QTest::newRow("scan 127.0.0.1 -p 0") << QByteArray("netsonde: ports, character 1: ");
        QTest::newRow("scan 127.0.0.1 --retries x") << QByteArray("netsonde: --retries: ");
        QTest::newRow("nonsense") << QByteArray("netsonde: unknown command ");
    }
    void wrongUsageIsOneLineAndStatus2()
    {
        QFETCH(QByteArray, start);
        // The plainest locale too: Qt would have something to say about it.
        for (const QString &locale : {u"C"_s, u"C.UTF-8"_s}) {
            const Ended wrong = run(QString::fromLatin1(QTest::currentDataTag()), {}, {{u"LC_ALL"_s, locale}});
            QCOMPARE(wrong.status, 2);
            QVERIFY2(wrong.err.startsWith(start), wrong.err.constData());
            QCOMPARE(wrong.err.count('\n'), 1);
            QVERIFY(wrong.out.isEmpty());
        }
    }

    void noWindowWithoutADisplay()
    {
        for (const QString &arguments : {QString(), u"gui 127.0.0.1"_s}) {
            const Ended gui
                = run(arguments, {}, {{u"DISPLAY"_s, {}}, {u"WAYLAND_DISPLAY"_s, {}}, {u"QT_QPA_PLATFORM"_s, {}}});
            QCOMPARE(gui.status, 2);
            QVERIFY2(gui.err.contains("netsonde scan TARGETS"), gui.err.constData());
            QCOMPARE(gui.err.count('\n'), 1);
        }
    }

    void displayThatCannotBeOpenedIsOneLineToo()
    {
        const Ended gui = run(u"gui"_s, {}, {{u"QT_QPA_PLATFORM"_s, u"no-such-platform"_s}});
        QCOMPARE(gui.status, 2);
        QCOMPARE(gui.err.count('\n'), 1);
    }

    void scanNeedsNoDisplay()
    {
        const Ended scan = run(u"scan 127.0.0.1 -p "_s + port(), {},
                               {{u"DISPLAY"_s, {}}, {u"WAYLAND_DISPLAY"_s, {}}, {u"QT_QPA_PLATFORM"_s, {}}});
        QCOMPARE(scan.status, 0);
        QVERIFY2(scan.out.startsWith("127.0.0.1: up (port " + port().toLatin1() + ": connection accepted)"),
                 scan.out.constData());
        QVERIFY2(scan.out.contains("\n  " + port().toLatin1().leftJustified(7) + "open "), scan.out.constData());
        QVERIFY2(scan.out.contains(": 1 of 1 probe has a verdict; 0 not tested; 1 of 1 host up.\n"),
                 scan.out.constData());
        QVERIFY2(scan.err.isEmpty(), scan.err.constData());
    }

    void csvOnStandardOutput()
    {
        const Ended scan = run(u"scan 127.0.0.1 --csv - -p "_s + port());
        QCOMPARE(scan.status, 0);
        const QList<QByteArray> lines = scan.out.split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith("address,hostname,mac,"));
        QVERIFY2(lines[1].startsWith("127.0.0.1,,,," + port().toLatin1() + ",tcp,open,connection-accepted,"),
                 lines[1].constData());
        QVERIFY2(scan.err.startsWith("Done in ") && scan.err.count('\n') == 1, scan.err.constData());
        QVERIFY(run(u"scan 127.0.0.1 --quiet --csv - -p "_s + port()).err.isEmpty());
    }

    void severalFilesAtOnce()
    {
        const QString base = m_folder.filePath(u"scan"_s);
        const Ended scan = run(
            u"scan 127.0.0.1 127.0.0.2 --states all --csv %1.csv --hosts-csv %1-hosts.csv --text %1.txt -p %2"_s.arg(
                base, port()));
        QCOMPARE(scan.status, 0);
        QVERIFY(scan.out.isEmpty());
        const QByteArray ports = contents(base + u".csv"_s);
        QCOMPARE(ports.count("\r\n"), 3);
        QVERIFY2(ports.contains("127.0.0.2,,,," + port().toLatin1() + ",tcp,closed,connection-refused,"),
                 ports.constData());
        QVERIFY(contents(base + u"-hosts.csv"_s).contains("127.0.0.1,,up,connection-accepted,"));
        QVERIFY(contents(base + u".txt"_s).contains("2 of 2 hosts up"));
    }

    void targetsFromStandardInput()
    {
        const Ended scan = run(u"scan --targets-from - --csv - -p "_s + port(), "127.0.0.1 # this computer\n");
        QCOMPARE(scan.status, 0);
        QVERIFY(scan.out.contains("127.0.0.1,,,,"));
    }

    void largePublicRangeIsRefusedUnasked()
    {
        const Ended scan = run(u"scan 8.0.0.0/19"_s);
        QCOMPARE(scan.status, 2);
        QVERIFY2(scan.err.contains("8 192 public addresses") && scan.err.contains("--yes"), scan.err.constData());
        QCOMPARE(scan.err.count('\n'), 1);
        QVERIFY(scan.out.isEmpty());
    }

    void outputThatCannotBeWrittenFailsBeforeAnythingIsSent()
    {
        QTcpServer server; // of its own: nobody else's connections
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString path = m_folder.filePath(u"none/out.csv"_s);
        const Ended scan = run(u"scan 127.0.0.1 -p %1 --csv %2"_s.arg(server.serverPort()).arg(path));
        QCOMPARE(scan.status, 1);
        QCOMPARE(scan.err, "netsonde: " + path.toUtf8() + ": No such file or directory\n");
        QVERIFY(!server.waitForNewConnection(0));
    }

#ifdef Q_OS_UNIX
    void fullStandardOutputFails()
    {
        for (const QString &arguments : {u"--help"_s, u"plan 127.0.0.1"_s, u"scan 127.0.0.1 -p "_s + port()}) {
            QProcess process;
            prepare(process, arguments);
            process.setStandardOutputFile(u"/dev/full"_s);
            process.start();
            const Ended program = ended(process);
            QCOMPARE(program.status, 1);
            QCOMPARE(program.err, QByteArray("netsonde: standard output: No space left on device\n"));
        }
    }

    void closedStandardOutputFails()
    {
        QProcess process;
        prepare(process, u"scan 127.0.0.1 -p "_s + port());
        process.setChildProcessModifier([] { ::close(STDOUT_FILENO); });
        process.start();
        const Ended program = ended(process);
        QCOMPARE(program.status, 1);
        QCOMPARE(program.err, QByteArray("netsonde: standard output: Bad file descriptor\n"));
    }

    void fullDeviceFails()
    {
        const Ended scan = run(u"scan 127.0.0.1 --quiet --csv /dev/full -p "_s + port());
        QCOMPARE(scan.status, 1);
        QCOMPARE(scan.err, QByteArray("netsonde: /dev/full: No space left on device\n"));
    }

    void readerThatGoesAwayIsNotWorthAWord()
    {
        for (const QString &output : {u"--csv -"_s, u"--text -"_s}) {
            QProcess process;
            prepare(process, u"scan 127.0.0.1 --states all --quiet -p 1-2000 "_s + output);
            process.start();
            process.closeReadChannel(QProcess::StandardOutput);
            const Ended scan = ended(process);
            QCOMPARE(scan.status, 0);
            QVERIFY2(scan.err.isEmpty(), scan.err.constData());
        }
    }

    void interruptionWritesWhatWasFound_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void interruptionWritesWhatWasFound()
    {
        QFETCH(int, signal);
        const QString path = m_folder.filePath(u"stopped.csv"_s);
        QProcess process;
        // Eight million hosts: it will not be through when the first ones have answered.
        // Several listeners, since the latest answer may come too late to be found.
        std::array<QTcpServer, 8> servers;
        QVERIFY(servers[0].listen(QHostAddress(u"127.0.0.1"_s)));
        const quint16 shared = servers[0].serverPort();
        int connections = 0;
        for (size_t i = 0; i < servers.size(); ++i) {
            if (i > 0 && !servers[i].listen(QHostAddress(u"127.0.0.%1"_s.arg(i + 1)), shared))
                QSKIP("another program listens on the port that the system chose");
            connect(&servers[i], &QTcpServer::newConnection, this, [&connections] { ++connections; });
        }
        prepare(process, u"scan 127.0.0.0/9 -p %1 --csv %2"_s.arg(shared).arg(path));
        process.start();
        QTRY_VERIFY_WITH_TIMEOUT(connections == int(servers.size()), 60'000);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
        const Ended scan = ended(process);
        QCOMPARE(scan.status, 3);
        QVERIFY2(scan.err.startsWith("Stopped after ") && scan.err.contains(", incomplete: "), scan.err.constData());
        const QByteArray document = contents(path);
        QVERIFY(document.startsWith("address,hostname,") && document.endsWith("\r\n"));
        QVERIFY2(document.contains(",,,," + QByteArray::number(shared) + ",tcp,open,"), document.constData());
        QVERIFY(QFile::remove(path));
    }
#endif
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
