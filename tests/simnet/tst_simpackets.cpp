// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/checksum.h"
#include "tests/simnet/packetwriter.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QTest>

#include <vector>

using namespace netsonde::simnet;
using namespace Qt::Literals::StringLiterals;

namespace {

using Buffer = std::vector<std::uint8_t>;

Address address(const char *text)
{
    return *parseAddress(text);
}

Address client(bool v6)
{
    return address(v6 ? "fd78::1" : "198.18.0.1");
}
Address host(bool v6)
{
    return address(v6 ? "fd77::9" : "10.77.0.9");
}

Buffer written(const TcpAnswer &answer)
{
    Buffer bytes(answer.size());
    writeTcp(answer, bytes);
    return bytes;
}

Buffer syn(bool v6)
{
    return written({client(v6), host(v6), {40000, 80, 1000, 0, TcpFlag::Syn, 0}});
}

/// The sum over a packet with its checksum in place is 0, when the checksum is right.
std::uint16_t remainder(const Packet &packet)
{
    Checksum sum;
    if (!packet.is(Protocol::Icmp)) {
        std::uint8_t bytes[16];
        for (const Address &end : {packet.source, packet.destination}) {
            end.toBytes(bytes);
            sum.add(bytes, end.v6 ? 16 : 4);
        }
        sum.add(packet.protocol);
        sum.add(packet.payload.size());
    }
    sum.add(packet.payload.data(), packet.payload.size());
    return sum.value();
}

} // namespace

class TstSimPackets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void checksumOfTheRfcExample();
    void segmentsSurviveTheWire_data() { families(); }
    void segmentsSurviveTheWire();
    void oddDataIsSummedToo_data() { families(); }
    void oddDataIsSummedToo();
    void errorsQuoteTheirCause_data() { families(); }
    void errorsQuoteTheirCause();
    void longPacketsAreQuotedInPart_data() { families(); }
    void longPacketsAreQuotedInPart();
    void echoesComeBack_data() { families(); }
    void echoesComeBack();
    void brokenPacketsAreNoPackets_data() { families(); }
    void brokenPacketsAreNoPackets();

private:
    static void families()
    {
        QTest::addColumn<bool>("v6");
        QTest::newRow("IPv4") << false;
        QTest::newRow("IPv6") << true;
    }
};

void TstSimPackets::checksumOfTheRfcExample()
{
    // RFC 1071, section 3.
    const Buffer bytes {0x00, 0x01, 0xf2, 0x03, 0xf4, 0xf5, 0xf6, 0xf7};
    Checksum sum;
    sum.add(bytes.data(), bytes.size());
    QCOMPARE(sum.value(), static_cast<std::uint16_t>(~0xddf2U));
}

void TstSimPackets::segmentsSurviveTheWire()
{
    QFETCH(bool, v6);
    const auto flags = static_cast<std::uint8_t>(TcpFlag::Syn | TcpFlag::Ack);
    const Buffer bytes = written({host(v6), client(v6), {80, 40000, 0xdeadbeef, 1001, flags, 0}});
    const auto packet = Packet::parse(bytes);
    QVERIFY(packet && packet->is(Protocol::Tcp));
    QCOMPARE(packet->source, host(v6));
    QCOMPARE(packet->destination, client(v6));
    QCOMPARE(remainder(*packet), std::uint16_t(0));
    if (!v6) {
        Checksum header;
        header.add(bytes.data(), 20);
        QCOMPARE(header.value(), std::uint16_t(0));
    }
    const auto segment = TcpSegment::parse(packet->payload);
    QVERIFY(segment);
    QCOMPARE(segment->sourcePort, std::uint16_t(80));
    QCOMPARE(segment->destinationPort, std::uint16_t(40000));
    QCOMPARE(segment->sequence, 0xdeadbeefU);
    QCOMPARE(segment->acknowledged, 1001U);
    QCOMPARE(segment->flags, flags);
    QCOMPARE(segment->size, 0U);
    QCOMPARE(segment->end(), 0xdeadbef0U);
    QCOMPARE(get32(&packet->payload[20]), 0x02040000U | (v6 ? 1440U : 1460U));
}

void TstSimPackets::oddDataIsSummedToo()
{
    QFETCH(bool, v6);
    const Buffer bytes = written({host(v6), client(v6), {80, 40000, 7, 8, TcpFlag::Ack, 0}, "SSH-2.0-x"});
    const auto packet = Packet::parse(bytes);
    QVERIFY(packet);
    QCOMPARE(remainder(*packet), std::uint16_t(0));
    const auto segment = TcpSegment::parse(packet->payload);
    QVERIFY(segment);
    QCOMPARE(segment->size, 9U);
    QCOMPARE(segment->end(), 16U);
}

void TstSimPackets::errorsQuoteTheirCause()
{
    QFETCH(bool, v6);
    const Buffer bytes = syn(v6);
    const auto cause = Packet::parse(bytes);
    QVERIFY(cause);
    const Address router = address(v6 ? "fd77::fffe" : "10.127.255.254");
    for (const IcmpError error : {IcmpError::HostUnreachable, IcmpError::Prohibited}) {
        Buffer out(icmpErrorSize(*cause));
        writeIcmpError(error, router, *cause, out);
        const auto packet = Packet::parse(out);
        QVERIFY(packet && packet->is(v6 ? Protocol::Icmp6 : Protocol::Icmp));
        QCOMPARE(packet->source, router);
        QCOMPARE(packet->destination, client(v6));
        QCOMPARE(remainder(*packet), std::uint16_t(0));
        const bool prohibited = error == IcmpError::Prohibited;
        QCOMPARE(packet->payload[0], v6 ? 1 : 3);
        QCOMPARE(packet->payload[1], v6 ? (prohibited ? 1 : 3) : (prohibited ? 13 : 1));
        const Bytes quoted = packet->payload.subspan(8);
        QVERIFY(std::equal(quoted.begin(), quoted.end(), bytes.begin(), bytes.end()));
    }
}

void TstSimPackets::longPacketsAreQuotedInPart()
{
    QFETCH(bool, v6);
    const std::string data(1300, 'x');
    const Buffer bytes = written({client(v6), host(v6), {40000, 80, 1, 1, TcpFlag::Ack, 0}, data});
    const auto cause = Packet::parse(bytes);
    QVERIFY(cause);
    QCOMPARE(icmpErrorSize(*cause), std::size_t(v6 ? 1280 : 576));
    Buffer out(icmpErrorSize(*cause));
    writeIcmpError(IcmpError::HostUnreachable, host(v6), *cause, out);
    const auto packet = Packet::parse(out);
    QVERIFY(packet);
    QCOMPARE(remainder(*packet), std::uint16_t(0));
}

void TstSimPackets::echoesComeBack()
{
    QFETCH(bool, v6);
    // Made by hand, so that reader and writer can't be wrong together.
    Buffer bytes(v6 ? 40 + 11 : 20 + 11);
    bytes[0] = v6 ? 0x60 : 0x45;
    put16(&bytes[v6 ? 4 : 2], v6 ? 11 : 31);
    bytes[v6 ? 6 : 9] = v6 ? 58 : 1;
    client(v6).toBytes(&bytes[v6 ? 8 : 12]);
    host(v6).toBytes(&bytes[v6 ? 24 : 16]);
    const Buffer message {std::uint8_t(v6 ? 128 : 8), 0, 0, 0, 0x12, 0x34, 0, 1, 'a', 'b', 'c'};
    std::copy(message.begin(), message.end(), bytes.end() - 11);

    const auto request = Packet::parse(bytes);
    QVERIFY(request && isEchoRequest(*request));
    Buffer out(echoReplySize(*request));
    writeEchoReply(*request, out);
    const auto reply = Packet::parse(out);
    QVERIFY(reply && !isEchoRequest(*reply));
    QCOMPARE(reply->source, host(v6));
    QCOMPARE(reply->payload[0], v6 ? 129 : 0);
    QCOMPARE(remainder(*reply), std::uint16_t(0));
    QVERIFY(std::equal(reply->payload.begin() + 4, reply->payload.end(), message.begin() + 4, message.end()));
}

void TstSimPackets::brokenPacketsAreNoPackets()
{
    QFETCH(bool, v6);
    const Buffer whole = syn(v6);
    for (std::size_t size = 0; size < whole.size(); ++size)
        QVERIFY(!Packet::parse(Bytes(whole).first(size)));
    for (std::size_t size = 0; size < 24; ++size)
        QVERIFY(!TcpSegment::parse(Packet::parse(whole)->payload.first(size)));
    Buffer strange = whole;
    strange[0] = 0x55;
    QVERIFY(!Packet::parse(strange));
    if (!v6) {
        Buffer fragment = whole;
        fragment[6] = 0x20;
        QVERIFY(!Packet::parse(fragment));
        Buffer shortHeader = whole;
        shortHeader[0] = 0x44;
        QVERIFY(!Packet::parse(shortHeader));
    }
}

QTEST_GUILESS_MAIN(TstSimPackets)
#include "tst_simpackets.moc"
