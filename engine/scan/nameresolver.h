// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/ipaddress.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace netsonde {

/// Asks for the address of a name without blocking. Thread: the Scanner's.
class NameResolver : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Answers with resolved() from the event loop, once for each call, unless abort() comes first.
    virtual void resolve(const QString &name) = 0;
    /// Forgets every question under way.
    virtual void abort() = 0;

Q_SIGNALS:
    /// A null address: the name has none.
    void resolved(const QString &name, const netsonde::IpAddress &address);
};

/// The operating system's resolver (QHostInfo). Where a name has several addresses the first IPv4 one is taken, then
/// the first IPv6 one.
std::unique_ptr<NameResolver> makeSystemResolver();

} // namespace netsonde
