// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QHeaderView;

namespace netsonde {

/// The columns of a table as a value for the settings: order, widths, hidden ones, sort column. JSON with a version.
namespace HeaderState {

/// Leaves the header as it is. @p areFitted: whether the widths are ColumnFit's and not the user's.
QByteArray save(QHeaderView &header, bool areFitted = false);
/// What was told to save(); false of any other data.
bool areFitted(const QByteArray &state);
/// All or nothing: data of another version, another number of columns, without a visible column or with anything that
/// makes no sense leaves the header as it is and returns false.
bool restore(QHeaderView &header, const QByteArray &state);
/// Of a hidden column too, which stays hidden.
void setWidth(QHeaderView &header, int column, int width);
/// Makes all columns so many times as wide, hidden ones too.
void scaleWidths(QHeaderView &header, double factor);

} // namespace HeaderState

} // namespace netsonde
