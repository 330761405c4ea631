// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/targetset.h"

#include <variant>

namespace netsonde {

/// A place in a text as people count it, both from 1. Columns count characters as written, a surrogate pair as one.
struct LineAndColumn
{
    qsizetype line = 1;
    qsizetype column = 1;

    friend bool operator==(const LineAndColumn &, const LineAndColumn &) = default;
};

/// A CR LF pair, a CR or an LF ends a line. @p position may be the end of the text.
LineAndColumn lineAndColumn(QStringView text, qsizetype position);

/// What is wrong with a targets file, ready for `FILE:LINE:COLUMN: words`.
struct TargetFileError
{
    /// Set where the file could not be read: the system's words. Then there is no place.
    QString systemError {};
    ParseError error {};
    LineAndColumn place {};
};

/// The largest file that is read, in bytes.
constexpr qint64 largestTargetFile = 64 * 1024 * 1024;

/// Reads a file of targets: UTF-8, or UTF-16 or UTF-32 with a byte order mark; `#` starts a comment. `-` is standard
/// input. Blocks while it reads; of a file over largestTargetFile it reads no more.
std::variant<TargetSet, TargetFileError> readTargetFile(const QString &path);

} // namespace netsonde
