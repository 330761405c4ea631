// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace netsonde {

/// Writes to a descriptor that is no file of its own (a device, a pipe, a redirection), in blocks, and keeps the
/// system's reason when a write fails: QFile has none for a write that was cut short. Nothing is written after that.
/// The descriptor stays the caller's to close.
class DirectDevice : public QIODevice
{
public:
    explicit DirectDevice(int descriptor);

    /// Hands over what is still held back. Returns whether everything was taken since the beginning.
    bool flush();
    /// The errno of the write that failed; 0 for none.
    int systemError() const { return m_error; }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    int m_descriptor;
    int m_error = 0;
    QByteArray m_held;
};

} // namespace netsonde
