// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/samplelan.h"

#include <QMetaObject>
#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

namespace netsonde::test {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

struct SampleHost
{
    quint32 number; ///< the last part of its address
    QLatin1StringView name; ///< empty: none
    std::chrono::microseconds roundTrip;
    std::vector<quint16> open;
    bool dropsTheRest = false;
};

const std::vector<SampleHost> &hosts()
{
    static const std::vector<SampleHost> all {
        {1, "router.lan"_L1, 700us, {22, 53, 80, 443}},
        {10, "nas.lan"_L1, 1'100us, {22, 80, 111, 139, 443, 445, 548, 2049, 5000}},
        {12, "printer.lan"_L1, 4'300us, {80, 515, 631, 9100}},
        {20, "living-room-tv.lan"_L1, 6'800us, {8008, 8009, 8443}},
        {23, "camera.lan"_L1, 9'200us, {80, 554}, true},
        {31, {}, 1'900us, {135, 139, 445, 3389}, true},
        {32, {}, 12'400us, {}},
        {40, "mail.lan"_L1, 800us, {22, 25, 80, 110, 143, 443, 465, 587, 993, 995, 3306}},
        {57, {}, 2'600us, {8080}},
    };
    return all;
}

class SampleNames : public NameResolver
{
public:
    void resolve(const QString &name) override
    {
        const auto known = std::ranges::find(hosts(), name, [](const SampleHost &host) { return QString(host.name); });
        const IpAddress address = known == hosts().end() ? IpAddress() : IpAddress::v4(0xc0000200U + known->number);
        QMetaObject::invokeMethod(
            this, [this, name, address] { Q_EMIT resolved(name, address); }, Qt::QueuedConnection);
    }
    void abort() override { }
};

} // namespace

FakeAnswer sampleLan(const Endpoint &endpoint)
{
    const auto here = std::ranges::find(hosts(), endpoint.address.v4Number(),
                                        [](const SampleHost &host) { return 0xc0000200U + host.number; });
    if (here == hosts().end())
        return {std::nullopt};
    if (std::ranges::find(here->open, endpoint.port) != here->open.end())
        return {Attempt::Accepted, here->roundTrip};
    // Some refuse, so that even a careful host is seen to be there.
    if (here->dropsTheRest && endpoint.port % 3 != 0)
        return {std::nullopt};
    return {Attempt::Refused, here->roundTrip};
}

std::unique_ptr<NameResolver> sampleNames()
{
    return std::make_unique<SampleNames>();
}

QString sampleTargets()
{
    QStringList all {u"192.0.2.0/26"_s};
    for (const SampleHost &host : hosts()) {
        if (!host.name.isEmpty())
            all.append(QString(host.name));
    }
    return all.join(u", "_s);
}

} // namespace netsonde::test
