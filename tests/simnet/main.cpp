// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/network.h"
#include "tests/simnet/options.h"
#include "tests/simnet/runcommand.h"
#include "tests/simnet/truthcommand.h"

#include <cstdio>

using namespace netsonde::simnet;

namespace {

// What ctest and others take for "skipped".
constexpr int skipped = 77;

int run(const Options &options)
{
    const std::string why = Network::whyNot();
    if (why.empty())
        return runInside(options);
    std::fprintf(stderr, "simnet: %s\n", why.c_str());
    return skipped;
}

} // namespace

int main(int argc, char **argv)
{
    try {
        const Options options = parseOptions({argv + 1, argv + argc});
        switch (options.task) {
        case Options::Task::Help:
            std::fputs(usage().c_str(), stdout);
            return 0;
        case Options::Task::Run:
            return run(options);
        case Options::Task::Truth:
            return printTruth(options, stdout) ? 0 : 1;
        }
    } catch (const UsageError &error) {
        std::fprintf(stderr, "simnet: %s\n", error.what());
        return 2;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "simnet: %s\n", error.what());
        return 1;
    }
    return 0;
}
