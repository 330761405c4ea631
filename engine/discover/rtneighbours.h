// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/discover/neighbour.h"

#include <QByteArrayView>

namespace netsonde {

/// Linux's neighbour tables (ARP and neighbour discovery), asked for by rtnetlink(7). Empty where that fails.
std::vector<Neighbour> readRtNeighbours();

/// Adds what a part of the kernel's answer tells; @p messages is aligned as rtnetlink wants it. Returns whether more
/// follows. Entries without an address of six bytes, those being asked for (INCOMPLETE), those that did not answer
/// (FAILED) and those that are never asked for (NOARP: multicast and the like) are no neighbours.
bool takeRtNeighbours(QByteArrayView messages, std::vector<Neighbour> &neighbours);

} // namespace netsonde
