// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/network.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace netsonde::simnet;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Outcome
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

Outcome simnet(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(SIMNET_PROGRAM), arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

Outcome inside(const QString &script, QStringList options = {})
{
    return simnet(QStringList {u"run"_s} + options + QStringList {u"--"_s, u"sh"_s, u"-c"_s, script});
}

} // namespace

class TstSimProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theExitStatusIsTheCommands_data();
    void theExitStatusIsTheCommands();
    void theCommandCanBeAnOrdinaryUsers();
    void settingsOfTheNamespaceAreMade();
    void countersAreJson();
    void signalsTakeTheNetworkDownAndUp();
    void outagesFollowThePlan();
    void terminationReachesTheCommand();
    void wrongUseSaysWhy();
};

void TstSimProgram::initTestCase()
{
    const std::string why = Network::whyNot();
    if (!why.empty())
        QSKIP(why.c_str());
}

void TstSimProgram::theExitStatusIsTheCommands_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("status");
    QTest::newRow("success") << u"true"_s << 0;
    QTest::newRow("failure") << u"exit 7"_s << 7;
    QTest::newRow("a signal") << u"kill -9 $$"_s << 137;
    QTest::newRow("no such program") << u"exec /nowhere/at/all"_s << 127;
}

void TstSimProgram::theExitStatusIsTheCommands()
{
    QFETCH(QString, script);
    QFETCH(int, status);
    QCOMPARE(inside(script).status, status);
}

void TstSimProgram::theCommandCanBeAnOrdinaryUsers()
{
    QCOMPARE(inside(u"id -u; id -g"_s, {u"--user"_s, u"4321"_s}).output, "4321\n4321\n");
    const Outcome byName = inside(u"id -un"_s, {u"--user"_s, u"nobody"_s});
    QCOMPARE(byName.output, "nobody\n");
    QCOMPARE(inside(u"true"_s, {u"--user"_s, u"nobody-of-that-name"_s}).status, 127);
}

void TstSimProgram::settingsOfTheNamespaceAreMade()
{
    const Outcome outcome
        = inside(u"cat /proc/sys/net/ipv4/ip_local_port_range /proc/sys/net/ipv4/tcp_syn_retries"_s,
                 {u"--local-ports"_s, u"2000-60000"_s, u"--sysctl"_s, u"net.ipv4.tcp_syn_retries=2"_s});
    QCOMPARE(outcome.output.simplified(), "2000 60000 2");
    QCOMPARE(inside(u"true"_s, {u"--sysctl"_s, u"net.no.such=2"_s}).status, 2);
}

void TstSimProgram::countersAreJson()
{
    const Outcome outcome = inside(u"grep -c : /proc/net/dev"_s, {u"--stats"_s});
    QCOMPARE(outcome.output, "2\n"); // lo and sim0, nothing of the machine's
    const auto document = QJsonDocument::fromJson(outcome.errors);
    QVERIFY2(document.isObject(), outcome.errors.constData());
    QCOMPARE(document.object().value("syns"_L1).toInt(-1), 0);
    QCOMPARE(document.object().value("dropped_by_kernel"_L1).toInt(-1), 0);
}

void TstSimProgram::signalsTakeTheNetworkDownAndUp()
{
    // With --down-link the route tells whether the network is there.
    const Outcome outcome = inside(u"kill -USR1 $PPID; until ! grep -q sim0 /proc/net/route; do :; done; echo down;"
                                   "kill -USR2 $PPID; until grep -q sim0 /proc/net/route; do :; done; echo up;"
                                   "kill -HUP $PPID"_s,
                                   {u"--down-link"_s, u"--stats"_s});
    QCOMPARE(outcome.output, "down\nup\n");
    QCOMPARE(outcome.status, 0);
}

void TstSimProgram::outagesFollowThePlan()
{
    // The first SYN, here to a closed port, starts the clock.
    const Outcome outcome = inside(u"bash -c ': > /dev/tcp/10.77.0.1/80' 2> /dev/null || echo refused;"
                                   "until ! grep -q sim0 /proc/net/route; do :; done; echo down;"
                                   "until grep -q sim0 /proc/net/route; do :; done; echo up"_s,
                                   {u"--up"_s, u"1"_s, u"--open"_s, u"0"_s, u"--down-link"_s, u"--down-after"_s,
                                    u"50"_s, u"--down-for"_s, u"50"_s});
    QCOMPARE(outcome.output, "refused\ndown\nup\n");
}

void TstSimProgram::terminationReachesTheCommand()
{
    const Outcome outcome = inside(u"trap 'echo ended; exit 5' TERM; kill -TERM $PPID; while :; do :; done"_s);
    QCOMPARE(outcome.output, "ended\n");
    QCOMPARE(outcome.status, 5);
}

void TstSimProgram::wrongUseSaysWhy()
{
    const Outcome outcome = simnet({u"run"_s, u"--up"_s, u"2"_s, u"--"_s, u"true"_s});
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.errors, "simnet: --up: '2' is no number from 0 to 1\n");
}

QTEST_GUILESS_MAIN(TstSimProgram)
#include "tst_simprogram.moc"
