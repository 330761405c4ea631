// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanrequest.h"
#include "engine/scan/scanshared.h"

namespace netsonde {

/// What a request means in numbers: what it names itself goes before its profile. @p ports in the order of probing.
ScanShared::Setup scanSetup(const ScanRequest &request, const QList<quint16> &ports);

} // namespace netsonde
