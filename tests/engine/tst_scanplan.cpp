// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/scanplan.h"

#include <QSet>
#include <QTest>

using namespace netsonde;

namespace {

AddressSet range(quint32 first, quint64 count)
{
    AddressSet set;
    set.insert(AddressRange {IpAddress::v4(first), IpAddress::v4(static_cast<quint32>(first + count - 1))});
    return set;
}

constexpr quint32 net10 = 0x0a000000;

} // namespace

class ScanPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void everyPairComesExactlyOnce_data()
    {
        QTest::addColumn<int>("ports");
        QTest::addColumn<QList<quint64>>("stages");
        QTest::newRow("one host") << 100 << QList<quint64> {1};
        QTest::newRow("one port") << 1 << QList<quint64> {100};
        QTest::newRow("one full group") << 3 << QList<quint64> {ScanPlan::groupSize};
        QTest::newRow("a last group of one host") << 3 << QList<quint64> {2 * ScanPlan::groupSize + 1};
        QTest::newRow("hosts added later") << 5 << QList<quint64> {7, 1, ScanPlan::groupSize + 3};
    }
    void everyPairComesExactlyOnce()
    {
        QFETCH(int, ports);
        QFETCH(QList<quint64>, stages);
        ScanPlan plan(ports);
        quint64 hosts = 0;
        for (const quint64 count : stages) {
            plan.append(range(static_cast<quint32>(net10 + hosts), count));
            hosts += count;
        }
        QCOMPARE(plan.hostCount(), hosts);
        QCOMPARE(plan.probeCount(), hosts * ports);
        QSet<quint64> seen;
        for (quint64 n = 0; n < plan.probeCount(); ++n) {
            const PlannedProbe probe = plan.at(n);
            QCOMPARE(probe.address, IpAddress::v4(static_cast<quint32>(net10 + probe.hostIndex)));
            QCOMPARE(plan.host(probe.hostIndex), probe.address);
            QVERIFY(probe.ordinal < ports);
            seen.insert(probe.hostIndex * 65'536 + probe.ordinal);
        }
        QCOMPARE(static_cast<quint64>(seen.size()), plan.probeCount());
    }

    void hostsTakeTurns()
    {
        ScanPlan plan(3);
        plan.append(range(net10, 4));
        for (quint64 n = 0; n < plan.probeCount(); ++n) {
            QCOMPARE(plan.at(n).hostIndex, n % 4);
            QCOMPARE(plan.at(n).ordinal, n / 4);
        }
    }

    void addingHostsChangesNoNumber()
    {
        ScanPlan plan(7);
        plan.append(range(net10, 1'500));
        QList<PlannedProbe> before;
        for (quint64 n = 0; n < plan.probeCount(); ++n)
            before.append(plan.at(n));
        plan.append(range(net10 + 1'500, 10));
        for (qsizetype n = 0; n < before.size(); ++n)
            QCOMPARE(plan.at(static_cast<quint64>(n)), before[n]);
    }

    void theLargestPlanIsExact()
    {
        ScanPlan plan(65'535);
        plan.append(range(0, Q_UINT64_C(1) << 32));
        QCOMPARE(plan.probeCount(), (Q_UINT64_C(1) << 32) * 65'535);
        const PlannedProbe last = plan.at(plan.probeCount() - 1);
        QCOMPARE(last.address, IpAddress::v4(0xffffffff));
        QCOMPARE(last.ordinal, 65'534);
    }
};

QTEST_APPLESS_MAIN(ScanPlanTest)
#include "tst_scanplan.moc"
