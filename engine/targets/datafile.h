// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace netsonde {

/// The whole of a file of resources/data, which is compiled in.
QByteArray readDataFile(const QString &name);
/// The lines that are neither empty nor a comment (`#` first). They point into @p data.
QList<QByteArrayView> dataLines(const QByteArray &data);

} // namespace netsonde
