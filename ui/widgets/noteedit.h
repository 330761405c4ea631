// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QPlainTextEdit;

namespace netsonde {

class HostNotes;

/// Where the user writes a note about one host.
class NoteEdit : public QWidget
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    void setNotes(HostNotes *notes);
    /// The host as the notes call it; empty: none.
    void setHost(const QString &host);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();

    QPlainTextEdit *m_edit;
    QPointer<HostNotes> m_notes;
    QString m_host;
};

} // namespace netsonde
