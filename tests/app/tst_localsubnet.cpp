// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localsubnet.h"
#include "engine/targets/targetset.h"

#include <QRegularExpression>
#include <QTest>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(QList<netsonde::LocalInterface>)

namespace {

LocalInterface up(const QString &ip, int prefix)
{
    return {true, {{QHostAddress(ip), prefix}}, u"eth0"_s};
}

LocalInterface down(const QString &ip, int prefix)
{
    return {false, {{QHostAddress(ip), prefix}}, u"eth1"_s};
}

} // namespace

class TestLocalSubnet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void ownSubnet_data();
    void ownSubnet();
    void offersEveryRange();
    void thisComputerHasOne();
};

void TestLocalSubnet::offersEveryRange()
{
    const QList<TargetRange> ranges
        = localRanges({up(u"198.51.100.7"_s, 24), down(u"203.0.113.1"_s, 24), up(u"198.51.100.9"_s, 24),
                       up(u"10.1.2.3"_s, 8), up(u"192.0.2.5"_s, 32), up(u"192.0.2.6"_s, -1)});
    QStringList notations;
    for (const TargetRange &range : ranges) {
        QVERIFY2(TargetSet::parse(range.notation), qPrintable(range.notation));
        QCOMPARE(range.what, u"eth0"_s);
        notations.append(range.notation);
    }
    QCOMPARE(notations,
             QStringList({u"198.51.100.0/24"_s, u"10.1.2.0/24"_s, u"10.0.0.0/8"_s, u"192.0.2.5"_s, u"192.0.2.6"_s}));
    QVERIFY(localRanges({}).isEmpty());
}

void TestLocalSubnet::ownSubnet_data()
{
    QTest::addColumn<QList<LocalInterface>>("interfaces");
    QTest::addColumn<QString>("subnet");
    using List = QList<LocalInterface>;

    QTest::newRow("no interface") << List {} << u"127.0.0.1"_s;
    QTest::newRow("a home network") << List {up(u"192.168.1.20"_s, 24)} << u"192.168.1.0/24"_s;
    QTest::newRow("smaller than /24") << List {up(u"192.168.1.77"_s, 28)} << u"192.168.1.64/28"_s;
    QTest::newRow("wider than /24") << List {up(u"10.20.30.40"_s, 8)} << u"10.20.30.0/24"_s;
    QTest::newRow("point to point") << List {up(u"10.8.0.6"_s, 32)} << u"10.8.0.6"_s;
    QTest::newRow("prefix unknown") << List {up(u"10.8.0.6"_s, -1)} << u"10.8.0.6"_s;
    QTest::newRow("first is down") << List {down(u"192.168.1.20"_s, 24), up(u"10.0.0.5"_s, 24)} << u"10.0.0.0/24"_s;
    QTest::newRow("all are down") << List {down(u"192.168.1.20"_s, 24)} << u"127.0.0.1"_s;
    QTest::newRow("IPv6 only") << List {up(u"2001:db8::1"_s, 64)} << u"127.0.0.1"_s;
    QTest::newRow("IPv6 before IPv4")
        << List {{true, {{QHostAddress(u"fe80::1"_s), 64}, {QHostAddress(u"172.16.5.4"_s), 24}}}} << u"172.16.5.0/24"_s;
    QTest::newRow("loopback address on another interface") << List {up(u"127.0.0.2"_s, 8)} << u"127.0.0.1"_s;
}

void TestLocalSubnet::ownSubnet()
{
    QFETCH(const QList<LocalInterface>, interfaces);
    QFETCH(const QString, subnet);
    QCOMPARE(netsonde::ownSubnet(interfaces), subnet);
    QVERIFY(TargetSet::parse(subnet));
}

void TestLocalSubnet::thisComputerHasOne()
{
    const Parsed<TargetSet> parsed = TargetSet::parse(netsonde::ownSubnet(localInterfaces()));
    QVERIFY(parsed);
    QVERIFY(parsed->count() >= 1 && parsed->count() <= 256);
}

QTEST_GUILESS_MAIN(TestLocalSubnet)
#include "tst_localsubnet.moc"
