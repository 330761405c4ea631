// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/windowstate.h"

#include <QString>

namespace netsonde {

/// The file in which the window's state is remembered. What is missing, from another version or not what it should be
/// reads as its default. Two Netsondes may share the file: see settingsmerge.h.
class Settings
{
public:
    /// An ini file at @p path.
    explicit Settings(QString path);
    /// Where this user's settings belong on this system.
    static QString defaultPath();
    /// The same for what the user writes about hosts.
    static QString defaultNotesPath();

    QString path() const { return m_path; }
    WindowState load();
    /// Returns whether it could be written.
    bool save(const WindowState &state);

private:
    QString m_path;
    WindowState m_base; ///< what was loaded or saved last
};

} // namespace netsonde
