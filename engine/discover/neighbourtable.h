// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/discover/neighbour.h"

namespace netsonde {

/// Who is on the links of this computer, itself included, as far as the kernel knows: those it could not reach are not
/// among them. Needs no rights and sends nothing; takes about a millisecond. Elsewhere than on Linux only this
/// computer. Thread: any.
std::vector<Neighbour> readNeighbours();

} // namespace netsonde
