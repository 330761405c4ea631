// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/hostlist.h"

#include <QTest>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

class HostListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everyHostHasOneIndex()
    {
        const IpAddress first = IpAddress::v4(0x0a000000);
        AddressSet one;
        one.insert(AddressRange {first, IpAddress::v4(0x0a000002)});
        one.insert(IpAddress::v4(0x0a000010));
        AddressSet later;
        later.insert(AddressRange {IpAddress::v4(0x09000000), IpAddress::v4(0x09000001)});
        HostList list;
        QCOMPARE(list.count(), 0U);
        list.append(one);
        list.append({}); // changes nothing
        list.append(later);
        QCOMPARE(list.count(), 6U);
        QList<QString> hosts;
        for (quint64 index = 0; index < list.count(); ++index)
            hosts.append(list.at(index).toString());
        const QList<QString> expected
            = {u"10.0.0.0"_s, u"10.0.0.1"_s, u"10.0.0.2"_s, u"10.0.0.16"_s, u"9.0.0.0"_s, u"9.0.0.1"_s};
        QCOMPARE(hosts, expected);
    }

    void theLargestListIsCounted()
    {
        AddressSet all;
        all.insert(AddressRange {IpAddress::v4(0), IpAddress::v4(0xffffffff)});
        HostList list;
        list.append(all);
        QCOMPARE(list.count(), Q_UINT64_C(4'294'967'296));
        QCOMPARE(list.at(list.count() - 1), IpAddress::v4(0xffffffff));
    }
};

QTEST_APPLESS_MAIN(HostListTest)
#include "tst_hostlist.moc"
