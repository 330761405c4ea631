// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QCoreApplication>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ParseWords
{
    Q_DECLARE_TR_FUNCTIONS(netsonde::words)

public:
    /// One sentence each; %1 is the error's subject.
    static QString sentence(ParseProblem problem);
};

QString ParseWords::sentence(ParseProblem problem)
{
    switch (problem) {
    case ParseProblem::Empty:
        return tr("Nothing to scan");
    case ParseProblem::EmptyItem:
        return tr("An item is empty");
    case ParseProblem::UnknownCharacter:
        return tr("“%1” does not belong here");
    case ParseProblem::LeadingZero:
        return tr("“%1” has leading zeros, which some programs read as octal");
    case ParseProblem::OctetTooLarge:
        return tr("“%1” is too large for an IPv4 address; each number is at most 255");
    case ParseProblem::TooFewOctets:
        return tr("An IPv4 address has four numbers; here are fewer");
    case ParseProblem::TooManyOctets:
        return tr("An IPv4 address has four numbers; here are more");
    case ParseProblem::IntegerAddress:
        return tr("An IPv4 address is written as four numbers with dots");
    case ParseProblem::HexAddress:
        return tr("An IPv4 address is written with decimal numbers");
    case ParseProblem::NameEndsInNumber:
        return tr("This is not an IPv4 address, and a host name cannot end in a number");
    case ParseProblem::BadName:
        return tr("This is not a host name; each part has 1 to 63 characters and no dash at its ends");
    case ParseProblem::BadAddress:
        return tr("This is not an IPv6 address");
    case ParseProblem::BadZone:
        return tr("“%1” is not an interface of this computer that a link-local address can name");
    case ParseProblem::MissingPrefix:
        return tr("The prefix length after “/” is missing");
    case ParseProblem::PrefixTooLong:
        return tr("The prefix length %1 is longer than the address");
    case ParseProblem::BadMask:
        return tr("“%1” is neither a prefix length nor a netmask");
    case ParseProblem::MaskNotContiguous:
        return tr("“%1” is no netmask: its ones are not all in front");
    case ParseProblem::MaskOnOctetList:
        return tr("A range or list cannot have a prefix length or netmask");
    case ParseProblem::ReversedRange:
        return tr("The range ends before it starts");
    case ParseProblem::MixedFamilies:
        return tr("The range starts and ends in different address families");
    case ParseProblem::MixedZones:
        return tr("The range starts and ends on different interfaces");
    case ParseProblem::RangeOfNames:
        return tr("A range needs an address at either end, not a name");
    case ParseProblem::ShortRangeEnd:
        return tr("A range ends with a whole address, or with the last number alone; “%1” is neither");
    case ParseProblem::MissingRangeEnd:
        return tr("One end of the range is missing");
    case ParseProblem::TooManyAddresses:
        return tr("More than 2³² addresses in all; scan a smaller part");
    case ParseProblem::NothingLeft:
        return tr("The exclusions take out everything");
    case ParseProblem::PortZero:
        return tr("Port 0 cannot be scanned; ports are 1 to 65535");
    case ParseProblem::PortTooLarge:
        return tr("“%1” is too large; ports are 1 to 65535");
    case ParseProblem::PortHex:
        return tr("Ports are written as decimal numbers");
    case ParseProblem::UnknownService:
        return tr("“%1” is no known service");
    case ParseProblem::NoServiceMatches:
        return tr("No known service fits “%1”");
    case ParseProblem::UdpPort:
        return tr("Only TCP ports can be scanned");
    case ParseProblem::UnknownPreset:
        return tr("There is no port set “%1”");
    case ParseProblem::FileTooLarge:
        return tr("The file is too large for a list of targets");
    }
    Q_UNREACHABLE();
}

} // namespace

namespace words {

QString problem(const ParseError &error)
{
    QString sentence = ParseWords::sentence(error.problem);
    sentence.replace("%1"_L1, brief(error.subject)); // not arg(): many sentences need no subject
    if (error.suggestion.isEmpty())
        return sentence;
    return ParseWords::tr("%1; did you mean %2?").arg(sentence, brief(error.suggestion));
}

QString problemAt(const ParseError &error)
{
    return ParseWords::tr("character %1: %2").arg(QString::number(error.position + 1), problem(error));
}

} // namespace words

} // namespace netsonde
