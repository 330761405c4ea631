// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace netsonde::test {

/// For QTest::failOnWarning() where windows are shown: every warning but the offscreen platform's own remarks that
/// nobody listens to its windows' size hints, that it has no window above another and that menus grab nothing.
inline QRegularExpression anyWarningOfOurs()
{
    return QRegularExpression(
        QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise|grabbing the (mouse|keyboard)))"));
}

} // namespace netsonde::test
