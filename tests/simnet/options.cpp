// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/options.h"

#include <array>
#include <charconv>

namespace netsonde::simnet {

namespace {

std::string spelled(double value)
{
    std::array<char, 32> text {};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

double number(const std::string &text, double most)
{
    double value = 0;
    const char *end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || rest != end || !(value >= 0) || value > most)
        throw UsageError("'" + text + "' is no number from 0 to " + spelled(most));
    return value;
}

template <typename T>
T parsed(const std::optional<T> &value, const std::string &text, const char *example)
{
    if (!value)
        throw UsageError("'" + text + "' is not like " + example);
    return *value;
}

std::string unescaped(const std::string &text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        const char escaped = text[++i];
        result += escaped == 'r' ? '\r' : escaped == 'n' ? '\n' : escaped;
    }
    return result;
}

void setProfile(Options &options, const std::string &text)
{
    options.settings = parsed(profile(text), text, "lan, wan or sparse");
}

void setNet(Options &options, const std::string &text)
{
    const Prefix prefix = parsed(parsePrefix(text), text, "10.64.0.0/10 or fd77::/48");
    (prefix.base.v6 ? options.settings.net6 : options.settings.net4) = prefix;
}

void addSysctl(Options &options, const std::string &text)
{
    const auto equals = text.find('=');
    if (text.rfind("net.", 0) != 0 || equals == std::string::npos)
        throw UsageError("'" + text + "' is not like net.ipv4.tcp_syn_retries=3");
    options.sysctls.emplace_back(text.substr(0, equals), text.substr(equals + 1));
}

void setLocalPorts(Options &options, const std::string &text)
{
    const auto dash = text.find('-');
    if (dash == std::string::npos || !parsePorts(text))
        throw UsageError("'" + text + "' is not like 1024-65535");
    options.sysctls.emplace_back("net.ipv4.ip_local_port_range", text.substr(0, dash) + ' ' + text.substr(dash + 1));
}

/// An option that is no plain number of the settings.
struct Known
{
    const char *name;
    const char *value; ///< how the help names it; null when it takes none
    void (*apply)(Options &, const std::string &);
    const char *help;
};

constexpr double longest = 1e9; // ms
constexpr std::array known {
    Known {"profile", "lan|wan|sparse", setProfile, "the numbers to start from (default lan); each can be changed"},
    Known {"net", "PREFIX", setNet, "the IPv4 net (default 10.64.0.0/10) or the IPv6 net (default fd77::/48)"},
    Known {"banner", "TEXT", [](Options &o, const std::string &text) { o.settings.banner = unescaped(text); },
           "said by open ports after the handshake; \\r and \\n are understood"},
    Known {"user", "NAME|ID", [](Options &o, const std::string &text) { o.user = text; },
           "run: the command runs as this user"},
    Known {"stats", nullptr, [](Options &o, const std::string &) { o.stats = true; },
           "run: counters to standard error at the end"},
    Known {"local-ports", "A-B", setLocalPorts, "run: the namespace's ip_local_port_range"},
    Known {"sysctl", "KEY=VALUE", addSysctl, "run: any other setting of the namespace, repeatable"},
    Known {"down-after", "MS", [](Options &o, const std::string &text) { o.downAfter = number(text, longest); },
           "run: the network goes down this long after the first SYN"},
    Known {"down-for", "MS", [](Options &o, const std::string &text) { o.downFor = number(text, longest); },
           "run: and comes back after this (default never)"},
    Known {"down-link", nullptr, [](Options &o, const std::string &) { o.downLink = true; },
           "run: down is the interface itself, not the network behind it"},
    Known {"range", "RANGE",
           [](Options &o, const std::string &text) {
               o.ranges.push_back(parsed(parseRange(text), text, "10.77.0.0/24 or 10.77.0.1-10.77.0.9"));
           },
           "truth: which addresses, repeatable"},
    Known {"ports", "PORTS",
           [](Options &o, const std::string &text) { o.ports = parsed(parsePorts(text), text, "22,80,1000-2000"); },
           "truth: which ports"},
    Known {"all", nullptr, [](Options &o, const std::string &) { o.all = true; },
           "truth: every state, not only open (or up)"},
    Known {"hosts", nullptr, [](Options &o, const std::string &) { o.hosts = true; },
           "truth: one row per host, no ports"},
};

void apply(Options &options, const std::string &name, const std::string &value)
{
    for (const Known &option : known) {
        if (name == option.name)
            option.apply(options, value);
    }
    for (const SettingName &setting : settingNames()) {
        if (name == setting.name)
            options.settings.*setting.number = number(value, setting.most);
    }
}

bool takesValue(const std::string &name)
{
    for (const Known &option : known) {
        if (name == option.name)
            return option.value != nullptr;
    }
    for (const SettingName &setting : settingNames()) {
        if (name == setting.name)
            return true;
    }
    throw UsageError("unknown option");
}

using Given = std::vector<std::pair<std::string, std::string>>;

/// Reads "--name", "--name value" and "--name=value" up to "--", after which stands the command.
Given split(const std::vector<std::string> &arguments, std::vector<std::string> &command)
{
    Given given;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string &text = arguments[i];
        if (text == "--") {
            command.assign(arguments.begin() + static_cast<std::ptrdiff_t>(i) + 1, arguments.end());
            break;
        }
        if (text.rfind("--", 0) != 0)
            throw UsageError("'" + text + "' is no option; a command stands after --");
        const auto equals = text.find('=');
        const std::string name = text.substr(2, equals == std::string::npos ? equals : equals - 2);
        given.emplace_back(name, equals == std::string::npos ? "" : text.substr(equals + 1));
        try {
            const bool wanted = takesValue(name);
            if (!wanted && equals != std::string::npos)
                throw UsageError("takes no value");
            if (wanted && equals == std::string::npos) {
                if (++i == arguments.size())
                    throw UsageError("needs a value");
                given.back().second = arguments[i];
            }
        } catch (const UsageError &error) {
            throw UsageError("--" + name + ": " + error.what());
        }
    }
    return given;
}

void applyAll(Options &options, const Given &given, bool profiles)
{
    for (const auto &[name, value] : given) {
        if ((name == "profile") != profiles)
            continue;
        try {
            apply(options, name, value);
        } catch (const UsageError &error) {
            throw UsageError("--" + name + ": " + error.what());
        }
    }
}

std::string helpLine(std::string option, const std::string &help)
{
    option.insert(0, "  --");
    option.resize(std::max<std::size_t>(option.size() + 2, 28), ' ');
    return option + help + "\n";
}

} // namespace

Options parseOptions(const std::vector<std::string> &arguments)
{
    Options options;
    if (arguments.empty() || arguments[0] == "--help")
        return options;
    if (arguments[0] != "run" && arguments[0] != "truth")
        throw UsageError("'" + arguments[0] + "' is neither run nor truth");
    options.task = arguments[0] == "run" ? Options::Task::Run : Options::Task::Truth;
    const Given given = split(arguments, options.command);
    applyAll(options, given, true); // wherever it stands, the profile comes before the numbers that change it
    applyAll(options, given, false);
    if (options.task == Options::Task::Run && options.command.empty())
        throw UsageError("run needs a command after --");
    if (options.task == Options::Task::Truth && (options.ranges.empty() || (options.ports.empty() && !options.hosts)))
        throw UsageError("truth needs --range, and --ports or --hosts");
    return options;
}

std::string usage()
{
    std::string text
        = "A synthetic network with a known truth, in a network namespace of its own. Needs root to run.\n\n"
          "  simnet run [options] -- COMMAND...     runs a command inside the network; its exit status is ours\n"
          "  simnet truth --range R --ports P       what a scan must find, as CSV (address,port,state)\n"
          "  simnet truth --range R --hosts         the hosts that are up, as CSV (address,state)\n\n"
          "While it runs, SIGUSR1 takes the network down, SIGUSR2 brings it back, SIGHUP prints the counters.\n\n";
    for (const Known &option : known)
        text += helpLine(std::string(option.name) + (option.value ? std::string(" ") + option.value : ""), option.help);
    text += "\nNumbers of the network (shares from 0 to 1; default of lan in brackets):\n";
    const Settings lan;
    for (const SettingName &setting : settingNames())
        text += helpLine(setting.name, std::string(setting.help) + " [" + spelled(lan.*setting.number) + "]");
    return text;
}

} // namespace netsonde::simnet
