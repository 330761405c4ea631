// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace netsonde {

/// Why a text is no list of targets or ports. The words for each are in ui/words.
enum class ParseProblem : quint8 {
    Empty, ///< nothing to scan in the whole text
    EmptyItem, ///< nothing between two commas
    UnknownCharacter, ///< subject: the character
    LeadingZero, ///< 010.0.0.1; subject: the octet
    OctetTooLarge, ///< 300.0.0.1; subject: the octet
    TooFewOctets, ///< 1.2.3, 127/8
    TooManyOctets, ///< 1.2.3.4.5
    IntegerAddress, ///< 2130706433
    HexAddress, ///< 0x7f.1
    NameEndsInNumber, ///< 1.a.2.3
    BadName, ///< a label is empty, over 63 characters or has a dash at an end (RFC 1123)
    BadAddress, ///< not an IPv6 address
    BadZone, ///< no such interface here; subject: the zone
    MissingPrefix, ///< 10.0.0.0/
    PrefixTooLong, ///< /33, /129; subject: the prefix
    BadMask, ///< neither a length nor a netmask; subject: the mask
    MaskNotContiguous, ///< 255.0.255.0
    MaskOnOctetList, ///< 10.0.0.1-5/24
    ReversedRange, ///< ends before it starts
    MixedFamilies, ///< 10.0.0.1-::1
    MixedZones, ///< fe80::1%eth0-fe80::9%eth1
    RangeOfNames, ///< a.lan - b.lan
    ShortRangeEnd, ///< 10.0.0.1-2.3; subject: the end
    MissingRangeEnd, ///< 10.0.0.1 - and nothing more
    TooManyAddresses, ///< more than 2^32 in all
    NothingLeft, ///< the exclusions take out everything
    PortZero, ///< port 0
    PortTooLarge, ///< 65536; subject: the number
    PortHex, ///< 0x50
    UnknownService, ///< subject: the name; suggestion: near names
    NoServiceMatches, ///< a wildcard that fits no name
    UdpPort, ///< U:53: this scanner speaks TCP only
    UnknownPreset, ///< top7; suggestion: top20, top100, top1000
    FileTooLarge, ///< a targets file over the limit that readTargetFile documents
};

/// Where and why a text was refused. position and length are in UTF-16 units of the text that was parsed; length 0 at
/// its end. suggestion is notation ready to be typed instead of the whole item, or empty.
struct ParseError
{
    ParseProblem problem = ParseProblem::Empty;
    qsizetype position = 0;
    qsizetype length = 0;
    QString subject {};
    QString suggestion {};

    friend bool operator==(const ParseError &, const ParseError &) = default;
};

/// A value or the error that stands in its place.
template <typename T>
class Parsed
{
public:
    Parsed(T value)
        : m_value(std::move(value))
    { }
    Parsed(ParseError error)
        : m_error(std::move(error))
    { }

    explicit operator bool() const { return m_value.has_value(); }
    const T &value() const { return *m_value; }
    const T &operator*() const { return *m_value; }
    const T *operator->() const { return &*m_value; }
    const ParseError &error() const { return m_error; }

private:
    std::optional<T> m_value;
    ParseError m_error;
};

} // namespace netsonde
