// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/addressset.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace netsonde;

namespace {

constexpr quint32 ten = 0x0a000000;

AddressRange v4(quint32 first, quint32 last)
{
    return {IpAddress::v4(first), IpAddress::v4(last)};
}

AddressRange v6(quint64 first, quint64 last, quint32 zone = 0)
{
    return {IpAddress::v6(0xfe80000000000000, first, zone), IpAddress::v6(0xfe80000000000000, last, zone)};
}

AddressSet setOf(const AddressRange &range)
{
    return AddressSet({range});
}

std::bitset<256> octets(std::initializer_list<size_t> values)
{
    std::bitset<256> set;
    for (const size_t value : values)
        set.set(value);
    return set;
}

/// Four values for each octet, spread so that borders of every level are met: 256 addresses in all.
IpAddress small(quint32 n)
{
    constexpr quint32 spread[] = {0, 1, 254, 255};
    quint32 number = 0;
    for (int shift = 6; shift >= 0; shift -= 2)
        number = number << 8 | spread[(n >> shift) & 3];
    return IpAddress::v4(number);
}

} // namespace

class TestAddressSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void emptyHoldsNothing()
    {
        const AddressSet set;
        QVERIFY(set.isEmpty());
        QCOMPARE(set.count(), quint64(0));
        QVERIFY(!set.contains(IpAddress::v4(0)));
        QVERIFY(!set.contains(IpAddress()));
        QVERIFY(!set.indexOf(IpAddress::v6(0, 0)));
    }

    void countsExactly_data()
    {
        QTest::addColumn<AddressSet>("set");
        QTest::addColumn<quint64>("count");

        QTest::newRow("one address") << setOf(v4(ten, ten)) << quint64(1);
        QTest::newRow("10.0.0.0/8") << setOf(v4(ten, ten + 0xffffff)) << quint64(16777216);
        QTest::newRow("all of IPv4") << setOf(v4(0, 0xffffffff)) << quint64(4294967296);
        QTest::newRow("across octet borders") << setOf(v4(ten + 250, ten + 0x10005)) << quint64(0x10005 - 250 + 1);
        QTest::newRow("highest address") << setOf(v4(0xffffffff, 0xffffffff)) << quint64(1);
        QTest::newRow("an IPv6 range") << setOf(v6(1, 255)) << quint64(255);
        QTest::newRow("all of IPv6 saturates")
            << setOf({IpAddress::v6(0, 0), IpAddress::v6(~quint64(0), ~quint64(0))}) << ~quint64(0);
        QTest::newRow("overlaps count once")
            << AddressSet({v4(ten, ten + 9), v4(ten + 5, ten + 14), v6(1, 9), v6(5, 14)}) << quint64(15 + 14);
        QTest::newRow("zones apart") << AddressSet({v6(1, 9, 1), v6(1, 9, 2)}) << quint64(18);
    }

    void countsExactly()
    {
        QFETCH(const AddressSet, set);
        QFETCH(const quint64, count);
        QCOMPARE(set.count(), count);
        QVERIFY(!set.isEmpty());
    }

    void patternOfFarApartAddresses()
    {
        AddressSet set;
        std::bitset<256> all;
        all.set();
        set.insert(OctetPattern {all, all, all, octets({1, 3, 5})});
        QCOMPARE(set.count(), quint64(3) << 24);
        QCOMPARE(set.first(), IpAddress::v4(1));
        QCOMPARE(set.last(), IpAddress::v4(0xffffff05));
        QCOMPARE(set.at(3), IpAddress::v4(0x101));
        QCOMPARE(set.indexOf(IpAddress::v4(0x80000003)), (quint64(3) << 23) + 1);
        QVERIFY(!set.contains(IpAddress::v4(2)));

        AddressSet odd;
        odd.insert(OctetPattern {all, all, all, octets({3})});
        set.subtract(odd);
        QCOMPARE(set.count(), quint64(2) << 24);
        QCOMPARE(set.at(1), IpAddress::v4(5));
    }

    void equalHoweverMade()
    {
        AddressSet byPattern;
        std::bitset<256> all;
        all.set();
        byPattern.insert(OctetPattern {octets({10}), octets({0}), octets({0, 1, 2, 3}), all});
        AddressSet byHalves;
        byHalves.insert(v4(ten + 512, ten + 1023));
        byHalves.insert(v4(ten, ten + 511));
        QCOMPARE(byPattern, byHalves);
        QCOMPARE(byPattern, setOf(v4(ten, ten + 1023)));
        byHalves.insert(IpAddress::v4(ten + 1024));
        QVERIFY(!(byPattern == byHalves));
    }

    void sixFollowsFour()
    {
        const AddressSet set({v6(1, 3, 2), v6(7, 8, 1), v4(ten, ten + 1)});
        QCOMPARE(set.at(0), IpAddress::v4(ten));
        QCOMPARE(set.at(1), IpAddress::v4(ten + 1));
        QCOMPARE(set.at(2), v6(7, 7, 1).first);
        QCOMPARE(set.at(4), v6(1, 1, 2).first);
        QCOMPARE(set.last(), v6(3, 3, 2).first);
        QCOMPARE(set.indexOf(v6(2, 2, 2).first), quint64(5));
        QVERIFY(!set.contains(v6(2, 2, 1).first));
    }

    void exclusionWithoutZoneMeansEveryZone()
    {
        AddressSet set({v6(1, 3, 1), v6(2, 4, 2)});
        set.subtract(setOf(v6(2, 2)));
        QCOMPARE(set, AddressSet({v6(1, 1, 1), v6(3, 3, 1), v6(3, 4, 2)}));
        set.subtract(setOf(v6(3, 3, 2)));
        QCOMPARE(set, AddressSet({v6(1, 1, 1), v6(3, 3, 1), v6(4, 4, 2)}));
    }

    void endsOfTheNumbers()
    {
        const IpAddress lowest = IpAddress::v6(0, 0);
        const IpAddress highest = IpAddress::v6(~quint64(0), ~quint64(0));
        AddressSet set({{lowest, highest}});
        set.subtract(AddressSet({{lowest, lowest}, {highest, highest}}));
        QCOMPARE(set.first(), IpAddress::v6(0, 1));
        QVERIFY(!set.contains(highest));
        set.subtract(AddressSet({{lowest, highest}}));
        QVERIFY(set.isEmpty());
    }

    void agreesWithPlainSets()
    {
        QRandomGenerator generator(20240607);
        const auto random = [&generator] { return generator.generate(); };
        for (int round = 0; round < 300; ++round) {
            std::set<IpAddress> plain;
            AddressSet set;
            for (int step = 0; step < 6; ++step) {
                const bool isV6 = random() % 2 == 0;
                const bool inserts = random() % 3 != 0;
                quint32 first = random() % 256;
                quint32 last = random() % 256;
                if (first > last)
                    std::swap(first, last);
                std::vector<AddressRange> ranges;
                for (quint32 n = first; n <= last; n += 1 + random() % 3) {
                    const IpAddress address = isV6 ? v6(n, n, random() % 2).first : small(n);
                    ranges.push_back({address, address});
                    if (inserts)
                        plain.insert(address);
                    else
                        plain.erase(address);
                    if (!inserts && isV6 && address.zone() == 0) // no zone: every zone
                        plain.erase(v6(n, n, 1).first);
                }
                if (inserts)
                    set.insert(AddressSet(ranges));
                else
                    set.subtract(AddressSet(ranges));
            }
            compare(set, plain);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void intersectionAgreesWithMembership()
    {
        QRandomGenerator generator(4711);
        const auto random = [&generator] { return generator.generate(); };
        for (int round = 0; round < 200; ++round) {
            const auto some = [&random]() {
                std::vector<AddressRange> ranges;
                for (int i = 0; i < 40; ++i) {
                    const quint32 n = random() % 255;
                    ranges.push_back({small(n), small(n + 1)});
                    ranges.push_back(v6(n, n + random() % 4, n % 3));
                }
                return AddressSet(ranges);
            };
            const AddressSet a = some();
            const AddressSet b = some();
            const AddressSet both = a.intersected(b);
            AddressSet onlyA = a;
            onlyA.subtract(both);
            for (quint32 n = 0; n < 256; ++n)
                QCOMPARE(both.contains(small(n)), a.contains(small(n)) && b.contains(small(n)));
            for (quint64 i = 0; i < both.count() && i < 1000; ++i)
                QVERIFY(a.contains(both.at(i)) && b.contains(both.at(i)));
            AddressSet again = onlyA;
            again.insert(both);
            QVERIFY(again.intersected(a) == again);
        }
    }

    void copiesAreIndependent()
    {
        AddressSet set({v4(ten, ten + 9)});
        const AddressSet copy = set;
        set.insert(IpAddress::v4(1));
        QCOMPARE(copy.count(), quint64(10));
        QCOMPARE(set.count(), quint64(11));
    }

    void globallyRoutable_data()
    {
        QTest::addColumn<IpAddress>("address");
        QTest::addColumn<bool>("isPublic");

        QTest::newRow("8.8.8.8") << IpAddress::v4(0x08080808) << true;
        QTest::newRow("10.1.2.3") << IpAddress::v4(0x0a010203) << false;
        QTest::newRow("100.64.0.1 shared") << IpAddress::v4(0x64400001) << false;
        QTest::newRow("100.128.0.1 after shared") << IpAddress::v4(0x64800001) << true;
        QTest::newRow("127.0.0.1") << IpAddress::v4(0x7f000001) << false;
        QTest::newRow("169.254.1.1") << IpAddress::v4(0xa9fe0101) << false;
        QTest::newRow("172.15.255.255") << IpAddress::v4(0xac0fffff) << true;
        QTest::newRow("172.31.255.255") << IpAddress::v4(0xac1fffff) << false;
        QTest::newRow("192.0.2.1") << IpAddress::v4(0xc0000201) << false;
        QTest::newRow("192.168.0.1") << IpAddress::v4(0xc0a80001) << false;
        QTest::newRow("198.19.0.1") << IpAddress::v4(0xc6130001) << false;
        QTest::newRow("203.0.113.9") << IpAddress::v4(0xcb007109) << false;
        QTest::newRow("224.0.0.1") << IpAddress::v4(0xe0000001) << false;
        QTest::newRow("255.255.255.255") << IpAddress::v4(0xffffffff) << false;
        QTest::newRow("2606:4700::1") << IpAddress::v6(0x2606470000000000, 1) << true;
        QTest::newRow("2001:db8::1") << IpAddress::v6(0x20010db800000000, 1) << false;
        QTest::newRow("fe80::1") << IpAddress::v6(0xfe80000000000000, 1) << false;
        QTest::newRow("fd00::1") << IpAddress::v6(0xfd00000000000000, 1) << false;
        QTest::newRow("::1") << IpAddress::v6(0, 1) << false;
        QTest::newRow("::ffff:8.8.8.8") << IpAddress::v6(0, 0xffff08080808) << true;
        QTest::newRow("::ffff:10.0.0.1") << IpAddress::v6(0, 0xffff0a000001) << false;
    }

    void globallyRoutable()
    {
        QFETCH(const IpAddress, address);
        QFETCH(const bool, isPublic);
        QCOMPARE(AddressSet::globallyRoutable().contains(address), isPublic);
    }

private:
    static void compare(const AddressSet &set, const std::set<IpAddress> &plain)
    {
        QCOMPARE(set.count(), quint64(plain.size()));
        for (quint64 i = 0; i < set.count(); ++i) {
            QVERIFY2(plain.contains(set.at(i)), qPrintable(set.at(i).toString()));
            QCOMPARE(set.indexOf(set.at(i)), i);
        }
        for (quint32 n = 0; n < 256; ++n)
            QCOMPARE(set.contains(small(n)), plain.contains(small(n)));
    }
};

QTEST_GUILESS_MAIN(TestAddressSet)
#include "tst_addressset.moc"
