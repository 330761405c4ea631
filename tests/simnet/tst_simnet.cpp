// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/client.h"
#include "tests/simnet/network.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>

using namespace netsonde::simnet;
using namespace Qt::Literals::StringLiterals;

namespace {

Address address(const char *text)
{
    return *parseAddress(text);
}

/// Every host is up and every port closed, until a test says otherwise.
Settings quiet()
{
    Settings settings;
    settings.up = 1;
    settings.open = 0;
    settings.jitter = 0;
    return settings;
}

ino_t currentNamespace()
{
    struct stat info
    { };
    stat("/proc/thread-self/ns/net", &info);
    return info.st_ino;
}

/// Which errno a connect to a port in that state ends with; nothing for silence.
std::optional<int> expectedResult(PortState state, bool v6)
{
    switch (state) {
    case PortState::Open:
        return 0;
    case PortState::Closed:
        return ECONNREFUSED;
    case PortState::Rejected:
        return v6 ? EACCES : EHOSTUNREACH; // as Linux translates "administratively prohibited" of either family
    case PortState::Silent:
        return std::nullopt;
    }
    return std::nullopt;
}

bool isAbout(double share, double hits, double trials)
{
    return std::abs(hits - share * trials) <= 5 * std::sqrt(trials * share * (1 - share));
}

} // namespace

class TstSimNet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void connectsAgreeWithTheTruth_data() { families(); }
    void connectsAgreeWithTheTruth();
    void downHostsAnswerThroughTheRouter_data();
    void downHostsAnswerThroughTheRouter();
    void lossIsAsAsked();
    void answersTakeTheirTime();
    void resetsAreLimited();
    void bannersAreSaidAndEndsAnswered_data() { families(); }
    void bannersAreSaidAndEndsAnswered();
    void dataIsAcknowledged();
    void hostsAcceptAndReset();
    void hostsVanish();
    void echoesAreAnswered_data() { families(); }
    void echoesAreAnswered();
    void theNetworkGoesDownAndComesBack_data() { families(); }
    void theNetworkGoesDownAndComesBack();
    void theLinkGoesDownAndComesBack_data() { families(); }
    void theLinkGoesDownAndComesBack();
    void attemptsInFlightAreCounted();
    void theOldNamespaceComesBack();

private:
    static void families()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::newRow("IPv4") << QByteArray("10.77.0.0");
        QTest::newRow("IPv6") << QByteArray("fd77::");
    }
};

void TstSimNet::initTestCase()
{
    const std::string why = Network::whyNot();
    if (!why.empty())
        QSKIP(why.c_str());
    rlimit limit {};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

void TstSimNet::connectsAgreeWithTheTruth()
{
    QFETCH(QByteArray, first);
    Settings settings;
    settings.open = 0.2;
    settings.silent = 0.2;
    settings.rejected = 0.1;
    Network network(settings);
    std::vector<Client> clients;
    std::vector<std::optional<int>> expected;
    Address at = *parseAddress(first.toStdString());
    for (int i = 0; i < 64; ++i, at = at.next()) {
        for (std::uint16_t port = 1; port <= 10; ++port) {
            clients.emplace_back(at, port);
            expected.push_back(expectedResult(network.truth().port(at, port), at.v6));
        }
    }
    // What is silent is known once all others have answered.
    const auto answered = std::count_if(expected.begin(), expected.end(), [](const auto &e) { return e.has_value(); });
    QVERIFY(answered > 64 && answered < 640);
    QVERIFY(waitFor(clients, [&] {
        return answered
            <= std::count_if(clients.begin(), clients.end(), [](Client &c) { return c.result().has_value(); });
    }));
    for (std::size_t i = 0; i < clients.size(); ++i)
        QCOMPARE(clients[i].result(), expected[i]);
}

void TstSimNet::downHostsAnswerThroughTheRouter_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("prohibited");
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("code");
    QTest::newRow("IPv4, unreachable") << QByteArray("10.77.0.1") << false << EHOSTUNREACH << 1;
    QTest::newRow("IPv4, prohibited") << QByteArray("10.77.0.1") << true << EHOSTUNREACH << 13;
    QTest::newRow("IPv6, unreachable") << QByteArray("fd77::1") << false << EHOSTUNREACH << 3;
    QTest::newRow("IPv6, prohibited") << QByteArray("fd77::1") << true << EACCES << 1;
}

void TstSimNet::downHostsAnswerThroughTheRouter()
{
    QFETCH(QByteArray, target);
    QFETCH(bool, prohibited);
    QFETCH(int, error);
    QFETCH(int, code);
    Settings settings;
    settings.up = 0;
    (prohibited ? settings.prohibited : settings.unreachable) = 1;
    const Network network(settings);
    const Address to = *parseAddress(target.toStdString());
    std::vector<Client> clients;
    clients.emplace_back(to, std::uint16_t(80));
    QVERIFY(waitFor(clients, [&] { return clients.front().result().has_value(); }));
    QCOMPARE(clients.front().result(), std::optional<int>(error));
    const auto icmp = clients.front().icmpError();
    QVERIFY(icmp);
    QCOMPARE(icmp->type, to.v6 ? 1 : 3);
    QCOMPARE(icmp->code, code);
    QCOMPARE(icmp->offender, settings.router(to.v6));
    QCOMPARE(network.counters().icmpErrors.value(), 1);
}

void TstSimNet::lossIsAsAsked()
{
    constexpr int trials = 4000;
    Settings settings = quiet();
    settings.loss = 0.1;
    Network network(settings);
    std::vector<Client> clients;
    for (std::uint16_t port = 1; port <= trials; ++port)
        clients.emplace_back(address("10.77.0.1"), port);
    const Counters &seen = network.counters();
    // Some SYNs may be repeats by now, so the shares are of what was sent in all.
    QVERIFY(
        waitFor(clients, [&] { return seen.lostIn.value() + seen.resets.value() + seen.lostOut.value() >= trials; }));
    const auto sent = static_cast<double>(seen.syns.value());
    const auto lostIn = static_cast<double>(seen.lostIn.value());
    QVERIFY(isAbout(0.1, lostIn, sent));
    QVERIFY(isAbout(0.1, static_cast<double>(seen.lostOut.value()), sent - lostIn));
}

void TstSimNet::answersTakeTheirTime()
{
    Settings settings = quiet();
    settings.rtt = 60;
    settings.late = 0.5;
    settings.lateBy = 200;
    const Network network(settings);
    Address at = address("10.77.0.1");
    for (const bool late : {false, true}) {
        while (network.truth().host(at).late != late)
            at = at.next();
        const auto start = std::chrono::steady_clock::now();
        QCOMPARE(connectResult(at, 80), ECONNREFUSED);
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
        const double rtt = static_cast<double>(network.truth().host(at).rtt) * 1e-6;
        QVERIFY(rtt >= 30 && rtt <= 90);
        QVERIFY(took.count() > rtt + (late ? 200 : 0) - 1); // never before; how late depends on the machine
    }
}

void TstSimNet::resetsAreLimited()
{
    Settings settings = quiet();
    settings.rstRate = 100;
    settings.rstBurst = 20;
    const Network network(settings);
    const auto start = std::chrono::steady_clock::now();
    std::vector<Client> clients;
    for (std::uint16_t port = 1; port <= 500; ++port)
        clients.emplace_back(address("10.77.0.1"), port);
    const Counters &seen = network.counters();
    QVERIFY(waitFor(clients, [&] { return seen.resets.value() + seen.resetsWithheld.value() >= 500; }));
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    QVERIFY(seen.resets.value() >= 20);
    QVERIFY(static_cast<double>(seen.resets.value()) <= 20 + 100 * took.count() + 1);
    QCOMPARE(seen.resets.value() + seen.resetsWithheld.value(), seen.syns.value());
}

void TstSimNet::bannersAreSaidAndEndsAnswered()
{
    QFETCH(QByteArray, first);
    Settings settings = quiet();
    settings.open = 1;
    settings.banner = "220 sim.example ready\r\n" + std::string(300, 'x');
    settings.loss = 0.1;
    const Network network(settings);
    std::vector<Client> clients;
    for (std::uint16_t port = 1; port <= 40; ++port)
        clients.emplace_back(parseAddress(first.toStdString())->next(), port);
    QVERIFY(waitFor(clients, [&] {
        return std::all_of(clients.begin(), clients.end(), [](Client &c) { return c.result() == 0; });
    }));
    for (Client &client : clients)
        QCOMPARE(shutdown(client.descriptor(), SHUT_WR), 0);
    for (Client &client : clients)
        QCOMPARE(client.readToEnd(), std::optional(settings.banner));
}

void TstSimNet::dataIsAcknowledged()
{
    Settings settings = quiet();
    settings.open = 1;
    const Network network(settings);
    std::vector<Client> clients;
    clients.emplace_back(address("10.77.0.1"), std::uint16_t(80));
    QVERIFY(waitFor(clients, [&] { return clients.front().result() == 0; }));
    const std::string request(20'000, 'x');
    QCOMPARE(send(clients.front().descriptor(), request.data(), request.size(), MSG_NOSIGNAL),
             static_cast<ssize_t>(request.size()));
    QCOMPARE(shutdown(clients.front().descriptor(), SHUT_WR), 0);
    // The FIN comes after the data, so its answer means that all of it was taken.
    QCOMPARE(clients.front().readToEnd(), std::optional(std::string()));
    QCOMPARE(network.counters().openMax.value(), 1);
}

void TstSimNet::hostsAcceptAndReset()
{
    Settings settings = quiet();
    settings.open = 1;
    settings.resets = 1;
    const Network network(settings);
    std::vector<Client> clients;
    clients.emplace_back(address("10.77.0.1"), std::uint16_t(80));
    QVERIFY(waitFor(clients, [&] { return clients.front().result().has_value(); }));
    // The reset may come before or after the connect is looked at.
    const auto result = clients.front().result();
    QVERIFY(result == 0 || result == ECONNRESET);
    if (result == 0)
        QCOMPARE(clients.front().readToEnd(), std::optional<std::string>());
    QCOMPARE(network.counters().synAcks.value(), 1);
    QCOMPARE(network.counters().resets.value(), 1);
}

void TstSimNet::hostsVanish()
{
    Settings settings = quiet();
    settings.vanish = 0.5;
    settings.vanishAfter = 5;
    const Network network(settings);
    Address vanishing = address("10.77.0.1");
    while (!network.truth().host(vanishing).vanishes)
        vanishing = vanishing.next();
    Address staying = vanishing;
    while (network.truth().host(staying).vanishes)
        staying = staying.next();
    for (std::uint16_t port = 1; port <= 5; ++port)
        QCOMPARE(connectResult(vanishing, port), ECONNREFUSED);
    std::vector<Client> clients;
    clients.emplace_back(vanishing, std::uint16_t(6));
    for (std::uint16_t port = 1; port <= 20; ++port)
        QCOMPARE(connectResult(staying, port), ECONNREFUSED);
    QCOMPARE(clients.front().result(), std::optional<int>());
    QCOMPARE(network.counters().resets.value(), 25);
}

void TstSimNet::echoesAreAnswered()
{
    QFETCH(QByteArray, first);
    const Network network(quiet());
    const Address host = parseAddress(first.toStdString())->next();
    QCOMPARE(ping(host, "are you there"), std::optional<std::string>("are you there"));
    const std::string large(1200, 'x');
    QCOMPARE(ping(host, large), std::optional(large));
    QCOMPARE(network.counters().echoes.value(), 2);
}

void TstSimNet::theNetworkGoesDownAndComesBack()
{
    QFETCH(QByteArray, first);
    Network network(quiet());
    const Address host = parseAddress(first.toStdString())->next();
    QCOMPARE(connectResult(host, 80), ECONNREFUSED);
    network.setDown(true);
    std::vector<Client> clients;
    clients.emplace_back(host, std::uint16_t(81));
    QVERIFY(waitFor(clients, [&] { return network.counters().droppedDown.value() > 0; }));
    QCOMPARE(clients.front().result(), std::optional<int>());
    network.setDown(false);
    QCOMPARE(connectResult(host, 82), ECONNREFUSED);
    // The kernel sends the SYN of the other one again.
    QVERIFY(waitFor(clients, [&] { return clients.front().result() == ECONNREFUSED; }));
}

void TstSimNet::theLinkGoesDownAndComesBack()
{
    QFETCH(QByteArray, first);
    Network network(quiet());
    const Address host = parseAddress(first.toStdString())->next();
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(connectResult(host, 80), ECONNREFUSED);
        network.setLink(false);
        QCOMPARE(connectResult(host, 80), ENETUNREACH);
        network.setLink(true);
    }
    QCOMPARE(connectResult(host, 80), ECONNREFUSED);
}

void TstSimNet::attemptsInFlightAreCounted()
{
    Settings settings = quiet();
    const Network network(settings);
    for (std::uint16_t port = 1; port <= 10; ++port)
        QCOMPARE(connectResult(address("10.77.0.1"), port), ECONNREFUSED);
    QCOMPARE(network.counters().inFlightMax.value(), 1);
    QCOMPARE(network.counters().answeredInFlightMax.value(), 1);

    settings.rtt = 500;
    settings.rttSpread = 0;
    const Network slow(settings);
    std::vector<Client> clients;
    for (std::uint16_t port = 1; port <= 30; ++port) {
        clients.emplace_back(address("10.77.0.1"), port);
        clients.emplace_back(address("10.77.0.2"), port);
    }
    const Counters &seen = slow.counters();
    QVERIFY(waitFor(clients, [&] { return seen.resets.value() == 60; }));
    QCOMPARE(seen.hostInFlightMax.value(), 30);
    QCOMPARE(seen.answeredHostInFlightMax.value(), 30);
    QCOMPARE(seen.inFlightMax.value(), 60);
    QCOMPARE(seen.synsPerSecondMax.value(), 60);
    QCOMPARE(TunDevice::dropped(), 0);
}

void TstSimNet::theOldNamespaceComesBack()
{
    const ino_t before = currentNamespace();
    {
        const Network network(quiet());
        QVERIFY(currentNamespace() != before);
    }
    QCOMPARE(currentNamespace(), before);
}

QTEST_GUILESS_MAIN(TstSimNet)
#include "tst_simnet.moc"
