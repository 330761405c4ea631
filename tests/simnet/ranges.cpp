// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/ranges.h"

#include <charconv>

namespace netsonde::simnet {

namespace {

std::optional<unsigned> parsePort(std::string_view text)
{
    unsigned value = 0;
    const char *end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || rest != end || value < 1 || value > 65535)
        return std::nullopt;
    return value;
}

} // namespace

std::optional<AddressRange> parseRange(std::string_view text)
{
    const auto dash = text.find('-');
    if (dash != std::string_view::npos) {
        const auto first = parseAddress(text.substr(0, dash));
        const auto last = parseAddress(text.substr(dash + 1));
        if (!first || !last || first->v6 != last->v6 || *last < *first)
            return std::nullopt;
        return AddressRange {*first, *last};
    }
    const auto prefix = parsePrefix(text);
    if (!prefix)
        return std::nullopt;
    return AddressRange {prefix->first(), prefix->last()};
}

std::optional<std::vector<std::uint16_t>> parsePorts(std::string_view text)
{
    std::vector<std::uint16_t> ports;
    while (!text.empty()) {
        const auto comma = text.find(',');
        const std::string_view item = text.substr(0, comma);
        const auto dash = item.find('-');
        const auto first = parsePort(item.substr(0, dash));
        const auto last = dash == std::string_view::npos ? first : parsePort(item.substr(dash + 1));
        if (!first || !last || *last < *first)
            return std::nullopt;
        for (unsigned port = *first; port <= *last; ++port)
            ports.push_back(static_cast<std::uint16_t>(port));
        if (comma == std::string_view::npos)
            return ports;
        text.remove_prefix(comma + 1);
    }
    return std::nullopt;
}

} // namespace netsonde::simnet
