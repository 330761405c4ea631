// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/directdevice.h"

#include <QtGlobal>

#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace netsonde {

namespace {

qint64 writeSome(int descriptor, const char *data, qint64 size)
{
#ifdef Q_OS_WIN
    return ::_write(descriptor, data, static_cast<unsigned>(size));
#else
    return ::write(descriptor, data, static_cast<size_t>(size));
#endif
}

} // namespace

DirectDevice::DirectDevice(int descriptor)
    : m_descriptor(descriptor)
{
    open(WriteOnly);
}

bool DirectDevice::flush()
{
    qsizetype written = 0;
    while (m_error == 0 && written < m_held.size()) {
        const qint64 some = writeSome(m_descriptor, m_held.constData() + written, m_held.size() - written);
        if (some >= 0)
            written += some;
        else if (errno != EINTR)
            m_error = errno;
    }
    m_held.clear();
    return m_error == 0;
}

qint64 DirectDevice::writeData(const char *data, qint64 size)
{
    constexpr qsizetype block = 64 * 1'024;
    for (qint64 taken = 0; taken < size && m_error == 0;) {
        const qint64 some = qMin(size - taken, block - m_held.size());
        m_held.append(data + taken, some);
        taken += some;
        if (m_held.size() == block)
            flush();
    }
    return m_error == 0 ? size : -1;
}

} // namespace netsonde
