// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/addressset.h"
#include "engine/targets/portset.h"
#include "ui/filter/filterexpression.h"
#include "ui/filter/filterkeys.h"
#include "ui/filter/textpattern.h"
#include "ui/filter/valuerange.h"

namespace netsonde {

/// What a filter's terms ask of a row. Everything that can be worked out beforehand is, for each test is asked a
/// million times.
namespace RowTests {

/// In any column that holds words or ports: address, name, vendor, state, ports and their services; in the MAC address
/// only what is separated by colons, for every second number stands in one.
RowTest anywhere(const TextPattern &pattern);
RowTest name(const TextPattern &pattern);
RowTest service(const TextPattern &pattern);
/// Rows without a service.
RowTest noService();
/// "Locally administered" counts as a vendor.
RowTest vendor(const TextPattern &pattern);
RowTest noVendor();
/// @p digits, in lower case, stand somewhere in the MAC address, from the beginning of a byte on.
RowTest mac(const QString &digits);
RowTest noMac();
RowTest state(FilterKeys::StateValue value);
RowTest ports(const PortSet &ports);
RowTest addresses(const AddressSet &addresses);
/// @p key is one of Rtt, Open, Closed, Filtered and Seen. What is not known lies in no range.
RowTest inRange(FilterKey key, const ValueRange &range);

RowTest all(QList<RowTest> tests);
RowTest any(QList<RowTest> tests);
RowTest no(RowTest test);

} // namespace RowTests

} // namespace netsonde
