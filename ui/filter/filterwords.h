// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filter/filtererror.h"

namespace netsonde::filterwords {

/// "“prot” is no key of the filter; did you mean port:22?" Without the position.
QString problem(const FilterError &error);
/// The same in one line that names the position, 1-based: "character 5: ...".
QString problemAt(const FilterError &error);

} // namespace netsonde::filterwords
