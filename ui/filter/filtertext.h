// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace netsonde::Filter {

/// @p value as a term's value that means exactly it: in quotes where it needs them.
QString quoted(const QString &value);
/// The text that demands @p term (`name:=nas`, `!port:22`) besides what @p text demands, instead of its opposite.
QString withTerm(const QString &text, const QString &term);

} // namespace netsonde::Filter
