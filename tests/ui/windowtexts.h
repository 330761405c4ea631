// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

class QWidget;

namespace netsonde::test {

/// A text that somebody sees or hears, and where.
struct WindowText
{
    QString text;
    QString where; ///< "QPushButton, tool tip"
};

/// Every text below @p root that the program wrote: also of hidden widgets and menus, tips, headers, items, what
/// assistive tools are told. Not what the user typed, nor what the network sent.
QList<WindowText> textsIn(const QWidget &root);

/// The visible texts below @p root that get less room than they need.
QList<WindowText> clippedIn(const QWidget &root);

/// Mnemonics of @p root that mean two things: in one menu, or among all buttons, labels, tabs and menu titles that are
/// visible together.
QStringList doubleMnemonicsIn(const QWidget &root);

/// What is wrong, and the first place where it was seen: most texts show in many places.
using Offences = QMap<QString, QString>;
/// Whether there are none; prints them where there are.
bool isNone(const Offences &offences);

} // namespace netsonde::test
