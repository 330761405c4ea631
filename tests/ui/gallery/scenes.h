// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace netsonde::test {

class Studio;

/// One state of the window that is worth a picture.
struct Scene
{
    QString name;
    /// Brings the studio's current window into it.
    void (*set)(Studio &studio);
};

/// Of the window itself.
std::vector<Scene> windowScenes();
/// Of dialogs and menus over it.
std::vector<Scene> dialogScenes();

} // namespace netsonde::test
