// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labelcolumn.h"

#include <QEvent>
#include <QLabel>

namespace netsonde {

LabelColumn::LabelColumn(QList<QLabel *> labels, QObject *parent)
    : QObject(parent)
    , m_labels(std::move(labels))
{
    for (QLabel *label : m_labels)
        label->installEventFilter(this);
    align();
}

bool LabelColumn::eventFilter(QObject *watched, QEvent *event)
{
    // Once the label has taken it in.
    if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &LabelColumn::align, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void LabelColumn::align()
{
    // A mnemonic's line tears letters apart that are measured close together: "Ta".
    constexpr int slack = 2;
    int width = 0;
    for (const QLabel *label : m_labels)
        width = qMax(width, label->sizeHint().width() + slack);
    for (QLabel *label : m_labels)
        label->setMinimumWidth(width);
}

} // namespace netsonde
