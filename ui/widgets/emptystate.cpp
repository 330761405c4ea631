// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/pushbutton.h"
#include "ui/widgets/tintedlabel.h"
#include "ui/widgets/titlelabel.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace netsonde {

EmptyState::EmptyState(QAbstractItemView *view)
    : QWidget(view->viewport())
    , m_view(view)
    , m_icon(new IconLabel(IconLabel::Size::Medium, this))
    , m_title(new TitleLabel(1.25, TitleLabel::Weight::Normal, this))
    , m_nextStep(new TintedLabel(Theme::Meaning::Muted, this))
    , m_action(new PushButton(this))
{
    for (QLabel *label : {m_title, static_cast<QLabel *>(m_nextStep)}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 16, 32, 16);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_nextStep);
    column->addSpacing(6);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);

    view->viewport()->installEventFilter(this);
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyState::follow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyState::follow);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyState::follow);
    connect(model, &QAbstractItemModel::layoutChanged, this, &EmptyState::follow);
    follow();
}

void EmptyState::setFace(const QIcon &icon, const QString &title, const QString &nextStep)
{
    m_icon->setIcon(icon);
    m_title->setText(title);
    m_nextStep->setText(nextStep);
    follow();
}

void EmptyState::setAction(const QString &label)
{
    m_action->setText(label);
    m_action->setVisible(!label.isEmpty());
}

QString EmptyState::title() const
{
    return m_title->text();
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        setGeometry(m_view->viewport()->rect());
    return QWidget::eventFilter(watched, event);
}

void EmptyState::follow()
{
    setGeometry(m_view->viewport()->rect());
    const bool isEmpty = m_view->model()->rowCount() == 0;
    setVisible(isEmpty);
    // Who can't see it meets the table first.
    //: %1 is why a table is empty, "No host was found", %2 a sentence on what to do next.
    const QString words
        = isEmpty && !m_title->text().isEmpty() ? tr("%1. %2").arg(m_title->text(), m_nextStep->text()) : QString();
    if (words != m_view->accessibleDescription())
        m_view->setAccessibleDescription(words);
}

} // namespace netsonde
