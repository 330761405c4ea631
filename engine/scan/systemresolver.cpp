// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/nameresolver.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QSet>

namespace netsonde {

namespace {

IpAddress preferred(const QList<QHostAddress> &addresses)
{
    for (const QHostAddress &address : addresses) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol)
            return IpAddress::fromHostAddress(address);
    }
    return addresses.isEmpty() ? IpAddress() : IpAddress::fromHostAddress(addresses.first());
}

class SystemResolver final : public NameResolver
{
public:
    ~SystemResolver() override { SystemResolver::abort(); }

    void resolve(const QString &name) override
    {
        m_lookups.insert(QHostInfo::lookupHost(name, this, [this, name](const QHostInfo &info) {
            m_lookups.remove(info.lookupId());
            Q_EMIT resolved(name, preferred(info.addresses()));
        }));
    }

    void abort() override
    {
        for (const int lookup : std::as_const(m_lookups))
            QHostInfo::abortHostLookup(lookup);
        m_lookups.clear();
    }

private:
    QSet<int> m_lookups;
};

} // namespace

std::unique_ptr<NameResolver> makeSystemResolver()
{
    return std::make_unique<SystemResolver>();
}

} // namespace netsonde
