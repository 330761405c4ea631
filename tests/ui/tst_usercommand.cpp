// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/usercommand.h"
#include "ui/windows/weburl.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QTest>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;
using Cause = CommandRefusal::Cause;

namespace {

const CommandSubject somebody {IpAddress::v4(0xc6336401), u"printer.lan"_s, 22};

} // namespace

class TestUserCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void fillsIn_data();
    void fillsIn();
    void refuses_data();
    void refuses();
    void hostileNamesNeverArrive_data();
    void hostileNamesNeverArrive();
    void portFits_data();
    void portFits();
    void standardCommandsAreFine();
    void webUrls_data();
    void webUrls();
    void likeliestWebPort();
};

void TestUserCommand::fillsIn_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no placeholder") << u"xterm -e top"_s << QStringList {u"xterm"_s, u"-e"_s, u"top"_s};
    QTest::newRow("address") << u"ping {address}"_s << QStringList {u"ping"_s, u"198.51.100.1"_s};
    QTest::newRow("all") << u"x {name} {address} {port}"_s
                         << QStringList {u"x"_s, u"printer.lan"_s, u"198.51.100.1"_s, u"22"_s};
    QTest::newRow("within a word") << u"x ssh://{name}:{port}/"_s << QStringList {u"x"_s, u"ssh://printer.lan:22/"_s};
    QTest::newRow("quoted words stay one")
        << u"\"a program\" \"to {address} now\""_s << QStringList {u"a program"_s, u"to 198.51.100.1 now"_s};
    QTest::newRow("other braces stay") << u"x {} {{port}}"_s << QStringList {u"x"_s, u"{}"_s, u"{22}"_s};
    QTest::newRow("a shell's signs are letters")
        << u"x ; rm $HOME > `a` | b"_s
        << QStringList {u"x"_s, u";"_s, u"rm"_s, u"$HOME"_s, u">"_s, u"`a`"_s, u"|"_s, u"b"_s};
}

void TestUserCommand::fillsIn()
{
    QFETCH(const QString, line);
    QFETCH(const QStringList, words);
    const auto call = UserCommand {u"t"_s, line, {}}.callFor(somebody);
    QVERIFY(std::holds_alternative<CommandCall>(call));
    QCOMPARE(QStringList(std::get<CommandCall>(call).program) + std::get<CommandCall>(call).arguments, words);
}

void TestUserCommand::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<CommandSubject>("subject");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("nothing") << QString() << somebody << Cause::Empty;
    QTest::newRow("spaces") << u"  "_s << somebody << Cause::Empty;
    QTest::newRow("the host chooses the program") << u"{name} -x"_s << somebody << Cause::PlaceholderIsProgram;
    QTest::newRow("part of the program") << u"/bin/{name} -x"_s << somebody << Cause::PlaceholderIsProgram;
    QTest::newRow("misspelt") << u"ping {adress}"_s << somebody << Cause::UnknownPlaceholder;
    QTest::newRow("no name") << u"ping {name}"_s << CommandSubject {somebody.address, {}, 22} << Cause::NoValue;
    QTest::newRow("no port") << u"nc {port}"_s << CommandSubject {somebody.address, {}, 0} << Cause::NoValue;
    QTest::newRow("no address") << u"nc {address}"_s << CommandSubject {{}, u"a.lan"_s, 1} << Cause::NoValue;
}

void TestUserCommand::refuses()
{
    QFETCH(const QString, line);
    QFETCH(const CommandSubject, subject);
    QFETCH(const Cause, cause);
    const auto call = UserCommand {u"t"_s, line, {}}.callFor(subject);
    QVERIFY(std::holds_alternative<CommandRefusal>(call));
    QCOMPARE(std::get<CommandRefusal>(call).cause, cause);
}

void TestUserCommand::hostileNamesNeverArrive_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("an option") << u"-oProxyCommand=touch"_s;
    QTest::newRow("a long option") << u"--help"_s;
    QTest::newRow("two words") << u"a b"_s;
    QTest::newRow("a tab") << u"a\tb"_s;
    QTest::newRow("a line break") << u"a\nrm"_s;
    QTest::newRow("quotes") << u"a\" \"b"_s;
    QTest::newRow("one quote") << u"a'b"_s;
    QTest::newRow("a substitution") << u"$(reboot)"_s;
    QTest::newRow("back ticks") << u"`reboot`"_s;
    QTest::newRow("a variable") << u"${IFS}a"_s;
    QTest::newRow("another command") << u"a;reboot"_s;
    QTest::newRow("in the background") << u"a&reboot"_s;
    QTest::newRow("a pipe") << u"a|sh"_s;
    QTest::newRow("a redirection") << u"a>b"_s;
    QTest::newRow("a backslash") << u"a\\b"_s;
    QTest::newRow("a path") << u"../../bin/sh"_s;
    QTest::newRow("a user") << u"root@other"_s;
    QTest::newRow("another placeholder") << u"{port}"_s;
    QTest::newRow("a wildcard") << u"*"_s;
    QTest::newRow("a right-to-left override") << u"a\u202eb"_s;
    QTest::newRow("a NUL") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("half a surrogate pair") << u"a"_s + QChar(0xd800);
}

void TestUserCommand::hostileNamesNeverArrive()
{
    QFETCH(const QString, name);
    for (const QString &line :
         {u"ssh {name}"_s, u"xterm -T x{name} -e ssh \"a {name}\""_s, u"sh -c \"ping {name}\""_s}) {
        const auto call = UserCommand {u"t"_s, line, {}}.callFor({somebody.address, name, 22});
        QVERIFY(std::holds_alternative<CommandRefusal>(call));
        QVERIFY((std::get<CommandRefusal>(call) == CommandRefusal {Cause::UnsafeValue, name}));
    }
    // Who doesn't ask for the name isn't kept from running.
    const auto call = UserCommand {u"t"_s, u"ssh {address}"_s, {}}.callFor({somebody.address, name, 22});
    QVERIFY((std::get<CommandCall>(call) == CommandCall {u"ssh"_s, {u"198.51.100.1"_s}}));
}

void TestUserCommand::portFits_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("ports");
    QTest::addColumn<QList<quint16>>("open");
    QTest::addColumn<int>("port"); // -1: not offered
    const QList<quint16> open {22, 80, 2222};
    QTest::newRow("any host") << u"ping {address}"_s << QString() << QList<quint16>() << 0;
    QTest::newRow("the first open one") << u"nc {address} {port}"_s << QString() << open << 22;
    QTest::newRow("nothing open") << u"nc {address} {port}"_s << QString() << QList<quint16>() << -1;
    QTest::newRow("its port") << u"ssh -p {port} {address}"_s << u"2222"_s << open << 2222;
    QTest::newRow("by service") << u"ssh {address}"_s << u"ssh"_s << open << 22;
    QTest::newRow("not open") << u"ssh {address}"_s << u"23"_s << open << -1;
    QTest::newRow("nonsense") << u"ssh {address}"_s << u"no-such-service"_s << open << -1;
}

void TestUserCommand::portFits()
{
    QFETCH(const QString, line);
    QFETCH(const QString, ports);
    QFETCH(const QList<quint16>, open);
    QFETCH(const int, port);
    const std::optional<quint16> chosen = UserCommand {u"t"_s, line, ports}.portFor(open);
    QCOMPARE(chosen ? int(*chosen) : -1, port);
}

void TestUserCommand::standardCommandsAreFine()
{
    QVERIFY(!UserCommand::standard().isEmpty());
    for (const UserCommand &command : UserCommand::standard())
        QVERIFY2(!command.problem(), qPrintable(command.title));
}

void TestUserCommand::webUrls_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("url");
    QTest::newRow("http") << u"198.51.100.1"_s << 80 << u"http://198.51.100.1/"_s;
    QTest::newRow("https") << u"198.51.100.1"_s << 443 << u"https://198.51.100.1/"_s;
    QTest::newRow("http elsewhere") << u"198.51.100.1"_s << 8080 << u"http://198.51.100.1:8080/"_s;
    QTest::newRow("https elsewhere") << u"198.51.100.1"_s << 8443 << u"https://198.51.100.1:8443/"_s;
    QTest::newRow("some port") << u"198.51.100.1"_s << 22 << u"http://198.51.100.1:22/"_s;
    QTest::newRow("IPv6") << u"2001:db8::1"_s << 443 << u"https://[2001:db8::1]/"_s;
}

void TestUserCommand::webUrls()
{
    QFETCH(const QString, address);
    QFETCH(const int, port);
    QFETCH(const QString, url);
    const IpAddress ip = IpAddress::fromHostAddress(QHostAddress(address));
    QCOMPARE(webUrl(ip, static_cast<quint16>(port)).toString(), url);
}

void TestUserCommand::likeliestWebPort()
{
    QCOMPARE(webPortOf({22, 80, 443, 8080}), quint16(443));
    QCOMPARE(webPortOf({22, 80, 8080}), quint16(80));
    QCOMPARE(webPortOf({22}), quint16(0));
    QCOMPARE(webPortOf({}), quint16(0));
}

QTEST_GUILESS_MAIN(TestUserCommand)
#include "tst_usercommand.moc"
