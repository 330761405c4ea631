// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noteedit.h"

#include "ui/models/hostnotes.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace netsonde {

NoteEdit::NoteEdit(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
{
    auto *label = new QLabel(tr("&Note"), this);
    label->setBuddy(m_edit);
    m_edit->setAccessibleName(tr("Note"));
    m_edit->setPlaceholderText(tr("What you want to know about this host next time"));
    m_edit->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(label);
    column->addWidget(m_edit);
    fitHeight();
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_notes)
            m_notes->setNote(m_host, text());
    });
}

void NoteEdit::setNotes(HostNotes *notes)
{
    m_notes = notes;
}

void NoteEdit::setHost(const QString &host)
{
    if (host == m_host)
        return; // whoever is writing goes on
    m_host = host;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(m_notes ? m_notes->note(host) : QString());
}

QString NoteEdit::text() const
{
    return m_edit->toPlainText();
}

void NoteEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void NoteEdit::fitHeight()
{
    constexpr int lines = 3;
    m_edit->setFixedHeight(fontMetrics().lineSpacing() * lines + 12);
}

} // namespace netsonde
