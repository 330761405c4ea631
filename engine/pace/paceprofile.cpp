// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pace/paceprofile.h"

#include <QtGlobal>

namespace netsonde {

namespace {

// Of one packet, as Linux sends a SYN again after a second: first timeouts, and those of quick profiles.
// clang-format off
//                       first  least   most  last | fewest most first disc. | first    in  per   second where  max
//                     timeout                     |  tries            ports | in flight   host   look   silent rate
constexpr PaceRules gentle {  950, 100, 3'000, 500,       3,   5,    2,    8,     32,   128,     8,    4,     4, 200};
constexpr PaceRules normal {  500,  25,   950, 250,       2,   5,    2,    8,  2'048, 8'192, 3'000,  128, 1'500,   0};
constexpr PaceRules fast   {  250,  15,   500, 150,       2,   5,    2,    8,  4'096, 16'384, 6'000, 512, 3'000,   0};
// clang-format on

} // namespace

const PaceRules &paceRules(PaceProfile profile)
{
    switch (profile) {
    case PaceProfile::Gentle:
        return gentle;
    case PaceProfile::Normal:
        return normal;
    case PaceProfile::Fast:
        return fast;
    }
    Q_UNREACHABLE();
}

} // namespace netsonde
