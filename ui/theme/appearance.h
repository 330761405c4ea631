// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace netsonde {

/// Which colours the window has.
enum class Appearance : quint8 {
    System, ///< the desktop's
    Light,
    Dark,
};

} // namespace netsonde
