// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <compare>

namespace netsonde::celltext {

/// The time of day, with seconds, here; empty for never (0).
QString timeOfDay(qint64 msSinceEpoch);
/// Date and time in the user's own form, for tool tips.
QString dateAndTime(qint64 msSinceEpoch);
/// "22 80 443", and how many more where a cell can't hold them.
QString portList(const QList<quint16> &ports);
/// As wide as @p state is with the sign beside it.
QString withSign(const QString &state);
/// A tool tip takes text that looks like markup for markup; this is the same text, never so.
QString plainToolTip(const QString &text);
/// Ignores case.
std::weak_ordering order(QStringView left, QStringView right);

} // namespace netsonde::celltext
