// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/truthcommand.h"

#include "tests/simnet/truth.h"

namespace netsonde::simnet {

namespace {

void printHost(const Options &options, const HostTruth &host, const std::string &address, std::FILE *out)
{
    if (options.all || host.kind == HostKind::Up)
        std::fprintf(out, "%s,%s\n", address.c_str(), word(host.kind));
}

void printPorts(const Options &options, const Truth &truth, const HostTruth &host, const Address &address,
                std::FILE *out)
{
    const bool up = host.kind == HostKind::Up;
    if (!up && !options.all)
        return;
    const std::string text = address.text();
    for (const std::uint16_t port : options.ports) {
        const PortState state = up ? truth.port(host, address, port) : PortState::Silent;
        if (options.all || state == PortState::Open)
            std::fprintf(out, "%s,%u,%s\n", text.c_str(), port, up ? word(state) : word(host.kind));
    }
}

} // namespace

bool printTruth(const Options &options, std::FILE *out)
{
    const Truth truth(options.settings);
    std::fputs(options.hosts ? "address,state\n" : "address,port,state\n", out);
    for (const AddressRange &range : options.ranges) {
        for (Address address = range.first;; address = address.next()) {
            const HostTruth host = truth.host(address);
            if (options.hosts)
                printHost(options, host, address.text(), out);
            else
                printPorts(options, truth, host, address, out);
            if (address == range.last || std::ferror(out) != 0)
                break;
        }
    }
    return std::fflush(out) == 0 && std::ferror(out) == 0;
}

} // namespace netsonde::simnet
