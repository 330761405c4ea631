// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/counters.h"

#include <utility>

namespace netsonde::simnet {

std::string Counters::json() const
{
    const std::pair<const char *, const Figure &> figures[] = {
        {"packets_in", packetsIn},
        {"packets_out", packetsOut},
        {"syns", syns},
        {"syns_repeated", synsRepeated},
        {"syns_per_second_max", synsPerSecondMax},
        {"syn_acks", synAcks},
        {"resets", resets},
        {"resets_withheld", resetsWithheld},
        {"icmp_errors", icmpErrors},
        {"echoes", echoes},
        {"lost_in", lostIn},
        {"lost_out", lostOut},
        {"dropped_down", droppedDown},
        {"elsewhere", elsewhere},
        {"write_errors", writeErrors},
        {"in_flight_max", inFlightMax},
        {"host_in_flight_max", hostInFlightMax},
        {"answered_in_flight_max", answeredInFlightMax},
        {"answered_host_in_flight_max", answeredHostInFlightMax},
        {"open_max", openMax},
    };
    std::string text;
    for (const auto &[name, figure] : figures)
        text += (text.empty() ? "{\"" : ",\"") + std::string(name) + "\":" + std::to_string(figure.value());
    return text + "}";
}

} // namespace netsonde::simnet
