// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "tests/ui/windowstage.h"
#include "ui/models/hostsmodel.h"
#include "ui/widgets/bannerstack.h"
#include "ui/windows/wake.h"

#include <QTemporaryDir>

using namespace netsonde;
using namespace netsonde::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const MacAddress someMac = MacAddress::fromNumber(0x00040e123456);
const MacAddress otherMac = MacAddress::fromNumber(0x00040e0000ff);

IpAddress address(quint32 n)
{
    return IpAddress::v4(0xc6336400U + n);
}

/// .1 is a neighbour; .2 is not, nor is .10, which is silent.
std::vector<Neighbour> oneNeighbour()
{
    return {{address(1), someMac, Neighbour::State::Confirmed}};
}

std::vector<Neighbour> nobody()
{
    return {};
}

void scanSome(const Stage &stage)
{
    stage.scan(u"198.51.100.1-2,10"_s, u"22,80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
}

void wake(const Stage &stage, const QStringList &addresses)
{
    auto *view = stage.named<ResultsView>(u"Hosts"_s);
    view->clearSelection();
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, HostsModel::Address);
        if (addresses.contains(index.data().toString()))
            view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    stage.action(u"Wake on LAN"_s)->trigger();
}

void typeMac(const Stage &stage, const QString &text)
{
    stage.type(u"MAC address"_s, text);
    QTest::keyClick(stage.named<QLineEdit>(u"MAC address"_s), Qt::Key_Return);
}

} // namespace

class TestWake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarningOfOurs()); }
    void sendsToWhatTheScanFound();
    void saysWhatWentWrong();
    void saysThatFarHostsAreHardToReach();
    void remembersWhatAnEarlierScanFound();
    void asksForWhatNobodyKnows();
    void severalHostsAtOnce();
    void notAWholeNetworkAtOnce();
    void theTableShowsWhatIsKnown();
};

void TestWake::sendsToWhatTheScanFound()
{
    const Stage stage(smallNetwork, oneNeighbour);
    QVERIFY(!stage.action(u"Wake on LAN"_s)->isEnabled());
    scanSome(stage);
    wake(stage, {u"198.51.100.1"_s});
    QCOMPARE(stage.woken.size(), 1);
    QVERIFY(stage.woken.first() == std::pair(someMac, address(1)));
    QVERIFY(stage.banner());
    QCOMPARE(stage.banner()->severity(), Banner::Severity::Success);
    QCOMPARE(
        stage.banner()->text(),
        u"A Wake-on-LAN packet for 198.51.100.1 (00:04:0e:12:34:56) was sent to 198.51.100.255 on eth0, UDP port 9. "
        "Waking up takes a while; scan the host again to see it."_s);
}

void TestWake::saysWhatWentWrong()
{
    Stage stage(smallNetwork, oneNeighbour);
    stage.wakeOutcome.error = u"Network is unreachable"_s;
    scanSome(stage);
    wake(stage, {u"198.51.100.1"_s});
    QCOMPARE(stage.banner()->severity(), Banner::Severity::Error);
    QVERIFY2(stage.banner()->text().endsWith(
                 u"was not sent to 198.51.100.255 on eth0, UDP port 9: Network is unreachable."_s),
             qPrintable(stage.banner()->text()));
}

void TestWake::saysThatFarHostsAreHardToReach()
{
    Stage stage(smallNetwork, oneNeighbour);
    stage.wakeOutcome.route = {WakeOnLan::Route::Kind::Direct, {}, QHostAddress(u"198.51.100.1"_s), {}};
    scanSome(stage);
    wake(stage, {u"198.51.100.1"_s});
    QVERIFY2(stage.banner()->text().contains(u"sent to the host itself, UDP port 9, for it is in no network"_s),
             qPrintable(stage.banner()->text()));
}

void TestWake::remembersWhatAnEarlierScanFound()
{
    const QTemporaryDir folder;
    {
        const Stage stage(smallNetwork, oneNeighbour);
        stage.window->keepNotesIn(folder.filePath(u"notes.json"_s));
        scanSome(stage);
    }
    const Stage stage(smallNetwork, nobody);
    stage.window->keepNotesIn(folder.filePath(u"notes.json"_s));
    scanSome(stage);
    wake(stage, {u"198.51.100.1"_s});
    QCOMPARE(stage.woken.size(), 1);
    QVERIFY(stage.woken.first() == std::pair(someMac, address(1)));
    QVERIFY2(stage.banner()->text().contains(u"(00:04:0e:12:34:56, noted earlier)"_s),
             qPrintable(stage.banner()->text()));
}

void TestWake::asksForWhatNobodyKnows()
{
    const Stage stage;
    scanSome(stage);
    auto *hosts = stage.named<ResultsView>(u"Hosts"_s);
    hosts->setFocus();
    QTRY_VERIFY(hosts->hasFocus());
    wake(stage, {u"198.51.100.10"_s});
    QVERIFY(stage.woken.isEmpty());
    QVERIFY(stage.banner()->text().contains(u"198.51.100.10"_s));
    auto *edit = stage.named<QLineEdit>(u"MAC address"_s);
    QTRY_VERIFY(edit->hasFocus());

    typeMac(stage, u"00:04:0e:12:34"_s);
    QVERIFY2(edit->accessibleDescription().contains(u"no MAC address"_s), qPrintable(edit->accessibleDescription()));
    QVERIFY(stage.labels().contains(edit->accessibleDescription()));
    QTest::keyClicks(edit, u":"_s);
    QCOMPARE(edit->accessibleDescription(), QString());
    typeMac(stage, u"ff:ff:ff:ff:ff:ff"_s);
    QVERIFY(edit->accessibleDescription().contains(u"No single computer"_s));
    QVERIFY(stage.woken.isEmpty());

    typeMac(stage, u"00-04-0E-00-00-FF"_s);
    QCOMPARE(stage.woken.size(), 1);
    QVERIFY(stage.woken.first() == std::pair(otherMac, address(10)));
    QCOMPARE(stage.banner()->severity(), Banner::Severity::Success);
    QVERIFY(hosts->hasFocus());
    // Next time nobody has to be asked.
    wake(stage, {u"198.51.100.10"_s});
    QCOMPARE(stage.woken.size(), 2);
}

void TestWake::severalHostsAtOnce()
{
    const Stage stage(smallNetwork, oneNeighbour);
    scanSome(stage);
    wake(stage, {u"198.51.100.1"_s, u"198.51.100.2"_s, u"198.51.100.10"_s});
    QCOMPARE(stage.woken.size(), 1);
    QCOMPARE(stage.banner()->severity(), Banner::Severity::Warning);
    QCOMPARE(stage.banner()->text(),
             u"Wake-on-LAN packets for 198.51.100.1 were sent to 198.51.100.255 on eth0, UDP port 9. No MAC address is "
             "known of 198.51.100.2, 198.51.100.10; wake each by itself to type it."_s);
}

void TestWake::notAWholeNetworkAtOnce()
{
    BannerStack banners;
    Wake wake({}, nullptr, &banners, nullptr);
    wake.wake(ScanResults(), QList<int>(257, 0));
    const Banner *banner = banners.banner(BannerStack::Topic::Wake);
    QVERIFY(banner);
    QCOMPARE(banner->severity(), Banner::Severity::Warning);
    QCOMPARE(banner->text(), u"257 hosts are selected; at most 256 are woken at once. Select fewer."_s);
}

void TestWake::theTableShowsWhatIsKnown()
{
    const Stage stage(smallNetwork, oneNeighbour);
    scanSome(stage);
    const auto *view = stage.named<ResultsView>(u"Hosts"_s);
    QVERIFY(!view->isColumnHidden(HostsModel::Vendor));
    QVERIFY(view->isColumnHidden(HostsModel::Mac));
    QCOMPARE(stage.hosts()->index(0, HostsModel::Vendor).data().toString(), u"AVM"_s);
    QCOMPARE(stage.hosts()->index(0, HostsModel::Mac).data().toString(), u"00:04:0e:12:34:56"_s);
    QCOMPARE(stage.hosts()->index(1, HostsModel::Vendor).data().toString(), QString());
    stage.named<ResultsView>(u"Hosts"_s)->selectRow(0);
    QVERIFY(stage.labels().contains(u"MAC 00:04:0e:12:34:56 · AVM"_s));
    stage.type(u"Filter"_s, u"vendor:avm"_s);
    QTRY_COMPARE(stage.hosts()->rowCount(), 1);
    QTRY_COMPARE(stage.openPorts()->rowCount(), 2);
}

QTEST_MAIN(TestWake)
#include "tst_wake.moc"
