// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/probe/qtconnector.h"
#ifdef Q_OS_LINUX
#include "engine/probe/nativeconnector.h"
#endif

#include <QTcpServer>
#include <QTest>

#include <thread>

using namespace netsonde;
using namespace std::chrono_literals;

/// What every connector must do, against real listeners on loopback. Every test runs once for each connector.
class ConnectorTest : public QObject
{
    Q_OBJECT

    static constexpr auto generous = 10s;

    std::vector<AttemptEnd> collect(Connector &connector, size_t count)
    {
        std::vector<AttemptEnd> ends;
        const auto until = std::chrono::steady_clock::now() + generous;
        while (ends.size() < count && std::chrono::steady_clock::now() < until)
            connector.wait(100ms, ends);
        return ends;
    }

    static std::unique_ptr<Connector> make(quint32 capacity)
    {
        QFETCH_GLOBAL(ConnectorFactory, factory);
        return factory(capacity);
    }

    /// A port nobody listens on: one the system gave and took back.
    static quint16 closedPort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<ConnectorFactory>("factory");
        QTest::newRow("qt") << QtConnector::factory();
#ifdef Q_OS_LINUX
        QTest::newRow("native") << NativeConnector::factory();
#endif
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    }

    void openAndClosed_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("IPv4") << QStringLiteral("127.0.0.1");
        QTest::newRow("IPv6") << QStringLiteral("::1");
    }
    void openAndClosed()
    {
        QFETCH(QString, address);
        QTcpServer server;
        if (!server.listen(QHostAddress(address)))
            QSKIP("this computer has no such loopback address");
        const IpAddress host = IpAddress::fromHostAddress(QHostAddress(address));
        const std::unique_ptr<Connector> made = make(8);
        Connector &connector = *made;
        connector.start(3, {host, server.serverPort()});
        connector.start(5, {host, closedPort()});
        const std::vector<AttemptEnd> ends = collect(connector, 2);
        QCOMPARE(ends.size(), 2);
        for (const AttemptEnd &end : ends)
            QCOMPARE(end.attempt, end.slot == 3 ? Attempt::Accepted : Attempt::Refused);
    }

    void aSlotIsUsedAgain()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const std::unique_ptr<Connector> made = make(1);
        Connector &connector = *made;
        for (int n = 0; n < 50; ++n) {
            const bool open = n % 2 == 0;
            connector.start(0, {IpAddress::v4(0x7f000001), open ? server.serverPort() : closedPort()});
            const std::vector<AttemptEnd> ends = collect(connector, 1);
            QCOMPARE(ends.size(), 1);
            QCOMPARE(ends[0].attempt, open ? Attempt::Accepted : Attempt::Refused);
        }
    }

    void manyAtOnceEachEndOnce()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 closed = closedPort();
        constexpr quint32 count = 500;
        const std::unique_ptr<Connector> made = make(count);
        Connector &connector = *made;
        for (quint32 slot = 0; slot < count; ++slot)
            connector.start(slot, {IpAddress::v4(0x7f000001), slot % 10 == 0 ? server.serverPort() : closed});
        std::vector<AttemptEnd> ends = collect(connector, count);
        connector.wait(50ms, ends); // nothing may follow
        QCOMPARE(ends.size(), count);
        std::vector<int> times(count);
        for (const AttemptEnd &end : ends) {
            ++times[end.slot];
            QCOMPARE(end.attempt, end.slot % 10 == 0 ? Attempt::Accepted : Attempt::Refused);
        }
        QCOMPARE(times, std::vector<int>(count, 1));
    }

    void theEphemeralRangeHasNoFalseOpen()
    {
        // Connecting to a free ephemeral port again and again meets itself sooner or later; it must never read as open.
        const quint16 port = closedPort();
        const std::unique_ptr<Connector> made = make(64);
        Connector &connector = *made;
        std::vector<AttemptEnd> ends;
        for (int round = 0; round < 200; ++round) {
            for (quint32 slot = 0; slot < 64; ++slot)
                connector.start(slot, {IpAddress::v4(0x7f000001), port});
            ends = collect(connector, 64);
            QCOMPARE(ends.size(), 64);
            for (const AttemptEnd &end : ends)
                QVERIFY(end.attempt == Attempt::Refused || end.attempt == Attempt::SelfConnected);
        }
    }

    void nothingIsHeardOfAnAbandonedAttempt()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const std::unique_ptr<Connector> made = make(2);
        Connector &connector = *made;
        connector.start(0, {IpAddress::v4(0x7f000001), server.serverPort()});
        connector.start(1, {IpAddress::v4(0x7f000001), server.serverPort()});
        connector.abandon(0);
        std::vector<AttemptEnd> ends = collect(connector, 1);
        connector.wait(50ms, ends);
        QCOMPARE(ends.size(), 1);
        QCOMPARE(ends[0].slot, 1);
        connector.start(0, {IpAddress::v4(0x7f000001), closedPort()});
        connector.abandonAll();
        ends.clear();
        connector.wait(50ms, ends);
        QVERIFY(ends.empty());
    }

    void aConnectionIsClosedAtOnce()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const std::unique_ptr<Connector> made = make(1);
        Connector &connector = *made;
        connector.start(0, {IpAddress::v4(0x7f000001), server.serverPort()});
        QCOMPARE(collect(connector, 1).size(), 1);
        QTRY_VERIFY(server.hasPendingConnections());
        QTcpSocket *peer = server.nextPendingConnection();
        QTRY_COMPARE(peer->state(), QAbstractSocket::UnconnectedState);
    }

    void wakeEndsAWaitFromAnotherThread()
    {
        const std::unique_ptr<Connector> made = make(1);
        Connector &connector = *made;
        std::thread other([&connector] { connector.wake(); });
        std::vector<AttemptEnd> ends;
        const auto begin = std::chrono::steady_clock::now();
        connector.wait(generous, ends);
        QVERIFY(std::chrono::steady_clock::now() - begin < generous);
        other.join();
        QVERIFY(ends.empty());
    }
};

QTEST_GUILESS_MAIN(ConnectorTest)
#include "tst_connector.moc"
