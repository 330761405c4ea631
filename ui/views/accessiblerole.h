// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace netsonde {

/// Assistive tools see the widget in this role instead of the one that its class has. Comes before the widget's
/// accessible name, for the role is asked for once.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

} // namespace netsonde
