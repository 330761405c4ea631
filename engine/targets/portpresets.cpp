// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/portpresets.h"

#include "engine/targets/datafile.h"

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace PortPresets {

namespace {

/// One port a line, `#` starts a comment line.
QList<quint16> readPorts(const QString &name)
{
    QList<quint16> ports;
    const QByteArray data = readDataFile(name);
    for (const QByteArrayView line : dataLines(data))
        ports.append(static_cast<quint16>(line.toUInt()));
    return ports;
}

} // namespace

const QList<quint16> &top20()
{
    static const QList<quint16> ports {443, 80, 22,  445, 8080, 3389, 53,  21,   23,   139,
                                       135, 25, 110, 143, 111,  993,  995, 3306, 5900, 1723};
    return ports;
}

const QList<quint16> &top100()
{
    static const QList<quint16> ports = readPorts(u"top100.txt"_s);
    return ports;
}

const QList<quint16> &top1000()
{
    static const QList<quint16> ports = readPorts(u"top1000.txt"_s);
    return ports;
}

const QList<quint16> *named(QStringView name)
{
    if (name.compare("top20"_L1, Qt::CaseInsensitive) == 0)
        return &top20();
    if (name.compare("top100"_L1, Qt::CaseInsensitive) == 0)
        return &top100();
    if (name.compare("top1000"_L1, Qt::CaseInsensitive) == 0)
        return &top1000();
    return nullptr;
}

} // namespace PortPresets

} // namespace netsonde
