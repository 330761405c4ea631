// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/identify/macvendors.h"
#include "engine/targets/macaddress.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace netsonde;

class TestMacAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void isRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<quint64>("number");
        QTest::newRow("Linux") << u"00:04:0e:12:34:ff"_s << quint64(0x00040e1234ff);
        QTest::newRow("Windows") << u"00-04-0E-12-34-FF"_s << quint64(0x00040e1234ff);
        QTest::newRow("Cisco") << u"0004.0e12.34ff"_s << quint64(0x00040e1234ff);
        QTest::newRow("halves") << u"00040e-1234ff"_s << quint64(0x00040e1234ff);
        QTest::newRow("a label") << u"00040E1234FF"_s << quint64(0x00040e1234ff);
        QTest::newRow("BSD's arp leaves zeros out") << u"0:4:e:12:34:ff"_s << quint64(0x00040e1234ff);
        QTest::newRow("spaces") << u" 00 04 0e 12 34 ff "_s << quint64(0x00040e1234ff);
        QTest::newRow("highest") << u"ff:ff:ff:ff:ff:ff"_s << quint64(0xffffffffffff);
    }
    void isRead()
    {
        QFETCH(const QString, text);
        const std::optional<MacAddress> mac = MacAddress::parse(text);
        QVERIFY(mac);
        QTEST(mac->number(), "number");
        QCOMPARE(MacAddress::parse(mac->toString()), mac);
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", " ", "00:04:0e:12:34", "00:04:0e:12:34:ff:00", "00:04:0e:12:34:fg", "00:04:0e:12:34:", "0x040e1234ff",
              "00040e1234f", "00040e1234ff0", "000:4:0e:12:34:ff", "0004:0e12:34f", ":::::", "00,04,0e,12,34,ff",
              "00:04:0e:12:34:\xef\xbc\x91\xef\xbc\x91"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void isRefused()
    {
        QFETCH(const QString, text);
        QVERIFY(!MacAddress::parse(text));
    }

    void text()
    {
        const MacAddress mac = MacAddress::fromNumber(0x00040e1234ff);
        QCOMPARE(mac.toString(), u"00:04:0e:12:34:ff"_s);
        const auto digits = mac.hexDigits();
        QCOMPARE(QStringView(digits.data(), MacAddress::digits), u"00040e1234ff");
    }

    void itsFirstByteTellsOfWhatKindItIs()
    {
        QVERIFY(MacAddress().isNull());
        const auto first = [](quint64 byte) { return MacAddress::fromNumber(byte << 40 | 1); };
        QVERIFY(!first(0x00).isNull() && !first(0x00).isGroup() && !first(0x00).isLocallyAdministered());
        QVERIFY(first(0x01).isGroup() && !first(0x01).isLocallyAdministered());
        QVERIFY(!first(0x02).isGroup() && first(0x02).isLocallyAdministered());
        QVERIFY(first(0xff).isGroup() && first(0xff).isLocallyAdministered());
        QVERIFY(first(0x00) < first(0x01));
    }

    void vendors_data()
    {
        QTest::addColumn<QString>("mac");
        QTest::addColumn<QString>("vendor");
        QTest::newRow("24 bits") << u"00:04:0e:00:00:00"_s << u"AVM"_s;
        QTest::newRow("24 bits, last address") << u"00:04:0e:ff:ff:ff"_s << u"AVM"_s;
        QTest::newRow("without the legal form") << u"00:03:93:12:34:56"_s << u"Apple"_s;
        QTest::newRow("not shouted") << u"00:e0:fc:12:34:56"_s << u"Huawei Technologies"_s;
        QTest::newRow("28 bits") << u"7c:cb:e2:20:00:01"_s << u"1000eyes"_s;
        QTest::newRow("28 bits, last address") << u"7c:cb:e2:2f:ff:ff"_s << u"1000eyes"_s;
        QTest::newRow("36 bits") << u"70:b3:d5:44:a0:01"_s << u"Canon Electron Tubes & Devices"_s;
        QTest::newRow("36 bits of the older kind") << u"00:50:c2:b0:40:01"_s << u"Ubiquiti Networks"_s;
        QTest::newRow("in a block that is given out in parts, of nobody") << u"7c:cb:e2:f0:00:01"_s << QString();
        QTest::newRow("a holder who does not want to be named") << u"74:1a:e0:90:00:01"_s << QString();
        QTest::newRow("not registered") << u"fc:00:00:12:34:56"_s << QString();
        QTest::newRow("locally administered") << u"02:04:0e:12:34:56"_s << u"locally administered"_s;
        QTest::newRow("a registered one with that bit") << u"aa:00:04:12:34:56"_s << u"locally administered"_s;
        QTest::newRow("multicast") << u"01:00:5e:00:00:01"_s << QString();
        QTest::newRow("broadcast") << u"ff:ff:ff:ff:ff:ff"_s << QString();
        QTest::newRow("null") << u"00:00:00:00:00:00"_s << QString();
    }
    void vendors()
    {
        QFETCH(const QString, mac);
        QTEST(MacVendors::name(MacVendors::of(MacAddress::parse(mac).value())), "vendor");
    }

    void vendorsAreNumberedByName()
    {
        QVERIFY2(MacVendors::count() > 20'000 && MacVendors::count() < MacVendors::locallyAdministered,
                 qPrintable(QString::number(MacVendors::count())));
        QString last;
        for (int number = 1; number <= MacVendors::count(); ++number) {
            const QString name = MacVendors::name(static_cast<MacVendors::Number>(number));
            QVERIFY2(last.compare(name, Qt::CaseInsensitive) < 0, qPrintable(last + u" before "_s + name));
            QVERIFY2(name.size() <= 48 && name == name.simplified(), qPrintable(name));
            last = name;
        }
        QCOMPARE(MacVendors::name(MacVendors::unknown), QString());
        QCOMPARE(MacVendors::name(static_cast<MacVendors::Number>(MacVendors::count() + 1)), QString());
    }
};

QTEST_GUILESS_MAIN(TestMacAddress)
#include "tst_macaddress.moc"
