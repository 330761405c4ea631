// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include "engine/identify/macvendors.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace netsonde::words {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(netsonde::words)
};

QString decimal(double value, int digits)
{
    return QLocale().toString(value, 'f', digits);
}

QString upReason(Reason why, const QString &port)
{
    if (why == Reason::ConnectionAccepted)
        return Words::tr("port %1 accepted a connection").arg(port);
    if (why == Reason::SelfConnected)
        return Words::tr("port %1 connected to itself: this computer").arg(port);
    return Words::tr("port %1 refused a connection").arg(port);
}

/// Letters and symbols without a shape; what text fields put pictures in for.
constexpr char32_t shapeless[] {0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0, 0xFFFC};

/// Bidirectional marks, zero-width and other invisible characters: they change what the eye reads.
bool misleads(char32_t c)
{
    if (c < 0x7F)
        return c < 0x20;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph || QChar::isNonCharacter(c)
        || std::ranges::find(shapeless, c) != std::end(shapeless);
}

/// Drawn over the character before it.
bool isMark(char32_t c)
{
    if (c < 0x300)
        return false;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

QString escaped(char32_t c)
{
    return c <= 0xFF ? u"\\x%1"_s.arg(static_cast<uint>(c), 2, 16, QLatin1Char('0'))
                     : u"\\u{%1}"_s.arg(static_cast<uint>(c), 4, 16, QLatin1Char('0'));
}

} // namespace

QString state(PortState state)
{
    switch (state) {
    case PortState::NotTested:
        return Words::tr("Not tested");
    case PortState::Open:
        return Words::tr("Open");
    case PortState::Closed:
        return Words::tr("Closed");
    case PortState::Filtered:
        return Words::tr("Filtered");
    case PortState::Unreachable:
        return Words::tr("Unreachable");
    }
    Q_UNREACHABLE();
}

QString reason(Reason reason)
{
    switch (reason) {
    case Reason::Stopped:
        return Words::tr("the scan ended first");
    case Reason::ConnectionAccepted:
        return Words::tr("connection accepted");
    case Reason::ConnectionRefused:
        return Words::tr("connection refused");
    case Reason::SelfConnected:
        return Words::tr("connected to itself: nothing listens there");
    case Reason::NoAnswer:
        return Words::tr("no answer");
    case Reason::NoAnswerYet:
        return Words::tr("no answer so far, not confirmed");
    case Reason::HostSilent:
        return Words::tr("not asked: the host answered nothing");
    case Reason::HostUnreachable:
        return Words::tr("host unreachable");
    case Reason::NetworkUnreachable:
        return Words::tr("network unreachable");
    case Reason::Prohibited:
        return Words::tr("prohibited by a firewall");
    case Reason::LocalNetworkDown:
        return Words::tr("the network of this computer failed");
    case Reason::NetworkSilent:
        return Words::tr("everything that had answered fell silent");
    case Reason::LocalLimit:
        return Words::tr("a limit of this computer was reached");
    case Reason::NameNotResolved:
        return Words::tr("the name has no address");
    case Reason::UnknownError:
        return Words::tr("an unknown error");
    }
    Q_UNREACHABLE();
}

QString hostState(HostState state)
{
    switch (state) {
    case HostState::Pending:
        return Words::tr("No answer so far");
    case HostState::Up:
        return Words::tr("Up");
    case HostState::NoAnswer:
        return Words::tr("No answer");
    case HostState::Unreachable:
        return Words::tr("Unreachable");
    case HostState::NotTested:
        return Words::tr("Not tested");
    case HostState::NotResolved:
        return Words::tr("Name not found");
    }
    Q_UNREACHABLE();
}

QString hostReason(const HostResult &host)
{
    switch (host.state) {
    case HostState::Pending:
        return Words::tr("nothing has answered so far");
    case HostState::Up:
        // Port numbers are names, not amounts: never grouped.
        return upReason(host.reason, QString::number(host.provedBy));
    case HostState::NoAnswer:
        return Words::tr("no port answered");
    case HostState::Unreachable:
    case HostState::NotTested:
        return reason(host.reason);
    case HostState::NotResolved:
        return reason(Reason::NameNotResolved);
    }
    Q_UNREACHABLE();
}

QString vendor(quint16 vendor)
{
    //: In place of a vendor's name: the MAC address was chosen by the device or its user, at random perhaps.
    return vendor == MacVendors::locallyAdministered ? Words::tr("Locally administered") : MacVendors::name(vendor);
}

QString answersAll()
{
    return Words::tr("everything answers: a proxy, antivirus or VPN?");
}

QString countOf(PortState state, quint64 n)
{
    const auto counted = [n](const QString &text) { return text.arg(number(n)); };
    switch (state) {
    case PortState::NotTested:
        return counted(Words::tr("%1 not tested", nullptr, plural(n)));
    case PortState::Open:
        return counted(Words::tr("%1 open", nullptr, plural(n)));
    case PortState::Closed:
        return counted(Words::tr("%1 closed", nullptr, plural(n)));
    case PortState::Filtered:
        return counted(Words::tr("%1 filtered", nullptr, plural(n)));
    case PortState::Unreachable:
        return counted(Words::tr("%1 unreachable", nullptr, plural(n)));
    }
    Q_UNREACHABLE();
}

QString portsNotConfirmed(quint64 ports)
{
    return ports == 1 ? Words::tr("1 port not confirmed")
                      : Words::tr("%1 ports not confirmed", nullptr, plural(ports)).arg(number(ports));
}

QString number(quint64 n)
{
    return QLocale().toString(static_cast<qulonglong>(n));
}

int plural(quint64 n)
{
    constexpr quint64 most = 1'000'000;
    return static_cast<int>(n < most ? n : most + n % most);
}

QString roundTrip(float milliseconds)
{
    if (milliseconds < 0)
        return {};
    if (milliseconds < 0.01F)
        return Words::tr("< %1 ms").arg(decimal(0.01, 2));
    const int digits = milliseconds < 0.095F ? 2 : milliseconds < 99.95F ? 1 : 0;
    return Words::tr("%1 ms").arg(decimal(static_cast<double>(milliseconds), digits));
}

QString duration(std::chrono::milliseconds duration)
{
    const qint64 tenths = (qMax<qint64>(0, duration.count()) + 50) / 100;
    if (tenths < 600)
        return Words::tr("%1 s").arg(decimal(static_cast<double>(tenths) / 10, 1));
    const qint64 seconds = (duration.count() + 500) / 1000;
    if (seconds < 3600)
        return Words::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 24 * 60)
        return Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    const qint64 hours = (minutes + 30) / 60;
    return Words::tr("%1 d %2 h").arg(number(static_cast<quint64>(hours / 24))).arg(hours % 24);
}

QString plan(quint64 addresses, int ports, bool isExact)
{
    const quint64 probes = addresses * static_cast<quint64>(ports);
    const auto counted
        = [](quint64 n, const QString &one, const QString &many) { return n == 1 ? one : many.arg(number(n)); };
    return (isExact ? Words::tr("%1 × %2 = %3", "addresses × ports = probes")
                    : Words::tr("Up to %1 × %2 = %3", "addresses × ports = probes"))
        .arg(counted(addresses, Words::tr("1 address"), Words::tr("%1 addresses", nullptr, plural(addresses))),
             counted(static_cast<quint64>(ports), Words::tr("1 port"), Words::tr("%1 ports", nullptr, ports)),
             counted(probes, Words::tr("1 probe"), Words::tr("%1 probes", nullptr, plural(probes))));
}

QString fullStop(const QString &sentence)
{
    constexpr QChar questionMarkOfChinese(0xff1f);
    if (sentence.endsWith(u'?') || sentence.endsWith(questionMarkOfChinese))
        return sentence;
    //: %1 is a sentence without the full stop at its end.
    return Words::tr("%1.").arg(sentence);
}

QString unparted(QString text)
{
    static const QRegularExpression between(u"(?<=\\d) (?=[\\p{L}%])"_s);
    return text.replace(between, QChar(QChar::Nbsp));
}

QString withoutMnemonic(QString text)
{
    // Languages whose letters are on no key add one in brackets.
    static const QRegularExpression added(u"\\s*\\(&[^&\\s]\\)"_s);
    const QChar ampersand = QChar::ObjectReplacementCharacter;
    return text.remove(added).replace("&&"_L1, ampersand).remove(u'&').replace(ampersand, u'&');
}

QString visible(const QString &text)
{
    const bool isPlain = std::ranges::none_of(
        text, [](QChar c) { return c.isSurrogate() || isMark(c.unicode()) || misleads(c.unicode()); });
    if (isPlain)
        return text;
    QString out;
    out.reserve(text.size());
    constexpr int mostMarks = 3; // more than any language puts on a letter
    int marks = 0;
    for (const char32_t c : text.toUcs4()) {
        marks = isMark(c) ? marks + 1 : 0;
        if (misleads(c) || marks > mostMarks)
            out += escaped(c);
        else
            out += QChar::fromUcs4(c);
    }
    return out;
}

QString brief(const QString &text, qsizetype most)
{
    // What is cut off need not be made visible first.
    QString shown = visible(text.left(most + 1));
    if (text.size() <= most && shown.size() <= most)
        return shown;
    shown.truncate(most - 1);
    if (!shown.isEmpty() && shown.back().isHighSurrogate())
        shown.chop(1);
    return shown + u'…';
}

} // namespace netsonde::words
