// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/datafile.h"

#include <QFile>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

QByteArray readDataFile(const QString &name)
{
    QFile file(":/netsonde/data/"_L1 + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program was built without its data file %s", qPrintable(name));
    return file.readAll();
}

QList<QByteArrayView> dataLines(const QByteArray &data)
{
    QList<QByteArrayView> lines;
    const QByteArrayView all(data);
    for (qsizetype start = 0; start < all.size();) {
        qsizetype end = all.indexOf('\n', start);
        if (end < 0)
            end = all.size();
        const QByteArrayView line = all.sliced(start, end - start).trimmed();
        if (!line.isEmpty() && line.front() != '#')
            lines.append(line);
        start = end + 1;
    }
    return lines;
}

} // namespace netsonde
