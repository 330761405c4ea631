// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/options.h"
#include "tests/simnet/ranges.h"
#include "tests/simnet/truth.h"
#include "tests/simnet/truthcommand.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace netsonde::simnet;
using namespace Qt::Literals::StringLiterals;

namespace {

Address v4(const char *text)
{
    return *parseAddress(text);
}

/// Whether a count is within five standard deviations of what \a share of \a trials gives. The seed is fixed, so this
/// is no gamble.
bool isAbout(double share, int hits, int trials)
{
    return std::abs(hits - share * trials) <= 5 * std::sqrt(trials * share * (1 - share)) + 1e-9;
}

std::string printed(const std::vector<std::string> &arguments)
{
    char *text = nullptr;
    std::size_t size = 0;
    std::FILE *out = open_memstream(&text, &size);
    const bool written = printTruth(parseOptions(arguments), out);
    std::fclose(out);
    std::string result(text, size);
    std::free(text);
    return written ? result : std::string("(not written)");
}

} // namespace

class TstSimTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void addressesAreReadAndPrinted_data();
    void addressesAreReadAndPrinted();
    void prefixesKnowTheirEnds_data();
    void prefixesKnowTheirEnds();
    void rangesAndPortsAreRead();
    void theSameSeedIsTheSameNetwork();
    void sharesComeOutAsAsked_data();
    void sharesComeOutAsAsked();
    void everyPortOfAnInterceptedHostIsOpen();
    void outsideTheNetsNothingIs();
    void hostsKeepTheirRtt();
    void printsOpenPorts();
    void printsHosts();
    void theProfileComesFirstWhereverItStands();
    void wrongUseIsRefused_data();
    void wrongUseIsRefused();
};

void TstSimTruth::addressesAreReadAndPrinted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("IPv4") << QByteArray("10.77.0.1") << true;
    QTest::newRow("last IPv4") << QByteArray("255.255.255.255") << true;
    QTest::newRow("IPv6") << QByteArray("fd77::1:2") << true;
    QTest::newRow("too short") << QByteArray("10.77.1") << false;
    QTest::newRow("with a zone") << QByteArray("fe80::1%sim0") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TstSimTruth::addressesAreReadAndPrinted()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    const auto address = parseAddress(text.toStdString());
    QCOMPARE(address.has_value(), valid);
    if (valid)
        QCOMPARE(QByteArray::fromStdString(address->text()), text);
}

void TstSimTruth::prefixesKnowTheirEnds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("host bits") << QByteArray("10.77.0.9/24") << QByteArray("10.77.0.0") << QByteArray("10.77.0.255");
    QTest::newRow("everything") << QByteArray("0.0.0.0/0") << QByteArray("0.0.0.0") << QByteArray("255.255.255.255");
    QTest::newRow("one") << QByteArray("10.1.2.3/32") << QByteArray("10.1.2.3") << QByteArray("10.1.2.3");
    QTest::newRow("no length") << QByteArray("10.1.2.3") << QByteArray("10.1.2.3") << QByteArray("10.1.2.3");
    QTest::newRow("IPv6, first half") << QByteArray("fd77::/48") << QByteArray("fd77::")
                                      << QByteArray("fd77::ffff:ffff:ffff:ffff:ffff");
    QTest::newRow("IPv6, second half") << QByteArray("fd77::8/125") << QByteArray("fd77::8") << QByteArray("fd77::f");
}

void TstSimTruth::prefixesKnowTheirEnds()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, last);
    const auto prefix = parsePrefix(text.toStdString());
    QVERIFY(prefix);
    QCOMPARE(QByteArray::fromStdString(prefix->first().text()), first);
    QCOMPARE(QByteArray::fromStdString(prefix->last().text()), last);
    QVERIFY(prefix->contains(prefix->first()));
    QVERIFY(prefix->contains(prefix->last()));
    if (prefix->length > 0)
        QVERIFY(!prefix->contains(prefix->last().next()));
}

void TstSimTruth::rangesAndPortsAreRead()
{
    QVERIFY(parseRange("10.0.0.1-10.0.0.3"));
    QVERIFY(!parseRange("10.0.0.3-10.0.0.1"));
    QVERIFY(!parseRange("10.0.0.1-fd77::1"));
    QVERIFY(!parseRange("10.0.0.0/33"));
    QCOMPARE(parsePorts("22,80-82"), (std::vector<std::uint16_t> {22, 80, 81, 82}));
    QCOMPARE(parsePorts("1-65535")->size(), 65535U);
    for (const char *wrong : {"", "0", "65536", "9-8", "1,", "1-", "x"})
        QVERIFY2(!parsePorts(wrong), wrong);
}

void TstSimTruth::theSameSeedIsTheSameNetwork()
{
    Settings settings = *profile("wan");
    const Truth one(settings);
    const Truth again(settings);
    settings.seed = 2;
    const Truth other(settings);
    int differences = 0;
    for (Address address = v4("10.77.0.0"); address != v4("10.77.1.0"); address = address.next()) {
        QCOMPARE(one.host(address).rtt, again.host(address).rtt);
        for (std::uint16_t port = 1; port <= 100; ++port) {
            QCOMPARE(one.port(address, port), again.port(address, port));
            differences += one.port(address, port) != other.port(address, port) ? 1 : 0;
        }
    }
    QVERIFY(differences > 1000);
    // A change here means that every figure ever quoted with a seed is worth nothing.
    QCOMPARE(QByteArray::fromStdString(printed({"truth", "--range", "10.77.0.0/29", "--hosts"})),
             "address,state\n10.77.0.2,up\n10.77.0.4,up\n");
}

void TstSimTruth::sharesComeOutAsAsked_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("IPv4") << QByteArray("10.77.0.0");
    QTest::newRow("IPv6") << QByteArray("fd77::");
}

void TstSimTruth::sharesComeOutAsAsked()
{
    QFETCH(QByteArray, first);
    Settings settings;
    settings.up = 0.4;
    settings.unreachable = 0.2;
    settings.prohibited = 0.3;
    settings.open = 0.1;
    settings.silent = 0.2;
    settings.rejected = 0.05;
    const Truth truth(settings);
    constexpr int hosts = 2000;
    constexpr int ports = 100;
    int kinds[4] = {};
    int states[4] = {};
    Address address = *parseAddress(first.toStdString());
    for (int i = 0; i < hosts; ++i, address = address.next()) {
        const HostTruth host = truth.host(address);
        ++kinds[static_cast<int>(host.kind)];
        if (host.kind != HostKind::Up)
            continue;
        for (std::uint16_t port = 1; port <= ports; ++port)
            ++states[static_cast<int>(truth.port(host, address, port))];
    }
    QVERIFY(isAbout(0.4, kinds[static_cast<int>(HostKind::Up)], hosts));
    QVERIFY(isAbout(0.6 * 0.2, kinds[static_cast<int>(HostKind::Unreachable)], hosts));
    QVERIFY(isAbout(0.6 * 0.3, kinds[static_cast<int>(HostKind::Prohibited)], hosts));
    const int probes = kinds[static_cast<int>(HostKind::Up)] * ports;
    QVERIFY(isAbout(0.1, states[static_cast<int>(PortState::Open)], probes));
    QVERIFY(isAbout(0.2, states[static_cast<int>(PortState::Silent)], probes));
    QVERIFY(isAbout(0.05, states[static_cast<int>(PortState::Rejected)], probes));
    QVERIFY(isAbout(0.65, states[static_cast<int>(PortState::Closed)], probes));
}

void TstSimTruth::everyPortOfAnInterceptedHostIsOpen()
{
    Settings settings;
    settings.up = 1;
    settings.intercepted = 0.5;
    const Truth truth(settings);
    int intercepted = 0;
    for (Address address = v4("10.77.0.0"); address != v4("10.77.0.100"); address = address.next()) {
        const bool all = truth.host(address).intercepted;
        intercepted += all ? 1 : 0;
        int open = 0;
        for (std::uint16_t port = 1; port <= 200; ++port)
            open += truth.isOpen(address, port) ? 1 : 0;
        QCOMPARE(open == 200, all);
    }
    QVERIFY(isAbout(0.5, intercepted, 100));
}

void TstSimTruth::outsideTheNetsNothingIs()
{
    Settings settings;
    settings.up = 1;
    const Truth truth(settings);
    QVERIFY(truth.isUp(v4("10.64.0.0")));
    QVERIFY(!truth.isUp(v4("10.63.255.255")));
    QVERIFY(!truth.isUp(v4("fd77:0:1::")));
    QVERIFY(!truth.isOpen(v4("198.18.0.1"), 80));
}

void TstSimTruth::hostsKeepTheirRtt()
{
    Settings settings;
    settings.rtt = 20;
    settings.rttSpread = 0.5;
    const Truth truth(settings);
    std::int64_t least = 1'000'000'000;
    std::int64_t most = 0;
    for (Address address = v4("10.77.0.0"); address != v4("10.77.4.0"); address = address.next()) {
        least = std::min(least, truth.host(address).rtt);
        most = std::max(most, truth.host(address).rtt);
    }
    QVERIFY(least >= 10'000'000 && least < 10'200'000);
    QVERIFY(most <= 30'000'000 && most > 29'800'000);
}

void TstSimTruth::printsOpenPorts()
{
    const std::vector<std::string> ask {"truth", "--range", "10.77.0.0/28", "--ports", "1-200", "--seed=7"};
    const auto rows = QByteArray::fromStdString(printed(ask)).trimmed().split('\n');
    QCOMPARE(rows.first(), "address,port,state");
    Settings settings;
    settings.seed = 7;
    const Truth truth(settings);
    int expected = 0;
    for (Address address = v4("10.77.0.0"); address != v4("10.77.0.16"); address = address.next()) {
        for (std::uint16_t port = 1; port <= 200; ++port) {
            if (!truth.isOpen(address, port))
                continue;
            const QByteArray row = QByteArray::fromStdString(address.text()) + ',' + QByteArray::number(port) + ",open";
            QVERIFY2(rows.contains(row), row.constData());
            ++expected;
        }
    }
    QVERIFY(expected > 0);
    QCOMPARE(rows.size(), expected + 1);

    auto all = ask;
    all.emplace_back("--all");
    QCOMPARE(QByteArray::fromStdString(printed(all)).count('\n'), 16 * 200 + 1);
}

void TstSimTruth::printsHosts()
{
    const QByteArray text = QByteArray::fromStdString(
        printed({"truth", "--range", "fd77::/120", "--hosts", "--all", "--up", "0.5", "--unreachable", "1"}));
    QCOMPARE(text.count('\n'), 257);
    QCOMPARE(text.count(",up\n") + text.count(",unreachable\n"), 256);
    QVERIFY(text.count(",up\n") > 64);
}

void TstSimTruth::theProfileComesFirstWhereverItStands()
{
    const Options options = parseOptions({"run", "--loss", "0.05", "--profile", "wan", "--", "true", "--loss"});
    QCOMPARE(options.settings.loss, 0.05);
    QCOMPARE(options.settings.silent, 0.2);
    QCOMPARE(options.command, (std::vector<std::string> {"true", "--loss"}));
}

void TstSimTruth::wrongUseIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown task") << QStringList {u"scan"_s};
    QTest::newRow("unknown option") << QStringList {u"run"_s, u"--speed"_s, u"1"_s, u"--"_s, u"true"_s};
    QTest::newRow("no command") << QStringList {u"run"_s, u"--up"_s, u"1"_s};
    QTest::newRow("share over 1") << QStringList {u"run"_s, u"--up"_s, u"1.5"_s, u"--"_s, u"true"_s};
    QTest::newRow("negative share") << QStringList {u"run"_s, u"--up"_s, u"-1"_s, u"--"_s, u"true"_s};
    QTest::newRow("no number") << QStringList {u"run"_s, u"--up=1x"_s, u"--"_s, u"true"_s};
    QTest::newRow("not a number") << QStringList {u"run"_s, u"--up=nan"_s, u"--"_s, u"true"_s};
    QTest::newRow("no value") << QStringList {u"run"_s, u"--up"_s};
    QTest::newRow("value for a switch") << QStringList {u"run"_s, u"--stats=1"_s, u"--"_s, u"true"_s};
    QTest::newRow("unknown profile") << QStringList {u"run"_s, u"--profile=moon"_s, u"--"_s, u"true"_s};
    QTest::newRow("truth without ports") << QStringList {u"truth"_s, u"--range"_s, u"10.77.0.0/24"_s};
    QTest::newRow("bad range") << QStringList {u"truth"_s, u"--range"_s, u"10.77.0/24"_s, u"--ports"_s, u"1"_s};
}

void TstSimTruth::wrongUseIsRefused()
{
    QFETCH(QStringList, arguments);
    std::vector<std::string> given;
    for (const QString &argument : arguments)
        given.push_back(argument.toStdString());
    QVERIFY_THROWS_EXCEPTION(UsageError, parseOptions(given));
}

QTEST_GUILESS_MAIN(TstSimTruth)
#include "tst_simtruth.moc"
