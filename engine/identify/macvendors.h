// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/macaddress.h"

#include <QString>

namespace netsonde {

/// Who made a network interface, told by the registered beginning of its address (resources/data/vendors.tsv names its
/// source and date). Loaded at the first question, which takes some milliseconds. Thread: any.
namespace MacVendors {

/// A vendor as a number from 1 on, in the order of the names: sorting by it sorts by name.
using Number = quint16;

constexpr Number unknown = 0;
/// The address was chosen, not given by a vendor; after all others.
constexpr Number locallyAdministered = 0xffff;

/// The holder of the longest registered beginning; unknown for a null or group address too.
Number of(const MacAddress &mac);
/// The name as reports write it: short, without the company's legal form; `locally administered`; empty for unknown.
QString name(Number vendor);
/// Vendors have the numbers 1 to this.
int count();

} // namespace MacVendors

} // namespace netsonde
