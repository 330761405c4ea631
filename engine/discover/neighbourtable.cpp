// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/discover/neighbourtable.h"

#ifdef Q_OS_LINUX
#include "engine/discover/rtneighbours.h"
#endif

#include <QNetworkInterface>

namespace netsonde {

namespace {

/// Nobody asks for an own address on the link, so the kernel's table has none of them.
void appendOwn(std::vector<Neighbour> &neighbours)
{
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const std::optional<MacAddress> mac = MacAddress::parse(interface.hardwareAddress());
        if (!mac || mac->isNull() || interface.flags().testFlag(QNetworkInterface::IsLoopBack))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries())
            neighbours.push_back({IpAddress::fromHostAddress(entry.ip()), *mac, Neighbour::State::Confirmed});
    }
}

} // namespace

std::vector<Neighbour> readNeighbours()
{
    std::vector<Neighbour> neighbours;
#ifdef Q_OS_LINUX
    neighbours = readRtNeighbours();
#endif
    appendOwn(neighbours);
    return neighbours;
}

} // namespace netsonde
