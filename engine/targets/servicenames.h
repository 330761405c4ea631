// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace netsonde {

/// The TCP service names of the IANA registry with the aliases every system knows (resources/data/services.tsv names
/// its sources and date). Loaded at the first question. Thread: any.
namespace ServiceNames {

/// The registered name of a port, or an empty string.
QString ofPort(quint16 port);
/// The ports of a name or alias, ascending, case-insensitive; `*` and `?` are wildcards. Empty where none fits.
QList<quint16> ports(QStringView name);
/// Up to @p most known names near to a misspelt one, nearest first.
QStringList near(QStringView name, int most = 3);

} // namespace ServiceNames

} // namespace netsonde
