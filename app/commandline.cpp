// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/arguments.h"
#include "app/nearword.h"
#include "engine/targets/targetfile.h"
#include "ui/words/words.h"

#include <QDir>

#include <algorithm>
#include <optional>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

const QLatin1StringView defaultPorts("top100");

constexpr OptionSpec help {"help"_L1, 'h', {}, "show this help"_L1};
constexpr OptionSpec ports {"ports"_L1, 'p', "PORTS"_L1, "22,80,8000-8100, http*, top20, all... (top100)"_L1};
constexpr OptionSpec exclude {"exclude"_L1, 0, "T"_L1, "leave these targets out; may be repeated"_L1, true};
constexpr OptionSpec targetsFrom {"targets-from"_L1, 0, "FILE"_L1, "read targets from a file, - for standard input"_L1,
                                  true};

constexpr OptionSpec profile {"profile"_L1, 0, "NAME"_L1, "how hard to push: gentle, normal or fast (normal)"_L1};

const OptionSpec programOptions[] = {help, {"version"_L1, 'v', {}, "show the version"_L1}};
const OptionSpec guiOptions[] = {ports, help};
const OptionSpec planOptions[]
    = {ports, exclude, targetsFrom, profile, {"json"_L1, 0, {}, "print one JSON object"_L1}, help};
const OptionSpec scanOptions[] = {
    ports,
    exclude,
    targetsFrom,
    {"csv"_L1, 0, "FILE"_L1, "write a row per port, - for standard output"_L1},
    {"hosts-csv"_L1, 0, "FILE"_L1, "write a row per host"_L1},
    {"text"_L1, 0, "FILE"_L1, "write the readable table (what is printed without these)"_L1},
    {"states"_L1, 0, "LIST"_L1, "list ports that are open,closed,filtered,unreachable,not-tested or all (open)"_L1},
    profile,
    {"max-rate"_L1, 0, "N"_L1, "at most so many packets a second that begin a connection"_L1},
    {"timeout"_L1, 0, "MS"_L1, "wait so long for one answer, in milliseconds (follows the round trips)"_L1},
    {"retries"_L1, 0, "N"_L1, "try again so often after a timeout (follows the loss)"_L1},
    {"assume-up"_L1, 0, {}, "scan all ports of hosts that answer nothing"_L1},
    {"workers"_L1, 0, "N"_L1, "threads (one per core)"_L1},
    {"in-flight"_L1, 0, "N"_L1, "most connection attempts at once"_L1},
    {"per-host"_L1, 0, "N"_L1, "most connection attempts at once at one host"_L1},
    {"connector"_L1, 0, "NAME"_L1, "how connections are made: auto, native or qt (auto)"_L1},
    {"quiet"_L1, 0, {}, "no progress and no summary on standard error"_L1},
    {"yes"_L1, 0, {}, "scan a large public range without asking"_L1},
    help,
};

/// Thrown through the parsing of a command's meaning, which would be a cascade of ifs otherwise. Never leaves this
/// file.
struct Refusal
{
    QString message;
};

QString helpText()
{
    return "Usage:\n"
           "  netsonde                                     open the window\n"
           "  netsonde gui [TARGETS...] [-p PORTS]         open the window with the boxes filled in\n"
           "  netsonde scan TARGETS... [-p PORTS] [OPTION...]\n"
           "  netsonde plan TARGETS... [-p PORTS] [OPTION...]   say what would be sent; send nothing\n"
           "\n"
           "Targets are addresses, names, networks and ranges: 192.168.1.7, printer.lan, 192.168.1.0/24,\n"
           "192.168.1.1-50, 10.0-1.*.1,3, 2001:db8::/120; !192.168.1.1 is left out.\n"
           "\nOptions of scan:\n"_L1
        + optionHelp(scanOptions) + "\nOptions of plan:\n"_L1 + optionHelp(planOptions) + "\nOptions:\n"_L1
        + optionHelp(programOptions)
        + "\nExit status: 0 complete, 1 failed, 2 wrong usage, 3 incomplete (stopped, or something not tested).\n"_L1;
}

TargetSet fromFile(const QString &path)
{
    const std::variant<TargetSet, TargetFileError> read = readTargetFile(path);
    if (const TargetSet *targets = std::get_if<TargetSet>(&read))
        return *targets;
    const auto &error = std::get<TargetFileError>(read);
    const QString name = path == "-"_L1 ? u"standard input"_s : path;
    if (!error.systemError.isEmpty())
        throw Refusal {name + ": "_L1 + error.systemError};
    throw Refusal {u"%1, line %2, character %3: %4"_s.arg(name)
                       .arg(error.place.line)
                       .arg(error.place.column)
                       .arg(words::problem(error.error))};
}

/// One --exclude as a set that takes away and adds nothing.
TargetSet exclusions(const QString &text)
{
    // Something must be wanted for the exclusions to be taken from: a name that no one has (RFC 2606).
    const TargetSet::TwoTexts both = TargetSet::parse(u"excluded-from.invalid", text);
    if (both.excludeError)
        throw Refusal {"--exclude, "_L1 + words::problemAt(*both.excludeError)};
    return {
        .addresses = {}, .names = {}, .excluded = both.targets->excluded, .excludedNames = both.targets->excludedNames};
}

TargetSet targetsOf(const Arguments &arguments)
{
    constexpr quint64 mostAddresses = quint64(1) << 32;
    const QStringList files = arguments.values(targetsFrom.name);
    TargetSet all;
    if (!arguments.operands().isEmpty() || files.isEmpty()) {
        const Parsed<TargetSet> typed = TargetSet::parse(arguments.operands().join(u' '));
        if (!typed)
            throw Refusal {"targets, "_L1 + words::problemAt(typed.error())};
        all = *typed;
    }
    if (files.count(u"-"_s) > 1)
        throw Refusal {u"--targets-from: standard input can be read only once"_s};
    for (const QString &file : files)
        all.unite(fromFile(file));
    for (const QString &text : arguments.values(exclude.name))
        all.unite(exclusions(text));
    if (all.addresses.isEmpty() && all.names.isEmpty())
        throw Refusal {"targets: "_L1 + words::problem({ParseProblem::NothingLeft})};
    if (all.count() > mostAddresses)
        throw Refusal {"targets: "_L1 + words::problem({ParseProblem::TooManyAddresses})};
    return all;
}

PortSet portsOf(const Arguments &arguments)
{
    const Parsed<PortSet> typed
        = PortSet::parse(arguments.has(ports.name) ? arguments.value(ports.name) : QString(defaultPorts));
    if (!typed)
        throw Refusal {"ports, "_L1 + words::problemAt(typed.error())};
    return *typed;
}

/// The number an option was given, or @p otherwise without the option.
int numberOf(const Arguments &arguments, QLatin1StringView option, int least, int most, int otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    const QString text = arguments.value(option);
    const bool hasOnlyDigits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const int number = text.toInt(&fits);
    if (!hasOnlyDigits || !fits || number < least || number > most)
        throw Refusal {u"--%1: \"%2\" is not a number from %3 to %4"_s.arg(option, text).arg(least).arg(most)};
    return number;
}

StateSet statesOf(const Arguments &arguments)
{
    constexpr QLatin1StringView option("states");
    if (!arguments.has(option))
        return {PortState::Open};
    StateSet states;
    for (const QString &word : arguments.value(option).split(u',')) {
        const std::optional<PortState> state = stateFromKey(QString(word).replace(u'-', u' '));
        if (word == "all"_L1)
            states = StateSet::all();
        else if (state)
            states.insert(*state);
        else
            throw Refusal {
                u"--states: \"%1\" is none of open, closed, filtered, unreachable, not-tested, all"_s.arg(word)};
    }
    return states;
}

/// Two reports in one file would be neither.
void refuseSharedOutputs(const Arguments &arguments)
{
    QHash<QString, QLatin1StringView> writers;
    for (const QLatin1StringView option : {"csv"_L1, "hosts-csv"_L1, "text"_L1}) {
        if (!arguments.has(option))
            continue;
        const QString path = arguments.value(option);
        const QString place
            = path == "-"_L1 ? u"standard output"_s : QDir::cleanPath(QDir::current().absoluteFilePath(path));
        if (writers.contains(place))
            throw Refusal {u"--%1 and --%2 would both write to %3"_s.arg(writers.value(place), option,
                                                                         path == "-"_L1 ? place : path)};
        writers.insert(place, option);
    }
}

Command gui(const Arguments &arguments)
{
    return GuiCommand {arguments.operands().join(u' '), arguments.value(ports.name)};
}

PaceProfile profileOf(const Arguments &arguments)
{
    const QString name = arguments.value(profile.name);
    if (name == "gentle"_L1)
        return PaceProfile::Gentle;
    if (name == "fast"_L1)
        return PaceProfile::Fast;
    if (!name.isEmpty() && name != "normal"_L1)
        throw Refusal {u"--profile: \"%1\" is none of gentle, normal, fast"_s.arg(name)};
    return PaceProfile::Normal;
}

Command plan(const Arguments &arguments)
{
    return PlanCommand {targetsOf(arguments), portsOf(arguments), profileOf(arguments), arguments.has("json"_L1)};
}

Command scan(const Arguments &arguments)
{
    using std::chrono::milliseconds;
    ScanCommand command;
    ScanRequest &request = command.request;
    const auto number = [&](QLatin1StringView option, auto least, auto most, auto otherwise) {
        return numberOf(arguments, option, static_cast<int>(least), static_cast<int>(most),
                        static_cast<int>(otherwise));
    };
    request.workers = number("workers"_L1, 1, ScanRequest::maxWorkers, request.workers);
    request.inFlight = number("in-flight"_L1, 1, ScanRequest::maxInFlight, request.inFlight);
    request.perHost = number("per-host"_L1, 1, ScanRequest::maxInFlight, request.perHost);
    request.maxRate = number("max-rate"_L1, 1, ScanRequest::maxMaxRate, request.maxRate);
    if (arguments.has("retries"_L1))
        request.retries = number("retries"_L1, 0, ScanRequest::maxRetries, 0);
    if (arguments.has("timeout"_L1))
        request.timeout
            = milliseconds(number("timeout"_L1, ScanRequest::minTimeout.count(), ScanRequest::maxTimeout.count(), 0));
    request.profile = profileOf(arguments);
    request.assumeUp = arguments.has("assume-up"_L1);
    const QString connector = arguments.value("connector"_L1);
    if (connector == "qt"_L1)
        request.connector = ConnectorKind::Qt;
    else if (connector == "native"_L1)
        request.connector = ConnectorKind::Native;
    else if (!connector.isEmpty() && connector != "auto"_L1)
        throw Refusal {u"--connector: \"%1\" is none of auto, native, qt"_s.arg(connector)};
    command.states = statesOf(arguments);
    refuseSharedOutputs(arguments);
    command.csvPath = arguments.value("csv"_L1);
    command.hostsCsvPath = arguments.value("hosts-csv"_L1);
    command.textPath = arguments.value("text"_L1);
    command.isQuiet = arguments.has("quiet"_L1);
    command.isConfirmed = arguments.has("yes"_L1);
    request.ports = portsOf(arguments);
    request.targets = targetsOf(arguments);
    return command;
}

Command parseOptions(const QStringList &arguments, std::span<const OptionSpec> options,
                     Command (*meaning)(const Arguments &))
{
    const std::variant<Arguments, QString> split = Arguments::split(arguments, options);
    if (const QString *problem = std::get_if<QString>(&split))
        return UsageError {*problem};
    const Arguments &parts = std::get<Arguments>(split);
    if (parts.has(help.name))
        return HelpCommand {helpText()};
    try {
        return meaning(parts);
    } catch (const Refusal &refusal) {
        return UsageError {refusal.message};
    }
}

/// Arguments that begin with no command.
Command program(const Arguments &arguments)
{
    if (arguments.has("version"_L1))
        return VersionCommand {};
    if (arguments.operands().isEmpty())
        return GuiCommand {};
    const QString word = arguments.operands().first();
    const QString nearest = nearestWord(word, {u"gui"_s, u"scan"_s, u"plan"_s});
    if (!nearest.isEmpty())
        throw Refusal {u"unknown command \"%1\"; did you mean %2?"_s.arg(word, nearest)};
    throw Refusal {u"unknown command \"%1\"; the commands are gui, scan and plan"_s.arg(word)};
}

} // namespace

Command parseCommandLine(const QStringList &arguments)
{
    const QString command = arguments.value(0);
    if (command == "gui"_L1)
        return parseOptions(arguments.sliced(1), guiOptions, gui);
    if (command == "plan"_L1)
        return parseOptions(arguments.sliced(1), planOptions, plan);
    if (command == "scan"_L1)
        return parseOptions(arguments.sliced(1), scanOptions, scan);
    return parseOptions(arguments, programOptions, program);
}

} // namespace netsonde
