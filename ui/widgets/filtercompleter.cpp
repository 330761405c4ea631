// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filtercompleter.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace netsonde {

FilterCompleter::FilterCompleter(QLineEdit *edit)
    : QObject(edit)
    , m_edit(edit)
    , m_list(new QListWidget(edit))
{
    m_list->hide();
    m_list->setAccessibleName(tr("Filter terms"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setLayoutDirection(Qt::LeftToRight); // as the notation is
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, &FilterCompleter::offer);
    connect(edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_list && text != m_for) // it was not typed
            m_list->hide();
    });
    connect(m_list, &QListWidget::itemClicked, this, &FilterCompleter::take);
}

void FilterCompleter::offer()
{
    m_for = m_edit->text();
    m_now = FilterCompletion::of(m_for, m_edit->cursorPosition(), m_vendors ? m_vendors() : QStringList());
    m_list->clear();
    m_list->addItems(m_now.offers);
    if (m_now.offers.isEmpty())
        m_list->hide();
    else
        show();
}

void FilterCompleter::show()
{
    // Which window it is may not be known before.
    m_list->setParent(m_edit->window());
    const int frame = 2 * m_list->frameWidth();
    m_list->resize(m_list->sizeHintForColumn(0) + frame + 16,
                   static_cast<int>(m_now.offers.size()) * m_list->sizeHintForRow(0) + frame);
    const QRect cursor = m_edit->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const QString typed = m_for.sliced(m_now.at, m_edit->cursorPosition() - m_now.at);
    const int start = cursor.center().x() - m_edit->fontMetrics().horizontalAdvance(typed) - m_list->frameWidth();
    const QPoint below = m_edit->mapTo(m_edit->window(), QPoint(qMax(0, start), m_edit->height()));
    m_list->move(qBound(0, below.x(), qMax(0, m_edit->window()->width() - m_list->width())), below.y());
    m_list->setCurrentRow(-1);
    m_list->raise();
    m_list->show();
}

void FilterCompleter::take()
{
    if (!m_list->currentItem())
        return;
    const QString offered = m_list->currentItem()->text();
    const FilterCompletion now = m_now;
    m_edit->setText(now.applied(m_edit->text(), offered));
    m_edit->setCursorPosition(static_cast<int>(now.at + offered.size()));
    if (offered.endsWith(u':'))
        offer(); // a key wants a value
}

bool FilterCompleter::takeKey(const QKeyEvent &event)
{
    const int row = m_list->currentRow();
    switch (event.key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow((row + 1) % m_list->count());
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(row <= 0 ? m_list->count() - 1 : row - 1);
        return true;
    case Qt::Key_Escape:
        m_list->hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (row < 0)
            return false;
        take();
        return true;
    default:
        return false;
    }
}

bool FilterCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && m_list && !m_list->isHidden()) {
        // Escape and others may be shortcuts of the window; here they are keys.
        if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
        if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
            return true;
        if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide || event->type() == QEvent::Resize)
            m_list->hide();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace netsonde
