// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/probe/qtconnector.h"
#ifdef Q_OS_LINUX
#include "engine/probe/nativeconnector.h"
#endif

namespace netsonde {

bool connectorIsQt(ConnectorKind kind)
{
#ifdef Q_OS_LINUX
    return kind == ConnectorKind::Qt;
#else
    Q_UNUSED(kind);
    return true;
#endif
}

ConnectorFactory connectorFactory(ConnectorKind kind)
{
#ifdef Q_OS_LINUX
    if (!connectorIsQt(kind))
        return NativeConnector::factory();
#else
    Q_UNUSED(kind);
#endif
    return QtConnector::factory();
}

} // namespace netsonde
