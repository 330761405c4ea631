// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/hostaxis.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

namespace {

IpAddress v4(quint32 number)
{
    return IpAddress::v4(number);
}

std::vector<IpAddress> hostsIn(const HostAxis &axis, int row)
{
    std::vector<IpAddress> hosts;
    std::optional<IpAddress> after;
    axis.forEachAfter(row, after, [&](const IpAddress &address) {
        hosts.push_back(address);
        return true;
    });
    return hosts;
}

std::vector<IpAddress> addresses(const QString &kind)
{
    std::vector<IpAddress> all;
    QRandomGenerator random(7);
    for (quint32 n = 0; n < 3'000; ++n) {
        if (kind == u"dense"_s)
            all.push_back(v4(0x0a000000U + n));
        else if (kind == u"sparse"_s)
            all.push_back(v4(random.generate()));
        else if (kind == u"ends"_s)
            all.push_back(v4(n % 2 == 0 ? n : ~n));
        else if (kind == u"v6"_s)
            all.push_back(IpAddress::v6(0x20010db800000000ULL + random.bounded(3), random.generate64()));
        else
            all.push_back(n % 3 == 0       ? v4(random.bounded(5'000U))
                              : n % 3 == 1 ? IpAddress::v6(0xfe80000000000000ULL, random.bounded(3'000U), 1)
                                           : IpAddress::v6(0xfe80000000000000ULL, random.bounded(3'000U), 2));
    }
    return all;
}

} // namespace

class TestHostAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void nothingHasNoRows()
    {
        HostAxis axis;
        QCOMPARE(axis.rowCount(), 0);
        QVERIFY(!axis.settle());
        axis.add({});
        QVERIFY(!axis.settle());
        QCOMPARE(axis.rowCount(), 0);
        QCOMPARE(axis.rowOf(v4(1)), 0);
        QCOMPARE(axis.rowCountAt(3), 0);
    }

    void everyHostIsInOneRow_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("shift");
        for (const QString &kind : {u"dense"_s, u"sparse"_s, u"ends"_s, u"v6"_s, u"mixed"_s}) {
            for (const int shift : {0, 1, 2, 3, 5, 6, 7, 8, 9, 12, 20, 31, 32, 60, 64, 65, 100, 128})
                QTest::addRow("%s by 2^%d", qPrintable(kind), shift) << kind << shift;
        }
    }
    void everyHostIsInOneRow()
    {
        QFETCH(const QString, kind);
        QFETCH(const int, shift);
        const std::vector<IpAddress> all = addresses(kind);
        HostAxis axis;
        axis.setShift(shift);
        for (size_t n = 0; n < all.size(); ++n) {
            axis.add(all[n]);
            if (n % 700 == 0)
                axis.settle();
        }
        axis.settle();
        const std::set<IpAddress> expected(all.begin(), all.end());
        std::vector<IpAddress> walked;
        IpAddress lastOfRowBefore;
        for (int row = 0; row < axis.rowCount(); ++row) {
            const std::vector<IpAddress> hosts = hostsIn(axis, row);
            QVERIFY(!hosts.empty());
            QVERIFY(axis.firstOf(row) <= hosts.front());
            QVERIFY(hosts.back() <= axis.lastOf(row));
            QVERIFY(lastOfRowBefore < axis.firstOf(row) || hosts.front().zone() > 0); // zones sort last
            lastOfRowBefore = axis.lastOf(row);
            for (const IpAddress &host : hosts)
                QCOMPARE(axis.rowOf(host), row);
            walked.insert(walked.end(), hosts.begin(), hosts.end());
        }
        QCOMPARE(walked.size(), expected.size());
        QVERIFY(std::set<IpAddress>(walked.begin(), walked.end()) == expected);
        HostAxis other;
        for (const IpAddress &address : all)
            other.add(address);
        other.settle();
        QCOMPARE(other.rowCountAt(shift), axis.rowCount());
    }

    void walkGoesOnWhereItWasLeft()
    {
        HostAxis axis;
        axis.setShift(32);
        for (const quint32 number : {0U, 255U, 256U, 0xffffff00U, 0xffffffffU})
            axis.add(v4(number));
        axis.settle();
        QCOMPARE(axis.rowCount(), 1);
        std::vector<IpAddress> hosts;
        std::optional<IpAddress> after;
        int walks = 1;
        while (!axis.forEachAfter(0, after, [&](const IpAddress &address) {
            hosts.push_back(address);
            return false;
        }))
            QVERIFY(++walks < 10);
        QCOMPARE(hosts, (std::vector<IpAddress> {v4(0), v4(255), v4(256), v4(0xffffff00U), v4(0xffffffffU)}));
    }

    void settleTellsWhetherRowsMoved()
    {
        HostAxis axis;
        axis.setShift(8);
        axis.add(v4(0x0a000001U));
        QVERIFY(axis.settle());
        axis.add(v4(0x0a000002U)); // in the same subnet
        QVERIFY(!axis.settle());
        axis.add(v4(0x0a000103U));
        QVERIFY(axis.settle());
        QCOMPARE(axis.rowCount(), 2);
        axis.add(v4(0x0a000103U));
        QVERIFY(!axis.settle());
    }

    void whatIsNoHostIsNearItsNeighbour()
    {
        HostAxis axis;
        for (const quint32 number : {0x0a000010U, 0x0a000020U, 0x0a000510U})
            axis.add(v4(number));
        axis.settle();
        QCOMPARE(axis.rowOf(v4(0x09000000U)), 0);
        QCOMPARE(axis.rowOf(v4(0x0a000011U)), 0);
        QCOMPARE(axis.rowOf(v4(0x0a000300U)), 1);
        QCOMPARE(axis.rowOf(v4(0x0b000000U)), 2);
    }
};

QTEST_GUILESS_MAIN(TestHostAxis)
#include "tst_hostaxis.moc"
