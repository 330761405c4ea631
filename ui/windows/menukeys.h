// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

namespace netsonde {

/// Lets a menu item's keys reach the menu from within text fields too: on X11 Qt's line edits keep Ctrl+E (end of line)
/// for themselves.
class MenuKeys : public QObject
{
public:
    /// For all text fields that are below @p window by now.
    MenuKeys(const QKeySequence &keys, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QKeySequence m_keys;
};

} // namespace netsonde
