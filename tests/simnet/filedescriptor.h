// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NETSONDE_SIMNET_FILEDESCRIPTOR_H
#define NETSONDE_SIMNET_FILEDESCRIPTOR_H

#include <cerrno>
#include <string>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace netsonde::simnet {

/// Closes what it owns.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int fd)
        : m_fd(fd)
    { }
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    { }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~FileDescriptor()
    {
        if (m_fd >= 0)
            close(m_fd);
    }

    int get() const { return m_fd; }

private:
    int m_fd = -1;
};

/// \a result of a system call, or an exception that says what could not be done and why.
inline int checked(int result, const std::string &what)
{
    if (result < 0)
        throw std::system_error(errno, std::generic_category(), what);
    return result;
}

} // namespace netsonde::simnet

#endif
