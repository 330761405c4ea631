// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/weburl.h"

#include <algorithm>
#include <array>
#include <span>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What devices and programs serve their pages on when nobody chose another port; the likeliest first.
constexpr std::array<quint16, 6> overTls {443, 8443, 9443, 4443, 10443, 8006};
constexpr std::array<quint16, 13> plain {80, 8080, 8000, 8008, 8081, 8888, 3000, 5000, 5601, 8123, 9000, 9090, 631};

bool isOverTls(quint16 port)
{
    return std::ranges::find(overTls, port) != overTls.end();
}

} // namespace

QUrl webUrl(const IpAddress &address, quint16 port)
{
    const bool tls = isOverTls(port);
    QUrl url;
    url.setScheme(tls ? u"https"_s : u"http"_s);
    url.setHost(address.toString());
    if (port != (tls ? 443 : 80))
        url.setPort(port);
    url.setPath(u"/"_s);
    return url;
}

bool isWebPort(quint16 port)
{
    return isOverTls(port) || std::ranges::find(plain, port) != plain.end();
}

quint16 webPortOf(const QList<quint16> &openPorts)
{
    for (const auto &likely : {std::span<const quint16>(overTls), std::span<const quint16>(plain)}) {
        for (const quint16 port : likely) {
            if (openPorts.contains(port))
                return port;
        }
    }
    return 0;
}

} // namespace netsonde
