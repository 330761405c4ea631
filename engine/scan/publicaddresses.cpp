// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/publicaddresses.h"

namespace netsonde {

quint64 publicAddresses(const TargetSet &targets)
{
    const quint64 named = targets.count() - targets.addresses.count();
    return targets.addresses.intersected(AddressSet::globallyRoutable()).count() + named;
}

} // namespace netsonde
