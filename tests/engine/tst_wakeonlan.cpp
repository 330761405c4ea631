// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/discover/wakeonlan.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace netsonde;
using Kind = WakeOnLan::Route::Kind;

class TestWakeOnLan : public QObject
{
    Q_OBJECT

    static IpAddress at(const QString &text) { return IpAddress::fromHostAddress(QHostAddress(text)); }
    static WakeOnLan::Link link(const QString &interface, const QString &own, int prefix, const QString &broadcast)
    {
        return {interface, at(own), prefix, broadcast.isEmpty() ? IpAddress() : at(broadcast)};
    }
    static QList<WakeOnLan::Link> someLinks()
    {
        return {link(u"eth0"_s, u"192.0.2.10"_s, 24, u"192.0.2.255"_s),
                link(u"eth0"_s, u"2001:db8::10"_s, 64, {}),
                link(u"eth1"_s, u"198.51.100.130"_s, 25, u"198.51.100.255"_s),
                link(u"eth2"_s, u"2001:db8:2::10"_s, 64, {}),
                link(u"wide"_s, u"192.0.0.1"_s, 16, u"192.0.255.255"_s),
                link(u"tun0"_s, u"203.0.113.1"_s, 32, {}),
                link(u"eth3"_s, u"fe80::10%3"_s, 64, {})};
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void thePacket()
    {
        const QByteArray packet = WakeOnLan::magicPacket(MacAddress::fromNumber(0x00040e1234ff));
        QCOMPARE(packet.size(), 102);
        QCOMPARE(packet.first(6), QByteArray(6, '\xff'));
        QCOMPARE(packet.sliced(6), QByteArray::fromHex("00040e1234ff").repeated(16));
    }

    void theWayThere_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("interface");
        QTest::newRow("same network") << u"192.0.2.77"_s << Kind::Broadcast << u"192.0.2.255"_s << u"eth0"_s;
        QTest::newRow("the narrower of two") << u"192.0.2.1"_s << Kind::Broadcast << u"192.0.2.255"_s << u"eth0"_s;
        QTest::newRow("the wider of two") << u"192.0.9.1"_s << Kind::Broadcast << u"192.0.255.255"_s << u"wide"_s;
        QTest::newRow("upper half") << u"198.51.100.129"_s << Kind::Broadcast << u"198.51.100.255"_s << u"eth1"_s;
        QTest::newRow("lower half is another's") << u"198.51.100.1"_s << Kind::Direct << u"198.51.100.1"_s << QString();
        QTest::newRow("behind a router") << u"10.1.2.3"_s << Kind::Direct << u"10.1.2.3"_s << QString();
        QTest::newRow("this end of a tunnel") << u"203.0.113.1"_s << Kind::Direct << u"203.0.113.1"_s << QString();
        QTest::newRow("IPv6 beside IPv4") << u"2001:db8::77"_s << Kind::Broadcast << u"192.0.2.255"_s << u"eth0"_s;
        QTest::newRow("IPv6 alone") << u"2001:db8:2::77"_s << Kind::Multicast << u"ff02::1%eth2"_s << u"eth2"_s;
        QTest::newRow("IPv6 elsewhere") << u"2001:db8:3::77"_s << Kind::Direct << u"2001:db8:3::77"_s << QString();
        QTest::newRow("link-local") << u"fe80::77%3"_s << Kind::Multicast << u"ff02::1%eth3"_s << u"eth3"_s;
        QTest::newRow("link-local in another zone") << u"fe80::77%4"_s << Kind::Direct << u"fe80::77%4"_s << QString();
    }
    void theWayThere()
    {
        QFETCH(const QString, host);
        const WakeOnLan::Route route = WakeOnLan::routeTo(at(host), someLinks());
        QTEST(route.kind, "kind");
        QTEST(route.interface, "interface");
        QFETCH(const QString, to);
        // A zone without an interface is a number; as text it stays what it is.
        QCOMPARE(route.to.toString(), to.startsWith(u"fe80") ? at(to).toHostAddress().toString() : to);
        QCOMPARE(route.from.isNull(), route.kind == Kind::Direct);
    }

    void theSystemSaysWhereAPacketWent()
    {
        const QHostAddress loopback(QHostAddress::LocalHost);
        const WakeOnLan::Outcome outcome = WakeOnLan::wake(MacAddress::fromNumber(0x00040e1234ff), at(u"127.0.0.1"_s));
        QCOMPARE(outcome.error, QString());
        QCOMPARE(outcome.route.to, loopback);
        QCOMPARE(outcome.route.kind, Kind::Direct);
    }

    void linksAreThisComputersWithoutTheLoopback()
    {
        for (const WakeOnLan::Link &link : WakeOnLan::links()) {
            QVERIFY(!link.interface.isEmpty());
            QVERIFY(!link.own.isNull() && !link.own.toHostAddress().isLoopback());
        }
    }
};

QTEST_GUILESS_MAIN(TestWakeOnLan)
#include "tst_wakeonlan.moc"
