// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/rowtests.h"

#include "engine/identify/macvendors.h"
#include "engine/targets/servicenames.h"
#include "ui/words/words.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <vector>

namespace netsonde::RowTests {

using namespace Qt::Literals::StringLiterals;
using FilterKeys::StateValue;

namespace {

/// The ports with a registered service; most have none.
const std::vector<std::pair<quint16, QString>> &services()
{
    static const auto all = [] {
        std::vector<std::pair<quint16, QString>> found;
        for (int port = 1; port <= 65535; ++port) {
            if (QString name = ServiceNames::ofPort(static_cast<quint16>(port)); !name.isEmpty())
                found.emplace_back(static_cast<quint16>(port), std::move(name));
        }
        return found;
    }();
    return all;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// IPv6 with its zone may hold any letter; IPv4 doesn't.
bool isOfIpv4(QChar c)
{
    return isDigit(c) || c == u'.';
}

/// The dotted text, without an allocation.
class Ipv4Text
{
public:
    explicit Ipv4Text(quint32 number)
    {
        for (int shift = 24; shift >= 0; shift -= 8) {
            const quint32 octet = (number >> shift) & 0xff;
            if (octet >= 100)
                add(octet / 100);
            if (octet >= 10)
                add(octet / 10 % 10);
            add(octet % 10);
            if (shift > 0)
                m_text[m_size++] = u'.';
        }
    }
    QStringView view() const { return QStringView(m_text.data(), static_cast<qsizetype>(m_size)); }

private:
    void add(quint32 digit) { m_text[m_size++] = static_cast<char16_t>(u'0' + digit); }

    std::array<char16_t, 15> m_text {};
    size_t m_size = 0;
};

/// A part with a colon: two digits alone would find every second address.
bool mayBePartOfMac(const TextPattern &pattern)
{
    const auto isOfMac = [](QChar c) {
        const char16_t lower = c.unicode() | 0x20;
        return isDigit(c) || (lower >= u'a' && lower <= u'f') || c == u':';
    };
    return pattern.mayMatch(isOfMac) && !pattern.mayMatch([](QChar c) { return c != u':'; });
}

bool isVendor(const TextPattern &pattern, quint16 vendor)
{
    return vendor != MacVendors::unknown && pattern.matches(words::vendor(vendor));
}

bool hasPort(const ResultRow &row, const PortSet &ports)
{
    if (row.port != 0 && ports.contains(row.port))
        return true;
    return std::ranges::any_of(row.openPorts, [&](quint16 port) { return ports.contains(port); });
}

PortSet portsOfServices(const TextPattern &pattern)
{
    PortSet ports;
    for (const auto &[port, name] : services()) {
        if (pattern.matches(name))
            ports.insert(port);
    }
    return ports;
}

PortSet portsNamed(const TextPattern &pattern)
{
    PortSet ports = portsOfServices(pattern);
    if (pattern.mayMatch(isDigit)) {
        for (int port = 1; port <= 65535; ++port) {
            if (pattern.matches(QString::number(port)))
                ports.insert(static_cast<quint16>(port));
        }
    }
    return ports;
}

/// Host states whose words match, by their number.
quint32 statesNamed(const TextPattern &pattern)
{
    quint32 states = 0;
    for (const HostState state : {HostState::Pending, HostState::Up, HostState::NoAnswer, HostState::Unreachable,
                                  HostState::NotTested, HostState::NotResolved}) {
        if (pattern.matches(words::hostState(state)))
            states |= 1U << static_cast<quint32>(state);
    }
    return states;
}

} // namespace

RowTest anywhere(const TextPattern &pattern)
{
    const PortSet ports = portsNamed(pattern);
    const quint32 states = statesNamed(pattern);
    const bool answersAll = pattern.matches(words::answersAll());
    const bool mayBeIpv4 = pattern.mayMatch(isOfIpv4);
    const bool mayBeMac = mayBePartOfMac(pattern);
    return [=](const ResultRow &row) {
        if (row.port == 0 && (states >> static_cast<quint32>(row.state) & 1U))
            return true;
        if (answersAll && row.answersAll)
            return true;
        if (row.address.isV4() ? mayBeIpv4 && pattern.matches(Ipv4Text(row.address.v4Number()).view())
                               : row.address.isV6() && pattern.matches(row.address.toString()))
            return true;
        if (isVendor(pattern, row.vendor) || (mayBeMac && !row.mac.isNull() && pattern.matches(row.mac.toString())))
            return true;
        return hasPort(row, ports) || (!row.name.isEmpty() && pattern.matches(row.name));
    };
}

RowTest name(const TextPattern &pattern)
{
    return [=](const ResultRow &row) { return pattern.matches(row.name); };
}

RowTest service(const TextPattern &pattern)
{
    return ports(portsOfServices(pattern));
}

RowTest noService()
{
    PortSet named;
    for (const auto &service : services())
        named.insert(service.first);
    return [=](const ResultRow &row) { return !hasPort(row, named); };
}

RowTest vendor(const TextPattern &pattern)
{
    // Few rows have one: their names are not worth to be worked out for all vendors beforehand.
    return [=](const ResultRow &row) { return isVendor(pattern, row.vendor); };
}

RowTest noVendor()
{
    return [](const ResultRow &row) { return row.vendor == MacVendors::unknown; };
}

RowTest mac(const QString &digits)
{
    return [=](const ResultRow &row) {
        if (row.mac.isNull())
            return false;
        const auto all = row.mac.hexDigits();
        const QStringView text(all.data(), MacAddress::digits);
        for (qsizetype at = 0; at + digits.size() <= text.size(); at += 2) {
            if (text.sliced(at).startsWith(digits))
                return true;
        }
        return false;
    };
}

RowTest noMac()
{
    return [](const ResultRow &row) { return row.mac.isNull(); };
}

RowTest state(StateValue value)
{
    const auto is
        = [](HostState wanted) -> RowTest { return [wanted](const ResultRow &row) { return row.state == wanted; }; };
    switch (value) {
    case StateValue::Up:
        return is(HostState::Up);
    case StateValue::Pending:
        return is(HostState::Pending);
    case StateValue::NoAnswer:
        return is(HostState::NoAnswer);
    case StateValue::Unreachable:
        return is(HostState::Unreachable);
    case StateValue::NotTested:
        return is(HostState::NotTested);
    case StateValue::NotResolved:
        return is(HostState::NotResolved);
    case StateValue::Open:
        return [](const ResultRow &row) { return row.port != 0 || !row.openPorts.isEmpty(); };
    case StateValue::Closed:
        return [](const ResultRow &row) { return row.closed > 0; };
    case StateValue::Filtered:
        return [](const ResultRow &row) { return row.filtered > 0; };
    case StateValue::AwaitsSecondLook:
        return [](const ResultRow &row) { return row.provisional > 0; };
    case StateValue::AnswersAll:
        return [](const ResultRow &row) { return row.answersAll; };
    }
    Q_UNREACHABLE();
}

RowTest ports(const PortSet &ports)
{
    return [=](const ResultRow &row) { return hasPort(row, ports); };
}

RowTest addresses(const AddressSet &addresses)
{
    return [=](const ResultRow &row) {
        const IpAddress &address = row.address;
        // A filter that names no zone means every zone.
        return addresses.contains(address)
            || (address.zone() != 0 && addresses.contains(IpAddress::v6(address.high(), address.low())));
    };
}

RowTest inRange(FilterKey key, const ValueRange &range)
{
    switch (key) {
    case FilterKey::Rtt:
        return [=](const ResultRow &row) { return row.rttMs >= 0 && range.contains(static_cast<double>(row.rttMs)); };
    case FilterKey::Open:
        return [=](const ResultRow &row) {
            return row.port == 0 && range.contains(static_cast<double>(row.openPorts.size()));
        };
    case FilterKey::Closed:
        return [=](const ResultRow &row) { return row.port == 0 && range.contains(row.closed); };
    case FilterKey::Filtered:
        return [=](const ResultRow &row) { return row.port == 0 && range.contains(row.filtered); };
    case FilterKey::Seen: {
        // One offset for all: asking the time zone for each of a million rows takes a second.
        const qint64 offset = QDateTime::currentDateTime().offsetFromUtc();
        return [=](const ResultRow &row) {
            constexpr qint64 day = 24 * 60 * 60;
            return row.seenAt > 0 && range.contains(static_cast<double>((row.seenAt / 1000 + offset) % day));
        };
    }
    case FilterKey::Ip:
    case FilterKey::Name:
    case FilterKey::State:
    case FilterKey::Port:
    case FilterKey::Service:
    case FilterKey::Vendor:
    case FilterKey::Mac:
        break;
    }
    Q_UNREACHABLE();
}

RowTest all(QList<RowTest> tests)
{
    if (tests.size() == 1)
        return tests.takeFirst();
    return [tests = std::move(tests)](const ResultRow &row) {
        return std::ranges::all_of(tests, [&](const RowTest &test) { return test(row); });
    };
}

RowTest any(QList<RowTest> tests)
{
    if (tests.size() == 1)
        return tests.takeFirst();
    return [tests = std::move(tests)](const ResultRow &row) {
        return std::ranges::any_of(tests, [&](const RowTest &test) { return test(row); });
    };
}

RowTest no(RowTest test)
{
    return [test = std::move(test)](const ResultRow &row) { return !test(row); };
}

} // namespace netsonde::RowTests
