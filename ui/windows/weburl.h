// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/ipaddress.h"

#include <QList>
#include <QUrl>

namespace netsonde {

/// Where a browser finds a port: https where its service is known to speak TLS, else http.
QUrl webUrl(const IpAddress &address, quint16 port);
/// Whether a port usually serves web pages.
bool isWebPort(quint16 port);
/// The port that a host's pages are most likely on, of those that are open; 0 for none.
quint16 webPortOf(const QList<quint16> &openPorts);

} // namespace netsonde
