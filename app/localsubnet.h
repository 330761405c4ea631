// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/targetrange.h"

#include <QHostAddress>
#include <QList>
#include <QString>

namespace netsonde {

/// What a network interface says of itself, as far as it matters here.
struct LocalInterface
{
    struct Address
    {
        QHostAddress ip;
        int prefixLength = 0;
    };

    bool usable = false; ///< up and running, and not the loopback
    QList<Address> addresses;
    QString name {}; ///< as the system calls it: `eth0`
};

/// This computer's interfaces in the system's order.
QList<LocalInterface> localInterfaces();

/// The IPv4 subnet of the first usable interface in notation, `192.168.1.0/24`; of a subnet wider than a /24 the /24
/// round the address, so that a first click on Scan stays small. `127.0.0.1` where there is none.
QString ownSubnet(const QList<LocalInterface> &interfaces);

/// Every IPv4 subnet of the usable interfaces, each once; before one wider than a /24 the /24 round the address.
QList<TargetRange> localRanges(const QList<LocalInterface> &interfaces);

} // namespace netsonde
