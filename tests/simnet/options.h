// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NETSONDE_SIMNET_OPTIONS_H
#define NETSONDE_SIMNET_OPTIONS_H

#include "tests/simnet/ranges.h"
#include "tests/simnet/settings.h"

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace netsonde::simnet {

/// What the command line of `simnet` asks for.
struct Options
{
    enum class Task { Help, Run, Truth };

    Task task = Task::Help;
    Settings settings;

    // run
    std::vector<std::string> command;
    std::string user; ///< name or number; empty for root
    std::vector<std::pair<std::string, std::string>> sysctls; ///< in the namespace, the key with dots
    bool stats = false;
    double downAfter = -1; ///< ms after the first SYN; below 0 for never
    double downFor = -1; ///< ms; below 0 for good
    bool downLink = false; ///< the interface goes down, not only what is behind it

    // truth
    std::vector<AddressRange> ranges;
    std::vector<std::uint16_t> ports;
    bool all = false;
    bool hosts = false;
};

/// What is wrong with a command line, as a sentence.
struct UsageError : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// Throws UsageError.
Options parseOptions(const std::vector<std::string> &arguments);
std::string usage();

} // namespace netsonde::simnet

#endif
