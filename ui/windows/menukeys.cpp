// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/menukeys.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace netsonde {

MenuKeys::MenuKeys(const QKeySequence &keys, QWidget *window)
    : QObject(window)
    , m_keys(keys)
{
    for (QLineEdit *edit : window->findChildren<QLineEdit *>())
        edit->installEventFilter(this);
    for (QComboBox *combo : window->findChildren<QComboBox *>()) // has the focus for its line edit
        combo->installEventFilter(this);
}

bool MenuKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (m_keys != QKeySequence(key->keyCombination()))
        return false;
    event->ignore(); // whoever accepts this event gets the key instead of the menu
    return true;
}

} // namespace netsonde
