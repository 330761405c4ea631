// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resultfield.h"

#include "engine/targets/servicenames.h"
#include "ui/filter/filterkeys.h"
#include "ui/filter/filtertext.h"
#include "ui/models/celltext.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QDateTime>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(netsonde::FieldText)
};

/// @p unconfirmed ports are silent so far.
QString stateText(HostState state, quint64 unconfirmed)
{
    const QString word = words::hostState(state);
    if (unconfirmed == 0)
        return word;
    //: %1 is a host's state, "Up", %2 a number of ports.
    return FieldWords::tr("%1, %2 not confirmed", nullptr, words::plural(unconfirmed))
        .arg(word, words::number(unconfirmed));
}

QString portsText(const ResultRow &row)
{
    return row.answersAll ? words::answersAll() : celltext::portList(row.openPorts);
}

/// One a line, with room for its sign.
QString statesAndSigns()
{
    QStringList lines;
    for (const HostState state : {HostState::Pending, HostState::Up, HostState::NoAnswer, HostState::Unreachable,
                                  HostState::NotTested, HostState::NotResolved})
        lines << celltext::withSign(words::hostState(state));
    lines << celltext::withSign(stateText(HostState::Up, 1'000));
    return lines.join(u'\n');
}

/// The line of a host on which everything answers stands for all its ports.
QString portText(const ResultRow &row)
{
    if (row.answersAll)
        return words::countOf(PortState::Open, static_cast<quint64>(row.openPorts.size()));
    return QString::number(row.port);
}

QString term(FilterKey key, const QString &value)
{
    return FilterKeys::text(key) + u':' + value;
}

QString exactly(FilterKey key, const QString &value)
{
    return term(key, u'=' + Filter::quoted(value));
}

/// As many digits as words::roundTrip() shows.
QString roundTripTerm(float ms)
{
    if (ms < 0)
        return {};
    if (ms < 0.01F)
        return term(FilterKey::Rtt, u"<0.01"_s);
    const int digits = ms < 0.095F ? 2 : ms < 99.95F ? 1 : 0;
    return term(FilterKey::Rtt, QString::number(static_cast<double>(ms), 'f', digits));
}

QString openPortsTerm(const QList<quint16> &ports)
{
    constexpr qsizetype most = 8;
    if (ports.isEmpty() || ports.size() > most)
        return term(FilterKey::Open, QString::number(ports.size()));
    QStringList terms;
    for (const quint16 port : ports)
        terms << term(FilterKey::Port, QString::number(port));
    return terms.size() == 1 ? terms.first() : u'(' + terms.join(u' ') + u')';
}

} // namespace

QString FieldText::title(ResultField field)
{
    switch (field) {
    case ResultField::Address:
        return FieldWords::tr("Address");
    case ResultField::Name:
        return FieldWords::tr("Name");
    case ResultField::Vendor:
        return FieldWords::tr("Vendor");
    case ResultField::Mac:
        return FieldWords::tr("MAC Address");
    case ResultField::State:
        return FieldWords::tr("State");
    case ResultField::Port:
        return FieldWords::tr("Port");
    case ResultField::Service:
        return FieldWords::tr("Service");
    case ResultField::RoundTrip:
        return FieldWords::tr("Round Trip");
    case ResultField::OpenPorts:
        return FieldWords::tr("Open Ports");
    case ResultField::Closed:
        return FieldWords::tr("Closed");
    case ResultField::Filtered:
        return FieldWords::tr("Filtered");
    case ResultField::Seen:
        return FieldWords::tr("Seen");
    }
    Q_UNREACHABLE();
}

QString FieldText::widthSample(ResultField field)
{
    switch (field) {
    case ResultField::Address:
        return u"255.255.255.255"_s;
    case ResultField::Name:
        return u"name-of-host.lan"_s;
    case ResultField::Vendor:
        return u"Hewlett Packard"_s;
    case ResultField::Mac:
        return u"00:dd:dd:dd:dd:dd"_s;
    case ResultField::State:
        return statesAndSigns();
    case ResultField::Port:
        return u"65535"_s;
    case ResultField::Service:
        return u"microsoft-ds-long"_s;
    case ResultField::OpenPorts:
        return u"22 80 139 443 445"_s;
    case ResultField::Seen:
        return u"00:00:00"_s;
    case ResultField::RoundTrip:
        return words::roundTrip(0);
    case ResultField::Closed:
    case ResultField::Filtered:
        return {};
    }
    Q_UNREACHABLE();
}

QString FieldText::leastWidthSample(ResultField field)
{
    switch (field) {
    case ResultField::State:
        return celltext::withSign(words::hostState(HostState::NoAnswer));
    case ResultField::Name:
        return u"name-of-host"_s;
    case ResultField::OpenPorts:
        return u"22 80 443 445"_s;
    case ResultField::Service:
        return u"https"_s;
    case ResultField::Address:
    case ResultField::Vendor:
    case ResultField::Mac:
    case ResultField::Port:
    case ResultField::RoundTrip:
    case ResultField::Closed:
    case ResultField::Filtered:
    case ResultField::Seen:
        return {};
    }
    Q_UNREACHABLE();
}

bool FieldText::isNumber(ResultField field)
{
    switch (field) {
    case ResultField::Port:
    case ResultField::RoundTrip:
    case ResultField::Closed:
    case ResultField::Filtered:
        return true;
    case ResultField::Address:
    case ResultField::Name:
    case ResultField::Vendor:
    case ResultField::Mac:
    case ResultField::State:
    case ResultField::Service:
    case ResultField::OpenPorts:
    case ResultField::Seen:
        return false;
    }
    Q_UNREACHABLE();
}

QString FieldText::display(ResultField field, const ResultRow &row)
{
    const auto count = [&row](quint64 n) { return row.address.isNull() ? QString() : words::number(n); };
    switch (field) {
    case ResultField::Address:
        return row.address.toString();
    case ResultField::Name:
        return words::visible(row.name);
    case ResultField::Vendor:
        return words::vendor(row.vendor);
    case ResultField::Mac:
        return row.mac.isNull() ? QString() : row.mac.toString();
    case ResultField::State:
        return stateText(row.state, row.provisional);
    case ResultField::Port:
        return portText(row);
    case ResultField::Service:
        return row.answersAll ? words::answersAll() : ServiceNames::ofPort(row.port);
    case ResultField::RoundTrip:
        return words::roundTrip(row.rttMs);
    case ResultField::OpenPorts:
        return portsText(row);
    case ResultField::Closed:
        return count(row.closed);
    case ResultField::Filtered:
        return count(row.filtered);
    case ResultField::Seen:
        return celltext::timeOfDay(row.seenAt);
    }
    Q_UNREACHABLE();
}

QString FieldText::filterTerm(ResultField field, const ResultRow &row)
{
    const QString answersAll = term(FilterKey::State, FilterKeys::text(FilterKeys::StateValue::AnswersAll));
    const auto count
        = [&](FilterKey key, int n) { return row.address.isNull() ? QString() : term(key, QString::number(n)); };
    switch (field) {
    case ResultField::Address:
        return row.address.isNull() ? QString() : term(FilterKey::Ip, row.address.toString());
    case ResultField::Name:
        return exactly(FilterKey::Name, row.name);
    case ResultField::Vendor:
        return exactly(FilterKey::Vendor, words::vendor(row.vendor));
    case ResultField::Mac:
        return row.mac.isNull() ? exactly(FilterKey::Mac, {}) : term(FilterKey::Mac, row.mac.toString());
    case ResultField::State:
        return term(FilterKey::State, FilterKeys::text(row.state));
    case ResultField::Port:
        return row.answersAll ? answersAll : term(FilterKey::Port, QString::number(row.port));
    case ResultField::Service:
        return row.answersAll ? answersAll : exactly(FilterKey::Service, ServiceNames::ofPort(row.port));
    case ResultField::RoundTrip:
        return roundTripTerm(row.rttMs);
    case ResultField::OpenPorts:
        return row.answersAll ? answersAll : openPortsTerm(row.openPorts);
    case ResultField::Closed:
        return count(FilterKey::Closed, row.closed);
    case ResultField::Filtered:
        return count(FilterKey::Filtered, row.filtered);
    case ResultField::Seen:
        return row.seenAt == 0
            ? QString()
            : term(FilterKey::Seen, QDateTime::fromMSecsSinceEpoch(row.seenAt).time().toString(u"HH:mm:ss"_s));
    }
    Q_UNREACHABLE();
}

} // namespace netsonde
