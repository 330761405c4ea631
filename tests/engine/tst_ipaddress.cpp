// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/ipaddress.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace netsonde;

class TestIpAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void text_data()
    {
        QTest::addColumn<IpAddress>("address");
        QTest::addColumn<QString>("text");

        QTest::newRow("null") << IpAddress() << QString();
        QTest::newRow("lowest IPv4") << IpAddress::v4(0) << u"0.0.0.0"_s;
        QTest::newRow("IPv4") << IpAddress::v4(0xc0a80107) << u"192.168.1.7"_s;
        QTest::newRow("highest IPv4") << IpAddress::v4(0xffffffff) << u"255.255.255.255"_s;
        QTest::newRow("unspecified") << IpAddress::v6(0, 0) << u"::"_s;
        QTest::newRow("loopback") << IpAddress::v6(0, 1) << u"::1"_s;
        QTest::newRow("zeros at the end") << IpAddress::v6(0x20010db800000000, 0) << u"2001:db8::"_s;
        QTest::newRow("zeros in the middle") << IpAddress::v6(0x20010db800000000, 0xff) << u"2001:db8::ff"_s;
        QTest::newRow("one zero group stays")
            << IpAddress::v6(0x20010db800000001, 0x0001000100010001) << u"2001:db8:0:1:1:1:1:1"_s;
        QTest::newRow("first of equal runs")
            << IpAddress::v6(0x20010db800000000, 0x0001000000000001) << u"2001:db8::1:0:0:1"_s;
        QTest::newRow("longest run") << IpAddress::v6(0x2001000000000001, 0x0000000000000001) << u"2001:0:0:1::1"_s;
        QTest::newRow("no zeros") << IpAddress::v6(0x1111222233334444, 0x5555666677778888)
                                  << u"1111:2222:3333:4444:5555:6666:7777:8888"_s;
        QTest::newRow("mapped") << IpAddress::v6(0, 0xffff0a000001) << u"::ffff:10.0.0.1"_s;
        QTest::newRow("zone without an interface") << IpAddress::v6(0xfe80000000000000, 1, 54321) << u"fe80::1%54321"_s;
    }

    void text()
    {
        QFETCH(const IpAddress, address);
        QFETCH(const QString, text);
        QCOMPARE(address.toString(), text);
        if (!address.isNull()) // Qt reads it as the same address
            QCOMPARE(IpAddress::fromHostAddress(QHostAddress(text)), address);
    }

    void hostAddressAndBack_data() { text_data(); }

    void hostAddressAndBack()
    {
        QFETCH(const IpAddress, address);
        QCOMPARE(IpAddress::fromHostAddress(address.toHostAddress()), address);
    }

    void notAnAddress()
    {
        QVERIFY(IpAddress::fromHostAddress(QHostAddress()).isNull());
        QVERIFY(IpAddress::fromHostAddress(QHostAddress(QHostAddress::Any)).isNull());
    }

    void order()
    {
        const QList<IpAddress> ascending {IpAddress(),
                                          IpAddress::v4(0),
                                          IpAddress::v4(0x7fffffff),
                                          IpAddress::v4(0x80000000),
                                          IpAddress::v6(0, 0),
                                          IpAddress::v6(0, ~quint64(0)),
                                          IpAddress::v6(1, 0),
                                          IpAddress::v6(1, 0, 1),
                                          IpAddress::v6(1, 1, 0)};
        QVERIFY(std::is_sorted(ascending.cbegin(), ascending.cend(), std::less_equal<>()));
        QVERIFY(IpAddress::v4(1) != IpAddress::v6(0, 1));
        QCOMPARE(qHash(IpAddress::v6(1, 2, 3), 5), qHash(IpAddress::v6(1, 2, 3), 5));
    }
};

QTEST_GUILESS_MAIN(TestIpAddress)
#include "tst_ipaddress.moc"
