// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace netsonde {

/// How hard a scan pushes, as the user chooses it: one of the engine's profiles or figures of their own.
enum class ProfileChoice : quint8 { Gentle, Normal, Fast, Custom };

} // namespace netsonde

Q_DECLARE_METATYPE(netsonde::ProfileChoice)
