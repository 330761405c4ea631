// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/targetset.h"

#include <QNetworkInterface>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace netsonde;

namespace {

/// Count, first and last address; then the names, each with its prefix; then how much is excluded.
QString meaning(const TargetSet &targets)
{
    QStringList parts;
    const AddressSet &addresses = targets.addresses;
    if (!addresses.isEmpty())
        parts.append(
            u"%1: %2 %3"_s.arg(addresses.count()).arg(addresses.first().toString(), addresses.last().toString()));
    for (const NamedTarget &name : targets.names)
        parts.append(name.prefixLength < 0 ? name.name : u"%1/%2"_s.arg(name.name).arg(name.prefixLength));
    for (const NamedTarget &name : targets.excludedNames)
        parts.append(u'!' + name.name);
    return parts.join(u"; "_s);
}

QString describe(const ParseError &error)
{
    return u"problem %1 at %2, length %3, subject '%4', suggestion '%5'"_s.arg(int(error.problem))
        .arg(error.position)
        .arg(error.length)
        .arg(error.subject, error.suggestion);
}

/// The first interface's, as text and index: the loopback one where this runs on Linux.
QNetworkInterface someInterface()
{
    return QNetworkInterface::interfaceFromIndex(1);
}

} // namespace

class TestTargetSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void accepted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("one address", u"192.168.1.7"_s, u"1: 192.168.1.7 192.168.1.7"_s);
        row("IPv6 loopback", u"::1"_s, u"1: ::1 ::1"_s);
        row("IPv6 with leading zeros", u"2001:0db8::0001"_s, u"1: 2001:db8::1 2001:db8::1"_s);
        row("IPv6 in full", u"1:2:3:4:5:6:7:8"_s, u"1: 1:2:3:4:5:6:7:8 1:2:3:4:5:6:7:8"_s);
        row("IPv6 unspecified", u"::"_s, u"1: :: ::"_s);
        row("IPv6 with a dotted end", u"::ffff:10.0.0.1"_s, u"1: ::ffff:10.0.0.1 ::ffff:10.0.0.1"_s);
        row("IPv6 in capitals", u"2001:DB8::A"_s, u"1: 2001:db8::a 2001:db8::a"_s);
        row("name", u"printer.lan"_s, u"printer.lan"_s);
        row("name of one label", u"printer"_s, u"printer"_s);
        row("name with underscore, dash and digits", u"_x-1.a_b.3com"_s, u"_x-1.a_b.3com"_s);
        row("name with a final dot", u"printer.lan."_s, u"printer.lan."_s);
        row("name beyond ASCII", u"b\u00fccher.example"_s, u"xn--bcher-kva.example"_s);
        row("name that looks like an address with a letter", u"10.0.0.a"_s, u"10.0.0.a"_s);
        row("name that begins like hex", u"0xcafe.lan"_s, u"0xcafe.lan"_s);
        row("names once, whatever the case", u"Printer.lan, printer.LAN other"_s, u"Printer.lan; other"_s);

        row("CIDR", u"192.168.1.0/24"_s, u"256: 192.168.1.0 192.168.1.255"_s);
        row("CIDR with host bits", u"192.168.1.10/24"_s, u"256: 192.168.1.0 192.168.1.255"_s);
        row("CIDR /32", u"10.0.0.1/32"_s, u"1: 10.0.0.1 10.0.0.1"_s);
        row("CIDR /31", u"10.0.0.1/31"_s, u"2: 10.0.0.0 10.0.0.1"_s);
        row("CIDR /0", u"0.0.0.0/0"_s, u"4294967296: 0.0.0.0 255.255.255.255"_s);
        row("CIDR /8", u"10.0.0.0/8"_s, u"16777216: 10.0.0.0 10.255.255.255"_s);
        row("IPv6 CIDR", u"2001:db8::/120"_s, u"256: 2001:db8:: 2001:db8::ff"_s);
        row("IPv6 CIDR with host bits", u"2001:db8::77/120"_s, u"256: 2001:db8:: 2001:db8::ff"_s);
        row("IPv6 /96", u"2001:db8::/96"_s, u"4294967296: 2001:db8:: 2001:db8::ffff:ffff"_s);
        row("IPv6 /128", u"::1/128"_s, u"1: ::1 ::1"_s);
        row("name with a prefix", u"printer.lan/28"_s, u"printer.lan/28"_s);
        row("name with a netmask", u"printer.lan/255.255.255.0"_s, u"printer.lan/24"_s);
        row("netmask", u"192.168.1.0/255.255.255.0"_s, u"256: 192.168.1.0 192.168.1.255"_s);
        row("netmask of one", u"10.0.0.1/255.255.255.255"_s, u"1: 10.0.0.1 10.0.0.1"_s);
        row("netmask of all", u"10.0.0.1/0.0.0.0"_s, u"4294967296: 0.0.0.0 255.255.255.255"_s);

        row("range", u"192.168.1.1-192.168.1.50"_s, u"50: 192.168.1.1 192.168.1.50"_s);
        row("range of one", u"10.0.0.1-10.0.0.1"_s, u"1: 10.0.0.1 10.0.0.1"_s);
        row("range across octets", u"10.0.0.250-10.0.2.5"_s, u"268: 10.0.0.250 10.0.2.5"_s);
        row("range with spaces", u"192.168.1.1 - 192.168.1.50"_s, u"50: 192.168.1.1 192.168.1.50"_s);
        row("range with a space before", u"192.168.1.1 -192.168.1.50"_s, u"50: 192.168.1.1 192.168.1.50"_s);
        row("range with a space after", u"192.168.1.1- 192.168.1.50"_s, u"50: 192.168.1.1 192.168.1.50"_s);
        row("range with tabs", u"192.168.1.1\t-\t192.168.1.50"_s, u"50: 192.168.1.1 192.168.1.50"_s);
        row("range with an en dash", u"192.168.1.1\u2013192.168.1.50"_s, u"50: 192.168.1.1 192.168.1.50"_s);
        row("range with a spaced em dash", u"10.0.0.1 \u2014 10.0.0.9"_s, u"9: 10.0.0.1 10.0.0.9"_s);
        row("IPv6 range", u"2001:db8::1 - 2001:db8::ff"_s, u"255: 2001:db8::1 2001:db8::ff"_s);
        row("IPv6 range without spaces", u"2001:db8::1-2001:db8::ff"_s, u"255: 2001:db8::1 2001:db8::ff"_s);
        row("brackets", u"[::1]"_s, u"1: ::1 ::1"_s);
        row("brackets and prefix", u"[2001:db8::]/120"_s, u"256: 2001:db8:: 2001:db8::ff"_s);
        row("range in brackets", u"[::1]-[::9]"_s, u"9: ::1 ::9"_s);

        row("last octet", u"192.168.1.1-50"_s, u"50: 192.168.1.1 192.168.1.50"_s);
        row("last octet with spaces", u"192.168.1.1 - 50"_s, u"50: 192.168.1.1 192.168.1.50"_s);
        row("octet lists", u"10.0-1.*.1,3,7-9"_s, u"2560: 10.0.0.1 10.1.255.9"_s);
        row("commas in one token", u"10.0.0.1,5,9"_s, u"3: 10.0.0.1 10.0.0.9"_s);
        row("commas between tokens", u"10.0.0.1,10.0.0.9"_s, u"2: 10.0.0.1 10.0.0.9"_s);
        row("dash alone", u"10.0.0.-"_s, u"256: 10.0.0.0 10.0.0.255"_s);
        row("open end", u"10.0.0.250-"_s, u"6: 10.0.0.250 10.0.0.255"_s);
        row("open start", u"10.0.0.-5"_s, u"6: 10.0.0.0 10.0.0.5"_s);
        row("open end in a list", u"10.0.0.1,250-"_s, u"7: 10.0.0.1 10.0.0.255"_s);
        row("dash octet before another token", u"10.0.0.- 10.1.0.1"_s, u"257: 10.0.0.0 10.1.0.1"_s);
        row("open end before a line break", u"10.0.0.250-\n10.1.0.1"_s, u"7: 10.0.0.250 10.1.0.1"_s);
        row("star", u"10.0.0.*"_s, u"256: 10.0.0.0 10.0.0.255"_s);
        row("all stars", u"*.*.*.*"_s, u"4294967296: 0.0.0.0 255.255.255.255"_s);
        row("far apart", u"*.*.*.1,3,5"_s, u"50331648: 0.0.0.1 255.255.255.5"_s);
        row("first octet list", u"10,20.0.0.1"_s, u"2: 10.0.0.1 20.0.0.1"_s);

        row("separators", u" 10.0.0.1 10.0.0.2;10.0.0.3,10.0.0.4 ; 10.0.0.5 ,\r\n10.0.0.6\t"_s,
            u"6: 10.0.0.1 10.0.0.6"_s);
        row("a comma and a line break", u"10.0.0.1,\n10.0.0.2"_s, u"2: 10.0.0.1 10.0.0.2"_s);
        row("pasted invisible characters", u"\ufeff10.0.0.1\u00a010.0.0.2\u200b"_s, u"2: 10.0.0.1 10.0.0.2"_s);
        row("overlaps count once", u"10.0.0.0/24 10.0.0.128-10.0.1.9 10.0.0.*"_s, u"266: 10.0.0.0 10.0.1.9"_s);
        row("both families", u"::1 10.0.0.1 b.lan"_s, u"2: 10.0.0.1 ::1; b.lan"_s);

        row("exclusion", u"192.168.1.0/24 !192.168.1.0"_s, u"255: 192.168.1.1 192.168.1.255"_s);
        row("exclusion first", u"!192.168.1.0 192.168.1.0/24"_s, u"255: 192.168.1.1 192.168.1.255"_s);
        row("exclusion after a comma", u"10.0.0.0/30,!10.0.0.0"_s, u"3: 10.0.0.1 10.0.0.3"_s);
        row("exclusion of a list", u"10.0.0.1-3 !10.0.0.1,2"_s, u"1: 10.0.0.3 10.0.0.3"_s);
        row("exclusion of a range", u"10.0.0.0/24 !10.0.0.0 - 10.0.0.9"_s, u"246: 10.0.0.10 10.0.0.255"_s);
        row("exclusion brings it under the limit", u"::/95 !::/96"_s, u"4294967296: ::1:0:0 ::1:ffff:ffff"_s);
        row("exclusion of a name", u"a.lan b.lan !A.lan"_s, u"b.lan; !A.lan"_s);
        row("exclusion of a name in a block", u"a.lan/28 !a.lan"_s, u"a.lan/28; !a.lan"_s);
    }

    void accepted()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const Parsed<TargetSet> targets = TargetSet::parse(text);
        QVERIFY2(targets, qPrintable(describe(targets.error())));
        QCOMPARE(meaning(*targets), expected);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ParseError>("error");

        const auto row = [](const char *name, const QString &text, const ParseError &error) {
            QTest::newRow(name) << text << error;
        };
        using enum ParseProblem;
        row("nothing", u""_s, {Empty, 0, 0, {}, {}});
        row("spaces", u" \n "_s, {Empty, 0, 3, {}, {}});
        row("exclusions only", u"!10.0.0.1"_s, {Empty, 0, 9, {}, {}});
        row("empty item", u"a,,b"_s, {EmptyItem, 2, 1, {}, {}});
        row("empty item with a space", u"a, ,b"_s, {EmptyItem, 3, 1, {}, {}});
        row("empty item between semicolons", u"10.0.0.1;;10.0.0.2"_s, {EmptyItem, 9, 1, {}, {}});
        row("comma first", u",10.0.0.1"_s, {EmptyItem, 0, 1, {}, {}});
        row("comma last", u"10.0.0.1,"_s, {EmptyItem, 8, 1, {}, {}});
        row("empty item in an octet list", u"10.0.0.1,,5"_s, {EmptyItem, 9, 1, {}, {}});
        row("exclamation mark alone", u"10.0.0.1 ! 10.0.0.2"_s, {EmptyItem, 9, 1, {}, {}});

        row("leading zero", u"010.0.0.1"_s, {LeadingZero, 0, 3, u"010"_s, u"10.0.0.1"_s});
        row("leading zero within", u"a 10.00.0.01"_s, {LeadingZero, 5, 2, u"00"_s, u"10.0.0.1"_s});
        row("leading zero in a range", u"10.0.0.1-10.0.0.09"_s, {LeadingZero, 16, 2, u"09"_s, u"10.0.0.1-10.0.0.9"_s});
        row("leading zero in a list", u"10.0.0.1,05"_s, {LeadingZero, 9, 2, u"05"_s, u"10.0.0.1,5"_s});
        row("leading zero in an exclusion", u"a !010.0.0.1"_s, {LeadingZero, 3, 3, u"010"_s, u"!10.0.0.1"_s});
        row("leading zero in a prefix", u"10.0.0.0/024"_s, {LeadingZero, 9, 3, u"024"_s, u"10.0.0.0/24"_s});
        row("octet too large", u"10.0.300.1"_s, {OctetTooLarge, 5, 3, u"300"_s, {}});
        row("octet too large in a range", u"10.0.0.1-256"_s, {OctetTooLarge, 9, 3, u"256"_s, {}});
        row("octet far too large", u"10.0.0.99999999999999999999"_s,
            {OctetTooLarge, 7, 20, u"99999999999999999999"_s, {}});
        row("short with prefix", u"127/8"_s, {TooFewOctets, 0, 3, {}, u"127.0.0.0/8"_s});
        row("short with longer prefix", u"a, 192.168/16"_s, {TooFewOctets, 3, 7, {}, u"192.168.0.0/16"_s});
        row("short", u"1.2.3"_s, {TooFewOctets, 0, 5, {}, u"1.2.3.0/24"_s});
        row("short with a list", u"10.0.1-5"_s, {TooFewOctets, 0, 8, {}, u"10.0.1-5.*"_s});
        row("trailing dot without octet", u"10.0.0."_s, {TooFewOctets, 0, 7, {}, u"10.0.0.0/24"_s});
        row("octet missing", u"10..0.1"_s, {TooFewOctets, 0, 7, {}, {}});
        row("small number", u"7"_s, {TooFewOctets, 0, 1, {}, {}});
        row("number after a list", u"10.0.0.1, 5"_s, {TooFewOctets, 10, 1, {}, {}});
        row("prefix alone", u"/24"_s, {TooFewOctets, 0, 3, {}, {}});
        row("five octets", u"1.2.3.4.5"_s, {TooManyOctets, 7, 2, {}, {}});
        row("five octets after a dash", u"-1.2.3.4.5"_s, {TooManyOctets, 8, 2, {}, {}});
        row("address with a final dot", u"1.2.3.4."_s, {TooManyOctets, 7, 1, {}, u"1.2.3.4"_s});
        row("integer", u"2130706433"_s, {IntegerAddress, 0, 10, {}, u"127.0.0.1"_s});
        row("integer too large", u"99999999999"_s, {IntegerAddress, 0, 11, {}, {}});
        row("hex", u"0x7f.1"_s, {HexAddress, 0, 6, {}, u"127.0.0.1"_s});
        row("hex in one", u"0x7f000001"_s, {HexAddress, 0, 10, {}, u"127.0.0.1"_s});
        row("hex with prefix", u"a 0x0a.0.0.0/8"_s, {HexAddress, 2, 10, {}, u"10.0.0.0/8"_s});
        row("name that ends in a number", u"1.a.2.3"_s, {NameEndsInNumber, 6, 1, {}, {}});
        row("address with a letter O", u"10.0.O.12"_s, {NameEndsInNumber, 7, 2, {}, {}});
        row("name that ends in a hex number", u"a.0x1f"_s, {NameEndsInNumber, 2, 4, {}, {}});
        row("name with an empty label", u"a..lan"_s, {BadName, 2, 1, {}, {}});
        row("name that begins with a dot", u".lan"_s, {BadName, 0, 1, {}, {}});
        row("label that ends in a dash", u"a-.lan"_s, {BadName, 0, 2, {}, {}});
        row("label that begins with a dash", u"a.-b.lan"_s, {BadName, 2, 2, {}, {}});
        row("label too long", QString(64, u'a') + u".lan"_s, {BadName, 0, 64, {}, {}});
        row("name too long", (QString(49, u'a') + u'.').repeated(6).chopped(1), {BadName, 0, 299, {}, {}});
        row("character no name has", u"a.lan b@c"_s, {UnknownCharacter, 7, 1, u"@"_s, {}});
        row("comment outside a file", u"10.0.0.1 # x"_s, {UnknownCharacter, 9, 1, u"#"_s, {}});
        row("name with a star", u"*.lan"_s, {UnknownCharacter, 0, 1, u"*"_s, {}});
        row("port", u"10.0.0.1:80"_s, {UnknownCharacter, 8, 1, u":"_s, u"10.0.0.1"_s});
        row("port of a name", u"b.lan:80"_s, {UnknownCharacter, 5, 1, u":"_s, u"b.lan"_s});
        row("port after brackets", u"[::1]:80"_s, {UnknownCharacter, 5, 1, u":"_s, u"[::1]"_s});
        row("URL", u"http://b.lan:8080/x"_s, {UnknownCharacter, 4, 1, u":"_s, u"b.lan"_s});

        row("not IPv6", u"2001:db8::1::2"_s, {BadAddress, 0, 14, {}, {}});
        row("too many groups", u"1:2:3:4:5:6:7:8:9"_s, {BadAddress, 0, 17, {}, {}});
        row("too few groups", u"1:2:3"_s, {BadAddress, 0, 5, {}, {}});
        row("group too long", u"a, ::12345"_s, {BadAddress, 3, 7, {}, {}});
        row("no gap to fill", u"1:2:3:4:5:6:7::8"_s, {BadAddress, 0, 16, {}, {}});
        row("triple colon", u":::"_s, {BadAddress, 0, 3, {}, {}});
        row("bracket left open", u"[::1"_s, {BadAddress, 0, 4, {}, {}});
        row("empty brackets", u"a []"_s, {BadAddress, 2, 2, {}, {}});
        row("zone alone", u"%::"_s, {BadAddress, 0, 3, {}, {}});
        row("name in brackets", u"[b.lan]"_s, {BadAddress, 1, 5, {}, {}});
        row("IPv6 range cut short", u"2001:db8::1-ff"_s, {BadAddress, 0, 14, {}, u"2001:db8::1-2001:db8::ff"_s});
        row("zone that is not here", u"fe80::1%nosuchif0"_s, {BadZone, 8, 9, u"nosuchif0"_s, {}});
        row("zone index that is not here", u"fe80::1%99999999"_s, {BadZone, 8, 8, u"99999999"_s, {}});
        row("zone missing", u"fe80::1%"_s, {BadZone, 7, 1, {}, {}});

        row("prefix missing", u"10.0.0.0/"_s, {MissingPrefix, 8, 1, {}, {}});
        row("IPv6 prefix missing", u"::1/"_s, {MissingPrefix, 3, 1, {}, {}});
        row("name's prefix missing", u"b.lan/"_s, {MissingPrefix, 5, 1, {}, {}});
        row("/33", u"10.0.0.0/33"_s, {PrefixTooLong, 9, 2, u"33"_s, {}});
        row("/129", u"::1/129"_s, {PrefixTooLong, 4, 3, u"129"_s, {}});
        row("name's prefix too long", u"b.lan/129"_s, {PrefixTooLong, 6, 3, u"129"_s, {}});
        row("far too long prefix", u"10.0.0.0/99999999999"_s, {PrefixTooLong, 9, 11, u"99999999999"_s, {}});
        row("bad mask", u"10.0.0.0/255.255"_s, {BadMask, 9, 7, u"255.255"_s, {}});
        row("mask with too large octet", u"10.0.0.0/256.0.0.0"_s, {BadMask, 9, 9, u"256.0.0.0"_s, {}});
        row("two masks", u"10.0.0.0/24/24"_s, {BadMask, 9, 5, u"24/24"_s, {}});
        row("negative prefix", u"10.0.0.0/-1"_s, {BadMask, 9, 2, u"-1"_s, {}});
        row("IPv6 netmask", u"::1/ffff::"_s, {BadMask, 4, 6, u"ffff::"_s, {}});
        row("letters as a mask", u"b.lan/x"_s, {BadMask, 6, 1, u"x"_s, {}});
        row("mask with gaps", u"10.0.0.0/255.0.255.0"_s, {MaskNotContiguous, 9, 11, u"255.0.255.0"_s, {}});
        row("wildcard mask", u"10.0.0.0/0.0.0.255"_s, {MaskNotContiguous, 9, 9, u"0.0.0.255"_s, u"10.0.0.0/24"_s});
        row("mask on a range of octets", u"10.0.0.1-5/24"_s, {MaskOnOctetList, 10, 3, {}, {}});
        row("mask on an octet list", u"10.0.0.1,5/24"_s, {MaskOnOctetList, 10, 3, {}, {}});
        row("mask on a star", u"10.0.0.*/24"_s, {MaskOnOctetList, 8, 3, {}, {}});
        row("mask on a range", u"10.0.0.1-10.0.0.5/24"_s, {MaskOnOctetList, 17, 3, {}, {}});
        row("range of blocks", u"10.0.0.0/24-10.0.1.0/24"_s, {MaskOnOctetList, 8, 15, {}, {}});
        row("mask on an IPv6 range", u"::1-::5/64"_s, {MaskOnOctetList, 7, 3, {}, {}});

        row("reversed octets", u"10.0.0.30-20"_s, {ReversedRange, 7, 5, {}, u"10.0.0.20-30"_s});
        row("reversed in a list", u"10.0.0.1,30-20,40"_s, {ReversedRange, 9, 5, {}, u"10.0.0.1,20-30,40"_s});
        row("reversed range", u"10.0.0.30-10.0.0.20"_s, {ReversedRange, 0, 19, {}, u"10.0.0.20-10.0.0.30"_s});
        row("reversed with spaces", u"a 10.0.0.30 - 10.0.0.20"_s, {ReversedRange, 2, 21, {}, u"10.0.0.20-10.0.0.30"_s});
        row("reversed exclusion", u"a !10.0.0.30-10.0.0.20"_s, {ReversedRange, 3, 19, {}, u"!10.0.0.20-10.0.0.30"_s});
        row("reversed IPv6 range", u"::9-::1"_s, {ReversedRange, 0, 7, {}, u"::1-::9"_s});
        row("mixed families", u"10.0.0.1-::1"_s, {MixedFamilies, 0, 12, {}, {}});
        row("mixed families the other way", u"::1 - 10.0.0.1"_s, {MixedFamilies, 0, 14, {}, {}});
        row("mixed zones", u"fe80::1%a-fe80::9%b"_s, {MixedZones, 0, 19, {}, {}});
        row("range of names", u"a.lan - b.lan"_s, {RangeOfNames, 0, 13, {}, {}});
        row("range end is no whole address", u"127.0.0.0-1.1,3-5"_s,
            {ShortRangeEnd, 10, 3, u"1.1"_s, u"127.0.0.0-127.0.1.1"_s});
        row("range end of three numbers", u"10.0.0.1 - 0.1.7"_s,
            {ShortRangeEnd, 11, 5, u"0.1.7"_s, u"10.0.0.1-10.0.1.7"_s});
        row("short range end before the start", u"10.0.5.1-2.3"_s, {ShortRangeEnd, 9, 3, u"2.3"_s, {}});
        row("range end missing", u"10.0.0.1 -"_s, {MissingRangeEnd, 9, 1, {}, {}});
        row("range start missing", u"- 10.0.0.1"_s, {MissingRangeEnd, 0, 1, {}, {}});
        row("dash alone", u"-"_s, {MissingRangeEnd, 0, 1, {}, {}});
        row("IPv6 range end missing", u"::1-"_s, {MissingRangeEnd, 3, 1, {}, {}});
        row("three ends", u"10.0.0.1-10.0.0.2-10.0.0.3"_s, {UnknownCharacter, 17, 1, u"-"_s, {}});
        row("pair of octet lists", u"10.0.0.*-10.0.1.*"_s, {UnknownCharacter, 7, 1, u"*"_s, {}});

        row("too many IPv6 addresses", u"::1 ::/0"_s, {TooManyAddresses, 4, 4, {}, {}});
        row("too many together", u"0.0.0.0/0 ::1"_s, {TooManyAddresses, 10, 3, {}, {}});
        row("too many with a name", u"0.0.0.0/0 b.lan"_s, {TooManyAddresses, 10, 5, {}, {}});
        row("too many below a name", u"b.lan/64"_s, {TooManyAddresses, 0, 8, {}, {}});
        row("nothing left", u"10.0.0.1-9 !10.0.0.0/24"_s, {NothingLeft, 11, 12, {}, {}});
        row("no name left", u"b.lan !b.lan"_s, {NothingLeft, 6, 6, {}, {}});
    }

    void refused()
    {
        QFETCH(const QString, text);
        QFETCH(const ParseError, error);
        const Parsed<TargetSet> targets = TargetSet::parse(text);
        QVERIFY2(!targets, qPrintable(targets ? meaning(*targets) : QString()));
        QCOMPARE(describe(targets.error()), describe(error));
        const QString suggestion = targets.error().suggestion;
        if (suggestion.startsWith(u'!'))
            QVERIFY(TargetSet::parse(u"other.lan "_s + suggestion));
        else if (!suggestion.isEmpty())
            QVERIFY(TargetSet::parse(suggestion));
    }

    void zones()
    {
        const QNetworkInterface interface = someInterface();
        if (!interface.isValid())
            QSKIP("This computer has no network interface with the index 1.");
        const IpAddress expected = IpAddress::v6(0xfe80000000000000, 1, 1);
        const QString name = interface.name();

        for (const QString &text : {u"fe80::1%"_s + name, u"fe80::1%1"_s, u"[fe80::1%1]"_s}) {
            const Parsed<TargetSet> targets = TargetSet::parse(text);
            QVERIFY2(targets, qPrintable(text));
            QCOMPARE(targets->addresses.first(), expected);
            QCOMPARE(targets->addresses.first().toString(), u"fe80::1%"_s + name);
        }
        for (const QString &text : {u"fe80::1%%1-fe80::9%%1"_s, u"fe80::1%%1 - fe80::9"_s, u"fe80::1-fe80::9%%1"_s}) {
            const Parsed<TargetSet> targets = TargetSet::parse(QString(text).replace(u"%%1"_s, u'%' + name));
            QVERIFY2(targets, qPrintable(text));
            QCOMPARE(targets->addresses.count(), quint64(9));
            QCOMPARE(targets->addresses.first(), expected);
        }
        QCOMPARE(TargetSet::parse(u"fe80::%1/120")->addresses.count(), quint64(256));
        QCOMPARE(TargetSet::parse(u"fe80::1-fe80::3%1 !fe80::2")->addresses.count(), quint64(2));
        QCOMPARE(TargetSet::parse(u"::1%1").error(), (ParseError {ParseProblem::BadZone, 4, 1, u"1"_s, {}}));
        QCOMPARE(TargetSet::parse(u"fe80::%1/4").error(), (ParseError {ParseProblem::BadZone, 7, 1, u"1"_s, {}}));
    }

    void excludeField()
    {
        const TargetSet::TwoTexts both = TargetSet::parse(u"10.0.0.0/24 a.lan b.lan", u"10.0.0.1,5 !10.0.0.9; a.lan");
        QVERIFY(both.targets);
        QVERIFY(!both.excludeError);
        QCOMPARE(meaning(*both.targets), u"253: 10.0.0.0 10.0.0.255; b.lan; !a.lan"_s);
        QVERIFY(both.targets->excluded.contains(IpAddress::v4(0x0a000009)));

        const TargetSet::TwoTexts blank = TargetSet::parse(u"10.0.0.1", u" ");
        QVERIFY(blank.targets);
        QVERIFY(!blank.excludeError);
    }

    void errorsOfTheExcludeField()
    {
        const TargetSet::TwoTexts bad = TargetSet::parse(u"10.0.0.0/24", u"10.0.0.1 127/8");
        QVERIFY(bad.targets);
        QVERIFY(bad.excludeError);
        QCOMPARE(describe(*bad.excludeError), describe({ParseProblem::TooFewOctets, 9, 3, {}, u"127.0.0.0/8"_s}));

        const TargetSet::TwoTexts nothing = TargetSet::parse(u"10.0.0.1", u"10.0.0.0/8");
        QVERIFY(!nothing.excludeError);
        QCOMPARE(describe(nothing.targets.error()), describe({ParseProblem::NothingLeft, 0, 8, {}, {}}));
    }

    void files()
    {
        const QString text = u"# our net\r\n10.0.0.1 # the router, 10.0.0.99\r\n\r\n10.0.0.2,10.0.0.3#x\r\n!10.0.0.2"_s;
        const Parsed<TargetSet> targets = TargetSet::parseFile(text);
        QVERIFY2(targets, qPrintable(describe(targets.error())));
        QCOMPARE(meaning(*targets), u"2: 10.0.0.1 10.0.0.3"_s);

        const Parsed<TargetSet> bad = TargetSet::parseFile(u"# a\n10.0.0.1 # b\n10.0.0.256 # c");
        QVERIFY(!bad);
        QCOMPARE(describe(bad.error()), describe({ParseProblem::OctetTooLarge, 24, 3, u"256"_s, {}}));
        QCOMPARE(int(TargetSet::parseFile(u"# nothing\n").error().problem), int(ParseProblem::Empty));
    }

    void manyItems()
    {
        QString text;
        for (int i = 0; i < 20000; ++i)
            text += u"10.%1.%2.%3 "_s.arg(i * 7 % 256).arg(i * 13 / 256 % 256).arg(i * 31 % 256);
        text += u"10.0-1.*.1,3,7-9 "_s.repeated(200);
        const Parsed<TargetSet> targets = TargetSet::parse(text);
        QVERIFY(targets);
        QVERIFY(targets->addresses.count() > 10000);
    }

    void unite()
    {
        TargetSet targets = *TargetSet::parse(u"10.0.0.0/24 a.lan");
        targets.unite(*TargetSet::parse(u"10.0.1.0/24 A.lan b.lan !10.0.0.0 !c.lan"));
        QCOMPARE(meaning(targets), u"511: 10.0.0.1 10.0.1.255; a.lan; b.lan; !c.lan"_s);
        targets.unite(*TargetSet::parse(u"10.0.0.0 c.lan"));
        QCOMPARE(meaning(targets), u"511: 10.0.0.1 10.0.1.255; a.lan; b.lan; !c.lan"_s);
    }

    void countIsExactWhereNoNameCanMeanAnother_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isExact");
        QTest::newRow("addresses") << u"10.0.0.0/24 !10.0.0.1"_s << true;
        QTest::newRow("one name") << u"a.lan"_s << true;
        QTest::newRow("a name beside a range") << u"10.0.0.0/24 a.lan"_s << false;
        QTest::newRow("two names") << u"a.lan b.lan"_s << false;
        QTest::newRow("a block, which is one address if it is IPv6") << u"a.lan/28"_s << false;
        QTest::newRow("a name and an exclusion") << u"a.lan !10.0.0.1"_s << false;
        QTest::newRow("an excluded name") << u"10.0.0.0/24 !a.lan"_s << false;
    }
    void countIsExactWhereNoNameCanMeanAnother()
    {
        QFETCH(QString, text);
        QTEST(TargetSet::parse(text)->countIsExact(), "isExact");
    }

    void count()
    {
        QCOMPARE(TargetSet::parse(u"10.0.0.0/24 a.lan b.lan/28")->count(), quint64(256 + 1 + 16));
        QCOMPARE(TargetSet::parse(u"b.lan/112")->count(), quint64(65536));
    }

    void around()
    {
        const IpAddress v4 = IpAddress::v4(0x0a000013);
        const IpAddress v6 = IpAddress::v6(0xfe80000000000000, 0x13, 1);
        QCOMPARE((NamedTarget {u"a"_s, -1}).around(v4), AddressSet({{v4, v4}}));
        QCOMPARE((NamedTarget {u"a"_s, 28}).around(v4),
                 AddressSet({{IpAddress::v4(0x0a000010), IpAddress::v4(0x0a00001f)}}));
        QCOMPARE((NamedTarget {u"a"_s, 120}).around(v4), AddressSet({{v4, v4}}));
        QCOMPARE(
            (NamedTarget {u"a"_s, 124}).around(v6),
            AddressSet({{IpAddress::v6(0xfe80000000000000, 0x10, 1), IpAddress::v6(0xfe80000000000000, 0x1f, 1)}}));
        QCOMPARE((NamedTarget {u"a"_s, 24}).around(v6), AddressSet({{v6, v6}}));
        QVERIFY((NamedTarget {u"a"_s, 0}).around(v4).count() == quint64(1) << 32);
        QVERIFY((NamedTarget {u"a"_s, 24}).around(IpAddress()).isEmpty());
    }

    void printedAddressesParseBack()
    {
        const TargetSet targets = *TargetSet::parse(u"10.0-1.*.1,3 2001:db8::/118 ::ffff:1.2.3.0/122 fe80::1");
        for (quint64 i = 0; i < targets.addresses.count(); ++i) {
            const IpAddress address = targets.addresses.at(i);
            const Parsed<TargetSet> again = TargetSet::parse(address.toString());
            QVERIFY2(again, qPrintable(address.toString()));
            QCOMPARE(again->addresses, AddressSet({{address, address}}));
        }
    }
};

QTEST_GUILESS_MAIN(TestTargetSet)
#include "tst_targetset.moc"
