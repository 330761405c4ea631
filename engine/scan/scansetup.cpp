// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/scansetup.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <algorithm>

namespace netsonde {

using namespace std::chrono;

namespace {

/// Every address is tried twice by QTcpSocket.
constexpr int packetsPerAttemptOfQt = 2;

/// Open ports of a single host that are suspiciously many. Nothing but what was asked for is sent to a host that was
/// named alone unless its answers give reason to; of several hosts each with an open port is looked at.
constexpr int manyOpens = 20;

/// Ports that no service is known for and no system hands out by itself.
constexpr ScanShared::Canaries unlikelyPorts {61'237, 61'909, 62'753, 63'461, 64'187, 64'927};

/// Those that are not asked anyway come first.
ScanShared::Canaries canariesFor(const PortSet &asked)
{
    ScanShared::Canaries canaries = unlikelyPorts;
    std::stable_partition(canaries.begin(), canaries.end(), [&asked](quint16 port) { return !asked.contains(port); });
    return canaries;
}

AddressSet ownAddresses()
{
    std::vector<AddressRange> ranges {{IpAddress::v4(0x7f000000), IpAddress::v4(0x7fffffff)}};
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        const IpAddress own = IpAddress::fromHostAddress(address);
        ranges.push_back({own, own});
    }
    return AddressSet(ranges);
}

} // namespace

ScanShared::Setup scanSetup(const ScanRequest &request, const QList<quint16> &ports)
{
    const PaceRules &pace = paceRules(request.profile);
    const int front = discoveryPorts(request);
    ScanShared::Setup setup;
    setup.ports = ports;
    setup.canaries = canariesFor(request.ports);
    setup.own = ownAddresses();
    setup.pace = pace;
    if (request.timeout)
        setup.timeoutMs = duration<double, std::milli>(*request.timeout).count();
    if (request.retries)
        setup.tries = *request.retries + 1;
    const int packets = connectorIsQt(request.connector) ? packetsPerAttemptOfQt : 1;
    const int maxRate = request.maxRate > 0 ? request.maxRate : pace.maxRate;
    setup.attemptsPerSecond = maxRate > 0 ? std::max(1, maxRate / packets) : 0;

    ProbeSchedule::Rules &schedule = setup.schedule;
    schedule.portCount = static_cast<int>(ports.size());
    schedule.frontPorts = front > 0 ? front : schedule.portCount;
    schedule.firstTries = setup.tries.value_or(pace.firstTries);
    schedule.perHost = request.perHost > 0 ? request.perHost : pace.perHost;
    schedule.perHostSecondLook = pace.perHostSecondLook;
    schedule.perHostWhereSilent = pace.perHostWhereSilent;
    const bool isAlone = request.targets.count() == 1;
    schedule.opensBeforeCanaries = isAlone ? manyOpens : 1;
    schedule.onlyIfMostAreOpen = isAlone;
    return setup;
}

} // namespace netsonde
