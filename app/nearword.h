// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace netsonde {

/// The candidate that a misspelt word most likely meant: the one it is the beginning of, or one that few changes of a
/// letter turn it into. Empty where none is near.
QString nearestWord(const QString &word, const QStringList &candidates);

} // namespace netsonde
