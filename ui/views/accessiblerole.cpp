// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace netsonde {

namespace {

constexpr auto property = "_netsonde_accessible_role";

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    const QVariant role = object->property(property);
    if (!role.isValid() || !object->isWidgetType())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), role.value<QAccessible::Role>());
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    widget->setProperty(property, QVariant::fromValue(role));
    QAccessible::installFactory(makeInterface); // once, however often it is called
}

} // namespace netsonde
