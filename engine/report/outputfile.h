// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

class QIODevice;

namespace netsonde {

/// Why a file could not be written; reason in the system's words.
struct FileError
{
    QString path;
    QString reason;

    /// "out.csv: No space left on device"
    QString text() const;
};

/// Writes a whole file: beside the target first, then renamed, so that a failure leaves an old file as it was. `-` is
/// standard output; what is there and no plain file (a device, a pipe) is written directly. @p write returns false to
/// give up. A pipe that nobody reads from is an error. A reader of a pipe that goes away has had what it wanted: that
/// is no error. (The program must ignore SIGPIPE.)
std::optional<FileError> writeFile(const QString &path, const std::function<bool(QIODevice &)> &write);

/// Whether writeFile() could begin now: tells a missing or read-only folder before the work is done. Leaves nothing
/// behind.
std::optional<FileError> checkWritable(const QString &path);

} // namespace netsonde
