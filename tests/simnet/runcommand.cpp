// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/runcommand.h"

#include "tests/simnet/network.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <grp.h>
#include <pwd.h>
#include <sys/wait.h>

namespace netsonde::simnet {

namespace {

constexpr double nanosecondsPerMillisecond = 1e6;

sigset_t handledSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int number : {SIGCHLD, SIGUSR1, SIGUSR2, SIGHUP, SIGINT, SIGTERM})
        sigaddset(&set, number);
    return set;
}

void setSysctls(const Options &options)
{
    for (auto [key, value] : options.sysctls) {
        std::replace(key.begin(), key.end(), '.', '/');
        std::ofstream file("/proc/sys/" + key);
        file << value << std::flush;
        if (!file)
            throw UsageError("cannot set " + key + " to " + value);
    }
}

/// Gives up root for good. In the child, before the command.
void becomeUser(const std::string &user)
{
    const bool byNumber = user.find_first_not_of("0123456789") == std::string::npos;
    const passwd *entry = byNumber ? getpwuid(static_cast<uid_t>(std::stoul(user))) : getpwnam(user.c_str());
    if (!entry && !byNumber)
        throw UsageError("there is no user " + user);
    const uid_t uid = entry ? entry->pw_uid : static_cast<uid_t>(std::stoul(user));
    const gid_t gid = entry ? entry->pw_gid : static_cast<gid_t>(uid);
    checked(entry ? initgroups(entry->pw_name, gid) : setgroups(0, nullptr), "setgroups");
    checked(setgid(gid), "setgid");
    checked(setuid(uid), "setuid");
    if (entry) {
        setenv("HOME", entry->pw_dir, 1);
        setenv("USER", entry->pw_name, 1);
    }
}

[[noreturn]] void becomeCommand(const Options &options)
{
    try {
        if (!options.user.empty())
            becomeUser(options.user);
        const sigset_t set = handledSignals();
        sigprocmask(SIG_UNBLOCK, &set, nullptr);
        std::vector<char *> arguments;
        for (const std::string &argument : options.command)
            arguments.push_back(const_cast<char *>(argument.c_str()));
        arguments.push_back(nullptr);
        execvp(arguments[0], arguments.data());
        std::fprintf(stderr, "simnet: %s: %s\n", arguments[0], std::strerror(errno));
    } catch (const std::exception &error) {
        std::fprintf(stderr, "simnet: %s\n", error.what());
    }
    _exit(127);
}

/// Takes the network down and up when the options say so.
class Outage
{
public:
    Outage(const Options &options, Network &network)
        : m_options(options)
        , m_network(network)
    { }

    bool isPlanned() const { return m_options.downAfter >= 0 && !m_over; }

    void set(bool down)
    {
        if (m_options.downLink)
            m_network.setLink(!down);
        else
            m_network.setDown(down);
    }

    void keep()
    {
        const double first = static_cast<double>(m_network.counters().firstSyn.value());
        if (!isPlanned() || first <= 0)
            return;
        timespec now {};
        clock_gettime(CLOCK_MONOTONIC, &now);
        const double since = (static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec) - first)
            / nanosecondsPerMillisecond;
        if (!m_down && since >= m_options.downAfter) {
            set(true);
            m_down = true;
            m_over = m_options.downFor < 0;
        }
        if (m_down && !m_over && since >= m_options.downAfter + m_options.downFor) {
            set(false);
            m_over = true;
        }
    }

private:
    const Options &m_options;
    Network &m_network;
    bool m_down = false;
    bool m_over = false;
};

/// Until the command has ended: passes signals on, obeys those meant for us.
int attend(pid_t command, Network &network, Outage &outage)
{
    const sigset_t set = handledSignals();
    for (;;) {
        const timespec step {0, outage.isPlanned() ? 2'000'000 : 500'000'000};
        siginfo_t info {};
        const int number = sigtimedwait(&set, &info, &step);
        outage.keep();
        int status = 0;
        if (waitpid(command, &status, WNOHANG) == command)
            return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
        if (number == SIGUSR1 || number == SIGUSR2)
            outage.set(number == SIGUSR1);
        else if (number == SIGHUP)
            std::fprintf(stderr, "%s\n", network.json().c_str());
        else if ((number == SIGINT || number == SIGTERM) && info.si_code != SI_KERNEL)
            kill(command, number); // a terminal's Ctrl+C has reached it already
    }
}

} // namespace

int runInside(const Options &options)
{
    const sigset_t set = handledSignals();
    sigprocmask(SIG_BLOCK, &set, nullptr);
    Network network(options.settings);
    setSysctls(options);
    const pid_t command = checked(fork(), "fork");
    if (command == 0)
        becomeCommand(options);
    Outage outage(options, network);
    const int status = attend(command, network, outage);
    if (options.stats)
        std::fprintf(stderr, "%s\n", network.json().c_str());
    return status;
}

} // namespace netsonde::simnet
