// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/outputfile.h"

#include "engine/report/directdevice.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <array>
#include <cerrno>
#include <cstdio>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <fcntl.h>
#include <io.h>
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

/// Opens what is there, whatever it is, so that a redirection with >> keeps what it had. Never waits: a pipe without a
/// reader is an error. Returns the descriptor, or -1 and sets @p reason.
int openDirectly(const QString &path, QString &reason)
{
#ifdef Q_OS_UNIX
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NONBLOCK);
    if (descriptor >= 0) {
        // Only opening must not wait: what is slow to take the rows is waited for.
        ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) & ~O_NONBLOCK);
        return descriptor;
    }
    const int error = errno;
    struct stat status;
    const bool isUnread = error == ENXIO && ::stat(name.constData(), &status) == 0 && S_ISFIFO(status.st_mode);
    reason = isUnread ? u"nobody reads from this pipe"_s : systemWords(error);
    return -1;
#else
    const int descriptor = ::_wopen(reinterpret_cast<const wchar_t *>(path.utf16()), _O_WRONLY | _O_APPEND | _O_BINARY);
    if (descriptor < 0)
        reason = systemWords(errno);
    return descriptor;
#endif
}

void closeDirect(int descriptor)
{
#ifdef Q_OS_UNIX
    ::close(descriptor);
#else
    ::_close(descriptor);
#endif
}

int standardOutputDescriptor()
{
    std::fflush(stdout);
#ifdef Q_OS_UNIX
    return STDOUT_FILENO;
#else
    return ::_fileno(stdout);
#endif
}

std::optional<FileError> writeTo(int descriptor, const QString &path, const std::function<bool(QIODevice &)> &write)
{
    DirectDevice device(descriptor);
    const bool wasWritten = write(device);
    const bool wasTaken = device.flush();
    if ((wasWritten && wasTaken) || device.systemError() == EPIPE)
        return std::nullopt;
    return FileError {path, systemWords(wasTaken ? ECANCELED : device.systemError())};
}

std::optional<FileError> writeDirectly(const QString &path, const std::function<bool(QIODevice &)> &write)
{
    if (path == standardOutput)
        return writeTo(standardOutputDescriptor(), path, write);
    QString reason;
    const int descriptor = openDirectly(path, reason);
    if (descriptor < 0)
        return FileError {path, reason};
    const std::optional<FileError> error = writeTo(descriptor, path, write);
    closeDirect(descriptor);
    return error;
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
