// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace netsonde {

/// The sets of ports most often found open. Thread: any.
namespace PortPresets {

/// In the order of probing: ports of the web, of remote shells, of Windows and of name servers first, so that the first
/// eight find most kinds of host.
const QList<quint16> &top20();
/// Ascending, as resources/data has them.
const QList<quint16> &top100();
const QList<quint16> &top1000();

/// The set of a preset's name (`top20`, any case), or null.
const QList<quint16> *named(QStringView name);

} // namespace PortPresets

} // namespace netsonde
