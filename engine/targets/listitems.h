// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/textspan.h"

namespace netsonde {

/// How a list of targets or ports falls into items.
namespace ListItems {

/// The words of a text: what stands between spaces, line breaks, `;`, and commas at the edge of a word. Commas inside a
/// word stay. Spaces round a dash do not separate, line breaks do. Nothing between two separators, or beside one at
/// either end, is an EmptyItem that marks the separator.
Parsed<QList<TextSpan>> words(TextSpan text);

/// A word cut at its commas; nothing between two commas is an EmptyItem.
Parsed<QList<TextSpan>> cutAtCommas(TextSpan word);

} // namespace ListItems

} // namespace netsonde
