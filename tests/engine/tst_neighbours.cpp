// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/discover/neighbourtable.h"
#include "engine/discover/rtneighbours.h"

#include <QRegularExpression>
#include <QTest>

#include <cstring>

#include <linux/neighbour.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;
using namespace netsonde;
using State = Neighbour::State;

namespace {

template <typename T>
QByteArray bytesOf(const T &value)
{
    return {reinterpret_cast<const char *>(&value), sizeof value};
}

QByteArray aligned(QByteArray bytes)
{
    return bytes.append(QByteArray(-bytes.size() & 3, '\0'));
}

QByteArray attribute(quint16 type, const QByteArray &hex)
{
    const QByteArray value = QByteArray::fromHex(hex);
    const rtattr head {static_cast<quint16>(sizeof(rtattr) + static_cast<size_t>(value.size())), type};
    return aligned(bytesOf(head) + value);
}

QByteArray message(quint16 type, const QByteArray &content)
{
    nlmsghdr head {};
    head.nlmsg_len = static_cast<quint32>(NLMSG_HDRLEN + content.size());
    head.nlmsg_type = type;
    return aligned(bytesOf(head) + content);
}

/// What the kernel says of one neighbour; without @p mac it has none.
QByteArray neighbour(quint8 family, quint16 state, const QByteArray &address, const QByteArray &mac)
{
    ndmsg head {};
    head.ndm_family = family;
    head.ndm_ifindex = 7;
    head.ndm_state = state;
    QByteArray content = bytesOf(head) + attribute(NDA_DST, address);
    if (!mac.isEmpty())
        content += attribute(NDA_LLADDR, mac);
    content += attribute(NDA_CACHEINFO, QByteArray(32, '0'));
    return message(RTM_NEWNEIGH, content);
}

std::vector<Neighbour> neighboursIn(const QByteArray &messages)
{
    std::vector<Neighbour> neighbours;
    takeRtNeighbours(messages, neighbours);
    return neighbours;
}

} // namespace

class TestNeighbours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aNeighbourIsRead_data()
    {
        QTest::addColumn<QByteArray>("messages");
        QTest::addColumn<IpAddress>("address");
        QTest::addColumn<State>("state");
        const QByteArray mac = "00040e123456";
        QTest::newRow("IPv4") << neighbour(AF_INET, NUD_REACHABLE, "c0a80107", mac) << IpAddress::v4(0xc0a80107)
                              << State::Confirmed;
        QTest::newRow("IPv6") << neighbour(AF_INET6, NUD_STALE, "20010db8000000000000000000000007", mac)
                              << IpAddress::v6(0x20010db800000000, 7) << State::Remembered;
        QTest::newRow("link-local, with its zone")
            << neighbour(AF_INET6, NUD_DELAY, "fe800000000000000000000000000007", mac)
            << IpAddress::v6(0xfe80000000000000, 7, 7) << State::Remembered;
        QTest::newRow("being asked again")
            << neighbour(AF_INET, NUD_PROBE, "c0a80107", mac) << IpAddress::v4(0xc0a80107) << State::Remembered;
        QTest::newRow("written down by hand")
            << neighbour(AF_INET, NUD_PERMANENT, "c0a80107", mac) << IpAddress::v4(0xc0a80107) << State::Confirmed;
    }
    void aNeighbourIsRead()
    {
        QFETCH(const QByteArray, messages);
        QFETCH(const IpAddress, address);
        QFETCH(const State, state);
        const std::vector<Neighbour> wanted {{address, MacAddress::fromNumber(0x00040e123456), state}};
        QVERIFY(neighboursIn(messages) == wanted);
    }

    void whatIsNoNeighbour_data()
    {
        QTest::addColumn<QByteArray>("messages");
        const QByteArray address = "c0a80107";
        const QByteArray mac = "00040e123456";
        QTest::newRow("being asked for the first time") << neighbour(AF_INET, NUD_INCOMPLETE, address, {});
        QTest::newRow("did not answer") << neighbour(AF_INET, NUD_FAILED, address, {});
        QTest::newRow("did not answer, and has an address still") << neighbour(AF_INET, NUD_FAILED, address, mac);
        QTest::newRow("never asked for") << neighbour(AF_INET, NUD_NOARP, address, mac);
        QTest::newRow("no state") << neighbour(AF_INET, NUD_NONE, address, mac);
        QTest::newRow("no MAC address") << neighbour(AF_INET, NUD_REACHABLE, address, {});
        QTest::newRow("another kind of link") << neighbour(AF_INET, NUD_REACHABLE, address, mac + "0000");
        QTest::newRow("null") << neighbour(AF_INET, NUD_REACHABLE, address, "000000000000");
        QTest::newRow("a group") << neighbour(AF_INET, NUD_REACHABLE, address, "01005e000001");
        QTest::newRow("an address of the wrong length") << neighbour(AF_INET, NUD_REACHABLE, "c0a801", mac);
        QTest::newRow("a bridge's") << neighbour(AF_BRIDGE, NUD_REACHABLE, address, mac);
        QTest::newRow("another message") << message(RTM_NEWLINK, QByteArray(64, '\0'));
        QTest::newRow("cut off") << neighbour(AF_INET, NUD_REACHABLE, address, mac).chopped(4);
        QTest::newRow("too short for what it says it is") << message(RTM_NEWNEIGH, QByteArray(4, '\0'));
        QTest::newRow("nothing") << QByteArray();
    }
    void whatIsNoNeighbour()
    {
        QFETCH(const QByteArray, messages);
        QVERIFY(neighboursIn(messages).empty());
    }

    void severalAreReadUntilTheEnd()
    {
        const QByteArray one = neighbour(AF_INET, NUD_REACHABLE, "c0a80101", "00040e000001");
        const QByteArray two = neighbour(AF_INET, NUD_FAILED, "c0a80102", {});
        const QByteArray three = neighbour(AF_INET, NUD_STALE, "c0a80103", "00040e000003");
        std::vector<Neighbour> neighbours;
        QVERIFY(takeRtNeighbours(one + two, neighbours));
        QVERIFY(!takeRtNeighbours(three + message(NLMSG_DONE, QByteArray(4, '\0')) + one, neighbours));
        QCOMPARE(neighbours.size(), size_t(2));
        QCOMPARE(neighbours[1].address, IpAddress::v4(0xc0a80103));
        QVERIFY(!takeRtNeighbours(message(NLMSG_ERROR, QByteArray(20, '\0')), neighbours));
    }

    /// Whoever they are: this asks the kernel and nobody else.
    void thisComputersAreThereForTheAsking()
    {
        for (const Neighbour &neighbour : readNeighbours()) {
            QVERIFY(!neighbour.address.isNull());
            QVERIFY(!neighbour.mac.isNull() && !neighbour.mac.isGroup());
        }
    }
};

QTEST_GUILESS_MAIN(TestNeighbours)
#include "tst_neighbours.moc"
