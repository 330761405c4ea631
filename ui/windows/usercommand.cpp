// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/usercommand.h"

#include "engine/targets/portset.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

using Cause = CommandRefusal::Cause;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(netsonde::UserCommand)
};

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(u"\\{(\\w+)\\}"_s);
    return expression;
}

/// Addresses, numbers and host names are made of these. No shell, in case a command calls one itself, finds anything
/// to do in them; none begins an option.
bool isSafe(const QString &value)
{
    const auto harmless
        = [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u':' || c == u'-' || c == u'_' || c == u'%'; };
    return !value.isEmpty() && !value.startsWith(u'-') && std::ranges::all_of(value, harmless);
}

std::variant<QString, CommandRefusal> valueOf(QStringView name, const CommandSubject &subject)
{
    const QString asTyped = u'{' + name.toString() + u'}';
    QString value;
    if (name == u"address")
        value = subject.address.toString();
    else if (name == u"name")
        value = subject.name;
    else if (name == u"port")
        value = subject.port == 0 ? QString() : QString::number(subject.port);
    else
        return CommandRefusal {Cause::UnknownPlaceholder, asTyped};
    if (value.isEmpty())
        return CommandRefusal {Cause::NoValue, asTyped};
    if (!isSafe(value))
        return CommandRefusal {Cause::UnsafeValue, value};
    return value;
}

std::variant<QString, CommandRefusal> filledIn(const QString &word, const CommandSubject &subject)
{
    QString filled;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : placeholder().globalMatch(word)) {
        const auto value = valueOf(match.capturedView(1), subject);
        if (std::holds_alternative<CommandRefusal>(value))
            return std::get<CommandRefusal>(value);
        filled += QStringView(word).sliced(end, match.capturedStart() - end);
        filled += std::get<QString>(value);
        end = match.capturedEnd();
    }
    filled += QStringView(word).sliced(end);
    return filled;
}

} // namespace

QList<UserCommand> UserCommand::standard()
{
#if defined(Q_OS_WIN)
    const QString terminal = u"wt.exe "_s;
#elif defined(Q_OS_DARWIN)
    return {{Words::tr("SSH in a Terminal"), u"open ssh://{address}:{port}"_s, u"ssh"_s}};
    const QString terminal;
#else
    const QString terminal = u"x-terminal-emulator -e "_s;
#endif
    return {{Words::tr("SSH in a Terminal"), terminal + u"ssh -p {port} {address}"_s, u"ssh"_s},
            {Words::tr("Ping in a Terminal"), terminal + u"ping {address}"_s, {}}};
}

std::variant<CommandCall, CommandRefusal> UserCommand::callFor(const CommandSubject &subject) const
{
    const QStringList words = QProcess::splitCommand(line);
    if (words.isEmpty() || words.first().trimmed().isEmpty())
        return CommandRefusal {Cause::Empty};
    if (placeholder().match(words.first()).hasMatch())
        return CommandRefusal {Cause::PlaceholderIsProgram};
    CommandCall call {words.first(), {}};
    for (const QString &word : words.sliced(1)) {
        const auto filled = filledIn(word, subject);
        if (std::holds_alternative<CommandRefusal>(filled))
            return std::get<CommandRefusal>(filled);
        call.arguments.append(std::get<QString>(filled));
    }
    return call;
}

bool UserCommand::needsPort() const
{
    return line.contains(u"{port}"_s);
}

bool UserCommand::isFor(quint16 port) const
{
    if (ports.trimmed().isEmpty())
        return true;
    const Parsed<PortSet> parsed = PortSet::parse(ports);
    return parsed && parsed->contains(port);
}

std::optional<quint16> UserCommand::portFor(const QList<quint16> &openPorts) const
{
    if (ports.trimmed().isEmpty() && !needsPort())
        return 0;
    const Parsed<PortSet> parsed = PortSet::parse(ports);
    const auto fitting = std::ranges::find_if(
        openPorts, [&](quint16 port) { return ports.trimmed().isEmpty() || (parsed && parsed->contains(port)); });
    return fitting == openPorts.end() ? std::nullopt : std::optional(*fitting);
}

std::optional<CommandRefusal> UserCommand::problem() const
{
    const auto call = callFor({IpAddress::v4(0x7f000001), u"localhost"_s, 22});
    const auto *refusal = std::get_if<CommandRefusal>(&call);
    return refusal ? std::optional(*refusal) : std::nullopt;
}

} // namespace netsonde
