// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/outputfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <array>
#include <cerrno>
#include <cstdio>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

const QLatin1StringView standardOutput("-");

QString systemWords(int error)
{
    return QString::fromStdString(std::generic_category().message(error));
}

/// Devices and pipes, and the files behind a shell's redirection, which must not be replaced by others.
bool isWrittenDirectly(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (absolute.startsWith("/dev/std"_L1) || absolute.startsWith("/dev/fd/"_L1) || absolute.startsWith("/proc/"_L1))
        return true;
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

/// What @p device says about a writing that went well or not.
std::optional<FileError> outcome(const QString &path, bool wasWritten, QFileDevice &device)
{
    if (wasWritten && device.error() == QFileDevice::NoError)
        return std::nullopt;
    // A write that was cut short leaves no error in Qt: the next one meets what stopped it.
    if (device.error() == QFileDevice::NoError && device.write("\n") == 1 && device.flush())
        return FileError {path, systemWords(ECANCELED)};
    if (device.errorString() == systemWords(EPIPE))
        return std::nullopt;
    return FileError {path, device.errorString()};
}

/// Why nothing more fits into @p file, which is thrown away. Qt has no words for a write that was cut short: the next
/// ones meet what stopped it.
QString reasonOf(QSaveFile &file)
{
#ifdef Q_OS_UNIX
    const std::array<char, 4'096> block {};
    for (int times = 0; times < 16; ++times) {
        if (::write(file.handle(), block.data(), block.size()) < 0)
            return systemWords(errno);
    }
#endif
    return file.error() == QFileDevice::NoError ? systemWords(EIO) : file.errorString();
}

/// Opens what is there, whatever it is, so that a redirection with >> keeps what it had.
std::optional<FileError> openDirectly(const QString &path, QFile &file)
{
    bool isOpen = false;
    if (path == standardOutput) {
        isOpen = file.open(stdout, QIODevice::WriteOnly);
    } else {
#ifdef Q_OS_UNIX
        // QFile's own way to append warns about devices that cannot seek.
        const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_APPEND | O_CLOEXEC);
        if (descriptor < 0)
            return FileError {path, systemWords(errno)};
        isOpen = file.open(descriptor, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle);
#else
        file.setFileName(path);
        isOpen = file.open(QIODevice::WriteOnly | QIODevice::Append);
#endif
    }
    return isOpen ? std::nullopt : std::optional(FileError {path, file.errorString()});
}

std::optional<FileError> writeDirectly(const QString &path, const std::function<bool(QIODevice &)> &write)
{
    QFile file;
    if (std::optional<FileError> error = openDirectly(path, file))
        return error;
    const bool wasWritten = write(file) && file.flush();
    return outcome(path, wasWritten, file);
}

} // namespace

QString FileError::text() const
{
    return (path == standardOutput ? u"standard output"_s : path) + ": "_L1 + reason;
}

std::optional<FileError> writeFile(const QString &path, const std::function<bool(QIODevice &)> &write)
{
    if (path == standardOutput || isWrittenDirectly(path))
        return writeDirectly(path, write);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return FileError {path, file.errorString()};
    // commit() would not tell an error of its own flush.
    const bool wasWritten = write(file) && file.flush() && file.error() == QFileDevice::NoError;
    if (!wasWritten) {
        const FileError error {path, reasonOf(file)};
        file.cancelWriting();
        return error;
    }
    if (!file.commit())
        return FileError {path, file.errorString()};
    return std::nullopt;
}

std::optional<FileError> checkWritable(const QString &path)
{
    if (path == standardOutput)
        return std::nullopt;
    if (isWrittenDirectly(path)) {
        if (QFileInfo(path).isWritable())
            return std::nullopt;
        return FileError {path, systemWords(EACCES)};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return FileError {path, file.errorString()};
    file.cancelWriting();
    return std::nullopt;
}

} // namespace netsonde
